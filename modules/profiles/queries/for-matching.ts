import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("profiles");

/** The ids of what the person's own no rules out. */
export const ruledOut = async (session: Session, personId: string, offers: readonly object[]): Promise<string[]> =>
  (
    await sql<{
      id: string;
    }>`select id from profiles.ruled_out(${personId}, ${JSON.stringify(offers)}::jsonb) as id`.execute(tables(session))
  ).rows.map(({ id }) => id);
