-- What counts as a placement differs per partner: hours, contract, how long, paid or not, by whom. A definition is data,
-- with a version and the day it holds from. The same placements are counted under each, so that nobody argues about numbers.
create table placements.definition (
  id              uuid primary key,
  region_code     text not null references regions.region (code),
  -- Of one organisation, or of a kind of partner ('region' is all of them together).
  organisation_id uuid references organisations.organisation (id) on delete cascade,
  partner_kind    text constraint known_partner_kind check (partner_kind in ('region', 'gemeente', 'uwv', 'wsp', 'ggz', 'sw-bedrijf', 'jobcoachbureau', 'funder')),
  name            text not null constraint name_of_3_to_80 check (length(name) between 3 and 80),
  version         integer not null,
  valid_from      date not null,
  -- From this version on the definition is no longer used.
  ended           boolean not null default false,
  min_hours       numeric(4, 2) not null default 0 constraint hours_in_reason check (min_hours between 0 and 40),
  min_days        integer not null default 0 constraint days_in_reason check (min_days between 0 and 730),
  -- Empty is all of them.
  kinds           text[] not null default '{}' constraint known_kinds check (kinds <@ array['paid', 'unpaid', 'trial', 'day-activities', 'work-experience', 'sheltered']),
  contract_forms  text[] not null default '{}' constraint known_contracts check (contract_forms <@ array['fixed-term', 'permanent', 'agency', 'secondment', 'on-call', 'none', 'unknown']),
  roles           text[] not null default '{}' constraint known_roles check (roles <@ array['wsp', 'gemeente', 'uwv', 'ips', 'jobcoach', 'sw-bedrijf', 'person', 'employer', 'other']),
  why             text not null default '' constraint why_of_at_most_300 check (length(why) <= 300),
  set_by          uuid references organisations.membership (id) on delete set null,
  set_on          date not null default platform.today(),
  constraint of_one_partner check ((organisation_id is null) <> (partner_kind is null))
);
create unique index one_version_of_a_definition on placements.definition (region_code, organisation_id, partner_kind, version) nulls not distinct;
create unique index one_definition_from_a_day on placements.definition (region_code, organisation_id, partner_kind, valid_from) nulls not distinct;
create index definitions_of_an_organisation on placements.definition (organisation_id) where organisation_id is not null;
create index definitions_set_by on placements.definition (set_by) where set_by is not null;

-- What was counted, on which day and from which day on; as it was shown, small numbers hidden. Only the clock sees the
-- numbers behind it.
create table placements.measurement (
  id          uuid primary key,
  region_code text not null references regions.region (code),
  from_day    date not null constraint first_day_of_a_quarter check (from_day = date_trunc('quarter', from_day::timestamp)::date),
  asked_by    uuid references organisations.membership (id) on delete set null,
  asked_on    date not null default platform.today(),
  -- Null until the clock came by.
  shown       jsonb constraint shown_is_small check (length(shown::text) <= 200000)
);
create index measurements_of_a_region on placements.measurement (region_code, asked_on desc);
create index measurements_asked_by on placements.measurement (asked_by) where asked_by is not null;
alter table placements.definition enable row level security;
alter table placements.measurement enable row level security;

-- Who says what a placement is: the region for all and per kind of partner; an organisation for itself.
create function placements.may_define(the_organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from platform.actor() a where a.membership_id is not null and (
    (the_organisation is null and a.role = 'region-admin')
    or (the_organisation is not null and a.role = 'organisation-admin' and a.organisation_id = the_organisation)))
