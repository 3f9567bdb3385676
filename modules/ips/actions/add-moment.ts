import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { addMoment as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertMoment } from "../queries/self-check.ts";

/** What the team did together on a day. About nobody. */
export const addMoment = async (session: ProfessionalSession, { kind, day }: z.output<typeof door.input>) => {
  const momentId = randomUUID();
  await insertMoment(session, momentId, kind, day).catch(refused());
  return { momentId };
};
