-- A region's set-up: its arrangement with every protocol it ever adopted, its lawful bases, its emergencies; and the
-- mark of an invented world.

-- Invented data stands in this database. Real data and invented data never stand together.
create table platform.demo (
  only_row  boolean primary key default true constraint one_demo check (only_row),
  size      text not null constraint known_size check (size in ('demo', 'national')),
  seed      bigint not null,
  seeded_at timestamptz not null
);
alter table platform.demo enable row level security;
create function platform.is_demo() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (select from platform.demo);
revoke execute on function platform.is_demo() from public;
grant execute on function platform.is_demo() to app_user, app_door;

-- Every protocol a region adopted stays readable: what was agreed then is judged by the text of then.
create table consent.protocol_version (
  id          uuid primary key,
  region_code text not null references regions.region (code),
  title       text not null,
  version     text not null,
  adopted_on  date not null,
  recorded_by uuid references organisations.membership (id),
  recorded_at timestamptz not null
);
create unique index each_protocol_version_once on consent.protocol_version (region_code, title, version, adopted_on);
alter table consent.protocol_version enable row level security;

create function consent.keep_protocol_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.protocol_title <> '' and new.protocol_version <> '' and new.protocol_adopted_on is not null then
    insert into consent.protocol_version (id, region_code, title, version, adopted_on, recorded_by, recorded_at)
      values (gen_random_uuid(), new.region_code, new.protocol_title, new.protocol_version, new.protocol_adopted_on, platform.membership_id(), platform.now())
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger keep_protocol_version after insert or update on consent.arrangement
  for each row execute function consent.keep_protocol_version();

