-- Talks with employers, and what someone wants to say about themselves there. The person decides who comes along and
-- what that one may do: "mag mee, neemt niet over".
create table placements.interview (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id) on delete cascade,
  region_code   text not null references regions.region (code),
  -- Null: the person wrote it down.
  noted_at      uuid references organisations.organisation (id) on delete set null,
  employer_id   uuid references employers.employer (id) on delete set null,
  employer_name text not null constraint employer_of_2_to_120 check (length(employer_name) between 2 and 120),
  offer_id      uuid references vacancies.offer (id) on delete set null,
  kind          text not null constraint known_kind check (kind in ('acquaintance', 'application', 'look-around')),
  day           date not null,
  start_time    time,
  place         text not null default '' constraint place_of_at_most_120 check (length(place) <= 120),
  -- Who comes along: chosen by the person, or nobody. They do not take over; this is what they may do.
  along_id      uuid references organisations.membership (id) on delete set null,
  along_may     text[] not null default '{}' constraint known_help check (along_may <@ array['introduce', 'hours', 'what-helps', 'support', 'arrangements', 'when-i-ask', 'afterwards']),
  result        text constraint known_result check (result in ('goes-on', 'second-talk', 'start', 'no-match', 'not-yet', 'did-not-happen')),
  result_words  text not null default '' constraint result_of_at_most_400 check (length(result_words) <= 400),
  result_by     text constraint known_side check (result_by in ('person', 'professional')),
  version       integer not null default 1,
  noted_on      date not null default platform.today(),
  constraint nobody_along_does_nothing check (along_id is not null or along_may = '{}'),
  constraint a_result_has_a_side check ((result is null) = (result_by is null))
);
create index interviews_of_a_person on placements.interview (person_id, day);
create index interviews_of_a_region on placements.interview (region_code, day);
create index interviews_with_an_employer on placements.interview (employer_id) where employer_id is not null;
create index interviews_on_an_offer on placements.interview (offer_id) where offer_id is not null;
create index interviews_along on placements.interview (along_id) where along_id is not null;
create index interviews_noted_at on placements.interview (noted_at) where noted_at is not null;

-- The pitch: the person's own words about themselves. Read by nobody else, unless they tick that it may be shown.
create table placements.pitch (
  person_id  uuid primary key references consent.person (id) on delete cascade,
  words      text not null constraint words_of_1_to_1200 check (length(words) between 1 and 1200),
  shown      boolean not null default false,
  version    integer not null default 1,
  changed_on date not null default platform.today()
);
alter table placements.interview enable row level security;
alter table placements.pitch enable row level security;
insert into consent.about_person values ('placements.interview'), ('placements.pitch');

