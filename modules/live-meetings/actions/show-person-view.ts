import type { PersonSession } from "../../../platform/server/session.ts";
import { topicOf } from "../../../platform/server/topic.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { PersonView } from "../contract.ts";
import { findPersonView } from "../queries/table.ts";
import { stepForPerson } from "../rules/methods.ts";

/** @throws {NotFound} when the case does not carry one's name, or nobody asked one to the table */
export const showPersonView = async (session: PersonSession, { caseId }: { caseId: string }): Promise<PersonView> => {
  const place = await findPersonView(session, caseId);
  if (!place) throw new NotFound();
  const topic = await topicOf(session, "place", place.placeId);
  // Read again now that one can hear: what changed in between is not missed.
  const { method, ...view } = (await findPersonView(session, caseId)) ?? place;
  return {
    ...view,
    topic,
    personId: session.actor.personId,
    step: method && view.clock ? stepForPerson(method, view.clock.step) : null,
  };
};
