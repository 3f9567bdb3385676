/**
 * Questions to the catalogue of a migrated database. Each answers with what is wrong, in words: an empty list is
 * a house in order. A forgotten line in a migration or in an access.sql should be found here, not by a stranger.
 */

/** Anything that runs a query: a pg client or pool. */
export interface Catalogue {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

type Check = (catalogue: Catalogue) => Promise<string[]>;

/** Our schemas: not PostgreSQL's, not the job queue's internals, not the list of migrations that ran. */
const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'app_jobs', 'platform_migrations')`;

/** What the server can become. `app_audit` is not among them: only functions run as that role. */
const serverRoles = "array['app_user', 'app_door', 'app_link', 'app_jobs']";

const list =
  (sql: string): Check =>
  async (catalogue) => {
    const { rows } = await catalogue.query(sql);
    return rows.map((row) => String(row.what));
  };

export const tablesWithoutRowSecurity = list(`
  select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p') and not c.relrowsecurity order by 1`);

export const grantedTablesWithoutPolicy = list(`
  select c.oid::regclass || ' for ' || role as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(${serverRoles}) role
  where ${ours} and c.relkind in ('r', 'p')
    and (has_any_column_privilege(role, c.oid, 'select,insert,update') or has_table_privilege(role, c.oid, 'delete'))
    and not exists (select from pg_policy p where p.polrelid = c.oid
                      and (p.polroles = '{0}' or role::regrole::oid = any (p.polroles))) order by 1`);

/**
 * Policies that let everything through: the word `true`, a comparison of constants, `column is not null` where
 * the column can't be null, or an insert without a check. Dressed up as a condition it is still no condition.
 * Only for what the server can become: `app_audit` writes for everyone, and no request is ever that role.
 */
export const policiesThatAreTrue = list(`
  with part as (
    select p.polrelid, p.polrelid::regclass || '.' || p.polname as what, expression
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace,
    unnest(case when p.polcmd = 'a' then array[coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'true')]
                when p.polwithcheck is null then array[coalesce(pg_get_expr(p.polqual, p.polrelid), 'true')]
                else array[coalesce(pg_get_expr(p.polqual, p.polrelid), 'true'), pg_get_expr(p.polwithcheck, p.polrelid)]
           end) expression
    where ${ours} and p.polpermissive
      and (p.polroles = '{0}' or exists (select from unnest(${serverRoles}) role where role::regrole::oid = any (p.polroles))))
  select distinct what from part
  where expression ~* '^[\\s()]*true[\\s()]*$' or expression !~ '[a-z_]{2,}\\(|[a-z_]*[a-z][a-z_]*\\s*(=|<|>|~|IS|IN|AND|OR)'
     or exists (select from pg_attribute a where a.attrelid = polrelid and a.attnotnull
                  and expression in ('(' || a.attname || ' IS NOT NULL)', '(' || quote_ident(a.attname) || ' IS NOT NULL)'))
  order by 1`);

export const viewsWithOwnersRights = list(`
  select c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind = 'v' and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false)
  order by 1`);

/** A materialised view is a copy that no policy answers for. */
export const readableMaterialisedViews = list(`
  select distinct c.oid::regclass::text as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(${serverRoles}) role
  where ${ours} and c.relkind = 'm' and has_any_column_privilege(role, c.oid, 'select') order by 1`);

/** What comes with an extension belongs to PostgreSQL: its schema must then be one that no role of the server enters. */
export const functionsForEveryone = list(`
  select p.oid::regprocedure::text as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
    aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
  where ${ours} and acl.grantee = 0 and acl.privilege_type = 'EXECUTE'
    and not (exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      and not exists (select from unnest(${serverRoles} || 'app_login'::text) role where has_schema_privilege(role, n.oid, 'usage'))) order by 1`);

export const rightsOfPublic = list(`
  select 'database: ' || acl.privilege_type as what
  from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) acl
  where d.datname = current_database() and acl.grantee = 0
  union all
  select 'schema ' || n.nspname || ': ' || acl.privilege_type
  from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) acl
  where (${ours}) and acl.grantee = 0
  union all
  select c.oid::regclass || ': ' || acl.privilege_type
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) acl where (${ours}) and acl.grantee = 0
  order by 1`);

/** pg_temp goes last by name: left out, PostgreSQL looks there first, and a temporary table could take a name over. */
export const definersWithoutPinnedPath = list(`
  select p.oid::regprocedure || case when p.proowner::regrole::text in ('app_owner', 'app_audit') then ''
                                     else ' is owned by ' || p.proowner::regrole end as what
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} and p.prosecdef and (p.proowner::regrole::text not in ('app_owner', 'app_audit')
    or not exists (select from unnest(p.proconfig) setting where setting ~ '^search_path=(.*, *)?"?pg_temp"?$')) order by 1`);

/** The server's own key: may become four roles, and is nothing by itself. */
export const rightsOfTheServersKey = list(`
  select 'owns ' || c.oid::regclass as what from pg_class c where c.relowner = 'app_login'::regrole
  union all select 'owns ' || p.oid::regprocedure from pg_proc p where p.proowner = 'app_login'::regrole
  union all select 'owns schema ' || n.nspname from pg_namespace n where n.nspowner = 'app_login'::regrole
  union all select 'owns the database' from pg_database d where d.datname = current_database() and d.datdba = 'app_login'::regrole
  union all select c.oid::regclass || ': ' || acl.privilege_type from pg_class c, aclexplode(c.relacl) acl
    where acl.grantee = 'app_login'::regrole
  union all select a.attrelid::regclass || '.' || a.attname || ': ' || acl.privilege_type from pg_attribute a, aclexplode(a.attacl) acl
    where acl.grantee = 'app_login'::regrole
  union all select 'is member of ' || m.roleid::regrole from pg_auth_members m
    where m.member = 'app_login'::regrole and m.roleid::regrole::text <> all (${serverRoles})
  union all select 'may administer ' || m.roleid::regrole from pg_auth_members m
    where m.member = 'app_login'::regrole and m.admin_option
  union all select m.member::regrole || ' is member of ' || m.roleid::regrole from pg_auth_members m
    where m.member::regrole::text = any (${serverRoles} || 'app_audit'::text)
  order by 1`);

