import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile } from "../../../platform/shared/errors.ts";
import type { saveContact as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { contactsOf, putContact } from "../queries/people.ts";

/** Only the contact owner writes down who works there. */
export const saveContact = async (
  session: ProfessionalSession,
  { employerId, ...contact }: z.output<typeof door.input>,
) => {
  if (!(await putContact(session, employerId, contact).catch(refused))) {
    const saved = (await contactsOf(session, employerId)).find(({ contactId }) => contactId === contact.contactId);
    throw new ChangedMeanwhile({ saved: saved ?? null, yours: contact });
  }
  return { done: true as const };
};
