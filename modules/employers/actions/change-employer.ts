import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changeEmployer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { findEmployer, putEmployer } from "../queries/file.ts";
import { asKept } from "../rules/facts.ts";

/** Facts are changed by who keeps the file and by the contact owner; the database looks who it is. */
export const changeEmployer = async (
  session: ProfessionalSession,
  { employerId, version, facts, withRegion }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({
    "/facts/workPlaces": facts.workPlaces,
    "/facts/roomToLook": facts.roomToLook,
    "/facts/conditions": facts.conditions,
    "/facts/experience": facts.experience,
  });
  const saved = await findEmployer(session, employerId);
  if (!saved) throw new NotFound();
  if (!(await putEmployer(session, employerId, version, asKept(facts), withRegion).catch(refused)))
    throw new ChangedMeanwhile({ saved: saved.facts, yours: facts });
  return { done: true as const };
};
