import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Import, ImportCard, ImportRow, Mapping, OfferFacts, Problem } from "../contract.ts";

const tables = tablesOf("vacancies");

const card = sql`i.id as "importId", i.file_name as "fileName", i.format, i.state, i.rows_total as "rowsTotal", i.rows_good as "rowsGood", i.rows_bad as "rowsBad",
  i.rows_new as "rowsNew", i.rows_renewed as "rowsRenewed", (i.made_at at time zone 'Europe/Amsterdam')::date::text as "madeOn"`;

export const importsPage = async (
  session: Session,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<ImportCard[]> =>
  (
    await sql<ImportCard>`select ${card} from vacancies.import i
      where ${cursor ?? null}::uuid is null or (i.made_at, i.id) < (select x.made_at, x.id from vacancies.import x where x.id = ${cursor ?? null}::uuid)
      order by i.made_at desc, i.id desc limit ${limit}`.execute(tables(session))
  ).rows;

export const findImport = async (session: Session, importId: string): Promise<Omit<Import, "may"> | undefined> =>
  (
    await sql<
      Omit<Import, "may">
    >`select ${card}, i.encoding, i.delimiter, i.columns, i.sample, i.mapping, i.with_region as "withRegion", i.rows_seen as "rowsSeen", i.rows_put as "rowsPut"
      from vacancies.import i where i.id = ${importId}::uuid`.execute(tables(session))
  ).rows[0];

export const insertImport = async (
  session: Session,
  list: {
    importId: string;
    fileName: string;
    format: string;
    encoding: string;
    delimiter: string;
    content: Uint8Array;
    columns: readonly string[];
    sample: readonly (readonly string[])[];
    mapping: Mapping;
    rows: number;
  },
): Promise<void> => {
  await sql`select vacancies.start_import(${list.importId}, ${list.fileName}, ${list.format}, ${list.encoding}, ${list.delimiter}, ${Buffer.from(list.content)},
    ${[...list.columns]}::text[], ${JSON.stringify(list.sample)}::jsonb, ${JSON.stringify(list.mapping)}::jsonb, ${list.rows}::integer)`.execute(
    tables(session),
  );
};

const moved = async (session: Session, call: ReturnType<typeof sql>): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ${call} as done`.execute(tables(session))).rows[0]?.done ?? false;
/** @returns false when the list is somewhere else by now */
export const putCheck = (session: Session, importId: string, mapping: Mapping, withRegion: boolean): Promise<boolean> =>
  moved(session, sql`vacancies.check_import(${importId}, ${JSON.stringify(mapping)}::jsonb, ${withRegion})`);
export const putConfirmed = (session: Session, importId: string): Promise<boolean> =>
  moved(session, sql`vacancies.confirm_import(${importId})`);
export const putCancelled = (session: Session, importId: string): Promise<boolean> =>
  moved(session, sql`vacancies.cancel_import(${importId})`);

export const rowsPage = async (
  session: Session,
  importId: string,
  { which, limit, cursor }: { which: "good" | "bad"; limit: number; cursor: number },
): Promise<ImportRow[]> =>
  (
    await sql<ImportRow>`select r.line, coalesce(r.facts ->> 'title', '') as title, coalesce(r.facts ->> 'employerName', '') as "employerName",
        coalesce(r.facts ->> 'town', '') as town, coalesce(r.problems, '[]') as problems
      from vacancies.import_row r where r.import_id = ${importId}::uuid and (r.problems is null) = (${which} = 'good') and r.line > ${cursor}::integer
      order by r.line limit ${limit}`.execute(tables(session))
  ).rows;

/** Rows with a problem as they came, a thousand at a time. */
export const badRows = async (
  session: Session,
  importId: string,
  after: number,
): Promise<{ line: number; cells: string[]; problems: Problem[] }[]> =>
  (
    await sql<{
      line: number;
      cells: string[];
      problems: Problem[];
    }>`select r.line, r.cells, r.problems from vacancies.import_row r
      where r.import_id = ${importId}::uuid and r.problems is not null and r.line > ${after}::integer order by r.line limit 1000`.execute(
      tables(session),
    )
  ).rows;

// By the clock.
export type Task = {
  readonly id: string;
  readonly task: "check" | "put";
  readonly content: Buffer | null;
  readonly mapping: Mapping;
};
export const takeTask = async (session: Session): Promise<Task | undefined> =>
  (await sql<Task>`select t.id, t.task, t.content, t.mapping from vacancies.take_import() t`.execute(tables(session)))
    .rows[0];

export type Looked = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly facts?: OfferFacts;
  readonly came?: unknown;
  readonly problems?: readonly Problem[];
};
/** @returns false when someone stopped it */
export const keepRows = (session: Session, importId: string, rows: readonly Looked[]): Promise<boolean> =>
  moved(session, sql`vacancies.keep_rows(${importId}, ${JSON.stringify(rows)}::jsonb)`);
export const allLookedAt = (session: Session, importId: string): Promise<boolean> =>
  moved(session, sql`vacancies.all_looked_at(${importId})`);
export const putFailed = async (session: Session, importId: string): Promise<void> => {
  await sql`select vacancies.import_failed(${importId})`.execute(tables(session));
};
export const putRows = async (
  session: Session,
  importId: string,
  afterLine: number,
  howMany: number,
): Promise<{ lastLine: number | null; added: number; renewed: number }> =>
  (
    await sql<{
      lastLine: number | null;
      added: number;
      renewed: number;
    }>`select p.last_line as "lastLine", p.added, p.renewed from vacancies.put_rows(${importId}, ${afterLine}::integer, ${howMany}::integer) p`.execute(
      tables(session),
    )
  ).rows[0] ?? { lastLine: null, added: 0, renewed: 0 };
export const putProgress = (session: Session, importId: string, row: number): Promise<boolean> =>
  moved(session, sql`vacancies.import_is_at(${importId}, ${row}::integer)`);
export const putDone = (session: Session, importId: string, added: number, renewed: number): Promise<boolean> =>
  moved(session, sql`vacancies.import_done(${importId}, ${added}::integer, ${renewed}::integer)`);

export const closePassed = async (session: Session): Promise<void> => {
  await sql`select vacancies.close_passed()`.execute(tables(session));
};
export const tellWeek = async (session: Session): Promise<void> => {
  await sql`select vacancies.tell_week()`.execute(tables(session));
};
