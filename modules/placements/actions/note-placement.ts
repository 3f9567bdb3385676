import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { notePlacement as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertPlacement } from "../queries/acts.ts";
import { assertWork } from "../rules/facts.ts";

/** Written down once, for everyone the person permits it to. */
export const notePlacement = async (
  session: ProfessionalSession,
  { personId, ...facts }: z.output<typeof door.input>,
) => {
  assertWork(facts);
  const placementId = randomUUID();
  await insertPlacement(session, placementId, personId, facts).catch(refused);
  return { personId, placementId };
};
