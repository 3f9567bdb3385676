import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addEmployer as door } from "../contract.ts";
import { KnownAlready, refused } from "../errors.ts";
import { mayWork } from "../policy.ts";
import { insertEmployer } from "../queries/file.ts";
import { asKept } from "../rules/facts.ts";

/** A new file, kept by one's own organisation. @throws {KnownAlready} with the file one sees already */
export const addEmployer = async (session: ProfessionalSession, { facts, withRegion }: z.output<typeof door.input>) => {
  assertAllowed(mayWork(session.actor));
  assertNoForbiddenNumber({
    "/facts/workPlaces": facts.workPlaces,
    "/facts/roomToLook": facts.roomToLook,
    "/facts/conditions": facts.conditions,
    "/facts/experience": facts.experience,
  });
  const employerId = randomUUID();
  const known = await insertEmployer(session, employerId, asKept(facts), withRegion).catch(refused);
  if (known) throw new KnownAlready(known);
  return { employerId };
};
