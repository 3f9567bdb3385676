import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { LessonStart } from "../contract.ts";
import { mayProposeLesson } from "../policy/verbs.ts";
import { caseToLearnFrom, ownGroups } from "../queries/lessons.ts";

/** @throws {NotFound} for a case that is not there, or not discussed yet */
export const showLessonStart = async (
  session: ProfessionalSession,
  { caseId }: { caseId?: string | undefined },
): Promise<LessonStart> => {
  const groups = await ownGroups(session);
  const fromCase = caseId === undefined ? null : await caseToLearnFrom(session, caseId);
  if (fromCase === undefined) throw new NotFound();
  return { groups, fromCase, may: { propose: mayProposeLesson(groups.length) } };
};
