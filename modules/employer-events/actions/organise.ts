import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type * as contract from "../contract.ts";
import { refused } from "../errors.ts";
import { maySetRule } from "../policy.ts";
import {
  insertOrganiser,
  putCancelled,
  putJoining,
  putLearned,
  putOwner,
  putRule,
  putTeller,
} from "../queries/events.ts";

type Input<Name extends keyof typeof contract> = (typeof contract)[Name] extends { input: infer I extends z.ZodType }
  ? z.output<I>
  : never;
const done = { done: true as const };

/** A colleague is asked; they join by their own yes. */
export const askOrganiser = async (session: ProfessionalSession, input: Input<"askOrganiser">) => {
  await insertOrganiser(session, input.eventId, input.membershipId).catch(refused);
  return done;
};

/** One's own answer, also later: who stops, stops. */
export const answerOrganiser = async (session: ProfessionalSession, { eventId, yes }: Input<"answerOrganiser">) => {
  if (!(await putJoining(session, eventId, yes).catch(refused))) throw new NotFound();
  return done;
};

/** One owner, always. */
export const giveEvent = async (session: ProfessionalSession, { eventId, membershipId }: Input<"giveEvent">) => {
  await putOwner(session, eventId, membershipId).catch(refused);
  return done;
};

/** What the employer who would tell it said, noted by who has that contact. */
export const answerTeller = async (session: ProfessionalSession, { eventId, yes, saidOn }: Input<"answerTeller">) => {
  await putTeller(session, eventId, yes, saidOn).catch(refused);
  return done;
};

/** It does not take place. Employers read the reason as well. */
export const cancelEvent = async (session: ProfessionalSession, { eventId, reason }: Input<"cancelEvent">) => {
  assertNoForbiddenNumber({ "/reason": reason });
  await putCancelled(session, eventId, reason).catch(refused);
  return done;
};

/** One line for who plans the next. */
export const noteLearned = async (session: ProfessionalSession, { eventId, learned }: Input<"noteLearned">) => {
  assertNoForbiddenNumber({ "/learned": learned });
  await putLearned(session, eventId, learned).catch(refused);
  return done;
};

/** How long employers are left in peace, for the region. */
export const savePeace = async (session: ProfessionalSession, { version, months }: Input<"savePeace">) => {
  assertAllowed(maySetRule(session.actor));
  if (!(await putRule(session, version, months).catch(refused)))
    throw new ChangedMeanwhile({ saved: null, yours: { months } });
  return done;
};
