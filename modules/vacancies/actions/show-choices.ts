import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { offerChoices as door } from "../contract.ts";
import { mayWork } from "../policy.ts";
import { countsHere, municipalities } from "../queries/choices.ts";

/** What can be chosen, and how much there is. */
export const showChoices = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const { today, ...counts } = await countsHere(session);
  return { municipalities: await municipalities(session), today, counts, may: { add: mayWork(session.actor) } };
};
