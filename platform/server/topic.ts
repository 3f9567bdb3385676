import { sql } from "kysely";
import { type Session, tablesOf } from "./session.ts";

const tables = tablesOf("platform");

/**
 * The topic on which a screen hears that this changed, for the answer that shows it; undefined when the actor does not
 * see it. Ask it before reading the thing itself: then a change in between is heard, and not missed.
 */
export const topicOf = async (
  session: Session,
  kind: "meeting" | "case" | (string & {}),
  about: string,
): Promise<string | undefined> =>
  (
    await sql<{ topic: string | null }>`select platform.topic_seen(${kind}, ${about}::uuid) as topic`.execute(
      tables(session),
    )
  ).rows[0]?.topic ?? undefined;
