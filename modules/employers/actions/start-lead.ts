import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { startLead as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLead } from "../queries/approach.ts";

/** Follow a new employer step by step. */
export const startLead = async (session: ProfessionalSession, { employerId, nextOn }: z.output<typeof door.input>) => {
  const leadId = randomUUID();
  await insertLead(session, leadId, employerId, nextOn).catch(refused);
  return { leadId };
};
