/** Reads what stands in the database, in an order that does not depend on the day. */
import type pg from "pg";

/** Not ours to describe: PostgreSQL's own, the ledger of migrations, and the job library's. */
const notOurs =
  "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'platform_migrations', 'app_jobs', 'public')";
/** Partitions come and go with the months; what makes them stands in a function. */
const noPartition = "not c.relispartition";
const noExtension = "not exists (select from pg_depend d where d.objid = %.oid and d.deptype = 'e')";

export interface Column {
  name: string;
  type: string;
  notNull: boolean;
  default: string | null;
  identity: "" | "a" | "d";
  generated: "" | "s" | "v";
}

export interface Relation {
  schema: string;
  name: string;
  kind: "r" | "p" | "v" | "m";
  partitionKey: string | null;
  rowSecurity: boolean;
  forced: boolean;
  definition: string | null;
  options: string | null;
  columns: Column[];
  constraints: { name: string; definition: string }[];
  indexes: string[];
}

const list = async <T extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<T[]> =>
  (await client.query<T>(sql)).rows;

export const schemas = async (client: pg.Client): Promise<string[]> =>
  (await list<{ name: string }>(client, `select nspname as name from pg_namespace n where ${notOurs} order by 1`)).map(
    ({ name }) => name,
  );

/** Tables and views with everything that belongs to them. */
export const relations = (client: pg.Client): Promise<Relation[]> =>
  list<Relation>(
    client,
    `select n.nspname as schema, c.relname as name, c.relkind as kind,
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partitionKey",
       c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as forced,
       case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as definition,
       array_to_string(c.reloptions, ', ') as options,
       coalesce((select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
           'default', pg_get_expr(d.adbin, d.adrelid), 'identity', a.attidentity, 'generated', a.attgenerated) order by a.attnum)
         from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
       -- PostgreSQL 18 also lists every "not null" here; the column says that already.
       coalesce((select jsonb_agg(jsonb_build_object('name', o.conname, 'definition', pg_get_constraintdef(o.oid)) order by o.contype desc, o.conname)
         from pg_constraint o where o.conrelid = c.oid and o.contype in ('p', 'u', 'f', 'c', 'x')), '[]') as constraints,
       coalesce((select jsonb_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text)
         from pg_index i where i.indrelid = c.oid and not exists (select from pg_constraint o where o.conindid = i.indexrelid)), '[]') as indexes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and ${notOurs} and ${noPartition} and ${noExtension.replace("%", "c")}
     order by 1, 2`,
  );

/** Statements that stand on their own, each kind in order. */
export const statements = async (client: pg.Client): Promise<{ kind: string; statements: string[] }[]> => {
  const kinds: [string, string][] = [
    [
      "extensions",
      `select format('create extension %I schema %I;', extname, n.nspname) as sql from pg_extension e join pg_namespace n on n.oid = e.extnamespace where extname <> 'plpgsql' order by 1`,
    ],
    [
      "types",
      `select format('create type %s as enum (%s);', t.oid::regtype, string_agg(quote_literal(enumlabel), ', ' order by enumsortorder)) as sql
       from pg_type t join pg_enum e on e.enumtypid = t.oid join pg_namespace n on n.oid = t.typnamespace where ${notOurs} group by t.oid
       union all
       select format('create type %s as (%s);', t.oid::regtype, string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum))
       from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_class c on c.oid = t.typrelid and c.relkind = 'c' join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where ${notOurs} group by t.oid order by 1`,
    ],
    [
      "functions",
      `select pg_get_functiondef(p.oid) || ';' || format(E'\\nalter function %s owner to %I;', p.oid::regprocedure, r.rolname) as sql
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
       where p.prokind in ('f', 'p') and ${notOurs} and ${noExtension.replace("%", "p")} order by p.oid::regprocedure::text`,
    ],
    [
      "triggers",
      `select pg_get_triggerdef(t.oid) || ';' as sql from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where not t.tgisinternal and t.tgparentid = 0 and ${noPartition} and ${notOurs} order by 1`,
    ],
    [
      "policies",
      `select format(E'create policy %I on %I.%I%s for %s to %s%s%s;', policyname, schemaname, tablename,
         case permissive when 'PERMISSIVE' then '' else ' as restrictive' end, lower(cmd), array_to_string(roles, ', '),
         E'\\n  using (' || qual || ')', E'\\n  with check (' || with_check || ')') as sql
       from pg_policies p join pg_namespace n on n.nspname = p.schemaname join pg_class c on c.relnamespace = n.oid and c.relname = p.tablename
       where ${notOurs} and ${noPartition} order by schemaname, tablename, policyname`,
    ],
    [
      "grants",
      `select format('grant %s on schema %I to %s;', string_agg(distinct lower(privilege_type), ', '), n.nspname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public')) as sql
         from pg_namespace n, aclexplode(n.nspacl) a where a.grantee <> n.nspowner and ${notOurs} group by n.nspname, a.grantee
       union all
       select format('grant %s on %I.%I to %s;', string_agg(distinct lower(privilege_type), ', '), n.nspname, c.relname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'))
         from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
         where a.grantee <> c.relowner and ${notOurs} and ${noPartition} and ${noExtension.replace("%", "c")} group by n.nspname, c.relname, a.grantee
       union all
       select format('grant %s (%s) on %I.%I to %s;', lower(a.privilege_type), string_agg(quote_ident(t.attname), ', ' order by t.attnum), n.nspname, c.relname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'))
         from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a
         where ${notOurs} and ${noPartition} group by n.nspname, c.relname, a.grantee, a.privilege_type
       union all
       select format('grant execute on function %s to %s;', p.oid::regprocedure, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'))
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         where a.grantee <> p.proowner and ${notOurs} and ${noExtension.replace("%", "p")} order by 1`,
    ],
  ];
  const found: { kind: string; statements: string[] }[] = [];
  for (const [kind, sql] of kinds)
    found.push({ kind, statements: (await list<{ sql: string }>(client, sql)).map((row) => row.sql) });
  return found;
};
