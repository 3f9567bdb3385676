import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

/** The day in the Netherlands, by the clock of the house. */
export const today = async (session: Session): Promise<string> =>
  (await sql<{ day: string }>`select platform.today()::text as day`.execute(tablesOf("ips")(session))).rows[0]?.day ??
  "";
