import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { dropInterview as door } from "../contract.ts";
import { closed } from "../queries/closing.ts";
import { removeInterview } from "../queries/interviews.ts";

export const dropInterview = async (session: PersonSession, { interviewId }: z.output<typeof door.input>) => {
  if (!(await removeInterview(session, interviewId))) throw new NotFound();
  closed(session, "interview", interviewId);
  return { personId: session.actor.personId, done: true as const };
};
