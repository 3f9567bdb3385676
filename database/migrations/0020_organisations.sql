-- Organisations, the people who work there, and in which role, for which task, in which region, from when to when.
create schema organisations;
grant usage on schema organisations to app_user, app_door, app_link, app_jobs, app_audit;

create table organisations.organisation (
  id             uuid primary key,
  name           text not null constraint a_name_of_at_most_120 check (length(name) between 1 and 120),
  kind           text not null constraint known_kind check (kind in (
    'ggz', 'verslavingszorg', 'gemeente', 'uwv', 'wsp', 'sw-bedrijf', 'jobcoachbureau', 'clientorganisatie',
    'schuldhulp', 'onderwijs', 'overig')),
  -- How the person concerned sees who looked: by name, or by function and number.
  shows_staff_as text not null default 'name' constraint known_way check (shows_staff_as in ('name', 'function')),
  ended_at       timestamptz
);

-- Organisations work in several regions, across borders (R-004).
create table organisations.organisation_region (
  organisation_id uuid not null references organisations.organisation (id),
  region_code     text not null references regions.region (code),
  sub_region      text not null default '',
  primary key (organisation_id, region_code, sub_region)
);
create index organisations_in_a_region on organisations.organisation_region (region_code);

create table organisations.organisation_task (
  organisation_id uuid not null references organisations.organisation (id),
  task            text not null constraint known_task check (task in (
    'begeleiding', 'bemiddeling', 'inkomen', 'handhaving', 'behandeling', 'schuldhulp', 'ervaringsdeskundigheid',
    'coordinatie')),
  primary key (organisation_id, task)
);

-- A natural person who can log in: professional, person concerned, representative, or several of these.
-- Only its owner sees it, so that a professional who is a client elsewhere stays hidden from colleagues.
create table organisations.account (
  id           uuid primary key,
  display_name text not null constraint a_display_name_of_at_most_120 check (length(display_name) between 1 and 120),
  created_at   timestamptz not null,
  closed_at    timestamptz
);
alter table platform.session add constraint session_of_an_account foreign key (account_id) references organisations.account (id);

create table organisations.membership (
  id              uuid primary key,
  account_id      uuid not null references organisations.account (id),
  organisation_id uuid not null,
  task            text not null,
  region_code     text not null references regions.region (code),
  role            text not null constraint known_role check (role in (
    'professional', 'peer', 'coordinator', 'organisation-admin', 'region-admin', 'privacy-officer', 'administrator')),
  display_name    text not null constraint a_shown_name_of_at_most_120 check (length(display_name) between 1 and 120),
  function_title  text not null default '',
  staff_number    text not null default '',
  layer           text not null default 'uitvoering' constraint known_layer check (layer in ('uitvoering', 'beleid', 'management', 'bestuur')),
  starts_at       timestamptz not null,
  ends_at         timestamptz not null default 'infinity',
  constraint ends_after_it_starts check (ends_at >= starts_at),
  constraint a_task_the_organisation_has foreign key (organisation_id, task)
    references organisations.organisation_task (organisation_id, task)
);
create index memberships_of_an_account on organisations.membership (account_id);
create index memberships_of_an_organisation on organisations.membership (organisation_id, task);
create index memberships_in_a_region on organisations.membership (region_code, organisation_id);
alter table platform.session add constraint session_in_a_role foreign key (membership_id) references organisations.membership (id);

-- A substitute takes over what the absent colleague may do, within the same organisation and task.
create table organisations.substitution (
  id            uuid primary key,
  membership_id uuid not null references organisations.membership (id),
  substitute_id uuid not null references organisations.membership (id),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  constraint someone_else check (membership_id <> substitute_id),
  constraint substitution_ends_after_it_starts check (ends_at >= starts_at)
);
create index substitutes_for_a_membership on organisations.substitution (membership_id);
create index memberships_substituted_by on organisations.substitution (substitute_id);

create function organisations.check_substitution() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from organisations.membership absent, organisations.membership substitute
    where absent.id = new.membership_id and substitute.id = new.substitute_id
      and absent.organisation_id = substitute.organisation_id and absent.task = substitute.task
      and absent.account_id <> substitute.account_id
  ) then
    raise exception 'a substitute works for the same organisation and task' using errcode = 'check_violation', constraint = 'substitute_of_the_same_organisation_and_task';
  end if;
  return new;
end $$;
create trigger check_substitution before insert or update on organisations.substitution
  for each row execute function organisations.check_substitution();

alter table organisations.organisation enable row level security;
alter table organisations.organisation_region enable row level security;
alter table organisations.organisation_task enable row level security;
alter table organisations.account enable row level security;
alter table organisations.membership enable row level security;
alter table organisations.substitution enable row level security;

-- ---------------------------------------------------------------------------------------------
-- The actor. The transaction carries one unguessable session secret; everything else is looked up.
-- A setting that SQL can change never names an actor: a changed secret is an unknown session.
create type platform.actor as (
  session_id uuid, account_id uuid, membership_id uuid, organisation_id uuid, task text, region_code text, role text,
  person_id uuid
);