create function consent.keeps_the_region(region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(a.region_code = region and a.role in ('region-admin', 'privacy-officer'), false) from platform.actor() a
$$;

-- Saves the arrangement when nobody was first; the first save makes it (expected 0). The ground for break-glass stands
-- only beside an adopted protocol, and only the privacy officer writes it.
create function consent.save_arrangement(region text, expected integer, fields jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ground text := coalesce(fields ->> 'breakGlassGround', ''); before text;
begin
  if not coalesce(consent.keeps_the_region(region), false) then perform consent.refuse('only_who_keeps_the_region'); end if;
  select a.break_glass_ground into before from consent.arrangement a where a.region_code = region for update;
  if ground <> coalesce(before, '') and platform.role() <> 'privacy-officer' then perform consent.refuse('break_glass_is_the_privacy_officers'); end if;
  if ground <> '' and coalesce(fields ->> 'protocolAdoptedOn', '') = '' then perform consent.refuse('break_glass_needs_a_protocol'); end if;
  if expected = 0 then
    insert into consent.arrangement (region_code, changed_at) values (region, platform.now()) on conflict do nothing;
    if not found then return false; end if;
  end if;
  update consent.arrangement a set
      controllers = coalesce(fields ->> 'controllers', ''), joint_arrangement = coalesce(fields ->> 'jointArrangement', ''),
      contact_name = coalesce(fields ->> 'contactName', ''), contact_details = coalesce(fields ->> 'contactDetails', ''),
      dpia_on = (fields ->> 'dpiaOn')::date, dpia_decision = coalesce(fields ->> 'dpiaDecision', ''),
      protocol_title = coalesce(fields ->> 'protocolTitle', ''), protocol_version = coalesce(fields ->> 'protocolVersion', ''),
      protocol_adopted_on = (fields ->> 'protocolAdoptedOn')::date, break_glass_ground = ground,
      version = a.version + case when expected = 0 then 0 else 1 end, changed_at = platform.now()
    where a.region_code = region and (expected = 0 or a.version = expected);
  return found;
end $$;

create function consent.save_protection_officer(region text, organisation uuid, called text, reached_by text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(consent.keeps_the_region(region), false) then perform consent.refuse('only_who_keeps_the_region'); end if;
  if not exists (select from organisations.organisation_region r where r.organisation_id = organisation and r.region_code = region and r.ended_at is null) then
    perform consent.refuse('organisation_does_not_work_there');
  end if;
  insert into consent.protection_officer (region_code, organisation_id, name, contact) values (region, organisation, called, reached_by)
    on conflict (region_code, organisation_id) do update set name = excluded.name, contact = excluded.contact;
end $$;

-- A basis ends by this function only: never in the past, never later than it said. Access ends with it.
create function consent.close_basis(the_basis uuid, last_moment timestamptz) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); b consent.lawful_basis; moment timestamptz := greatest(last_moment, platform.now());
begin
  select * into b from consent.lawful_basis where id = the_basis;
  if b.id is null or a.role is distinct from 'privacy-officer' or a.region_code is distinct from b.region_code then
    perform consent.refuse('only_the_privacy_officer');
  end if;
  if b.ends_at <= moment then return b.ends_at; end if;
  update consent.lawful_basis set ends_at = greatest(moment, starts_at) where id = the_basis;
  return greatest(moment, b.starts_at);
end $$;

-- What everyone may know about a region (AVG 13, 26 lid 2): who is responsible, whom to ask, on what ground.
create function consent.responsible_for(region text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'ready', consent.region_ready(region),
    'controllers', a.controllers, 'jointArrangement', a.joint_arrangement, 'contactName', a.contact_name, 'contactDetails', a.contact_details,
    'protocolTitle', a.protocol_title, 'protocolVersion', a.protocol_version, 'protocolAdoptedOn', a.protocol_adopted_on,
    'breakGlassGround', a.break_glass_ground,
    'officers', coalesce((select jsonb_agg(jsonb_build_object('organisation', o.name, 'name', p.name, 'contact', p.contact) order by o.name)
        from consent.protection_officer p join organisations.organisation o on o.id = p.organisation_id and o.ended_at is null
        where p.region_code = region), '[]'),
    'bases', coalesce((select jsonb_agg(jsonb_build_object('purpose', b.purpose, 'receiverKind', b.receiver_kind, 'article6', b.article_6,
          'article9', b.article_9, 'law', b.law) order by b.purpose, b.receiver_kind)
        from consent.lawful_basis b where b.region_code = region and b.starts_at <= platform.now() and b.ends_at > platform.now()), '[]'))
  from (select region as code) r left join consent.arrangement a on a.region_code = r.code
$$;

-- The privacy officer: that it happened, by which organisation, when, on what ground and why. Not about whom, and not
-- who did it: the number leads the organisation itself to both, when it has to answer for it.
create function consent.emergencies_of_my_region(before_moment timestamptz, at_most integer)
  returns table (id uuid, organisation text, task text, ground text, reason text, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, o.name, m.task, g.ground, g.reason, g.starts_at, g.ends_at
  from platform.actor() a
  join consent.person p on p.region_code = a.region_code
  join consent.break_glass g on g.person_id = p.id
  join organisations.membership m on m.id = g.membership_id
  join organisations.organisation o on o.id = m.organisation_id
  where a.role = 'privacy-officer' and g.starts_at < before_moment
  order by g.starts_at desc limit least(at_most, 101)
$$;

-- The person: that someone looked without permission, who that was, and why.
create function consent.my_emergencies()
  returns table (id uuid, organisation text, task text, shown_as text, ground text, reason text, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, o.name, m.task, case o.shows_staff_as when 'name' then m.display_name
      else trim(both ' ' from m.function_title || ' ' || m.staff_number) end, g.ground, g.reason, g.starts_at, g.ends_at
  from consent.break_glass g
  join organisations.membership m on m.id = g.membership_id
  join organisations.organisation o on o.id = m.organisation_id
  where g.person_id = platform.person_id()
  order by g.starts_at desc limit 100
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'consent' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function consent.save_arrangement(text, integer, jsonb), consent.save_protection_officer(text, uuid, text, text),
  consent.close_basis(uuid, timestamptz), consent.responsible_for(text), consent.keeps_the_region(text),
  consent.emergencies_of_my_region(timestamptz, integer), consent.my_emergencies() to app_user;

insert into platform.retention (table_name, keep, rule, ground) values
  ('platform.demo', 'altijd', 'een rij, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('consent.protocol_version', '5 jaar na vervanging', 'met de regio', 'AVG art. 5 lid 2');
