import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { startAftercare as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertSupport, supportOf } from "../queries/support.ts";

/** One owner at a time. What ended goes on where it was. */
export const startAftercare = async (
  session: ProfessionalSession,
  { personId, rhythm, phone }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/phone": phone });
  const fresh = randomUUID();
  await insertSupport(session, fresh, personId, rhythm, phone).catch(refused);
  return { personId, supportId: (await supportOf(session, personId))?.shown.supportId ?? fresh };
};
