import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { saveMeans as meansDoor, saveWageValue as wageDoor } from "../contract.ts";
import { refused } from "../errors.ts";
import { putMeans, putWageValue } from "../queries/acts.ts";
import { ownerOf } from "../queries/jobs.ts";
import { assertKnownInstruments } from "../rules/periods.ts";

/** What made the work possible: names of instruments, no amounts. */
export const saveMeans = async (
  session: ProfessionalSession,
  { placementId, instruments }: z.output<typeof meansDoor.input>,
) => {
  assertKnownInstruments(instruments);
  const personId = await ownerOf(session, placementId);
  await putMeans(session, placementId, [...new Set(instruments)]).catch(refused);
  return { personId, done: true as const };
};

export const saveWageValue = async (
  session: ProfessionalSession,
  { placementId, wageValue }: z.output<typeof wageDoor.input>,
) => {
  const personId = await ownerOf(session, placementId);
  await putWageValue(session, placementId, wageValue).catch(refused);
  return { personId, done: true as const };
};
