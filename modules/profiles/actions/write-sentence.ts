import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { writeSentence as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertSentence } from "../queries/acts.ts";

/** Written by the person, so approved by the person. */
export const writeSentence = async (session: PersonSession, { section, text }: z.output<typeof door.input>) => {
  assertNoForbiddenNumber({ "/text": text });
  const [sentenceId, { personId }] = [randomUUID(), session.actor];
  await insertSentence(session, { sentenceId, personId, section, text }).catch(refused);
  return { personId, sentenceId };
};
