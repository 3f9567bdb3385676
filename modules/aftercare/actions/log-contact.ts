import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { logContact as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertContact, personOf } from "../queries/support.ts";

/** The next day to be in touch follows from the rhythm. */
export const logContact = async (session: ProfessionalSession, { supportId, ...line }: z.output<typeof door.input>) => {
  const personId = await personOf(session, supportId);
  if (!personId) throw new NotFound();
  const contactId = randomUUID();
  const nextOn = await insertContact(session, contactId, supportId, line).catch(refused);
  return { personId, contactId, nextOn };
};
