-- The acts on organisations, roles and substitutes. Roles and substitutions have dates that decide who sees whom,
-- so they are written by these functions only: each asks who acts, and no moment can be set back.
alter table organisations.organisation add column version integer not null default 1;
-- A task or region that ended is kept for what leans on it, and shown to nobody.
alter table organisations.organisation_task add column ended_at timestamptz;
alter table organisations.organisation_region add column ended_at timestamptz;

create function organisations.refuse(rule text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin raise exception '%', rule using errcode = '42501', constraint = rule; end $$;

-- Whoever keeps the roles of this organisation: its own admin, or the administrator of the house.
create function organisations.administers(organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(a.role = 'administrator' or (a.role = 'organisation-admin' and a.organisation_id = organisation), false)
  from platform.actor() a
$$;

create function organisations.assert_administers(organisation uuid) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(organisations.administers(organisation), false) then perform organisations.refuse('not_your_organisation'); end if;
end $$;

create function organisations.create_organisation(the_organisation uuid, called text, of_kind text, its_tasks text[], its_regions text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (platform.actor()).role is distinct from 'administrator' then perform organisations.refuse('only_the_administrator'); end if;
  insert into organisations.organisation (id, name, kind) values (the_organisation, called, of_kind);
  insert into organisations.organisation_task (organisation_id, task) select the_organisation, t from unnest(its_tasks) t;
  insert into organisations.organisation_region (organisation_id, region_code) select the_organisation, r from unnest(its_regions) r;
end $$;

-- How staff is shown, tasks and regions. The name and the kind stay with the administrator: the kind chooses the
-- lawful basis, and the person gave permission to an organisation under this name. False: someone was first.
create function organisations.set_organisation(the_organisation uuid, expected integer, called text, shows text, its_tasks text[], its_regions jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare moment timestamptz := platform.now(); actor_role text := platform.role();
begin
  perform organisations.assert_administers(the_organisation);
  update organisations.organisation o set version = version + 1, shows_staff_as = shows,
      name = case when actor_role = 'administrator' then called else o.name end
    where o.id = the_organisation and o.version = expected and o.ended_at is null;
  if not found then return false; end if;
  if exists (select from organisations.membership m where m.organisation_id = the_organisation and m.ends_at > moment and m.task <> all (its_tasks)) then
    perform organisations.refuse('someone_still_has_this_task');
  end if;
  if exists (select from organisations.membership m where m.organisation_id = the_organisation and m.ends_at > moment
       and not exists (select from jsonb_array_elements(its_regions) r where r ->> 'code' = m.region_code)) then
    perform organisations.refuse('someone_still_works_in_this_region');
  end if;
  update organisations.organisation_task set ended_at = moment
    where organisation_id = the_organisation and ended_at is null and task <> all (its_tasks);
  insert into organisations.organisation_task (organisation_id, task) select the_organisation, t from unnest(its_tasks) t
    on conflict (organisation_id, task) do update set ended_at = null;
  update organisations.organisation_region x set ended_at = moment
    where x.organisation_id = the_organisation and x.ended_at is null
      and not exists (select from jsonb_array_elements(its_regions) r where r ->> 'code' = x.region_code and coalesce(r ->> 'subRegion', '') = x.sub_region);
  insert into organisations.organisation_region (organisation_id, region_code, sub_region)
    select the_organisation, r ->> 'code', coalesce(r ->> 'subRegion', '') from jsonb_array_elements(its_regions) r
    on conflict (organisation_id, region_code, sub_region) do update set ended_at = null;
  return true;
end $$;

-- A new role never starts for a task or organisation that ended.
create function organisations.check_membership() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from organisations.organisation o where o.id = new.organisation_id and o.ended_at is not null)
     or exists (select from organisations.organisation_task t where t.organisation_id = new.organisation_id and t.task = new.task and t.ended_at is not null) then
    raise exception 'this task or organisation ended' using errcode = 'check_violation', constraint = 'a_task_the_organisation_still_has';
  end if;
  return new;
end $$;
create trigger check_membership before insert on organisations.membership
  for each row execute function organisations.check_membership();

-- Another role for someone who already works here, from today or later. Roles that watch over a region or the house
-- are given by the administrator only.
create function organisations.add_role(the_membership uuid, like_membership uuid, for_task text, in_region text, as_role text, start_at timestamptz, end_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare colleague organisations.membership;
begin
  select * into colleague from organisations.membership m where m.id = like_membership and m.ends_at > platform.now();
  if colleague.id is null then perform organisations.refuse('not_a_colleague'); end if;
  perform organisations.assert_administers(colleague.organisation_id);
  if as_role in ('region-admin', 'privacy-officer', 'administrator') and platform.role() <> 'administrator' then
    perform organisations.refuse('given_by_the_administrator_only');
  end if;
  if not exists (select from organisations.organisation_region r where r.organisation_id = colleague.organisation_id and r.region_code = in_region and r.ended_at is null) then
    perform organisations.refuse('organisation_does_not_work_there');
  end if;
  insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, function_title, staff_number, layer, starts_at, ends_at)
    values (the_membership, colleague.account_id, colleague.organisation_id, for_task, in_region, as_role, colleague.display_name,
      colleague.function_title, colleague.staff_number, colleague.layer, greatest(start_at, platform.now()), end_at);
end $$;

-- What the person reads beside an act: kept by the organisation, and never more than a name, a function and a number.
create function organisations.set_shown(the_membership uuid, shown_name text, shown_function text, shown_number text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m organisations.membership;
begin
  select * into m from organisations.membership where id = the_membership;
  perform organisations.assert_administers(m.organisation_id);
  update organisations.membership set display_name = shown_name, function_title = shown_function, staff_number = shown_number where id = the_membership;
end $$;

-- Whoever keeps the keys can't leave without a successor: the last admin of an organisation that still has people,
-- and the last administrator of the house. `ended` is who goes, `moment` is when.
create function organisations.last_keyholder(ended organisations.membership, moment timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case ended.role
    when 'organisation-admin' then not exists (
        select from organisations.membership m where m.organisation_id = ended.organisation_id and m.role = 'organisation-admin'
          and m.account_id <> ended.account_id and m.starts_at <= moment and m.ends_at > moment)
      and not exists (
        select from organisations.membership m where m.account_id = ended.account_id and m.organisation_id = ended.organisation_id
          and m.role = 'organisation-admin' and m.id <> ended.id and m.starts_at <= moment and m.ends_at > moment)
      and exists (
        select from organisations.membership m where m.organisation_id = ended.organisation_id and m.id <> ended.id and m.ends_at > moment)
    when 'administrator' then not exists (
        select from organisations.membership m where m.role = 'administrator' and m.id <> ended.id and m.starts_at <= moment and m.ends_at > moment)
    else false end
$$;

-- Leaving. By oneself, the admin of that same organisation, or the administrator. Only ever sooner, never later.
create function organisations.end_membership(the_membership uuid, last_moment timestamptz) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); m organisations.membership; moment timestamptz := greatest(last_moment, platform.now());
begin
  select * into m from organisations.membership where id = the_membership;
  if m.id is null or a.account_id is null or not (m.account_id = a.account_id or coalesce(organisations.administers(m.organisation_id), false)) then
    perform organisations.refuse('not_yours_to_end');
  end if;
  -- Two admins who end each other at the same moment: the second sees what the first did.
  perform pg_advisory_xact_lock(7302, case when m.role = 'administrator' then 0 else hashtext(m.organisation_id::text) end);
  select * into m from organisations.membership where id = the_membership;
  if m.ends_at <= moment then return m.ends_at; end if;
  if organisations.last_keyholder(m, moment) then perform organisations.refuse('name_a_successor_first'); end if;
  update organisations.membership set ends_at = greatest(moment, starts_at) where id = the_membership;
  update organisations.substitution set ends_at = greatest(moment, starts_at)
    where (membership_id = the_membership or substitute_id = the_membership) and ends_at > moment;
  return greatest(moment, m.starts_at);
end $$;

-- May this actor arrange who stands in: oneself, the coordinator of the task, or the organisation's own admin.
create function organisations.arranges_for(absent organisations.membership) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(absent.account_id = a.account_id
    or (a.organisation_id = absent.organisation_id and (a.role = 'organisation-admin' or (a.role = 'coordinator' and a.task = absent.task))), false)
  from platform.actor() a
$$;

-- A substitute sees whom the absent colleague may see, for at most a year at a time. Nobody appoints themselves.
create function organisations.set_substitute(the_substitution uuid, absent uuid, stand_in uuid, start_at timestamptz, end_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m organisations.membership; s organisations.membership; moment timestamptz := platform.now();
begin
  select * into m from organisations.membership where id = absent and ends_at > moment;
  select * into s from organisations.membership where id = stand_in and ends_at > moment;
  if m.id is null or not organisations.arranges_for(m) then perform organisations.refuse('not_yours_to_arrange'); end if;
  if s.id is null or s.organisation_id <> m.organisation_id or s.task <> m.task then
    perform organisations.refuse('substitute_of_the_same_organisation_and_task');
  end if;
  if s.account_id = platform.account_id() then perform organisations.refuse('nobody_appoints_themselves'); end if;
  if end_at > greatest(start_at, moment) + interval '1 year 1 day' then perform organisations.refuse('at_most_a_year'); end if;
  insert into organisations.substitution (id, membership_id, substitute_id, starts_at, ends_at)
    values (the_substitution, absent, stand_in, greatest(start_at, moment), end_at);
end $$;

create function organisations.end_substitution(the_substitution uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m organisations.membership; s organisations.membership;
begin
  select absent.* into m from organisations.substitution x join organisations.membership absent on absent.id = x.membership_id where x.id = the_substitution;
  select sub.* into s from organisations.substitution x join organisations.membership sub on sub.id = x.substitute_id where x.id = the_substitution;
  if m.id is null or not (organisations.arranges_for(m) or s.account_id is not distinct from platform.account_id()) then
    perform organisations.refuse('not_yours_to_arrange');
  end if;
  update organisations.substitution set ends_at = greatest(platform.now(), starts_at) where id = the_substitution and ends_at > platform.now();
  return found;
end $$;

-- An organisation that stops: everyone's role there ends in the same moment, the keyholders' too.
create function organisations.end_organisation(the_organisation uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare moment timestamptz := platform.now(); a platform.actor := platform.actor();
begin
  if a.role is distinct from 'administrator' then perform organisations.refuse('only_the_administrator'); end if;
  if a.organisation_id = the_organisation then perform organisations.refuse('name_a_successor_first'); end if;
  update organisations.organisation set ended_at = moment, version = version + 1 where id = the_organisation and ended_at is null;
  update organisations.membership set ends_at = greatest(moment, starts_at) where organisation_id = the_organisation and ends_at > moment;
end $$;

-- Restore: what ended after the backup ends again. Called by the owner, entry by entry of the journal, also of entries
-- from before the backup: what is so already stays as it is.
create function organisations.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'role' then
      update organisations.membership m set ends_at = greatest(at, m.starts_at) where m.id = about and m.ends_at > at and m.ends_at > m.starts_at;
      update organisations.substitution s set ends_at = greatest(at, s.starts_at)
        where (s.membership_id = about or s.substitute_id = about) and s.ends_at > at and s.ends_at > s.starts_at;
    when 'substitution' then
      update organisations.substitution s set ends_at = greatest(at, s.starts_at) where s.id = about and s.ends_at > at and s.ends_at > s.starts_at;
    when 'organisation' then
      update organisations.organisation o set ended_at = at, version = o.version + 1 where o.id = about and o.ended_at is null;
      update organisations.membership m set ends_at = greatest(at, m.starts_at)
        where m.organisation_id = about and m.ends_at > at and m.ends_at > m.starts_at;
  end case;
end $$;

-- The name of a region beside its code; public reference data.
create function organisations.region_name(code text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select r.name from regions.region r where r.code = $1 $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'organisations' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function organisations.administers(uuid), organisations.region_name(text),
  organisations.create_organisation(uuid, text, text, text[], text[]),
  organisations.set_organisation(uuid, integer, text, text, text[], jsonb),
  organisations.add_role(uuid, uuid, text, text, text, timestamptz, timestamptz),
  organisations.set_shown(uuid, text, text, text),
  organisations.end_membership(uuid, timestamptz),
  organisations.set_substitute(uuid, uuid, uuid, timestamptz, timestamptz),
  organisations.end_substitution(uuid), organisations.end_organisation(uuid) to app_user;
-- The administrator looks for keyholders in the whole house.
create index memberships_with_a_role on organisations.membership (role, organisation_id);
