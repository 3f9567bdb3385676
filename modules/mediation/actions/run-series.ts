import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type * as contract from "../contract.ts";
import { refused } from "../errors.ts";
import {
  insertBoardOffer,
  insertCandidate,
  insertDecision,
  insertMeeting,
  insertSeries,
  putDone,
  removeBoardOffer,
  removeCandidate,
} from "../queries/meetings.ts";
import { findOffer } from "../queries/proposals.ts";

type In<Door extends { readonly input: z.ZodType }> = z.output<Door["input"]>;
const done = { done: true as const };

export const startSeries = async (
  session: ProfessionalSession,
  { name, rhythm, organisationIds }: In<typeof contract.startSeries>,
) => {
  const seriesId = randomUUID();
  await insertSeries(session, seriesId, name, rhythm, organisationIds).catch(refused);
  return { seriesId };
};

export const planMatching = async (session: ProfessionalSession, planned: In<typeof contract.planMatching>) => {
  const meetingId = randomUUID();
  await insertMeeting(session, meetingId, planned).catch(refused);
  return { meetingId };
};

/** Asked, and on the board only after the person's own yes. */
export const putForward = async (
  session: ProfessionalSession,
  { seriesId, personId, how }: In<typeof contract.putForward>,
) => {
  await insertCandidate(session, randomUUID(), seriesId, personId, how).catch(refused);
  return { personId, ...done };
};

export const takeOff = async (session: ProfessionalSession, { candidateId }: In<typeof contract.takeOff>) => {
  if (!(await removeCandidate(session, candidateId))) throw new NotFound();
  return done;
};

export const putOffer = async (session: ProfessionalSession, { seriesId, offerId }: In<typeof contract.putOffer>) => {
  if (!(await findOffer(session, offerId))) throw new NotFound();
  await insertBoardOffer(session, seriesId, offerId).catch(refused);
  return done;
};

export const takeOfferOff = async (
  session: ProfessionalSession,
  { seriesId, offerId }: In<typeof contract.takeOfferOff>,
) => {
  await removeBoardOffer(session, seriesId, offerId).catch(refused);
  return done;
};

/** Who does what before when. The person it is about reads it. */
export const decide = async (session: ProfessionalSession, { left, ...made }: In<typeof contract.decide>) => {
  assertTextsMayGo(session, { line: made.line }, left);
  await insertDecision(session, randomUUID(), made).catch(refused);
  return done;
};

export const actionDone = async (session: ProfessionalSession, { decisionId }: In<typeof contract.actionDone>) => {
  if (!(await putDone(session, decisionId))) throw new NotFound();
  return done;
};
