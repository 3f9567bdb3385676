import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { removeContact as door } from "../contract.ts";
import { deleteContact } from "../queries/people.ts";

/** Gone, or asked to be taken out: a restored copy does not bring them back. */
export const removeContact = async (session: ProfessionalSession, { contactId }: z.output<typeof door.input>) => {
  if (!(await deleteContact(session, contactId))) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "employer-contact", id: contactId });
  return { done: true as const };
};
