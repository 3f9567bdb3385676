import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { holidaysBetween, workingDaysBetween } from "../../regions/index.ts";
import type { LookBackFirst } from "../contract.ts";
import { lookBackFirst } from "../queries/looking-back.ts";
import { dayOf } from "../rules/days.ts";

/** What a meeting begins with. How late a promise is, is counted in working days. */
export const showLookBackFirst = async (
  session: ProfessionalSession,
  { meetingId }: { meetingId: string },
): Promise<LookBackFirst> => {
  const found = await lookBackFirst(session, meetingId);
  if (!found) throw new NotFound();
  const today = dayOf(session.now);
  const days = found.agreements.map(({ dueOn }) => dueOn).sort();
  const holidays = await holidaysBetween(session, days[0] ?? today, today);
  return {
    cases: found.cases,
    agreements: found.agreements.map((row) => ({ ...row, late: workingDaysBetween(row.dueOn, today, holidays) })),
  };
};
