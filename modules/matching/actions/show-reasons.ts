import { type Dimension, reasonsFor, type Verdict } from "@vliegwiel/matching";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ruledOutFor, wantedOf } from "../../profiles/index.ts";
import type { Which } from "../queries/answers.ts";
import { offeredIn } from "../queries/pool.ts";
import { candidatesFrom } from "../rules/candidates.ts";

/** What speaks for a place, and says nothing of where somebody lives: from a place on the map the way there would. */
const mayGoAlong: ReadonlySet<Dimension> = new Set<Dimension>(["wishes", "skills", "hours", "workplace"]);
const speaksFor: ReadonlySet<Verdict> = new Set<Verdict>(["fits", "close"]);

/**
 * Why one place fits this person, in sentences to take along to who mediates. Empty for who does not read the profile by
 * name, and for a place that the person's own no rules out: that it does, is theirs.
 */
export const showReasons = async (
  session: ProfessionalSession,
  personId: string,
  { of, placeId }: Which,
): Promise<string[]> => {
  const wanted = await wantedOf(session, personId);
  if (!wanted) return [];
  const offered = candidatesFrom(await offeredIn(session, session.actor.membership.regionCode));
  const place = offered.find(
    ({ id, placeKind }) => id === placeId && (placeKind === "employer") === (of === "employer"),
  );
  if (!place || (await ruledOutFor(session, personId, wanted, [place])).has(place.id)) return [];
  return reasonsFor(wanted, place, "helper")
    .filter(({ dimension, verdict }) => mayGoAlong.has(dimension) && speaksFor.has(verdict))
    .flatMap(({ words }) => words);
};
