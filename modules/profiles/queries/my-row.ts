import type { PersonSession, Session } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findMine, type ProfileRow } from "./mine.ts";

/** @throws {NotFound} where the session speaks for nobody with a profile */
export const myProfileRow = async (session: Session): Promise<ProfileRow> => {
  const row = await findMine(session);
  if (!row) throw new NotFound();
  return row;
};

/** Closed by the person, and written outside the database: a restored copy of before does not open it. */
export const closed = (
  session: PersonSession,
  of: "profile" | "profile-version" | "profile-sharing" | "profile-link" | "profile-message",
  id: string,
): void => session.journal.write({ at: session.now.toISOString(), kind: "end", of, id });
