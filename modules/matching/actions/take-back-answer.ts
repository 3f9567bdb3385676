import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { takeBackAnswer as door } from "../contract.ts";
import { removeAnswer } from "../queries/answers.ts";

export const takeBackAnswer = async (session: PersonSession, place: z.output<typeof door.input>) => {
  const gone = await removeAnswer(session, place);
  if (!gone) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "work-answer", id: gone });
  return { personId: session.actor.personId, done: true as const };
};