export const rolesWithPower = list(`
  select rolname || concat(case when rolsuper then ' superuser' end, case when rolbypassrls then ' bypassrls' end,
    case when rolcreatedb then ' createdb' end, case when rolcreaterole then ' createrole' end,
    case when rolreplication then ' replication' end) as what
  from pg_roles where rolname like 'app\\_%' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
  order by 1`);

/** A moment one may write is a moment one may set back: withdrawals, endings and the like go through a function. */
export const momentsOneMaySet = list(`
  select distinct c.oid::regclass || '.' || a.attname as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid, unnest(${serverRoles}) role
  where ${ours} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    and (a.attname ~ '_at$' or a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype))
    and has_column_privilege(role, c.oid, a.attnum, 'update') order by 1`);

/** An ending that can be written with the row, and that no policy looks at, can be written as already over. */
export const endingsInsertedUnseen = list(`
  select distinct c.oid::regclass || '.' || a.attname as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid, unnest(${serverRoles}) role
  where ${ours} and c.relkind in ('r', 'p') and a.attname in ('given_at', 'withdrawn_at', 'ended_at', 'closed_at', 'revoked_at')
    and has_column_privilege(role, c.oid, a.attnum, 'insert')
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('a', '*')
                      and pg_get_expr(p.polwithcheck, c.oid) ~ ('\\m' || a.attname || '\\M')) order by 1`);

/**
 * Foreign keys that look past the policies: whoever may write the column learns from the error whether
 * a row exists that they may not see. The name of the constraint answers. Rows that everyone may see tell nothing.
 */
export const foreignKeysThatTell = list(`
  select distinct c.oid::regclass || '.' || k.conname || ' → ' || k.confrelid::regclass as what
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class target on target.oid = k.confrelid, unnest(k.conkey) col, unnest(${serverRoles}) role
  where ${ours} and k.contype = 'f' and k.conparentid = 0 and target.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = target.oid and p.polcmd in ('r', '*')
                      and (p.polroles = '{0}' or role::regrole::oid = any (p.polroles))
                      and pg_get_expr(p.polqual, target.oid) ~ '^(true|\\(\\w+ IS NOT NULL\\))$')
    and (has_column_privilege(role, c.oid, col, 'insert') or has_column_privilege(role, c.oid, col, 'update')) order by 1`);

/**
 * Unique keys that tell whether someone else's row exists: no column of the key is held to the writer's own by
 * the insert policy. A single uuid key is left out: guessing one is guessing the row itself.
 */
export const uniqueKeysThatTell = list(`
  select distinct c.oid::regclass || '.' || i.indexrelid::regclass::text as what
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace, unnest(${serverRoles}) role
  where ${ours} and i.indisunique and c.relkind in ('r', 'p')
    and exists (select from unnest(i.indkey::int2[]) col where col > 0 and has_column_privilege(role, c.oid, col, 'insert'))
    and not (i.indnkeyatts = 1 and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]
                                             and a.atttypid = 'uuid'::regtype and i.indisprimary))
    and not exists (
      select from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
        and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid
      where p.polrelid = c.oid and p.polcmd in ('a', '*') and d.refobjsubid = any (i.indkey::int2[])) order by 1`);

/** A column a policy compares, and no index leads with: that policy reads the whole table for every answer. */
export const policyColumnsWithoutIndex = list(`
  select distinct c.oid::regclass || '.' || a.attname as what
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
      and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid > 0
    join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
  where ${ours} and p.polcmd in ('r', '*') and a.atttypid in ('uuid'::regtype, 'text'::regtype)
    and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum) order by 1`);

/** A set-returning function in a policy is computed for everyone before it answers for one: slow, and a clock to read. */
export const policiesWithSets = list(`
  select distinct p.polrelid::regclass || '.' || p.polname as what
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
    join pg_proc f on f.oid = d.refobjid
  where ${ours} and f.proretset order by 1`);

/** A setting anyone can change never names an actor: only the function that looks the session's secret up may read one. */
export const settingsThatName = list(`
  select 'policy ' || p.polrelid::regclass || '.' || p.polname as what
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where (${ours}) and concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* 'current_setting|current_user|session_user'
  union
  select 'function ' || f.oid::regprocedure from pg_proc f join pg_namespace n on n.oid = f.pronamespace
  where (${ours}) and concat(f.prosrc, pg_get_function_sqlbody(f.oid)) ~* 'current_setting' order by 1`);

/** No medical category, no citizen service number: what has no column cannot leak. */
export const columnsWeMustNotHave = list(`
  select c.oid::regclass || '.' || a.attname as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where ${ours} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    and (a.attname ~* 'bsn|burgerservice|citizen_service|diagnos|dsm|medic|symptom|disorder|stoornis')
  order by 1`);

export const tablesWithoutRetention = list(`
  select n.nspname || '.' || c.relname || ' has no line' as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select from platform.retention r where r.table_name = n.nspname || '.' || c.relname
                      and r.keep <> '' and r.rule <> '' and r.ground <> '')
  union all
  select r.table_name || ' does not exist' from platform.retention r where to_regclass(r.table_name) is null order by 1`);
