import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { Counts } from "../contract.ts";
import { mayReadCounts } from "../policy/verbs.ts";
import { shownPeriods, shownYears } from "../queries/counts.ts";
import { takesPart } from "../queries/working-agreements.ts";
import { dayOf } from "../rules/choices.ts";
import { nextCountOn } from "../rules/count.ts";

/** What is over, quarter by quarter, with small numbers hidden. The latest counted year when none is asked for. */
export const showCounts = async (
  session: ProfessionalSession,
  { year: asked }: { year?: number | undefined },
): Promise<Counts> => {
  assertAllowed(mayReadCounts(await takesPart(session)));
  const today = dayOf(session.now);
  const years = await shownYears(session);
  const year = asked ?? years[0] ?? Number(today.slice(0, 4));
  return {
    year,
    years,
    periods: await shownPeriods(session, year),
    nextOn: nextCountOn(today),
  };
};
