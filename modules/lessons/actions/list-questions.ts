import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listQuestions as door } from "../contract.ts";
import { questionFor } from "../policy/with-verbs.ts";
import { questionsPage } from "../queries/questions.ts";
import { pageFrom, readDayPlace } from "../rules/paging.ts";

export const listQuestions = async (session: ProfessionalSession, { limit, cursor }: z.output<typeof door.input>) => {
  const { items, next } = pageFrom(
    await questionsPage(session, { after: readDayPlace(cursor), limit }),
    limit,
    ({ askedOn, questionId }) => ({ at: askedOn, id: questionId }),
  );
  return { items: items.map(questionFor), next };
};
