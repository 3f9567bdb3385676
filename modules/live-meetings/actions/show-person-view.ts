import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { PersonView } from "../contract.ts";
import { findPersonView } from "../queries/table.ts";
import { stepForPerson } from "../rules/methods.ts";

/** @throws {NotFound} when the case does not carry one's name, or nobody asked one to the table */
export const showPersonView = async (session: PersonSession, { caseId }: { caseId: string }): Promise<PersonView> => {
  const found = await findPersonView(session, caseId);
  if (!found) throw new NotFound();
  const { method, ...view } = found;
  return {
    ...view,
    personId: session.actor.personId,
    step: method && view.clock ? stepForPerson(method, view.clock.step) : null,
  };
};
