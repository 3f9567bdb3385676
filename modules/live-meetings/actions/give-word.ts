import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive, goRound, nextWord } from "../queries/run.ts";

/** The next in line, or a round in which everyone who is here gets a turn. */
export const giveWord = async (
  session: ProfessionalSession,
  { meetingId, round }: { meetingId: string; round: boolean },
) => {
  const { seated, chair } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  await (round ? goRound(session, meetingId) : nextWord(session, meetingId));
  return { done: true as const };
};
