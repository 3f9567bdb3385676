import type pg from "pg";
import { tables } from "./backup.ts";

/**
 * Notes how many rows each table holds when nobody has worked in the house yet: the reference data. Called by
 * migrate, which knows that moment.
 */
export const rememberFreshness = async (owner: pg.Client): Promise<void> => {
  const fresh: Record<string, number> = {};
  for (const { table } of await tables(owner)) fresh[table] = await countUpTo(owner, table, Number.MAX_SAFE_INTEGER);
  await owner.query(
    `insert into platform_migrations.loaded (what, version) values ('fresh', $1)
     on conflict (what) do update set version = excluded.version, at = now()`,
    [JSON.stringify(fresh)],
  );
};

/** The tables that hold more than reference data; empty means nobody has worked here yet. */
export const livedIn = async (owner: pg.Client): Promise<string[]> => {
  const { rows } = await owner.query<{ version: string }>(
    "select version from platform_migrations.loaded where what = 'fresh'",
  );
  const fresh: Record<string, number> = JSON.parse(rows[0]?.version ?? "{}");
  const used: string[] = [];
  for (const { table } of await tables(owner)) {
    const known = fresh[table] ?? 0;
    if ((await countUpTo(owner, table, known + 1)) > known) used.push(table);
  }
  return used;
};

/** Counting stops at the limit, so that asking a full house costs no more than asking an empty one. */
const countUpTo = async (owner: pg.Client, table: string, limit: number): Promise<number> => {
  const { rows } = await owner.query<{ count: string }>(
    `select count(*) from (select from ${table} limit ${limit}) as counted`,
  );
  return Number(rows[0]?.count);
};
