import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addRemark as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertRemark } from "../queries/approach.ts";

/** A worry or a wish of the employer, in their own words. */
export const addRemark = async (
  session: ProfessionalSession,
  { employerId, kind, text }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/text": text });
  const remarkId = randomUUID();
  await insertRemark(session, remarkId, employerId, kind, text).catch(refused);
  return { remarkId };
};
