import type { PersonSession } from "../../../platform/server/session.ts";

/** Closed by the person, and written outside the database: a restored copy of before does not open it. */
export const closed = (
  session: PersonSession,
  of: "placement" | "interview" | "interview-along" | "pitch",
  id: string,
): void => session.journal.write({ at: session.now.toISOString(), kind: "end", of, id });
