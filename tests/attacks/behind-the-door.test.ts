import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { house, loginUrl, ownerClient, type Visitor } from "../harness/world.ts";
import { freshSession } from "./cast.ts";
import { layTheTown, type Town } from "./town.ts";

/** Suppose someone found a way to run SQL of their own inside a request. What does the database still keep from them? */
let town: Town;
let karim: Visitor;
let server: pg.Client;

beforeAll(async () => {
  town = await layTheTown();
  const { accountId, membershipId } = town.strangers["Karim, who decides about income at the same gemeente"];
  karim = await freshSession(accountId, { membershipId });
  server = new pg.Client({ connectionString: loginUrl });
  await server.connect();
});
afterAll(() => server.end());

/** A way out of the role the request runs in: each is run as the first injected statement. */
const hops: Record<string, string> = {
  "as they are": "select 1",
  "as the jobs": "select set_config('role', 'app_jobs', true)",
  "as the door": "select set_config('role', 'app_door', true)",
  "as a link": "select set_config('role', 'app_link', true)",
  "by set role": "set role app_jobs",
  "by reset role": "reset role",
  "by set role none": "select set_config('role', 'none', true)",
  "by another session secret": "select set_config('app.session', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', true)",
  "by no session": "select set_config('app.session', '', true)",
};
const refused: Record<string, string> = {
  "as the owner": "select set_config('role', 'app_owner', true)",
  "as the audit writer": "select set_config('role', 'app_audit', true)",
  "as the superuser": "set role postgres",
  "by session authorization": "set session authorization app_owner",
  "by default session authorization, then the owner": "set session authorization default; set role app_owner",
  "by switching row security off": "set row_security = off; select * from consent.person",
  "by turning triggers off": "set session_replication_role = replica",
};

const inside = async <T>(hop: string, work: () => Promise<T>): Promise<T> => {
  await server.query("begin");
  try {
    await server.query("select platform.enter($1)", [karim?.secret ?? ""]);
    await server.query(hop);
    return await work();
  } finally {
    await server.query("rollback");
  }
};

test.each(Object.entries(refused))("Karim can't become someone else %s", async (_, hop) => {
  await expect(inside(hop, async () => undefined)).rejects.toThrow(/permission denied|row-level security/);
});

test.each(Object.entries(hops))("no table, view or column shows Karim anything about Samira, %s", async (_, hop) => {
  const marks = [/kanarie/i, new RegExp(town.samira.personId), new RegExp(town.ids.permissionId ?? "-")];
  const found = await inside(hop, async () => {
    const { rows: columns } = await server.query<{ relation: string; columns: string }>(
      `select c.oid::regclass::text as relation, string_agg(quote_ident(a.attname), ', ') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
         and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select')
       group by c.oid`,
    );
    const seen: string[] = [];
    for (const { relation, columns: list } of columns) {
      await server.query("savepoint looking");
      const { rows } = await server
        .query<{ row: string }>(`select row(${list})::text as row from ${relation}`)
        .catch(async () => {
          await server.query("rollback to savepoint looking");
          return { rows: [] };
        });
      for (const { row } of rows)
        if (marks.some((mark) => mark.test(row))) seen.push(`${relation}: ${row.slice(0, 120)}`);
    }
    return seen;
  });
  expect(found).toEqual([]);
});

