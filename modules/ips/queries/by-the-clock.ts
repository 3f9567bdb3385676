import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("ips");

/** @returns how many coaches were reminded */
export const remind = async (session: Session): Promise<number> =>
  (await sql<{ told: number }>`select ips.remind_of_first_contact() as told`.execute(tables(session))).rows[0]?.told ??
  0;
export const deletePassed = async (session: Session): Promise<number> =>
  (await sql<{ gone: number }>`select ips.delete_passed() as gone`.execute(tables(session))).rows[0]?.gone ?? 0;
