-- What working means for someone's income, worked out and kept; and a talk about it with someone who decides about nothing.
-- A calculation is the person's. It is open to the person and to one counsellor they chose, as long as their permission
-- for 'income-advice' stands. Never to who decides about a benefit, not to a group, not to colleagues.
create schema counselling;
grant usage on schema counselling to app_user, app_jobs;

-- An independent counsellor of the region. Nobody with a task or at an organisation that decides about benefits.
create table counselling.counsellor (
  membership_id uuid primary key references organisations.membership (id) on delete cascade,
  region_code   text not null references regions.region (code),
  since         timestamptz not null default platform.now()
);
create index counsellors_of_a_region on counselling.counsellor (region_code);

-- Only what the calculation asks: a test and this check hold that nothing else fits in.
create table counselling.calculation (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id) on delete cascade,
  -- Null: the person worked it out. Otherwise the counsellor did.
  written_by    uuid references organisations.membership (id) on delete set null,
  -- Who may read it beside the person; null is nobody.
  counsellor_id uuid references organisations.membership (id) on delete set null,
  shared_at     timestamptz,
  -- The counsellor's work goes with the permission, unless the person kept it.
  kept          boolean not null,
  title         text not null constraint a_title_of_at_most_80 check (length(title) between 1 and 80),
  -- The day it is computed for: its half-year says which amounts of the law hold.
  day           date not null,
  situation     jsonb not null constraint only_what_the_calculation_asks check (situation - array['household', 'work', 'partnerWork',
    'benefits', 'rent', 'childcare', 'assets', 'otherNetIncome', 'otherTaxableIncome', 'municipal', 'claims'] = '{}'::jsonb),
  -- Each: name, work, and the outcome as it was shown.
  variants      jsonb not null constraint one_to_six_variants check (jsonb_typeof(variants) = 'array' and jsonb_array_length(variants) between 1 and 6
    and length(variants::text) <= 60000),
  -- The amounts of the law that were used, and a short name for the whole of them.
  amounts       jsonb not null,
  amounts_version text not null constraint a_short_fingerprint check (amounts_version ~ '^[0-9a-f]{12}$'),
  saved_on      date not null default platform.today(),
  version       integer not null default 1
);
create index calculations_of_a_person on counselling.calculation (person_id);
create index calculations_for_a_counsellor on counselling.calculation (counsellor_id) where counsellor_id is not null;
create index calculations_by_a_membership on counselling.calculation (written_by) where written_by is not null;

-- A talk: asked by the person, a moment proposed by the counsellor, agreed or not. How to reach the person is what the
-- person typed for this one talk.
create table counselling.talk (
  id             uuid primary key,
  person_id      uuid not null references consent.person (id) on delete cascade,
  counsellor_id  uuid not null references organisations.membership (id) on delete cascade,
  state          text not null default 'asked' constraint known_state check (state in ('asked', 'proposed', 'agreed', 'declined')),
  called         text not null constraint called_of_at_most_80 check (length(called) between 1 and 80),
  reach          text not null constraint reach_of_at_most_120 check (length(reach) <= 120),
  suits          text not null constraint known_part_of_day check (suits in ('morning', 'afternoon', 'either')),
  asked_on       date not null default platform.today(),
  day            date,
  start_time     time,
  way            text constraint known_way check (way in ('phone', 'video', 'office', 'with-you')),
  place          text not null default '' constraint place_of_at_most_120 check (length(place) <= 120),
  version        integer not null default 1,
  constraint a_moment_is_whole check ((day is null) = (start_time is null) and (day is null) = (way is null)),
  constraint agreed_about_a_moment check (state not in ('proposed', 'agreed') or day is not null)
);
create index talks_of_a_person on counselling.talk (person_id);
create index talks_of_a_counsellor on counselling.talk (counsellor_id);
create unique index one_open_talk_with_a_counsellor on counselling.talk (person_id, counsellor_id) where state <> 'declined';

alter table counselling.counsellor enable row level security;
alter table counselling.calculation enable row level security;
alter table counselling.talk enable row level security;
insert into consent.about_person values ('counselling.calculation'), ('counselling.talk');

