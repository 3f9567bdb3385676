-- The ground every module stands on: the clock, the house door, the session, retention.
create schema platform;
grant usage on schema platform to app_user, app_door, app_link, app_jobs, app_audit;

-- One clock for server, jobs and policies. Outside production the owner's key may move it
-- (VLIEGWIEL_CLOCK); no key the server can take may, so a moved clock can't revive a permission.
create table platform.clock (
  only_row boolean primary key default true constraint one_clock check (only_row),
  shift    interval not null default interval '0'
);
insert into platform.clock default values;
alter table platform.clock enable row level security;

create function platform.now() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (select pg_catalog.now() + shift from platform.clock);

create function platform.today() returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.now() at time zone 'Europe/Amsterdam')::date;

-- After a restore the house stays shut until withdrawals and erasures since the backup are replayed.
create table platform.house (
  only_row boolean primary key default true constraint one_house check (only_row),
  state    text not null default 'open' constraint known_state check (state in ('open', 'shut')),
  reason   text not null default '',
  since    timestamptz not null default pg_catalog.now()
);
insert into platform.house default values;
alter table platform.house enable row level security;

-- How long each kind of data is kept, and on what ground. Every table has a row; a test holds that.
create table platform.retention (
  table_name text primary key,
  keep       text not null,
  rule       text not null,
  ground     text not null
);
alter table platform.retention enable row level security;
grant select on platform.retention to app_user, app_jobs;

-- A session: who is at the door, and in which role right now. The cookie holds the secret, we hold its hash.
create table platform.session (
  id            uuid primary key,
  secret_hash   bytea not null constraint one_session_per_secret unique,
  account_id    uuid not null,
  -- The role someone works in at this moment. A person with two roles works in one at a time.
  membership_id uuid,
  -- The person concerned someone acts for (mostly: themselves).
  person_id     uuid,
  device        text not null default '',
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  revoked_at    timestamptz,
  constraint one_role_at_a_time check (membership_id is null or person_id is null)
);
create index sessions_of_an_account on platform.session (account_id);
create index sessions_in_a_role on platform.session (membership_id) where membership_id is not null;
create index sessions_for_a_person on platform.session (person_id) where person_id is not null;
alter table platform.session enable row level security;

insert into platform.retention (table_name, keep, rule, ground) values
  ('platform.clock', 'altijd', 'een rij, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('platform.house', 'altijd', 'een rij, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('platform.retention', 'altijd', 'de bewaartermijnen zelf', 'AVG art. 30 lid 1 onder f'),
  ('platform.session', '30 dagen na afloop', 'opruimtaak sessies', 'AVG art. 5 lid 1 onder e');
