import type pg from "pg";

/** What the server may become, one per kind of work, and nothing else. */
const mayBecome = ["app_user", "app_door", "app_link", "app_jobs"];

/**
 * What is wrong with the key the server connects with, in sentences; empty when it opens nothing by itself.
 * The server refuses to start on any of these: with a stronger key no policy would hold.
 */
export const serverKeyProblems = async (client: pg.Client | pg.PoolClient): Promise<string[]> => {
  const { rows } = await client.query<{ problem: string }>(
    `with key as (select * from pg_roles where rolname = session_user),
     reachable as (select r.* from pg_roles r, key where pg_has_role(key.oid, r.oid, 'member'))
     select format('De sleutel van de server (%s) is superuser of mag rollen of databases maken.', rolname) as problem
       from key where rolsuper or rolcreaterole or rolcreatedb or rolreplication
     union all
     select format('De sleutel van de server kan langs de toegangsregels: rol %s heeft superuser of bypassrls.', rolname)
       from reachable where rolsuper or rolbypassrls
     union all
     select format('De sleutel van de server kan %s worden. Draai: revoke %1$I from %2$I;', reachable.rolname, key.rolname)
       from reachable, key where reachable.oid <> key.oid and not reachable.rolname = any ($1)
     union all
     select format('De sleutel van de server krijgt vanzelf de rechten van %s. Draai: alter role %I noinherit;', r.rolname, key.rolname)
       from reachable r, key where r.oid <> key.oid and pg_has_role(key.oid, r.oid, 'usage')
     union all
     select format('De sleutel van de server is eigenaar van %s. Draai als beheerder: alter … owner to app_owner;', thing)
       from (select 'database ' || datname as thing, datdba as owner from pg_database where datname = current_database()
         union all select 'schema ' || nspname, nspowner from pg_namespace
         union all select 'tabel ' || c.oid::regclass, relowner from pg_class c
         union all select 'functie ' || p.oid::regprocedure, proowner from pg_proc p) owned, key
       where owned.owner = key.oid`,
    [mayBecome],
  );
  return rows.map(({ problem }) => problem);
};