-- ---------------------------------------------------------------------------------------------
-- Who may counsel. Gemeente and UWV decide about benefits, whatever someone does there; so does every organisation with
-- the task inkomen or handhaving; and whoever has such a job today beside this one.
create function counselling.decides_on_benefits(the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from organisations.membership me
    join organisations.membership m on m.id = me.id or (m.account_id = me.account_id and m.ends_at > platform.now())
    join organisations.organisation o on o.id = m.organisation_id
    where me.id = the_membership
      and (m.task in ('inkomen', 'handhaving') or o.kind in ('gemeente', 'uwv') or exists (
        select from organisations.organisation_task t where t.organisation_id = o.id and t.task in ('inkomen', 'handhaving') and t.ended_at is null)))
$$;

create function counselling.check_counsellor() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if counselling.decides_on_benefits(new.membership_id) then
    raise exception 'who decides about benefits is no counsellor' using errcode = 'check_violation', constraint = 'never_who_decides_on_benefits';
  end if;
  return new;
end $$;
create trigger check_counsellor before insert or update on counselling.counsellor for each row execute function counselling.check_counsellor();

-- Counsels today: named, still working there, and still deciding about nothing. Asked again at every look.
create function counselling.counsels(the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from counselling.counsellor c join organisations.membership m on m.id = c.membership_id
    where c.membership_id = the_membership and m.starts_at <= platform.now() and m.ends_at > platform.now() and m.region_code = c.region_code)
    and not counselling.decides_on_benefits(the_membership)
$$;
create function counselling.counsels_as() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select h from platform.holder() h where h is not null and counselling.counsels(h) $$;

-- May this counsellor know this person's income today? The person's own written permission, for this purpose, to this name.
create function counselling.open_to(the_counsellor uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a where a.holder = the_counsellor and a.person_id = the_person
    and a.purpose = 'income-advice' and a.category = 'benefit' and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
-- Whom the counsellor at the door may calculate for: their own lines of consent.access, by its own rule.
create view counselling.advised with (security_invoker = true) as
  select a.person_id from consent.access a
  where a.holder = (select counselling.counsels_as()) and a.purpose = 'income-advice' and a.category = 'benefit'
    and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now());
-- Whom the person shut out, or who stepped out, hears nothing of a talk either.
create function counselling.kept_apart(the_person uuid, the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from organisations.membership m where m.id = the_membership and (
      exists (select from consent.shut_out o where o.person_id = the_person and o.account_id = m.account_id and o.ended_at is null)
      or exists (select from consent.step_out o where o.person_id = the_person and o.account_id = m.account_id)))
$$;
create function counselling.person_of_mine() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('benefit') $$;

