import { type ProfessionalSession, saw } from "../../../platform/server/session.ts";
import { topicOf } from "../../../platform/server/topic.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { GuestView } from "../contract.ts";
import { findAskedBy, findGuestView } from "../queries/table.ts";
import { stepOnWall } from "../rules/methods.ts";

/** @throws {NotFound} for everyone else than the guest */
export const showGuestView = async (
  session: ProfessionalSession,
  { placeId }: { placeId: string },
): Promise<GuestView> => {
  const topic = await topicOf(session, "place", placeId);
  const found = await findGuestView(session, placeId);
  const asked = await findAskedBy(session, placeId);
  if (!found || !asked) throw new NotFound();
  const { method, named, newly, ...view } = found;
  if (newly) saw(session, newly, "opened");
  const name = named ? (await namesOf(session, [named])).get(named)?.name : undefined;
  return {
    ...view,
    ...asked,
    topic,
    step: method && view.clock ? stepOnWall(method, view.clock.step) : null,
    name: name ?? null,
  };
};
