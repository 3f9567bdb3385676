import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { proposeAgreement as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertAgreement } from "../queries/network.ts";

/** To see each other's employers: the other organisation says yes or no. */
export const proposeAgreement = async (
  session: ProfessionalSession,
  { organisationId }: z.output<typeof door.input>,
) => {
  await insertAgreement(session, randomUUID(), organisationId).catch(refused);
  return { done: true as const };
};
