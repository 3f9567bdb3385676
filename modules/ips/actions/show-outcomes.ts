import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { showOutcomes as door } from "../contract.ts";
import { mayLook } from "../policy.ts";
import { coachTimes, episodes } from "../queries/counting.ts";
import { keptCounts } from "../queries/quarters.ts";
import { standing } from "../queries/trajectories.ts";
import { asKept } from "../rules/kept.ts";
import { countOutcomes } from "../rules/outcomes.ts";
import { pathOf } from "../rules/path.ts";

/** What IPS brings here, counted now from rows without people, for the organisation as a whole. */
export const showOutcomes = async (
  session: ProfessionalSession,
  { within }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { seat, today } = await standing(session, null);
  assertAllowed(mayLook(seat));
  const rows = await episodes(session);
  const outcomes = countOutcomes({ episodes: rows, times: await coachTimes(session), today }, within);
  const { since, counts } = await keptCounts(session);
  return {
    within,
    measuredOn: today,
    trajectories: rows.length,
    outcomes,
    path: pathOf(rows, today),
    quarters: { since, kept: asKept(counts) },
  };
};
