import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { askTogether as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertRequest } from "../queries/approach.ts";

/** An IPS coach asks the account manager to call together, or the other way round. */
export const askTogether = async (
  session: ProfessionalSession,
  { employerId, membershipId, line }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/line": line });
  await insertRequest(session, randomUUID(), employerId, membershipId, line).catch(refused);
  return { done: true as const };
};
