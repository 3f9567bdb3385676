import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { Lesson } from "../contract.ts";
import { mayDropLesson } from "../policy/verbs.ts";
import { findLesson } from "../queries/lessons.ts";

/** @throws {NotFound} also for a lesson of another region */
export const showLesson = async (session: ProfessionalSession, { lessonId }: { lessonId: string }): Promise<Lesson> => {
  const found = await findLesson(session, lessonId);
  if (!found) throw new NotFound();
  const { chair, ...lesson } = found;
  return { ...lesson, may: { drop: mayDropLesson({ chair, role: session.actor.membership.role }) } };
};
