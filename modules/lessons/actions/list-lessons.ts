import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listLessons as door } from "../contract.ts";
import { mayDropLesson } from "../policy/verbs.ts";
import { lessonsPage } from "../queries/lessons.ts";
import { pageFrom, readDayPlace, wordsOf } from "../rules/paging.ts";

export const listLessons = async (
  session: ProfessionalSession,
  { search, theme, bottleneck, limit, cursor }: z.output<typeof door.input>,
) => {
  const { role } = session.actor.membership;
  const asked = { words: wordsOf(search), theme, bottleneck };
  const { items, next } = pageFrom(
    await lessonsPage(session, asked, { after: readDayPlace(cursor), limit }),
    limit,
    ({ month, lessonId }) => ({ at: month, id: lessonId }),
  );
  return {
    items: items.map(({ chair, ...lesson }) => ({ ...lesson, may: { drop: mayDropLesson({ chair, role }) } })),
    next,
  };
};