-- For whom one may choose: counsellors of the region one lives or works in.
create function counselling.counsellors() returns table (id uuid, shown text, organisation text, mine boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.id, case when o.shows_staff_as = 'name' then m.display_name
      else coalesce(nullif(concat_ws(' ', nullif(m.function_title, ''), nullif(m.staff_number, '')), ''), 'consulent') end,
    o.name, m.id = platform.membership_id()
  from counselling.counsellor c join organisations.membership m on m.id = c.membership_id
  join organisations.organisation o on o.id = m.organisation_id
  where c.region_code = platform.region_code() and counselling.counsels(m.id)
  order by 2, 1
$$;

-- Counsellors who hold the person's permission today; asked by the person only.
create function counselling.permitted_by_me() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select c.membership_id from counselling.counsellor c where counselling.open_to(c.membership_id, counselling.person_of_mine()) $$;

-- Who names one: who keeps the region, or who keeps the organisation, for their own people.
create function counselling.keeps(the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from platform.actor() a join organisations.membership m on m.id = the_membership
    where m.starts_at <= platform.now() and m.ends_at > platform.now()
      and (a.role = 'region-admin' and m.region_code = a.region_code or a.role = 'organisation-admin' and m.organisation_id = a.organisation_id))
$$;
create function counselling.name_counsellor(the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not counselling.keeps(the_membership) then perform consent.refuse('not_visible'); end if;
  insert into counselling.counsellor (membership_id, region_code) select m.id, m.region_code from organisations.membership m where m.id = the_membership
    on conflict (membership_id) do nothing;
  perform notifications.tell(the_membership, 'named-counsellor', 'counselling', the_membership);
end $$;
create function counselling.let_go_of(the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare open_talk record;
begin
  delete from counselling.calculation c where c.counsellor_id = the_membership and not c.kept;
  update counselling.calculation c set counsellor_id = null where c.counsellor_id = the_membership;
  for open_talk in update counselling.talk t set state = 'declined', reach = '', version = version + 1
      where t.counsellor_id = the_membership and t.state <> 'declined' returning t.id, t.person_id loop
    perform notifications.tell_person(open_talk.person_id, 'talk-answered', 'my-calculations', open_talk.id);
  end loop;
  delete from counselling.counsellor where membership_id = the_membership;
end $$;
create function counselling.end_counsellor(the_membership uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from counselling.counsellor c where c.membership_id = the_membership)
     or not (counselling.keeps(the_membership) or the_membership = platform.membership_id()) then return false; end if;
  perform counselling.let_go_of(the_membership);
  return true;
end $$;
-- Whom a keeper can choose from, and why someone cannot be chosen: by what the role itself says, never by another job.
create function counselling.could_counsel() returns table (id uuid, shown text, function_title text, organisation text, named boolean, decides boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.id, m.display_name, m.function_title, o.name, c.membership_id is not null,
    m.task in ('inkomen', 'handhaving') or o.kind in ('gemeente', 'uwv') or exists (
      select from organisations.organisation_task t where t.organisation_id = o.id and t.task in ('inkomen', 'handhaving') and t.ended_at is null)
  from platform.actor() a
  join organisations.membership m on a.role = 'region-admin' and m.region_code = a.region_code
    or a.role = 'organisation-admin' and m.organisation_id = a.organisation_id
  join organisations.organisation o on o.id = m.organisation_id
  left join counselling.counsellor c on c.membership_id = m.id
  where m.starts_at <= platform.now() and m.ends_at > platform.now() and m.role in ('professional', 'peer', 'coordinator')
  order by o.name, m.display_name, m.id
  limit 500
$$;

-- ---------------------------------------------------------------------------------------------
-- Calculations. The person's own; or a counsellor's, for a person who permits it.
create function counselling.save_calculation(the_id uuid, the_person uuid, called text, for_day date, of_situation jsonb, its_variants jsonb,
    its_amounts jsonb, its_version text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := counselling.counsels_as(); own boolean := coalesce(the_person = counselling.person_of_mine(), false);
begin
  if not own and (me is null or not counselling.open_to(me, the_person)) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from counselling.calculation c where c.person_id = the_person) >= 40 then perform consent.refuse('too_many_calculations'); end if;
  insert into counselling.calculation (id, person_id, written_by, counsellor_id, shared_at, kept, title, day, situation, variants, amounts, amounts_version)
    values (the_id, the_person, case when not own then me end, case when not own then me end, case when not own then platform.now() end, own, called, for_day, of_situation, its_variants, its_amounts, its_version);
  if not own then perform notifications.tell_person(the_person, 'calculation-written', 'my-calculations', the_id); end if;
end $$;

-- Changed by the person, or by the counsellor who wrote it as long as the person did not keep it. False: someone was first.
create function counselling.change_calculation(the_id uuid, expected integer, called text, for_day date, of_situation jsonb, its_variants jsonb,
    its_amounts jsonb, its_version text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c counselling.calculation;
begin
  select * into c from counselling.calculation x where x.id = the_id for update;
  if not coalesce(counselling.may_change(c), false) then perform consent.refuse('not_visible'); end if;
  if c.version <> expected then return false; end if;
  update counselling.calculation x set title = called, day = for_day, situation = of_situation, variants = its_variants, amounts = its_amounts,
    amounts_version = its_version, saved_on = platform.today(), version = x.version + 1 where x.id = the_id;
  return true;
end $$;
create function counselling.may_change(c counselling.calculation) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.person_id = counselling.person_of_mine()
    or (not c.kept and c.written_by = c.counsellor_id and c.counsellor_id = counselling.counsels_as() and counselling.open_to(c.counsellor_id, c.person_id))
$$;
create function counselling.delete_calculation(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c counselling.calculation;
begin
  select * into c from counselling.calculation x where x.id = the_id for update;
  if not coalesce(counselling.may_change(c), false) then return false; end if;
  delete from counselling.calculation x where x.id = the_id;
  return true;
end $$;
create function counselling.keep_calculation(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update counselling.calculation c set kept = true, version = version + 1 where c.id = the_id and c.person_id = counselling.person_of_mine() and not c.kept;
  return found;
end $$;
-- To one counsellor, by name; never without the permission that says so.
create function counselling.share_calculation(the_id uuid, the_counsellor uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid := counselling.person_of_mine();
begin
  if mine is null or not exists (select from counselling.calculation c where c.id = the_id and c.person_id = mine)
     or not exists (select from counselling.counsellors() x where x.id = the_counsellor) then perform consent.refuse('not_visible'); end if;
  if not counselling.open_to(the_counsellor, mine) then perform consent.refuse('permission_first'); end if;
  update counselling.calculation c set counsellor_id = the_counsellor, shared_at = platform.now(), version = version + 1 where c.id = the_id;
  perform notifications.tell(the_counsellor, 'calculation-shared', 'counselling', the_counsellor);
end $$;
create function counselling.stop_sharing(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update counselling.calculation c set counsellor_id = null, kept = true, version = version + 1
    where c.id = the_id and c.person_id = counselling.person_of_mine() and c.counsellor_id is not null;
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Talks.
create function counselling.ask_talk(the_id uuid, the_counsellor uuid, as_name text, at_reach text, on_part text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid := counselling.person_of_mine();
begin
  if mine is null or not exists (select from counselling.counsellors() x where x.id = the_counsellor)
     or counselling.kept_apart(mine, the_counsellor) then perform consent.refuse('not_visible'); end if;
  if exists (select from counselling.talk t where t.person_id = mine and t.counsellor_id = the_counsellor and t.state <> 'declined') then
    perform consent.refuse('talk_asked_already');
  end if;
  insert into counselling.talk (id, person_id, counsellor_id, called, reach, suits) values (the_id, mine, the_counsellor, as_name, at_reach, on_part);
  perform notifications.tell(the_counsellor, 'talk-asked', 'counselling', the_id);
end $$;
-- The counsellor of this talk, today.
create function counselling.holds(t counselling.talk) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(t.counsellor_id = counselling.counsels_as() and not counselling.kept_apart(t.person_id, t.counsellor_id), false) $$;
-- For the policy: tells no more than the row it is about.
create function counselling.hears(the_talk uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from counselling.talk t where t.id = the_talk and counselling.holds(t)) $$;
create function counselling.propose_moment(the_id uuid, expected integer, on_day date, at_time time, in_way text, at_place text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t counselling.talk;
begin
  select * into t from counselling.talk x where x.id = the_id for update;
  if not counselling.holds(t) or t.state = 'declined' then perform consent.refuse('not_visible'); end if;
  if on_day < platform.today() then perform consent.refuse('a_day_to_come'); end if;
  if t.version <> expected then return false; end if;
  update counselling.talk x set state = 'proposed', day = on_day, start_time = at_time, way = in_way, place = at_place, version = x.version + 1 where x.id = the_id;
  perform notifications.tell_person(t.person_id, 'talk-answered', 'my-calculations', the_id);
  return true;
end $$;
create function counselling.decline_talk(the_id uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t counselling.talk;
begin
  select * into t from counselling.talk x where x.id = the_id for update;
  if not counselling.holds(t) or t.state = 'declined' then perform consent.refuse('not_visible'); end if;
  if t.version <> expected then return false; end if;
  update counselling.talk x set state = 'declined', reach = '', version = x.version + 1 where x.id = the_id;
  perform notifications.tell_person(t.person_id, 'talk-answered', 'my-calculations', the_id);
  return true;
end $$;
-- Yes: agreed. No: asked again, for another moment.
create function counselling.answer_moment(the_id uuid, expected integer, suits_me boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t counselling.talk;
begin
  select * into t from counselling.talk x where x.id = the_id and x.person_id = counselling.person_of_mine() for update;
  if t.id is null then perform consent.refuse('not_visible'); end if;
  if t.version <> expected or t.state <> 'proposed' then return false; end if;
  update counselling.talk x set state = case when suits_me then 'agreed' else 'asked' end, version = x.version + 1 where x.id = the_id;
  perform notifications.tell(t.counsellor_id, 'moment-answered', 'counselling', the_id);
  return true;
end $$;
-- The person calls it off: nothing of it stays.
create function counselling.cancel_talk(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t counselling.talk;
begin
  delete from counselling.talk x where x.id = the_id and x.person_id = counselling.person_of_mine() returning * into t;
  if t.id is null then return false; end if;
  if t.state <> 'declined' then perform notifications.tell(t.counsellor_id, 'talk-cancelled', 'counselling', the_id); end if;
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- What goes by itself. A permission that was withdrawn or ended takes along what the counsellor wrote and the person did
-- not keep; what is the person's own stays, for the person alone. One that only waits for the person takes nothing.
create function counselling.close_ended(the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  with closed as (
    select c.id, c.kept from counselling.calculation c
    where c.counsellor_id is not null and (the_person is null or c.person_id = the_person) and not exists (
      select from consent.permission p join consent.receiver r on r.permission_id = p.id
      join organisations.membership m on m.id = c.counsellor_id and m.organisation_id = r.organisation_id and m.task = r.task
      where p.person_id = c.person_id and p.purpose = 'income-advice' and 'benefit' = any (p.categories) and p.withdrawn_at is null
        and p.ends_at > platform.now() and (r.membership_id is null or r.membership_id = m.id))
  ), gone as (
    delete from counselling.calculation c using closed x where c.id = x.id and not x.kept
  )
  update counselling.calculation c set counsellor_id = null from closed x where c.id = x.id and x.kept;
end $$;
create function counselling.close_withdrawn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid;
begin
  for one in select distinct person_id from changed where withdrawn_at is not null loop
    perform counselling.close_ended(one);
  end loop;
  return null;
end $$;
create trigger withdrawn_closes_calculations after update on consent.permission referencing new table as changed
  for each statement execute function counselling.close_withdrawn();

create function counselling.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  perform counselling.close_ended(null);
  delete from counselling.talk t where coalesce(t.day, t.asked_on) < (platform.today() - interval '3 months')::date;
  delete from counselling.calculation c where c.saved_on < (platform.today() - interval '2 years')::date;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Restore: what was deleted, called off or no longer shared does not come back. What was named or shared again since, stays.
create function counselling.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'calculation' then delete from counselling.calculation c where c.id = about;
    when 'sharing' then update counselling.calculation c set counsellor_id = null, kept = true where c.id = about and c.shared_at <= at;
    when 'talk' then delete from counselling.talk t where t.id = about;
    when 'counsellor' then
      if exists (select from counselling.counsellor c where c.membership_id = about and c.since <= at) then perform counselling.let_go_of(about); end if;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'counselling' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function counselling.counsels_as(), counselling.person_of_mine(), counselling.hears(uuid), counselling.counsellors(), counselling.could_counsel(), counselling.permitted_by_me(),
  counselling.name_counsellor(uuid), counselling.end_counsellor(uuid),
  counselling.save_calculation(uuid, uuid, text, date, jsonb, jsonb, jsonb, text),
  counselling.change_calculation(uuid, integer, text, date, jsonb, jsonb, jsonb, text),
  counselling.delete_calculation(uuid), counselling.keep_calculation(uuid), counselling.share_calculation(uuid, uuid), counselling.stop_sharing(uuid),
  counselling.ask_talk(uuid, uuid, text, text, text), counselling.propose_moment(uuid, integer, date, time, text, text),
  counselling.decline_talk(uuid, integer), counselling.answer_moment(uuid, integer, boolean), counselling.cancel_talk(uuid) to app_user;
grant execute on function counselling.delete_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('counselling.counsellor', 'zolang iemand consulent is', 'met de rol, of als de regio of organisatie het beëindigt', 'AVG art. 5 lid 1 onder e'),
  ('counselling.calculation', '2 jaar na bewaren, of eerder als de persoon haar wist', 'opruimtaak berekeningen; wat een consulent schreef en de persoon niet bewaarde, gaat met de toestemming mee', 'AVG art. 5 lid 1 onder e'),
  ('counselling.talk', '3 maanden na het gesprek of de vraag', 'opruimtaak berekeningen', 'AVG art. 5 lid 1 onder e');
