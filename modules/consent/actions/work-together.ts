import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { workTogether as door } from "../contract.ts";
import { mayWorkFor } from "../policy.ts";
import { possibleReceivers } from "../queries/mine.ts";
import { askedByMe, workWith } from "../queries/persons.ts";

/** Around someone the own organisation registered; anyone else gets the answer of a person who does not exist. */
export const workTogether = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const work = await workWith(session, personId);
  if (!work) throw new NotFound();
  const decision = mayWorkFor(true);
  return {
    personId,
    ...work,
    asked: await askedByMe(session, personId),
    ...(await possibleReceivers(session)),
    may: { assign: decision, ask: decision, recordPaper: decision, close: decision },
  };
};
