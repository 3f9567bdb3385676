/**
 * A consistent copy of the house while people work in it, and back.
 *
 * One gzipped file of JSON lines: a heading, per table its columns and its rows (every value as PostgreSQL's own
 * text, so nothing is rounded on the way), and a manifest with counts and checksums. Sealed by its last line: a
 * file that was cut off has none.
 */
import { createHash, type Hash } from "node:crypto";
import { createWriteStream, renameSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { withClient } from "../platform/server/embedded-postgres.ts";
import { type JournalPlace, journalPlace } from "./journal-place.ts";

export interface Heading {
  "vliegwiel-backup": 1;
  at: string;
  migrations: { name: string; sha256: string }[];
  reference: { what: string; version: string }[];
  journal: JournalPlace;
}

export interface TableHeading {
  table: string;
  columns: { name: string; type: string }[];
}

export interface TableCount {
  table: string;
  rows: number;
  /** Over the rows as they stand in the file. */
  sha256: string;
  /** Over the rows in any order, so that the restored table can be compared. */
  content: string;
}

export interface Manifest {
  tables: TableCount[];
}

const batch = 1_000;

/** Text in which every value survives the way there and back, whatever the server's settings. */
export const plainText =
  "set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set bytea_output = 'hex'; set extra_float_digits = 1; set search_path = pg_catalog";

/** Writes the backup to `file`; readable only by its owner, because it holds everything the house holds. */
export const backup = (ownerUrl: string, file: string, journalFolder: string): Promise<Manifest> =>
  withClient(ownerUrl, async (owner) => {
    await owner.query(plainText);
    // One snapshot for everything: what is written meanwhile is in none of the tables.
    await owner.query("begin isolation level repeatable read read only");
    const manifest: Manifest = { tables: [] };
    // Beside its place and moved when whole: a backup that was interrupted never looks like one.
    const unfinished = `${file}.part`;
    await pipeline(
      lines(owner, journalFolder, manifest),
      createGzip({ level: 6 }),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await owner.query("commit");
    renameSync(unfinished, file);
    return manifest;
  });

async function* lines(owner: pg.Client, journalFolder: string, manifest: Manifest): AsyncGenerator<string> {
  yield line(await heading(owner, journalFolder));
  for (const table of await tables(owner)) {
    yield line(table);
    const sum = new RowSum();
    for await (const rows of rowsOf(owner, table)) {
      sum.add(rows);
      yield rows.map((row) => `${row}\n`).join("");
    }
    manifest.tables.push({ table: table.table, ...sum.result() });
  }
  yield line(manifest);
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

const heading = async (owner: pg.Client, journalFolder: string): Promise<Heading> => {
  const { rows } = await owner.query<{ at: string }>("select to_json(now())#>>'{}' as at");
  return {
    "vliegwiel-backup": 1,
    at: rows[0]?.at ?? "",
    migrations: await appliedMigrations(owner),
    reference: (
      await owner.query(
        "select what, version from platform_migrations.loaded where what like 'reference:%' order by what",
      )
    ).rows,
    journal: journalPlace(journalFolder),
  };
};

export const appliedMigrations = async (owner: pg.Client): Promise<Heading["migrations"]> =>
  (await owner.query("select name, sha256 from platform_migrations.migration order by name")).rows;

/** Every table of ours: all of the owner's, without the ledger of migrations. Partitions come with their parent. */
export const tables = async (owner: pg.Client): Promise<TableHeading[]> =>
  (
    await owner.query<TableHeading>(
      `select format('%I.%I', n.nspname, c.relname) as table,
         (select jsonb_agg(jsonb_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition and c.relowner = current_user::regrole
         -- Somebody else's temporary table is not the house's, and can't be read.
         and c.relpersistence <> 't'
         and n.nspname <> 'platform_migrations'
       order by 1`,
    )
  ).rows;

/** The rows of a table as JSON arrays of text, a batch at a time. */
export async function* rowsOf(owner: pg.Client, { table, columns }: TableHeading): AsyncGenerator<string[]> {
  const values = columns.map(({ name }) => `${name}::text`).join(", ");
  await owner.query(
    `declare rows_of_table no scroll cursor for select array_to_json(array[${values}])::text as row from ${table}`,
  );
  for (;;) {
    const { rows } = await owner.query<{ row: string }>(`fetch ${batch} from rows_of_table`);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < batch) break;
  }
  await owner.query("close rows_of_table");
}

/** Counts rows and sums them up, in the order they come and apart from it. */
export class RowSum {
  private count = 0;
  private readonly ordered: Hash = createHash("sha256");
  private unordered = 0n;

  add(rows: string[]): void {
    this.count += rows.length;
    for (const row of rows) {
      this.ordered.update(row).update("\n");
      this.unordered = BigInt.asUintN(
        256,
        this.unordered + BigInt(`0x${createHash("sha256").update(row).digest("hex")}`),
      );
    }
  }

  result(): Omit<TableCount, "table"> {
    return { rows: this.count, sha256: this.ordered.digest("hex"), content: this.unordered.toString(16) };
  }
}
