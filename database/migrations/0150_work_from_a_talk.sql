-- Work remembers the talk it came from, so that what was written down there is not typed again.
alter table placements.placement add column interview_id uuid references placements.interview (id) on delete set null;
create index placements_from_an_interview on placements.placement (interview_id) where interview_id is not null;

-- The vacancies and possibilities of an employer, by the reader's own eyes.
create view placements.seen_offer with (security_invoker = true) as
  select o.id, o.region_code, o.title, o.employer_id, o.employer_name, o.town, o.hours_from, o.hours_to, o.heard_on, o.closed_on from vacancies.offer o;

create or replace function placements.note_placement(the_id uuid, the_person uuid, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare begins date := facts ->> 'startsOn'; ends date := facts ->> 'endsOn'; talk uuid := facts ->> 'interviewId';
begin
  perform placements.assert_may_write(the_person);
  perform placements.check_facts(facts, null);
  if talk is not null and not exists (select from placements.interview i where i.id = talk and i.person_id = the_person) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from placements.placement p where p.person_id = the_person) >= 60 then perform consent.refuse('too_many_placements'); end if;
  insert into placements.placement (id, person_id, region_code, noted_at, employer_id, employer_name, offer_id, interview_id, title, tasks, contract_form, starts_on, ends_on, end_reason,
      travel_payer, travel_cents)
    select the_id, p.id, p.region_code, platform.organisation_id(), (facts ->> 'employerId')::uuid, facts ->> 'employerName', (facts ->> 'offerId')::uuid, talk, facts ->> 'title',
      facts ->> 'tasks', facts ->> 'contractForm', begins, ends, facts ->> 'endReason', facts ->> 'travelPayer', (facts ->> 'travelCents')::integer
    from consent.person p where p.id = the_person;
  insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), the_id, the_person, (facts ->> 'hours')::numeric, daterange(begins, ends, '[]'));
  insert into placements.kind (id, placement_id, person_id, kind, during) values (gen_random_uuid(), the_id, the_person, facts ->> 'kind', daterange(begins, ends, '[]'));
  perform placements.put_realised(the_id, the_person, facts -> 'realised');
  perform notifications.tell_person(the_person, 'job-noted', 'my-job', the_id);
  perform placements.tell_readers(the_person, 'job-noted-by-colleague', the_id);
end $$;

-- From this day on, so many hours. What still ran ends the day before. With a last day it was for a while: afterwards what ran
-- before goes on, so that no day is without hours.
create or replace function placements.change_hours(the_id uuid, the_placement uuid, from_day date, last_day date, how_many numeric) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_placement); before placements.hours;
begin
  select * into before from placements.hours h where h.placement_id = the_placement and upper(h.during) is not distinct from (p.ends_on + 1) and lower(h.during) < from_day;
  if before.id is not null then update placements.hours h set during = daterange(lower(h.during), from_day) where h.id = before.id; end if;
  insert into placements.hours (id, placement_id, person_id, hours, during) values (the_id, the_placement, p.person_id, how_many, daterange(from_day, coalesce(last_day, p.ends_on), '[]'));
  if last_day is not null and before.id is not null and last_day < coalesce(p.ends_on, 'infinity') then
    insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), the_placement, p.person_id, before.hours, daterange(last_day + 1, p.ends_on, '[]'));
  end if;
  perform placements.touch(the_placement);
  perform notifications.tell_person(p.person_id, 'job-noted', 'my-job', the_placement);
  perform placements.tell_readers(p.person_id, 'job-hours-changed', the_placement);
end $$;
