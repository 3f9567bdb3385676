-- The keys to the house. Run once per database by an administrator, connected to that database
-- (the embedded database does it at every start). Safe to run again. Plain grants, so that
-- PostgreSQL 15 and 18 read it alike; what keeps rights apart is `noinherit`.

do $$
declare wanted record;
begin
  for wanted in
    select * from (values
      ('app_audit', 'nologin noinherit'), -- owns the functions that write the audit; the server cannot become it
      ('app_owner', 'login'),             -- runs migrations, owns every table, never serves a request
      ('app_user',  'nologin noinherit'), -- a request with a session
      ('app_door',  'nologin noinherit'), -- log-in and invitations: before there is a session
      ('app_link',  'nologin noinherit'), -- expiring links
      ('app_jobs',  'nologin noinherit'), -- work done by the clock
      ('app_login', 'login noinherit')    -- what the server connects as: it can do nothing but become one of the four above
    ) as role (name, options)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I %s nosuperuser nocreatedb nocreaterole nobypassrls', wanted.name, wanted.options);
    end if;
  end loop;
end $$;

grant app_user, app_door, app_link, app_jobs to app_login;
-- The owner hands the audit-writing functions over to app_audit, which takes membership.
grant app_audit to app_owner;
-- The job library's tables belong to app_jobs; the owner makes them, as app_jobs.
grant app_jobs to app_owner;

do $$
begin
  execute format('alter database %I owner to app_owner', current_database());
  -- "all" holds connect and temporary: a stray temporary table could shadow a name in a query.
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to app_login', current_database());
end $$;

revoke all on schema public from public;

-- The job queue keeps its own tables in its own schema, out of reach of every other role.
create schema if not exists app_jobs authorization app_jobs;

-- The opening statement of a transaction carries the session's secret: no other connection may read it while it
-- runs. Only a superuser may set this; elsewhere the host's own rules on pg_stat_activity hold.
do $$
begin
  execute 'alter role app_login set track_activities = off';
exception when insufficient_privilege then null;
end $$;
