import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { mayArrange, maySetRules, mayWork } from "../policy.ts";
import { municipalities, today } from "../queries/file.ts";

/** What can be chosen when an employer is written down, and whether one may. */
export const showChoices = async (session: ProfessionalSession) => ({
  municipalities: await municipalities(session),
  today: await today(session),
  may: { add: mayWork(session.actor), setRules: maySetRules(session.actor), arrange: mayArrange(session.actor) },
});
