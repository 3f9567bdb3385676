import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed, refuse } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { storyOfGroup } from "../../case-consultation/index.ts";
import { markSeen } from "../queries/catching-up.ts";

/** Next time begins here. Only one's own mark, which nobody else sees. */
export const markCaughtUp = async (session: ProfessionalSession, { groupId }: { groupId: string }) => {
  const story = await storyOfGroup(session, groupId);
  if (!story) throw new NotFound();
  if (!story.seated) assertAllowed(refuse("no-seat", "Je beheert deze groep, maar zit er niet in."));
  await markSeen(session, groupId);
  return { done: true as const };
};