create function platform.actor() returns platform.actor
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.account_id, m.id, m.organisation_id, m.task, coalesce(m.region_code, ''), m.role, s.person_id
  from platform.session s
  left join organisations.membership m
    on m.id = s.membership_id and m.account_id = s.account_id
   and m.starts_at <= platform.now() and m.ends_at > platform.now()
  where s.secret_hash = sha256(convert_to(coalesce(current_setting('app.session', true), ''), 'UTF8'))
    and s.revoked_at is null and s.expires_at > platform.now()
$$;

create function platform.account_id() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).account_id;
create function platform.session_id() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).session_id;
create function platform.membership_id() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).membership_id;
create function platform.organisation_id() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).organisation_id;
create function platform.task() returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).task;
create function platform.role() returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).role;
create function platform.person_id() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).person_id;

-- The membership that may hold access to persons. Nobody's second role: whoever decides about someone's
-- income (inkomen) or checks on it (handhaving) holds no access through another task, also not through the other of these two.
create function platform.holder() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.membership_id from platform.actor() a
  where a.membership_id is not null
    and not exists (
      select from organisations.membership other
      where other.account_id = a.account_id and other.task in ('inkomen', 'handhaving') and other.task <> a.task
        and other.starts_at <= platform.now() and other.ends_at > platform.now())
$$;

-- The membership that may sit at a table where cases are discussed: enforcement never, also not in the second role of
-- who enforces.
create function platform.sits_as() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.membership_id from platform.actor() a
  where a.membership_id is not null and not exists (
    select from organisations.membership other where other.account_id = a.account_id and other.task = 'handhaving'
      and other.starts_at <= platform.now() and other.ends_at > platform.now())
$$;

-- The first statement of every transaction with a session: takes the secret and the role, answers who it is.
create function platform.enter(secret text) returns jsonb language plpgsql as $$
declare answer jsonb;
begin
  perform set_config('app.session', secret, true), set_config('role', 'app_user', true);
  select to_jsonb(a) || jsonb_build_object('now', platform.now(), 'house', platform.house_state())
    into answer from platform.actor() a;
  return coalesce(answer, jsonb_build_object('now', platform.now(), 'house', platform.house_state()));
end $$;

create function platform.house_state() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (select state from platform.house);

-- What may enter elsewhere than with a session: public pages, the door itself, links, jobs.
create function platform.enter_as(chosen_role text) returns jsonb language plpgsql as $$
begin
  if chosen_role not in ('app_user', 'app_door', 'app_link', 'app_jobs') then raise exception 'unknown role'; end if;
  perform set_config('app.session', '', true), set_config('role', chosen_role, true);
  return jsonb_build_object('now', platform.now(), 'house', platform.house_state());
end $$;

-- Leaving ends access at once: platform.actor() asks the membership's dates. Its sessions leave the role as well; one
-- that is in the middle of a request is not waited for, or two who each hold what the other needs would wait for ever.
create function organisations.end_sessions() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.ends_at <= platform.now() then
    update platform.session set membership_id = null
      where id in (select s.id from platform.session s where s.membership_id = new.id for update skip locked);
  end if;
  return null;
end $$;
create trigger end_sessions after update of ends_at on organisations.membership
  for each row when (new.ends_at < old.ends_at) execute function organisations.end_sessions();

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname in ('platform', 'organisations') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function platform.now(), platform.today(), platform.house_state() to app_user, app_door, app_link, app_jobs, app_audit, app_login;
grant execute on function platform.actor(), platform.account_id(), platform.session_id(), platform.membership_id(),
  platform.organisation_id(), platform.task(), platform.role(), platform.person_id(), platform.holder() to app_user, app_audit;
grant execute on function platform.sits_as() to app_user;
grant execute on function platform.enter(text), platform.enter_as(text) to app_login;
grant usage on schema platform to app_login;

insert into platform.retention (table_name, keep, rule, ground) values
  ('organisations.organisation', 'zolang de organisatie meedoet, daarna 2 jaar', 'opruimtaak organisaties', 'AVG art. 5 lid 1 onder e'),
  ('organisations.organisation_region', 'met de organisatie', 'met de organisatie', 'geen persoonsgegevens'),
  ('organisations.organisation_task', 'met de organisatie', 'met de organisatie', 'geen persoonsgegevens'),
  ('organisations.account', '2 jaar na sluiten', 'opruimtaak accounts; de logregels houden een pseudoniem', 'AVG art. 5 lid 1 onder e'),
  ('organisations.membership', '2 jaar na einde', 'opruimtaak accounts', 'AVG art. 5 lid 1 onder e'),
  ('organisations.substitution', '2 jaar na einde', 'opruimtaak accounts', 'AVG art. 5 lid 1 onder e');
