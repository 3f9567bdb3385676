import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { noteOfficial as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertOfficial } from "../queries/self-check.ts";

/** What independent assessors found: noted, never computed. */
export const noteOfficial = async (session: ProfessionalSession, score: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/byWhom": score.byWhom, "/scale": score.scale });
  const officialId = randomUUID();
  await insertOfficial(session, { officialId, ...score }).catch(refused());
  return { officialId };
};
