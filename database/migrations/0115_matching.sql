-- Which work fits one person. It starts from the person; from a vacancy nobody is ever compared with anybody. What is kept
-- here is worked out from the profile and can be made again: it is read through the profile's own doors, and gone with it.
create schema matching;
grant usage on schema matching to app_user, app_jobs;

-- What fitted when the clock last worked it out, by what the person says in the profile (version_id null) or by the
-- version with a name that others read. No order and no number: those exist only while it is worked out.
create table matching.match (
  person_id   uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  version_id  uuid references profiles.version (id) on delete cascade,
  offer_id    uuid references vacancies.offer (id) on delete cascade,
  employer_id uuid references employers.employer (id) on delete cascade,
  -- Fits, close, does not fit, unknown; wishes, skills, hours, travel, workplace, employer.
  verdicts    text not null constraint six_verdicts check (verdicts ~ '^[fcdu]{6}$'),
  made_on     date not null default platform.today(),
  constraint an_offer_or_an_employer check ((offer_id is null) <> (employer_id is null)),
  constraint matched_once unique nulls not distinct (person_id, version_id, offer_id, employer_id)
);
create index matches_of_a_version on matching.match (version_id) where version_id is not null;
create index matches_with_an_offer on matching.match (offer_id) where offer_id is not null;
create index matches_with_an_employer on matching.match (employer_id) where employer_id is not null;

-- Whose profile, own no or sharing changed since: worked out again soon, and shown nowhere meanwhile.
create table matching.to_renew (
  person_id uuid primary key references profiles.profile (person_id) on delete cascade on update cascade
);

-- What the person said to one possibility. Their no is not here but in the own no, which nobody else reads: where they
-- had asked something first, the others read that it is off.
create table matching.answer (
  id           uuid primary key,
  person_id    uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  offer_id     uuid references vacancies.offer (id) on delete cascade,
  employer_id  uuid references employers.employer (id) on delete cascade,
  said         text not null constraint known_answer check (said in ('tell-me-more', 'ask-supporter', 'off')),
  said_on      date not null default platform.today(),
  -- Who said "ik pak dit op", so that no question lies with nobody.
  picked_up_by uuid references organisations.membership (id) on delete set null,
  picked_up_on date,
  constraint an_offer_or_an_employer check ((offer_id is null) <> (employer_id is null)),
  constraint answered_once unique nulls not distinct (person_id, offer_id, employer_id)
);
create index answers_about_an_offer on matching.answer (offer_id) where offer_id is not null;
create index answers_about_an_employer on matching.answer (employer_id) where employer_id is not null;
create index answers_picked_up_by on matching.answer (picked_up_by) where picked_up_by is not null;

-- "Ik wil horen van dit soort werk": a standing yes. Others see it only where the person says so, each time apart.
create table matching.interest (
  id         uuid primary key,
  person_id  uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  work       text constraint work_of_at_most_80 check (length(work) between 1 and 80),
  field      text constraint field_of_at_most_40 check (length(field) between 1 and 40),
  seen       boolean not null default false,
  said_on    date not null default platform.today(),
  constraint work_or_field check ((work is null) <> (field is null)),
  constraint interested_once unique nulls not distinct (person_id, work, field)
);
create index interests_in_work on matching.interest (work) where seen and work is not null;
create index interests_in_a_field on matching.interest (field) where seen and field is not null;

alter table matching.match enable row level security;
alter table matching.to_renew enable row level security;
alter table matching.answer enable row level security;
alter table matching.interest enable row level security;
insert into consent.about_person values ('matching.match'), ('matching.to_renew'), ('matching.answer'), ('matching.interest');
insert into platform.retention (table_name, keep, rule, ground) values
  ('matching.match', 'tot de volgende nacht; meteen weg als het profiel, het eigen nee of het delen verandert', 'bij elke verandering, en nachttaak matching', 'AVG art. 5 lid 1 onder c en e'),
  ('matching.to_renew', 'tot het opnieuw is uitgerekend', 'taak matching', 'AVG art. 5 lid 1 onder e'),
  ('matching.answer', '1 jaar na het antwoord, of met het profiel', 'opruimtaak matching', 'AVG art. 5 lid 1 onder e'),
  ('matching.interest', 'tot de persoon het terugneemt, of met het profiel', 'bij terugnemen, en met het profiel', 'AVG art. 7 lid 3');

-- ---------------------------------------------------------------------------------------------
-- What stands on other floors, by the reader's own eyes.
create view matching.shown_offer with (security_invoker = true) as
  select o.id, o.region_code, o.kind, o.employer_name, o.title, o.words, o.work, o.field, o.hours_from, o.hours_to, o.days, o.town, o.municipality_code,
    o.agreement, o.salary, o.starts_on, o.expires_on, o.heard_on, o.added_on, o.with_region, o.closed_on
  from vacancies.offer o;

-- How people are called on the profile one reads by name.
create view matching.called with (security_invoker = true) as
  select v.person_id, v.content ->> 'called' as called from profiles.version v where v.kind = 'named';

