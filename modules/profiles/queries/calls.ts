import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("profiles");

/** One value from one function of this module. */
export const ask = async <Value>(session: Session, call: RawBuilder<unknown>): Promise<Value> => {
  const { rows } = await sql<{ value: Value }>`select ${call} as value`.execute(tables(session));
  const [row] = rows;
  if (!row) throw new Error("a function of profiles answered nothing");
  return row.value;
};
