import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

export const tables = tablesOf("employer_events");

/** One value from one function of this module. */
export const ask = async <Value>(session: Session, call: RawBuilder<unknown>): Promise<Value | undefined> =>
  (await sql<{ value: Value | null }>`select ${call} as value`.execute(tables(session))).rows[0]?.value ?? undefined;
