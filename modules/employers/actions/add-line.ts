import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { addLine as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLine } from "../queries/approach.ts";

/** A contact in one line, which the employer can read. */
export const addLine = async (
  session: ProfessionalSession,
  { employerId, day, kind, line }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/line": line });
  const lineId = randomUUID();
  await insertLine(session, { id: lineId, employerId, day, kind, line }).catch(refused);
  return { lineId };
};
