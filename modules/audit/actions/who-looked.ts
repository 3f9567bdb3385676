import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { whoLooked as door } from "../contract.ts";
import { linesAboutMe } from "../queries.ts";
import { cursorOf, lineInWords, readCursor } from "../rules/lines.ts";

/** "Wie keek er mee": only the person reads this. */
export const whoLooked = async (
  session: PersonSession,
  { limit, cursor, own }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const stored = await linesAboutMe(session, {
    limit: limit + 1,
    own: own === "yes",
    before: cursor === undefined ? undefined : readCursor(cursor),
  });
  const items = stored.slice(0, limit).map(lineInWords);
  const last = items.at(-1);
  return { personId: session.actor.personId, items, next: stored.length > limit && last ? cursorOf(last) : null };
};
