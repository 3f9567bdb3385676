import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { writePlanLine as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLine } from "../queries/plan.ts";

/** The person's own words, so only the numbers that never stand anywhere are refused. */
export const writePlanLine = async (session: PersonSession, line: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/text": line.text, "/reaction": line.reaction });
  const [lineId, { personId }] = [randomUUID(), session.actor];
  await insertLine(session, { ...line, lineId, personId }).catch(refused);
  return { personId, lineId };
};