test.each(Object.entries(hops))("no function the house has tells Karim anything about Samira, %s", async (_, hop) => {
  const argumentFor = (type: string, name: string): string[] => {
    const ids = [
      town.samira.personId,
      town.ids.permissionId,
      town.ids.caseId,
      town.ids.documentId,
      town.ids.candidateRow,
      town.samira.accountId,
      town.ids.groupId,
    ];
    if (type === "uuid") return ids.map((id) => `'${id}'::uuid`);
    if (type === "uuid[]") return [`array['${town.samira.personId}', '${town.ruud.membershipId}']::uuid[]`];
    if (type === "text" && /category/.test(name)) return ["'contact'"];
    if (type === "text") return [`'${town.samira.reference}'`, "'contact'"];
    if (type === "timestamp with time zone") return ["platform.now()"];
    if (type === "date") return ["current_date"];
    if (type === "boolean") return ["true"];
    if (type === "jsonb") return ["'{}'::jsonb"];
    if (["integer", "bigint"].includes(type)) return ["1"];
    return [`null::${type}`];
  };
  const found = await inside(hop, async () => {
    const { rows: functions } = await server.query<{ name: string; types: string[]; names: string[] | null }>(
      `select p.oid::regproc::text as name, array(select format_type(t, null) from unnest(p.proargtypes) t) as types, p.proargnames as names
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname not in ('pg_catalog', 'information_schema', 'app_jobs') and has_schema_privilege(n.oid, 'usage')
         and has_function_privilege(p.oid, 'execute') and p.prorettype <> 'trigger'::regtype and p.prokind = 'f'`,
    );
    const told: string[] = [];
    for (const { name, types, names } of functions) {
      if (/^platform\.enter/.test(name)) continue;
      const choices = types.map((type, n) => argumentFor(type, names?.[n] ?? ""));
      const most = Math.max(1, ...choices.map((c) => c.length));
      for (let n = 0; n < most; n += 1) {
        const list = choices.map((c) => c[n % c.length]).join(", ");
        await server.query("savepoint asking");
        const { rows } = await server
          .query<{ said: string }>(`select x::text as said from ${name}(${list}) x`)
          .catch(() => ({ rows: [] }));
        await server.query("rollback to savepoint asking");
        // What was asked may come back; that is no news.
        for (const { said } of rows)
          if (/kanarie/i.test((said ?? "").replaceAll(town.samira.reference, "")))
            told.push(`${name}(${list}): ${said.slice(0, 160)}`);
      }
    }
    return told;
  });
  expect(found).toEqual([]);
});

test("the server's own key shows no other visitor's secret: not in what connections are doing, not in what they did", async () => {
  // As the door does it: the secret travels in the opening of the transaction, the persons in its closing line.
  const transaction = await house.database.begin({ as: "session", secret: town.samira.secret });
  try {
    const seen = await inside("reset role", async () =>
      (await server.query<{ query: string }>("select query from pg_stat_activity")).rows.map(
        ({ query }) => query ?? "",
      ),
    );
    expect(seen.filter((query) => query.includes(town.samira.secret))).toEqual([]);
  } finally {
    await transaction.rollback();
  }
});

test("Karim sees no table he could write Samira's rows in, as any role he can take", async () => {
  for (const hop of Object.values(hops)) {
    const changed = await inside(hop, async () => {
      const { rows: tables } = await server.query<{ relation: string; can: string }>(
        `select c.oid::regclass::text as relation, can from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['update', 'delete']) can
         where c.relkind in ('r', 'p') and n.nspname in ('consent', 'candidates', 'case_consultation', 'audit', 'organisations', 'platform', 'identity')
           and (has_table_privilege(c.oid, can) or (can = 'update' and has_any_column_privilege(c.oid, 'update')))`,
      );
      const touched: string[] = [];
      for (const { relation, can } of tables) {
        const { rows } = await server.query<{ column: string }>(
          "select quote_ident(attname) as column from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and has_column_privilege(attrelid, attnum, 'update') limit 1",
          [relation],
        );
        const text =
          can === "delete"
            ? `delete from ${relation}`
            : `update ${relation} set ${rows[0]?.column} = ${rows[0]?.column}`;
        await server.query("savepoint writing");
        const { rowCount } = await server.query(text).catch(() => ({ rowCount: 0 }));
        await server.query("rollback to savepoint writing");
        if (rowCount) touched.push(`${can} ${relation}: ${rowCount}`);
      }
      return touched;
    });
    expect(changed, hop).toEqual([]);
  }
});

test("the owner sees what was planted, so the search above could have found it", async () => {
  const { rows } = await ownerClient.query<{ n: number }>(
    "select count(*)::integer as n from candidates.contact_details where name ilike '%kanarie%'",
  );
  expect(rows[0]?.n).toBe(1);
});
