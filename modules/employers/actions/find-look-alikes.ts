import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { lookAlike as door } from "../contract.ts";
import { mayWork } from "../policy.ts";
import { findLookAlikes as look } from "../queries/file.ts";
import { asKept } from "../rules/facts.ts";

/** Whether what is being typed is known already. */
export const findLookAlikes = async (session: ProfessionalSession, typed: z.output<typeof door.input>) => {
  assertAllowed(mayWork(session.actor));
  return { items: await look(session, asKept(typed)) };
};