$$;
-- A new version, never a changed one. The first may hold from a day that passed; a later one not. False: someone was first.
create function placements.define(the_id uuid, expected integer, facts jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := facts ->> 'organisationId'; of_kind text := facts ->> 'partnerKind'; latest placements.definition; region text := platform.region_code(); from_day date := facts ->> 'validFrom';
begin
  if not placements.may_define(whose) then perform consent.refuse('not_who_defines'); end if;
  perform pg_advisory_xact_lock(hashtextextended(region || coalesce(whose::text, of_kind), 120));
  select * into latest from placements.definition d where d.region_code = region and d.organisation_id is not distinct from whose and d.partner_kind is not distinct from of_kind
    order by d.version desc limit 1;
  if coalesce(latest.version, 0) <> expected then return false; end if;
  if latest.id is not null and (from_day < platform.today() or from_day <= latest.valid_from) then perform consent.refuse('not_back_in_time'); end if;
  insert into placements.definition (id, region_code, organisation_id, partner_kind, name, version, valid_from, ended, min_hours, min_days, kinds, contract_forms, roles, why, set_by)
    values (the_id, region, whose, of_kind, facts ->> 'name', expected + 1, from_day, (facts ->> 'ended')::boolean, (facts ->> 'minHours')::numeric, (facts ->> 'minDays')::integer,
      array(select jsonb_array_elements_text(facts -> 'kinds')), array(select jsonb_array_elements_text(facts -> 'contractForms')),
      array(select jsonb_array_elements_text(facts -> 'roles')), facts ->> 'why', platform.membership_id());
  return true;
end $$;

-- Counting is asked, and done by the clock. Once a week at most: from two counts of one day a single person could be worked out.
create function placements.ask_count(the_id uuid, since date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if a.membership_id is null or a.role not in ('region-admin', 'coordinator', 'organisation-admin') then perform consent.refuse('not_who_counts'); end if;
  perform pg_advisory_xact_lock(hashtextextended(a.region_code, 121));
  if exists (select from placements.measurement m where m.region_code = a.region_code and m.asked_on > platform.today() - 7) then perform consent.refuse('counted_this_week'); end if;
  insert into placements.measurement (id, region_code, from_day, asked_by) values (the_id, a.region_code, since, a.membership_id);
  perform platform.do_soon('count-placements');
end $$;
create function placements.counts_waiting() returns table (id uuid, from_day date, asked_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select m.id, m.from_day, m.asked_on from placements.measurement m where m.shown is null order by m.asked_on, m.id limit 50 $$;
-- The definitions that hold on the day of counting, as they are shown beside the numbers.
create function placements.definitions_counted(the_measurement uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('definitionId', d.id, 'name', d.name, 'organisation', o.name, 'partnerKind', d.partner_kind, 'version', d.version, 'validFrom', d.valid_from,
      'minHours', d.min_hours, 'minDays', d.min_days, 'kinds', d.kinds, 'contractForms', d.contract_forms, 'roles', d.roles) order by d.partner_kind is distinct from 'region', d.name, d.id), '[]')
  from placements.measurement m
  join lateral (select distinct on (x.organisation_id, x.partner_kind) x.* from placements.definition x
    where x.region_code = m.region_code and x.valid_from <= m.asked_on order by x.organisation_id, x.partner_kind, x.valid_from desc) d on not d.ended
  left join organisations.organisation o on o.id = d.organisation_id
  where m.id = the_measurement
$$;
-- Only numbers. Each placement that started in a quarter that is over, under each definition: it counts, or it falls out
-- by the first condition it does not meet. definition_id null: all of them.
create function placements.count_under_each(the_measurement uuid) returns table (definition_id uuid, quarter date, outcome text, placements integer, persons integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with m as (select * from placements.measurement x where x.id = the_measurement),
  listed as (
    select p.id, p.person_id, p.contract_form, date_trunc('quarter', p.starts_on::timestamp)::date as quarter, m.asked_on
    from placements.placement p join m on p.region_code = m.region_code
      and p.starts_on >= m.from_day and p.starts_on < date_trunc('quarter', m.asked_on::timestamp)::date),
  defined as (
    select distinct on (d.organisation_id, d.partner_kind) d.* from placements.definition d join m on d.region_code = m.region_code and d.valid_from <= m.asked_on
    order by d.organisation_id, d.partner_kind, d.valid_from desc),
  judged as (
    select d.id as definition_id, l.quarter, l.id, l.person_id, case
      when d.roles <> '{}' and not exists (select from placements.realised r where r.placement_id = l.id and r.role = any (d.roles)) then 'roles'
      when d.contract_forms <> '{}' and l.contract_form <> all (d.contract_forms) then 'contract'
      when fits.kind_days is null then 'kind'
      when fits.hour_days is null then 'hours'
      when fits.hour_days < d.min_days then 'duration'
      else 'counts' end as outcome
    from listed l cross join defined d
    cross join lateral (
      select sum(days.n) as kind_days, sum(days.n) filter (where h.hours >= d.min_hours) as hour_days
      from placements.kind k join placements.hours h on h.placement_id = k.placement_id and h.during && k.during
      cross join lateral (select least(coalesce(upper(h.during * k.during), l.asked_on + 1), l.asked_on + 1) - lower(h.during * k.during) as n) days
      where k.placement_id = l.id and (d.kinds = '{}' or k.kind = any (d.kinds)) and days.n > 0) fits
    where not d.ended)
  select j.definition_id, j.quarter, j.outcome, count(*)::int, count(distinct j.person_id)::int from judged j group by 1, 2, 3
  union all
  select null, l.quarter, 'all', count(*)::int, count(distinct l.person_id)::int from listed l group by 2
$$;
create function placements.show_count(the_measurement uuid, what jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update placements.measurement m set shown = what where m.id = the_measurement and m.shown is null $$;

create or replace function placements.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from placements.placement p where p.ends_on < (platform.today() - interval '2 years')::date;
  get diagnostics gone = row_count;
  delete from placements.interview i where i.day < (platform.today() - interval '1 year')::date;
  delete from placements.pitch p where p.changed_on < (platform.today() - interval '2 years')::date;
  delete from placements.measurement m where m.asked_on < (platform.today() - interval '5 years')::date;
  return gone;
end $$;

-- Restore: what the person took away or closed does not come back.
create function placements.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'placement' then delete from placements.placement p where p.id = about;
    when 'interview' then delete from placements.interview i where i.id = about;
    when 'interview-along' then update placements.interview i set along_id = null, along_may = '{}' where i.id = about;
    when 'pitch' then update placements.pitch p set shown = false where p.person_id = about;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'placements' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function placements.mine(), placements.seat(), placements.permitted(uuid, uuid, text), placements.may_write(uuid),
  placements.note_placement(uuid, uuid, jsonb), placements.change_placement(uuid, integer, jsonb), placements.change_hours(uuid, uuid, date, date, numeric),
  placements.change_kind(uuid, uuid, date, date, text), placements.drop_hours(uuid), placements.drop_kind(uuid), placements.end_placement(uuid, integer, date, text),
  placements.put_means(uuid, text[]), placements.put_wage_value(uuid, integer, date), placements.realised_by(uuid), placements.say_not_right(uuid, uuid, text, text),
  placements.answer_not_right(uuid, text), placements.remove_placement(uuid), placements.prepares_with(uuid, uuid), placements.may_prepare(uuid),
  placements.note_interview(uuid, uuid, jsonb), placements.move_interview(uuid, integer, date, time, text), placements.put_result(uuid, integer, text, text),
  placements.choose_along(uuid, integer, uuid, text[]), placements.remove_interview(uuid), placements.could_come(), placements.along_with(uuid),
  placements.put_pitch(integer, text, boolean), placements.may_define(uuid), placements.define(uuid, integer, jsonb), placements.ask_count(uuid, date) to app_user;
grant execute on function placements.tell_first_days(), placements.delete_passed(), placements.counts_waiting(), placements.definitions_counted(uuid),
  placements.count_under_each(uuid), placements.show_count(uuid, jsonb) to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('placements.definition', 'altijd: bij elk aantal hoort de afspraak van toen', 'een rij per versie', 'geen persoonsgegevens'),
  ('placements.measurement', '5 jaar', 'opruimtaak plaatsingen', 'aantallen met kleine getallen verborgen, geen persoonsgegevens');
