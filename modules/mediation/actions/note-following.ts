import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertTalk, assertWork, insertInterview, insertPlacement, placementRefused } from "../../placements/index.ts";
import type { noteTalkFrom, noteWorkFrom } from "../contract.ts";
import { refused } from "../errors.ts";
import { findNext, insertTalkLed, insertWorkLed } from "../queries/following.ts";

const personOf = async (session: ProfessionalSession, proposalId: string): Promise<string> => {
  const next = await findNext(session, proposalId);
  if (!next) throw new NotFound();
  return next.personId;
};

/** Work out of a proposal: kept with all work, and remembered here. The proposal itself does not change by it. */
export const noteWork = async (
  session: ProfessionalSession,
  { proposalId, ...facts }: z.output<typeof noteWorkFrom.input>,
) => {
  assertWork(facts);
  const personId = await personOf(session, proposalId);
  const placementId = randomUUID();
  await insertPlacement(session, placementId, personId, facts).catch(placementRefused);
  await insertWorkLed(session, randomUUID(), proposalId, placementId).catch(refused);
  return { personId, placementId };
};

/** A talk out of a proposal, in the same way. */
export const noteTalk = async (
  session: ProfessionalSession,
  { proposalId, ...facts }: z.output<typeof noteTalkFrom.input>,
) => {
  assertTalk(facts);
  const personId = await personOf(session, proposalId);
  const interviewId = randomUUID();
  await insertInterview(session, interviewId, personId, facts).catch(placementRefused);
  await insertTalkLed(session, randomUUID(), proposalId, interviewId).catch(refused);
  return { personId, interviewId };
};
