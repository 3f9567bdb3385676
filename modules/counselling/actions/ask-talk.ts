import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { askTalk as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { openTo } from "../queries/calculations.ts";
import { insertTalk, personOfMine } from "../queries/talks.ts";
import { assertNoNumber } from "../rules/texts.ts";

/** A talk, and if the person wants a calculation to look at together; both or neither. */
export const askTalk = async (
  session: AnySession,
  { calculationId, ...asked }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const personId = await personOfMine(session);
  if (!personId) throw new NotFound();
  assertNoNumber({ "/called": asked.called, "/reach": asked.reach });
  const talkId = randomUUID();
  await insertTalk(session, { talkId, ...asked }).catch(refused);
  if (calculationId) await openTo(session, calculationId, asked.counsellorId).catch(refused);
  return { personId, talkId };
};
