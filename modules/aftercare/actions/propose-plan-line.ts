import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { proposePlanLine as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLine } from "../queries/plan.ts";

/** For the person to agree to; until then only they and the own organisation read it. */
export const proposePlanLine = async (session: ProfessionalSession, { left, ...line }: z.output<typeof door.input>) => {
  assertTextsMayGo(session, { text: line.text, reaction: line.reaction }, left);
  const lineId = randomUUID();
  await insertLine(session, { ...line, lineId }).catch(refused);
  return { personId: line.personId, lineId };
};
