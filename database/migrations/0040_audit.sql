-- Who looked at what. One event per request and a narrow row per person; append-only for every role the server
-- can take; sealed in batches; lines hold pseudonyms whose key can be erased (fields after NEN 7513 and the
-- Logboek Dataverwerkingen).
create schema audit;
grant usage on schema audit to app_user, app_door, app_link, app_jobs, app_audit;

-- The key between a line and a person or account. Erasing the row leaves the chain valid and the line nameless.
create table audit.pseudonym (
  subject   uuid primary key,
  pseudonym uuid not null constraint one_subject_per_pseudonym unique default gen_random_uuid()
);
alter table audit.pseudonym enable row level security;

-- Each restore starts a new era of transaction ids.
create table audit.epoch (epoch integer primary key, began_at timestamptz not null);
insert into audit.epoch values (1, now());
alter table audit.epoch enable row level security;

create table audit.event (
  id                  uuid not null,
  at                  timestamptz not null,
  epoch               integer not null,
  xid                 xid8 not null default pg_current_xact_id(),
  -- who
  actor_pseudonym     uuid,
  organisation_id     uuid,
  membership_id       uuid,
  task                text not null default '',
  actor_kind          text not null constraint known_actor_kind check (actor_kind in ('visitor', 'professional', 'person', 'representative', 'link', 'job', 'account')),
  -- what: the activity of the register of processing (AVG 30), and what was done in it
  activity            text not null,
  operation           text not null constraint known_operation check (operation in ('read', 'list', 'write', 'export', 'log-in', 'refused', 'failed', 'stream-opened', 'stream-closed')),
  outcome             text not null,
  object_id           uuid,
  region_code         text not null default '',
  trace_id            text not null default '',
  persons             integer not null default 0,
  primary key (at, id)
) partition by range (at);

create table audit.event_person (
  event_id         uuid not null,
  at               timestamptz not null,
  person_pseudonym uuid not null,
  how              text not null constraint listed_or_opened check (how in ('listed', 'opened', 'written', 'exported')),
  -- why: the permission and basis it rested on, or own work, or emergency; 'self' when it was the person alone
  purpose          text not null default '',
  permission_id    uuid,
  basis_id         uuid,
  primary key (person_pseudonym, at, event_id)
) partition by range (at);

create table audit.seal (
  sequence  integer primary key,
  epoch     integer not null,
  from_xid  xid8 not null,
  until_xid xid8 not null,
  lines     integer not null,
  sealed_at timestamptz not null,
  previous  text not null,
  hash      text not null
);
alter table audit.event enable row level security;
alter table audit.event_person enable row level security;
alter table audit.seal enable row level security;

