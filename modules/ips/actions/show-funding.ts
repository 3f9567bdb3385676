import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { namesOf } from "../../candidates/index.ts";
import type { showFunding as door } from "../contract.ts";
import { mayDeclare, mayLook } from "../policy.ts";
import { episodes } from "../queries/counting.ts";
import { declares, fundingLines, fundingMonths } from "../queries/funding.ts";
import { standing } from "../queries/trajectories.ts";
import { plusDays, plusMonths } from "../rules/days.ts";
import { talksIn } from "../rules/outcomes.ts";

/** Each month and payer in counts, and the lines of a month of one's own people. */
export const showFunding = async (
  session: ProfessionalSession,
  { month, funder }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { seat, today } = await standing(session, null);
  assertAllowed(mayLook(seat));
  const current = `${today.slice(0, 7)}-01`;
  const first = month === undefined ? current : `${month}-01`;
  const months = await fundingMonths(session, plusMonths(current, -24));
  const lines = await fundingLines(session, first, funder ?? null);
  const names = await namesOf(session, [...new Set(lines.map(({ personId }) => personId))]);
  return {
    months: months.map(({ period, closedOn, closedLines, closedMinutes, later, ...counts }) => ({
      ...counts,
      month: period.slice(0, 7),
      closed: closedOn === null ? null : { on: closedOn, lines: closedLines ?? 0, minutes: closedMinutes ?? 0, later },
      over: period < current,
    })),
    month: first.slice(0, 7),
    lines: lines.map((line) => ({ ...line, name: names.get(line.personId)?.name ?? null })),
    talks: talksIn(await episodes(session), { from: first, until: plusDays(plusMonths(first, 1), -1) }),
    may: { declare: mayDeclare(await declares(session)) },
    today,
  };
};