-- ---------------------------------------------------------------------------------------------
-- Employers without an open vacancy that have room to look together. For a person: what is shared with the region; who works
-- with employers also what their own organisation keeps. Who said "benader mij niet" is not among them.
-- As one text of rows [id, name, sector, municipality, town, motives, last known, with region]: read in one go, names once.
create function matching.employers_in(the_region text, of_organisation uuid, near text[]) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select '[' || coalesce(string_agg(json_build_array(e.id, e.name, e.sector, e.municipality_code, e.town, e.motives,
      greatest(e.added_on, e.motives_asked_on), e.with_region)::text, ','), '') || ']'
  from employers.employer e
  where e.region_code = the_region and e.merged_into is null and (e.with_region or e.kept_by = of_organisation) and (e.room_to_look <> '' or e.work_places <> '')
    and (near is null or e.municipality_code is null or e.municipality_code = any (near))
    and not exists (select from employers.not_approached n where n.place_id = e.place_id)
    and not exists (select from vacancies.offer o where o.employer_id = e.id and o.closed_on is null and o.with_region)
$$;
create index employers_with_room on employers.employer (region_code) where merged_into is null and (room_to_look <> '' or work_places <> '');
create function matching.employers_with_room(the_region text, near text[]) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when the_region = platform.region_code() and employers.seat() is not null then matching.employers_in(the_region, platform.organisation_id(), near)
    when profiles.mine() is not null and the_region = platform.region_code() then matching.employers_in(the_region, null, near) else '[]' end
$$;

