/**
 * An invented country, for measuring: 35 regions, 342 municipalities, 12,000 professionals, 200,000 people, 60,000
 * cases, 60,000 employers with 100,000 vacancies and possibilities, 40,000 people who look for work, and a log of
 * millions of lines. Set by set, and the same for the same seed.
 */
import type pg from "pg";
import { nationalCases } from "./national-cases.ts";
import { nationalGroups } from "./national-groups.ts";
import { nationalLog } from "./national-log.ts";
import { nationalOrganisations } from "./national-organisations.ts";
import { nationalPersons } from "./national-persons.ts";
import type { NationalOptions, NationalSize, Step } from "./national-size.ts";
import { nationalWork } from "./national-work.ts";

const whole: NationalSize = {
  ...{ professionals: 12_000, persons: 200_000, cases: 60_000, auditRows: 5_000_000 },
  ...{ employers: 60_000, offers: 100_000, candidates: 40_000 },
};

/** @param owner the owner's key, in no transaction: the country is laid step by step and vacuumed at the end */
export const seedNational = async (owner: pg.Client, seed: number, options: NationalOptions = {}): Promise<void> => {
  const size = { ...whole, ...options };
  const tell = options.onProgress ?? (() => undefined);
  const began = performance.now();
  const run = async ([title, sql]: Step) => {
    const start = performance.now();
    await owner.query(sql);
    tell(`  ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  };
  await owner.query(`set work_mem = '128MB'; set maintenance_work_mem = '256MB'; set synchronous_commit = off`);
  await owner.query(chance(seed));
  await owner.query(triggers("disable"));
  try {
    for (const step of [...nationalOrganisations(size), ...nationalPersons(size)]) await run(step);
    await run(["tellingen voor de planner", "analyze"]);
    await deriveAccess(owner, tell);
    for (const step of [...nationalWork(size), ...nationalCases(size), ...nationalGroups, ...nationalLog(size)])
      await run(step);
  } finally {
    await owner.query(triggers("enable"));
  }
  await run(["opgeruimd en geteld", "vacuum analyze"]);
  await owner.query("reset work_mem; reset maintenance_work_mem; reset synchronous_commit");
  tell(`  het land staat er, in ${((performance.now() - began) / 1000).toFixed(0)} seconden`);
};

/** Chance that repeats itself: an id and a number per kind and rank. Only in this connection. */
const chance = (seed: number) => `
  create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as
    $$ select overlay(overlay(md5('${seed}/' || kind || '/' || n) placing '4' from 13) placing 'a' from 17)::uuid $$;
  create function pg_temp.h(kind text, n bigint) returns integer language sql immutable as
    $$ select ('x' || substr(md5('${seed}#' || kind || '#' || n), 1, 7))::bit(28)::integer $$;
  create temporary table seed_region as
    select (row_number() over (order by code) - 1)::integer as n, code from regions.region;`;

/** The rules that keep a living house right would be asked two million times; what they keep is derived at the end. */
const triggers = (how: "enable" | "disable") => `
  do $$ declare t regclass; begin
    for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('organisations', 'consent', 'candidates', 'case_consultation', 'lessons', 'notifications', 'employers', 'profiles') and c.relkind = 'r' loop
      execute format('alter table %s ${how} trigger user', t);
    end loop; end $$`;

/** Who may see whom, by the one function that says it, some thousands of persons at a time. */
const deriveAccess = async (owner: pg.Client, tell: (line: string) => void): Promise<void> => {
  const start = performance.now();
  const { rows } = await owner.query<{ persons: string[] }>(
    "select array_agg(id) as persons from (select id, ntile(60) over (order by id) as part from consent.person) p group by part order by part",
  );
  for (const { persons } of rows)
    await owner.query(
      `insert into consent.access (holder, person_id, purpose, category, scope_organisation, permission_id, basis_id, sort_key, starts_at, ends_at)
       select * from consent.derived_access($1)`,
      [persons],
    );
  tell(`  wie wie mag zien (${((performance.now() - start) / 1000).toFixed(1)} s)`);
};
