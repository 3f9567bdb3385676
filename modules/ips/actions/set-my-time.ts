import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { setMyTime as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putMyTime } from "../queries/caseload.ts";

/** How much of a full-time job the reader is IPS coach. Only they see their own line. */
export const setMyTime = async (session: ProfessionalSession, time: z.output<typeof door.input>) => {
  await putMyTime(session, { id: randomUUID(), ...time }).catch(refused("/from"));
  return { done: true as const };
};