-- A month's partition, with its own lock and key.
create function audit.make_month(month date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  first date := date_trunc('month', month)::date;
  next date := (date_trunc('month', month) + interval '1 month')::date;
  suffix text := to_char(month, 'YYYYMM');
begin
  if to_regclass('audit.event_' || suffix) is not null then return; end if;
  execute format('create table audit.event_%s partition of audit.event for values from (%L) to (%L)', suffix, first || ' 00:00+00', next || ' 00:00+00');
  execute format('alter table audit.event_%s enable row level security', suffix);
  execute format('create index event_%s_by_xid on audit.event_%s (epoch, xid, id)', suffix, suffix);
  execute format('create index event_%s_of_actor on audit.event_%s (actor_pseudonym, at desc)', suffix, suffix);
  execute format('create table audit.event_person_%s partition of audit.event_person for values from (%L) to (%L)', suffix, first || ' 00:00+00', next || ' 00:00+00');
  execute format('alter table audit.event_person_%s enable row level security', suffix);
  execute format('create index event_person_%s_of_event on audit.event_person_%s (event_id)', suffix, suffix);
  insert into platform.retention (table_name, keep, rule, ground) values
    ('audit.event_' || suffix, '5 jaar', 'hele maand tegelijk', 'AVG art. 5 lid 2; NEN 7513'),
    ('audit.event_person_' || suffix, '5 jaar', 'hele maand tegelijk', 'AVG art. 5 lid 2; NEN 7513') on conflict do nothing;
end $$;
-- A default partition: a line is never lost because a month was not made yet.
create table audit.event_other partition of audit.event default;
create table audit.event_person_other partition of audit.event_person default;
alter table audit.event_other enable row level security;
alter table audit.event_person_other enable row level security;
create index event_other_by_xid on audit.event_other (epoch, xid, id);
create index event_other_of_actor on audit.event_other (actor_pseudonym, at desc);
create index event_person_other_of_event on audit.event_person_other (event_id);
select audit.make_month((date_trunc('month', now()) + make_interval(months => m))::date) from generate_series(-1, 24) m;

-- The one way in. Everything about the actor comes from the session, nothing from the caller.
-- event: {id, activity, operation, outcome, objectId?, traceId?, actorKind?}; seen: [{personId, how}].
create function audit.record(event jsonb, seen jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); kind text; moment timestamptz := platform.now();
begin
  kind := case
    when a.membership_id is not null then 'professional'
    when a.person_id is not null then case when exists (select from consent.person p where p.id = a.person_id and p.account_id = a.account_id) then 'person' else 'representative' end
    when a.account_id is not null then 'account'
    when current_setting('role', true) = 'app_jobs' then 'job'
    when current_setting('role', true) = 'app_link' then 'link'
    else 'visitor' end;
  insert into audit.pseudonym (subject)
    select s from (select a.account_id as s union select (x ->> 'personId')::uuid from jsonb_array_elements(seen) x) subjects
    where s is not null and not exists (select from audit.pseudonym p where p.subject = s)
    -- In one order for everyone, so that two lists of the same new people don't wait for each other.
    order by s on conflict do nothing;
  insert into audit.event (id, at, epoch, actor_pseudonym, organisation_id, membership_id, task, actor_kind, activity, operation, outcome, object_id, region_code, trace_id, persons)
    values ((event ->> 'id')::uuid, moment, (select max(epoch) from audit.epoch),
      (select pseudonym from audit.pseudonym where subject = coalesce(a.account_id, (event ->> 'accountId')::uuid)),
      a.organisation_id, a.membership_id, coalesce(a.task, ''), kind, event ->> 'activity', event ->> 'operation', event ->> 'outcome',
      -- A line names a thing or people, never both: nothing may say which person a case is about.
      case when jsonb_array_length(seen) = 0 then (event ->> 'objectId')::uuid end, coalesce(a.region_code, ''), coalesce(event ->> 'traceId', ''), jsonb_array_length(seen));
  if jsonb_array_length(seen) > 0 then
    insert into audit.event_person (event_id, at, person_pseudonym, how, purpose, permission_id, basis_id)
      select (event ->> 'id')::uuid, moment, p.pseudonym, min(x ->> 'how'), coalesce(min(why.purpose), case when kind = 'person' and bool_and((x ->> 'personId')::uuid = a.person_id) then 'self' else '' end), (array_agg(why.permission_id))[1], (array_agg(why.basis_id))[1]
      from jsonb_array_elements(seen) x
      join audit.pseudonym p on p.subject = (x ->> 'personId')::uuid
      left join lateral (
        select c.purpose, c.permission_id, c.basis_id from consent.access c
        where c.holder = a.membership_id and c.person_id = (x ->> 'personId')::uuid and c.starts_at <= moment and c.ends_at > moment
        -- The reason that fits what was done; who works with someone for their own organisation needs no other.
        order by c.purpose = event ->> 'activity' desc, c.purpose = 'own-work' desc, c.permission_id limit 1) why on true
      group by p.pseudonym
      on conflict do nothing;
  end if;
end $$;

-- Sealing: only lines of transactions that can't change any more (below the snapshot's xmin), in batches, outside
-- every request. Returns the seal, for the anchor outside the database.
create function audit.lines_digest(in_epoch integer, from_xid xid8, until_xid xid8, previous text, out lines integer, out hash text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare l text; running text := previous;
begin
  lines := 0;
  for l in
    -- Named fields, so that a column added later leaves old seals valid.
    -- As arrays: an empty field keeps its place, so that nothing can move to its neighbour unseen.
    select jsonb_build_array(e.id, e.at, e.epoch, e.xid, e.actor_pseudonym, e.organisation_id, e.membership_id, e.task, e.actor_kind,
        e.activity, e.operation, e.outcome, e.object_id, e.region_code, e.trace_id, e.persons)::text
      || coalesce((
        select string_agg(jsonb_build_array(p.person_pseudonym, p.how, p.purpose, p.permission_id, p.basis_id)::text, '' order by p.person_pseudonym)
        from audit.event_person p where p.event_id = e.id and p.at = e.at), '')
    from audit.event e where e.epoch = in_epoch and e.xid >= from_xid and e.xid < until_xid order by e.xid, e.id
  loop
    running := encode(sha256(convert_to(running || l, 'UTF8')), 'hex');
    lines := lines + 1;
  end loop;
  hash := running;
end $$;

create function audit.seal_lines() returns setof audit.seal
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare last audit.seal; era integer; upto xid8 := pg_snapshot_xmin(pg_current_snapshot()); d record;
begin
  perform pg_advisory_xact_lock(7340);
  select max(epoch) into era from audit.epoch;
  select * into last from audit.seal order by sequence desc limit 1;
  d := audit.lines_digest(era, case when last.epoch = era then last.until_xid else '0'::xid8 end, upto, coalesce(last.hash, ''));
  if d.lines = 0 then return; end if;
  return query insert into audit.seal (sequence, epoch, from_xid, until_xid, lines, sealed_at, previous, hash)
    values (coalesce(last.sequence, 0) + 1, era, case when last.epoch = era then last.until_xid else '0'::xid8 end, upto, d.lines, platform.now(), coalesce(last.hash, ''), d.hash)
    returning *;
end $$;

-- The pseudonyms of the person the session speaks for, those of registrations they joined included: their key to their own lines.
create function audit.own_pseudonyms() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select array_agg(p.pseudonym) from audit.pseudonym p
  where p.subject in (select me.id from platform.person_id() me (id)
    union select x.id from platform.person_id() me (id) join consent.person x on x.joined_into = me.id)
$$;

-- Erasure keeps the chain and takes the key.
create function audit.forget(gone uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from audit.pseudonym where subject = gone $$;

-- The writer owns its tables' writing rights and nothing else; no role the server can take may change a line.
grant select, insert on audit.event, audit.event_person to app_audit;
grant select, insert on audit.pseudonym to app_audit;
grant delete on audit.pseudonym to app_audit;
grant select on audit.epoch to app_audit;
grant select, insert on audit.seal to app_audit;
grant select (id, account_id) on consent.person to app_audit;
grant select on consent.access to app_audit;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'audit' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function audit.record(jsonb, jsonb) to app_user, app_door, app_link, app_jobs;
grant execute on function audit.seal_lines() to app_jobs;
grant execute on function audit.own_pseudonyms() to app_user;
grant execute on function audit.lines_digest(integer, xid8, xid8, text) to app_jobs;
-- Handing over a function takes the right to make one there, for this one moment.
grant create on schema audit to app_audit;
alter function audit.record(jsonb, jsonb) owner to app_audit;
revoke create on schema audit from app_audit;
-- Person data about who looked is read by the person through these columns only.
grant select (id, at, organisation_id, membership_id, task, actor_kind, activity, operation, outcome, object_id) on audit.event to app_user;
grant select (event_id, at, person_pseudonym, how, purpose, permission_id, basis_id) on audit.event_person to app_user;

insert into platform.retention (table_name, keep, rule, ground) values
  ('audit.pseudonym', 'zolang de persoon of het account bestaat', 'bij wissen', 'AVG art. 17'),
  ('audit.epoch', 'altijd', 'geen persoonsgegevens', 'geen persoonsgegevens'),
  ('audit.event', '5 jaar', 'per maand', 'AVG art. 5 lid 2; NEN 7513'),
  ('audit.event_person', '5 jaar', 'per maand', 'AVG art. 5 lid 2; NEN 7513'),
  ('audit.event_other', '5 jaar', 'per maand', 'AVG art. 5 lid 2; NEN 7513'),
  ('audit.event_person_other', '5 jaar', 'per maand', 'AVG art. 5 lid 2; NEN 7513'),
  ('audit.seal', '7 jaar', 'met de keten', 'AVG art. 5 lid 2');
