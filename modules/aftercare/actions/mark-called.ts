import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { markCalled as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putCalled } from "../queries/help.ts";

/** Called: one line, and the number is forgotten a month later. */
export const markCalled = async (session: ProfessionalSession, { callId }: z.output<typeof door.input>) => {
  const personId = await putCalled(session, callId, randomUUID()).catch(refused);
  return { about: personId ? { personId } : null };
};