-- A talk belongs to looking for work as well as to working: one of the two permissions is enough.
create function placements.prepares_with(the_membership uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a join organisations.membership m on m.id = a.holder
    where a.holder = the_membership and a.person_id = the_person and a.purpose in ('placement', 'matching') and a.category = 'work-profile'
      and m.task not in ('inkomen', 'handhaving') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
create function placements.may_prepare(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(the_person = placements.mine(), false) or coalesce(platform.task() in ('begeleiding', 'bemiddeling') and placements.prepares_with(placements.seat(), the_person), false) $$;

create function placements.note_interview(the_id uuid, the_person uuid, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own boolean := coalesce(the_person = placements.mine(), false); reader uuid;
begin
  if not placements.may_prepare(the_person) then
    if exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person
      and a.starts_at <= platform.now() and a.ends_at > platform.now()) then perform consent.refuse('no_permission_for_placement'); end if;
    perform consent.refuse('not_visible');
  end if;
  if not own then perform placements.check_facts(facts || '{"realised": []}', null); end if;
  if (select count(*) from placements.interview i where i.person_id = the_person) >= 100 then perform consent.refuse('too_many_interviews'); end if;
  insert into placements.interview (id, person_id, region_code, noted_at, employer_id, employer_name, offer_id, kind, day, start_time, place)
    select the_id, p.id, p.region_code, case when not own then platform.organisation_id() end, case when not own then (facts ->> 'employerId')::uuid end, facts ->> 'employerName',
      case when not own then (facts ->> 'offerId')::uuid end, facts ->> 'kind', (facts ->> 'day')::date, (facts ->> 'startTime')::time, facts ->> 'place'
    from consent.person p where p.id = the_person;
  if not own then perform notifications.tell_person(the_person, 'interview-noted', 'my-job', the_id); end if;
end $$;
create function placements.held_interview(the_id uuid) returns placements.interview
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i placements.interview;
begin
  select * into i from placements.interview x where x.id = the_id for update;
  if i.id is null or not placements.may_prepare(i.person_id) then perform consent.refuse('not_visible'); end if;
  return i;
end $$;
create function placements.move_interview(the_id uuid, expected integer, on_day date, at_time time, at_place text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i placements.interview := placements.held_interview(the_id);
begin
  if i.version <> expected then return false; end if;
  update placements.interview x set day = on_day, start_time = at_time, place = at_place, version = x.version + 1 where x.id = the_id;
  if i.person_id is distinct from placements.mine() then perform notifications.tell_person(i.person_id, 'interview-noted', 'my-job', the_id); end if;
  if i.along_id is not null then perform notifications.tell(i.along_id, 'interview-changed', 'interview', the_id); end if;
  return true;
end $$;
create function placements.put_result(the_id uuid, expected integer, outcome text, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i placements.interview := placements.held_interview(the_id);
begin
  if i.version <> expected then return false; end if;
  update placements.interview x set result = outcome, result_words = said, version = x.version + 1,
    result_by = case when i.person_id = placements.mine() then 'person' else 'professional' end where x.id = the_id;
  return true;
end $$;
-- By the person only: who comes along and what that one may do. Null is nobody.
create function placements.choose_along(the_id uuid, expected integer, who uuid, may_do text[]) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i placements.interview;
begin
  select * into i from placements.interview x where x.id = the_id and x.person_id = placements.mine() for update;
  if i.id is null then perform consent.refuse('not_visible'); end if;
  if who is not null and not placements.prepares_with(who, i.person_id) then perform consent.refuse('permission_first'); end if;
  if i.version <> expected then return false; end if;
  update placements.interview x set along_id = who, along_may = case when who is null then '{}' else may_do end, version = x.version + 1 where x.id = the_id;
  if who is not null then perform notifications.tell(who, 'asked-along', 'interview', the_id); end if;
  if i.along_id is not null and i.along_id is distinct from who then perform notifications.tell(i.along_id, 'interview-changed', 'interview', the_id); end if;
  return true;
end $$;
create function placements.remove_interview(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from placements.interview i where i.id = the_id and i.person_id = placements.mine();
  return found;
end $$;
-- Whom the person can ask along: who may prepare a talk with them today.
create function placements.could_come() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'organisation', o.name) order by m.display_name, m.id), '[]')
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id
  where m.id in (select a.holder from consent.access a where a.person_id = placements.mine() and a.purpose in ('placement', 'matching') and a.category = 'work-profile'
      and a.starts_at <= platform.now() and a.ends_at > platform.now())
    and m.task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid', 'behandeling')
$$;
-- Who comes along, by name: for the person, and for who prepares the talk with them. That a care organisation comes
-- along, only they themselves and who may know about the help read.
create function placements.along_with(the_interview uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when i.person_id = placements.mine() or m.organisation_id = platform.organisation_id() or o.kind not in ('ggz', 'verslavingszorg', 'clientorganisatie')
      or exists (select from consent.access a where a.holder = placements.seat() and a.person_id = i.person_id and a.category = 'care-link'
        and a.starts_at <= platform.now() and a.ends_at > platform.now())
    then jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'organisation', o.name, 'me', coalesce(m.id = platform.membership_id(), false))
    else jsonb_build_object('membershipId', null, 'name', 'iemand die helpt', 'organisation', null, 'me', false) end
  from placements.interview i join organisations.membership m on m.id = i.along_id join organisations.organisation o on o.id = m.organisation_id
  where i.id = the_interview and (i.person_id = placements.mine() or placements.prepares_with(placements.seat(), i.person_id))
$$;

create function placements.put_pitch(expected integer, said text, may_be_shown boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := placements.mine();
begin
  if me is null then perform consent.refuse('only_the_person'); end if;
  if said = '' then delete from placements.pitch p where p.person_id = me and p.version = expected; return found or expected = 0; end if;
  if expected = 0 then
    insert into placements.pitch (person_id, words, shown) values (me, said, may_be_shown) on conflict do nothing;
  else
    update placements.pitch p set words = said, shown = may_be_shown, version = p.version + 1, changed_on = platform.today() where p.person_id = me and p.version = expected;
  end if;
  return found;
end $$;

insert into platform.retention (table_name, keep, rule, ground) values
  ('placements.interview', '1 jaar na de dag van het gesprek, of tot de persoon het wist', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.pitch', 'tot de persoon hem wist, of 2 jaar na de laatste verandering', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e');
