import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { allow } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { mayAgree, mayArrange, maySetRules } from "../policy.ts";
import { agreementsHere, neighbours, ruleHere } from "../queries/network.ts";

/** Whose turn it is in this region, and who agreed to share. */
export const showRules = async (session: ProfessionalSession) => {
  const rule = await ruleHere(session);
  if (!rule) throw new NotFound();
  const arranges = mayArrange(session.actor);
  return {
    rule,
    agreements: (await agreementsHere(session)).map((one) => ({
      ...one,
      may: { agree: mayAgree({ theirs: !one.ours, open: one.agreedOn === null }, session.actor) },
    })),
    organisations: arranges === allow ? await neighbours(session) : [],
    may: { setRules: maySetRules(session.actor), arrange: arranges },
  };
};
