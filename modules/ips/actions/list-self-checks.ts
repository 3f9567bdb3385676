import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { listSelfChecks as door } from "../contract.ts";
import { mayLook } from "../policy.ts";
import { moments, officialScores, selfChecks } from "../queries/self-check.ts";
import { standing } from "../queries/trajectories.ts";
import { scaleInWords, withLabel } from "../rules/check-items.ts";
import { plusMonths } from "../rules/days.ts";

/** How the team looked at itself before, what assessors found, and what the team did together lately. */
export const listSelfChecks = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const { seat, today } = await standing(session, null);
  assertAllowed(mayLook(seat));
  return {
    checks: (await selfChecks(session)).map((check) => ({ ...check, scale: scaleInWords(check.scale) })),
    official: (await officialScores(session)).map(withLabel),
    moments: await moments(session, plusMonths(today, -3)),
    today,
  };
};
