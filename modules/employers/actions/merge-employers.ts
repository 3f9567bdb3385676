import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { mergeEmployers as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertMerger } from "../queries/network.ts";

/** Two files become one; everything that moved is named, so that it can go back. */
export const mergeEmployers = async (
  session: ProfessionalSession,
  { employerId, goneId }: z.output<typeof door.input>,
) => {
  const mergerId = randomUUID();
  await insertMerger(session, mergerId, employerId, goneId).catch(refused);
  return { mergerId };
};
