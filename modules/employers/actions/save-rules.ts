import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid } from "../../../platform/shared/errors.ts";
import type { saveRules as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { maySetRules } from "../policy.ts";
import { putRule, ruleHere } from "../queries/network.ts";

/** The rules of the region: who knows the employer goes first, the whole region last. */
export const saveRules = async (session: ProfessionalSession, rule: z.output<typeof door.input>) => {
  assertAllowed(maySetRules(session.actor));
  if (rule.tiers[0] !== "own" || rule.tiers.at(-1) !== "region" || new Set(rule.tiers).size !== rule.tiers.length)
    throw new Invalid([
      { pointer: "/tiers", message: "Wie de werkgever kent gaat eerst, de hele regio komt als laatste." },
    ]);
  if (!(await putRule(session, rule).catch(refused)))
    throw new ChangedMeanwhile({ saved: await ruleHere(session), yours: rule });
  return { done: true as const };
};
