import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { mayReadCounts } from "../policy/verbs.ts";
import { shownPeriods, shownYears } from "../queries/counts.ts";
import { takesPart } from "../queries/working-agreements.ts";
import { dayOf } from "../rules/choices.ts";
import { countsAsCsv } from "../rules/csv.ts";

/** The same numbers as on the page, as a file. */
export const exportCounts = async (session: ProfessionalSession, { year: asked }: { year?: number | undefined }) => {
  assertAllowed(mayReadCounts(await takesPart(session)));
  const year = asked ?? (await shownYears(session))[0] ?? Number(dayOf(session.now).slice(0, 4));
  const periods = await shownPeriods(session, year);
  return new File({
    name: `cijfers-casusoverleg-${year}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: countsAsCsv({ periods }),
  });
};
