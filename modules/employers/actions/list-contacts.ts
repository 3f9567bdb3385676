import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { listContacts as door } from "../contract.ts";
import { rightsOn } from "../policy.ts";
import { findEmployer } from "../queries/file.ts";
import { contactsOf, invitedTo } from "../queries/people.ts";
import { turnInWords } from "../rules/turn.ts";

/** The contact persons of one employer: a look of its own, so that it has a line of its own in the log. */
export const listContacts = async (session: ProfessionalSession, { employerId }: z.output<typeof door.input>) => {
  const found = await findEmployer(session, employerId);
  if (!found) throw new NotFound();
  const turn = turnInWords(found.standing, found.keptBy);
  assertAllowed(rightsOn(session.actor, { ...found, turn }).contacts);
  return { items: await contactsOf(session, employerId), invited: await invitedTo(session, employerId) };
};
