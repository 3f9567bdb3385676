import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { askTalk as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { openTo } from "../queries/calculations.ts";
import { insertTalk, personOfMine } from "../queries/talks.ts";

/** A talk, and if the person wants a calculation to look at together; both or neither. */
export const askTalk = async (
  session: AnySession,
  { calculationId, ...asked }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  assertNoForbiddenNumber({ "/called": asked.called, "/reach": asked.reach });
  const talkId = randomUUID();
  await insertTalk(session, { talkId, ...asked }).catch(refused);
  if (calculationId) await openTo(session, calculationId, asked.counsellorId).catch(refused);
  return { personId, talkId };
};
