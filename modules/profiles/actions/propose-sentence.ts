import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { proposeSentence as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertSentence } from "../queries/acts.ts";

/** For the person to approve; until then only the person and the own organisation see it. */
export const proposeSentence = async (
  session: ProfessionalSession,
  { personId, section, text }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/text": text });
  const sentenceId = randomUUID();
  await insertSentence(session, { sentenceId, personId, section, text }).catch(refused);
  return { personId, sentenceId };
};
