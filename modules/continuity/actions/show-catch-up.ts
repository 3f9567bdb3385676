import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { allow, refuse } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { storyOfGroup } from "../../case-consultation/index.ts";
import { learnedByGroup } from "../../lessons/index.ts";
import { parkedInGroup } from "../../live-meetings/index.ts";
import type { CatchUp, getCatchUp as door } from "../contract.ts";
import { lastSeenOn, loadOfOwnGroup } from "../queries/catching-up.ts";
import { dayOf, inFiveMinutes, minutesFor } from "../rules/five-minutes.ts";
import { leansOn, whyItLeans } from "../rules/leans-on.ts";
import { tell } from "../rules/story.ts";

/**
 * What one missed in a group, and nothing one may not see: every line comes under the reader's own rules.
 * @throws {NotFound} also for a group one does not sit in
 */
export const showCatchUp = async (
  session: ProfessionalSession,
  { groupId, since: asked }: z.output<typeof door.input>,
): Promise<CatchUp> => {
  const story = await storyOfGroup(session, groupId);
  if (!story) throw new NotFound();
  const learned = await learnedByGroup(session, groupId);
  const seen = await lastSeenOn(session, groupId);
  const since = asked === "start" ? null : (asked ?? seen);
  const { sections, words } = inFiveMinutes(
    tell(story, learned, await parkedInGroup(session, groupId), { since, today: dayOf(session.now) }),
  );
  const loads = await loadOfOwnGroup(session, groupId);
  const nameOf = (id: string): string | null =>
    story.seats.find(({ membershipId }) => membershipId === id)?.name ?? null;
  return {
    groupId,
    groupName: story.name,
    purpose: story.purpose,
    since,
    lastSeenOn: seen,
    nextMeeting: story.nextMeeting,
    sections,
    words,
    minutes: minutesFor(words),
    leansOn: leansOn(loads).flatMap((load) => {
      if (load.membershipId === null) return [];
      const name = nameOf(load.membershipId);
      const sentences = whyItLeans(load, loads, name ?? "een collega");
      return [{ membershipId: load.membershipId, name, mine: load.mine, sentences }];
    }),
    may: {
      mark: story.seated ? allow : refuse("no-seat", "Je beheert deze groep, maar zit er niet in."),
    },
  };
};
