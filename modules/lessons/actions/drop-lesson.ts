import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayDropLesson } from "../policy/verbs.ts";
import { deleteLesson, findLesson } from "../queries/lessons.ts";

/** Someone is recognised after all: the lesson goes at once. */
export const dropLesson = async (session: ProfessionalSession, { lessonId }: { lessonId: string }) => {
  const found = await findLesson(session, lessonId);
  if (!found) throw new NotFound();
  assertAllowed(mayDropLesson({ chair: found.chair, role: session.actor.membership.role }));
  await deleteLesson(session, lessonId);
  // The words someone was recognised by must not come back with an older backup.
  session.journal.write({ kind: "end", of: "lesson", id: lessonId, at: session.now.toISOString() });
  return { done: true as const };
};
