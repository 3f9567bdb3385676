import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("placements");

/** One value from one function of this module. */
export const ask = async <Value>(session: Session, call: RawBuilder<unknown>): Promise<Value> => {
  const { rows } = await sql<{ value: Value }>`select ${call} as value`.execute(tables(session));
  const [row] = rows;
  if (!row) throw new Error("a function of placements answered nothing");
  return row.value;
};

/** The person the session speaks for about work, or null. */
export const personOfMine = (session: Session): Promise<string | null> => ask(session, sql`placements.mine()`);
export const dayToday = (session: Session): Promise<string> => ask(session, sql`platform.today()::text`);
