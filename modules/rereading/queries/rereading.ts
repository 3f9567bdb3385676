import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("rereading");

export const beginNight = async (session: Session, lists: string): Promise<string[]> =>
  (
    await sql<{ kind: string }>`select begin_night as kind from rereading.begin_night(${lists})`.execute(
      tables(session),
    )
  ).rows.map(({ kind }) => kind);

/** A text of one kind; without its words when these lists read it already. */
export type Listed = {
  readonly id: string;
  readonly texts: string[] | null;
  readonly before: readonly number[] | null;
};

export const pageOfTexts = async (
  session: Session,
  kind: string,
  after: string | null,
  atMost: number,
  lists: string,
): Promise<Listed[]> =>
  (
    await sql<Listed>`select id, texts, before from rereading.page(${kind}, ${after}, ${atMost}, ${lists})`.execute(
      tables(session),
    )
  ).rows;

/** What one reading saw. */
export type Read = {
  readonly kind: string;
  readonly id: string;
  readonly texts: readonly string[];
  readonly marks: readonly number[];
  readonly more: boolean;
};

/** @returns whether its owner was told */
export const keepReading = async (session: Session, lists: string, { kind, id, texts, marks, more }: Read) =>
  (
    await sql<{ told: boolean }>`
      select rereading.keep(${kind}, ${id}, ${texts}::text[], ${lists}, ${marks}::integer[], ${more}) as told`.execute(
      tables(session),
    )
  ).rows[0]?.told ?? false;

export const forgetClosed = async (session: Session, kind: string): Promise<void> =>
  void (await sql`select rereading.forget(${kind})`.execute(tables(session)));
