import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("consent");

const rowsOf = async <Row>(session: Session, query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await query.execute(tables(session))).rows;

/** Says four weeks ahead what will be deleted. Returns how many were announced. */
export const announceDeletions = async (session: Session): Promise<number> =>
  (await rowsOf(session, sql<{ announced: number }>`select consent.announce_deletions() as announced`))[0]?.announced ??
  0;

export const personsDueForErasure = async (session: Session, limit: number): Promise<string[]> =>
  (await rowsOf(session, sql<{ person: string }>`select consent.persons_due_for_erasure(${limit}) as person`)).map(
    ({ person }) => person,
  );

/** @returns every id under which the person stood here */
export const eraseWhenDue = async (session: Session, person: string): Promise<readonly string[]> =>
  (await rowsOf(session, sql<{ erased: string[] }>`select to_jsonb(consent.erase_when_due(${person})) as erased`))[0]
    ?.erased ?? [];

export const deleteClosedRecords = async (session: Session): Promise<number> =>
  (await rowsOf(session, sql<{ gone: number }>`select consent.delete_closed_records() as gone`))[0]?.gone ?? 0;

export const deleteWhatPassed = (session: Session) =>
  rowsOf(session, sql<{ what: string; gone: string }>`select what, gone from consent.delete_what_passed()`);

export const turnAuditMonths = (session: Session) =>
  rowsOf(session, sql<{ month: string; what: string }>`select month, what from consent.turn_audit_months()`);
