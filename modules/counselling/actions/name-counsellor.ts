import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { nameCounsellor as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertCounsellor } from "../queries/talks.ts";

/** Named by who keeps the region or the organisation; the database looks whether this one decides about benefits. */
export const nameCounsellor = async (session: ProfessionalSession, { membershipId }: z.output<typeof door.input>) => {
  await insertCounsellor(session, membershipId).catch(refused);
  return { done: true as const };
};
