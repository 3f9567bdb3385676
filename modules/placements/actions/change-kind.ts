import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { changeKind as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertKind } from "../queries/acts.ts";
import { ownerOf } from "../queries/jobs.ts";
import { assertFromUntil } from "../rules/periods.ts";

/** A trial that becomes paid work is still the same placement. */
export const changeKind = async (
  session: ProfessionalSession,
  { placementId, ...line }: z.output<typeof door.input>,
) => {
  assertFromUntil(line);
  const personId = await ownerOf(session, placementId);
  await insertKind(session, randomUUID(), placementId, line).catch(refused);
  return { personId, done: true as const };
};
