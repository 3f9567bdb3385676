import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { dropContact as door } from "../contract.ts";
import { removeContact } from "../queries/support.ts";

export const dropContact = async (session: ProfessionalSession, { contactId }: z.output<typeof door.input>) => {
  const personId = await removeContact(session, contactId);
  if (!personId) throw new NotFound();
  return { personId, done: true as const };
};