-- What employers that are shared with the region say moves them, for a person: one of the reasons that are read.
create function matching.motives_for_person() returns table (id uuid, motives text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.id, e.motives from employers.employer e
  where profiles.mine() is not null and e.region_code = platform.region_code() and e.with_region and e.motives <> '{}' and e.merged_into is null
$$;

-- Names of employers a person said something to, as far as the region shares them.
create function matching.employer_names(ids uuid[]) returns table (id uuid, name text, town text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.id, e.name, e.town from employers.employer e where e.id = any (ids) and e.region_code = platform.region_code()
    and (e.with_region and profiles.mine() is not null or employers.sees(e.id))
$$;

-- ---------------------------------------------------------------------------------------------
-- Who hears what a person says about work: who reads their profile by name, and who works with them. Never who decides
-- about a benefit.
create function matching.hears(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select profiles.reads_person(the_person) or (profiles.looks_for_work() and consent.own_work_with(the_person)) $$;
create function matching.who_hears(the_person uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.membership_id from profiles.sharing s join profiles.version v on v.id = s.version_id and v.kind = 'named'
    where s.person_id = the_person and s.membership_id is not null and profiles.permitted(s.membership_id, the_person)
  union
  select a.holder from consent.access a join organisations.membership m on m.id = a.holder
    where a.person_id = the_person and a.purpose = 'own-work' and a.starts_at <= platform.now() and a.ends_at > platform.now()
      and m.task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid')
$$;
create function matching.heard_by_someone() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from matching.who_hears(profiles.mine())) $$;

-- May the person say something to this one? What they see, and what is theirs to see.
create function matching.answerable(the_offer uuid, the_employer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when the_offer is not null
    then exists (select from vacancies.offer o where o.id = the_offer and o.with_region and o.region_code = platform.region_code())
    else exists (select from employers.employer e where e.id = the_employer and e.with_region and e.merged_into is null and e.region_code = platform.region_code()) end
$$;
-- "Vertel mij meer", "vraag aan mijn begeleider". @returns whether anyone hears it.
create function matching.say(the_id uuid, the_offer uuid, the_employer uuid, what text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null or what not in ('tell-me-more', 'ask-supporter') or not matching.answerable(the_offer, the_employer) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from matching.answer a where a.person_id = me) >= 500 then perform consent.refuse('too_many_answers'); end if;
  -- What the person wants to hear of is no longer a no.
  perform profiles.take_back_no_to(case when the_offer is null then 'employers' else 'offers' end, coalesce(the_offer, the_employer)::text);
  insert into matching.answer as a (id, person_id, offer_id, employer_id, said) values (the_id, me, the_offer, the_employer, what)
    on conflict on constraint answered_once do update set said = excluded.said, said_on = excluded.said_on, picked_up_by = null, picked_up_on = null
      where a.said <> excluded.said;
  perform notifications.tell(one, case what when 'tell-me-more' then 'wants-to-hear-more' else 'asks-about-work' end, 'work-for-people', one)
    from matching.who_hears(me) one;
  return found;
end $$;
-- "Dit wil ik niet": into the own no; who had read a question reads that it is off. And that they want to see it after all.
create function matching.say_no(the_offer uuid, the_employer uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if profiles.mine() is null or not matching.answerable(the_offer, the_employer) then perform consent.refuse('not_visible'); end if;
  perform profiles.say_no_to(case when the_offer is null then 'employers' else 'offers' end, coalesce(the_offer, the_employer)::text);
  update matching.answer a set said = 'off', said_on = platform.today() where a.person_id = profiles.mine()
    and a.offer_id is not distinct from the_offer and a.employer_id is not distinct from the_employer;
end $$;
create function matching.take_back_no(the_offer uuid, the_employer uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ select profiles.take_back_no_to(case when the_offer is null then 'employers' else 'offers' end, coalesce(the_offer, the_employer)::text) $$;
-- "Toch niet nodig": as if it was never said. @returns the id of what is gone
create function matching.take_back(the_offer uuid, the_employer uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid;
begin
  delete from matching.answer a where a.person_id = profiles.mine() and a.offer_id is not distinct from the_offer and a.employer_id is not distinct from the_employer
    returning a.id into gone;
  return gone;
end $$;
-- "Ik pak dit op": by who heard it. False: a colleague was first.
create function matching.pick_up(the_answer uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a matching.answer;
begin
  select * into a from matching.answer x where x.id = the_answer for update;
  if a.id is null or platform.membership_id() is null or not matching.hears(a.person_id) or a.said = 'off' then perform consent.refuse('not_visible'); end if;
  if a.picked_up_by is not null then return false; end if;
  update matching.answer x set picked_up_by = platform.membership_id(), picked_up_on = platform.today() where x.id = the_answer;
  perform notifications.tell_person(a.person_id, 'work-picked-up', 'my-fitting-work', a.person_id);
  return true;
end $$;
-- What was said about a person, for the person and for who hears it; who picked it up in words.
create function matching.answers_of(the_person uuid) returns table (id uuid, offer_id uuid, employer_id uuid, said text, said_on date, picked_up_by text, picked_up_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, a.offer_id, a.employer_id, a.said, a.said_on,
    case when m.id is null then null when o.shows_staff_as = 'name' then m.display_name || ', ' || o.name else o.name end, a.picked_up_on
  from matching.answer a left join organisations.membership m on m.id = a.picked_up_by left join organisations.organisation o on o.id = m.organisation_id
  where a.person_id = the_person and (the_person = profiles.mine() or matching.hears(the_person))
  order by a.said_on desc, a.id limit 500
$$;

create function matching.put_interest(the_id uuid, the_work text, the_field text, is_seen boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null or not exists (select from profiles.profile p where p.person_id = me) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from matching.interest i where i.person_id = me) >= 20 then perform consent.refuse('too_many_interests'); end if;
  insert into matching.interest (id, person_id, work, field, seen) values (the_id, me, the_work, the_field, is_seen) on conflict do nothing;
  perform matching.forget(me);
end $$;
create function matching.show_interest(the_id uuid, is_seen boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update matching.interest i set seen = is_seen where i.id = the_id and i.person_id = profiles.mine();
  return found;
end $$;
create function matching.end_interest(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from matching.interest i where i.id = the_id and i.person_id = profiles.mine();
  return found;
end $$;

-- From a vacancy or possibility: who asked to hear of such work and said others may see that. By name for who reads the
-- profile by name, else as the profile without a name this reader may open. In no order but the alphabet and random ids.
-- The stored match is the gate: nobody is found here through something their own no rules out.
create function matching.asked_about(the_offer uuid) returns table (person_id uuid, profile_id uuid, place text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare o vacancies.offer;
begin
  select * into o from vacancies.offer x where x.id = the_offer;
  if o.id is null or not vacancies.sees(the_offer) then perform consent.refuse('not_visible'); end if;
  if not profiles.looks_for_work() or o.closed_on is not null then return; end if;
  return query
    select case when named.version_id is not null then i.person_id end, case when named.version_id is null then plain.id end,
      case when named.version_id is not null then 'a' || lower(coalesce(v.content ->> 'called', '')) || i.person_id else 'b' || plain.id end
    from (select distinct x.person_id from matching.interest x where x.seen and (x.work = o.work or x.field = o.field)) i
    join profiles.profile p on p.person_id = i.person_id and p.region_code = o.region_code
    left join profiles.people_shared_with_me() named on named.person_id = i.person_id
    left join profiles.version v on v.id = named.version_id
    left join profiles.version plain on plain.person_id = i.person_id and plain.kind = 'anonymous' and named.version_id is null and profiles.shown_to_me(plain)
    where (named.version_id is not null or plain.id is not null)
      and exists (select from matching.match m where m.person_id = i.person_id and m.version_id is null and m.offer_id = the_offer);
end $$;
-- Are there others, of whom this reader may see nothing? Never how many: that would tell about a few.
create function matching.others_asked(the_offer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select vacancies.sees(the_offer) and profiles.looks_for_work() and (
    select count(distinct i.person_id) from matching.interest i join vacancies.offer o on o.id = the_offer and o.closed_on is null and (i.work = o.work or i.field = o.field)
      join profiles.profile p on p.person_id = i.person_id and p.region_code = o.region_code
      where i.seen and exists (select from matching.match m where m.person_id = i.person_id and m.version_id is null and m.offer_id = the_offer))
    >= 5 + (select count(*) from matching.asked_about(the_offer))
$$;
