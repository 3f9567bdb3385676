-- What is done with a placement. Every act asks again who does it.

-- Fills what was typed; an employer or offer one does not see is no employer or offer.
create function placements.check_facts(facts jsonb, before placements.placement) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare employer uuid := facts ->> 'employerId'; offer uuid := facts ->> 'offerId'; r jsonb;
begin
  if employer is not null and employer is distinct from before.employer_id and not employers.sees(employer) then perform consent.refuse('employer_not_visible'); end if;
  if offer is not null and offer is distinct from before.offer_id and not vacancies.sees(offer) then perform consent.refuse('offer_not_visible'); end if;
  for r in select * from jsonb_array_elements(facts -> 'realised') loop
    if r ->> 'organisationId' is not null and not exists (select from organisations.organisation_region o
        where o.organisation_id = (r ->> 'organisationId')::uuid and o.region_code = platform.region_code()) then perform consent.refuse('not_visible'); end if;
  end loop;
end $$;
-- That care was in it, is for the person, for that organisation itself, and for who may know about the help.
create function placements.may_know(r placements.realised) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(r.person_id = placements.mine(), false) or coalesce(r.by_organisation = platform.organisation_id(), false)
    or not (r.role = 'ips' or exists (select from organisations.organisation o where o.id = r.by_organisation and o.kind in ('ggz', 'verslavingszorg', 'clientorganisatie')))
    or exists (select from consent.access a where a.holder = placements.seat() and a.person_id = r.person_id and a.category = 'care-link'
      and a.purpose in ('placement', 'own-work') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
-- Who may not know of one, leaves it as it stands.
create function placements.put_realised(the_placement uuid, the_person uuid, listed jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from placements.realised x where x.placement_id = the_placement and placements.may_know(x);
  insert into placements.realised (placement_id, person_id, role, by_organisation)
    select the_placement, the_person, r ->> 'role', (r ->> 'organisationId')::uuid from jsonb_array_elements(listed) r on conflict do nothing;
$$;

-- New work: the first hours and the first kind last until they change, or until the end.
create function placements.note_placement(the_id uuid, the_person uuid, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare begins date := facts ->> 'startsOn'; ends date := facts ->> 'endsOn';
begin
  perform placements.assert_may_write(the_person);
  perform placements.check_facts(facts, null);
  if (select count(*) from placements.placement p where p.person_id = the_person) >= 60 then perform consent.refuse('too_many_placements'); end if;
  insert into placements.placement (id, person_id, region_code, noted_at, employer_id, employer_name, offer_id, title, tasks, contract_form, starts_on, ends_on, end_reason, travel_payer, travel_cents)
    select the_id, p.id, p.region_code, platform.organisation_id(), (facts ->> 'employerId')::uuid, facts ->> 'employerName', (facts ->> 'offerId')::uuid, facts ->> 'title',
      facts ->> 'tasks', facts ->> 'contractForm', begins, ends, facts ->> 'endReason', facts ->> 'travelPayer', (facts ->> 'travelCents')::integer
    from consent.person p where p.id = the_person;
  insert into placements.hours (id, placement_id, person_id, hours, during) values (gen_random_uuid(), the_id, the_person, (facts ->> 'hours')::numeric, daterange(begins, ends, '[]'));
  insert into placements.kind (id, placement_id, person_id, kind, during) values (gen_random_uuid(), the_id, the_person, facts ->> 'kind', daterange(begins, ends, '[]'));
  perform placements.put_realised(the_id, the_person, facts -> 'realised');
  perform notifications.tell_person(the_person, 'job-noted', 'my-job', the_id);
  perform placements.tell_readers(the_person, 'job-noted-by-colleague', the_id);
end $$;

-- Held for one change; the reader learns nothing of one they may not write.
create function placements.held(the_id uuid) returns placements.placement
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement;
begin
  select * into p from placements.placement x where x.id = the_id for update;
  if p.id is null then perform consent.refuse('not_visible'); end if;
  perform placements.assert_may_write(p.person_id);
  return p;
end $$;
create function placements.touch(the_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update placements.placement p set version = p.version + 1, changed_on = platform.today() where p.id = the_id $$;

-- The facts that do not change by the day. A start that moves takes the first hours and kind along. False: someone was first.
create function placements.change_placement(the_id uuid, expected integer, facts jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_id); begins date := facts ->> 'startsOn';
begin
  if p.version <> expected then return false; end if;
  perform placements.check_facts(facts, p);
  if begins > p.starts_on and exists (
      select from placements.hours h where h.placement_id = the_id and upper(h.during) <= begins
      union all select from placements.kind k where k.placement_id = the_id and upper(k.during) <= begins) then
    raise exception 'outside the job' using errcode = 'check_violation', constraint = 'within_the_job';
  end if;
  update placements.placement x set employer_id = (facts ->> 'employerId')::uuid, employer_name = facts ->> 'employerName', offer_id = (facts ->> 'offerId')::uuid,
      title = facts ->> 'title', tasks = facts ->> 'tasks', contract_form = facts ->> 'contractForm', starts_on = begins,
      travel_payer = facts ->> 'travelPayer', travel_cents = (facts ->> 'travelCents')::integer
    where x.id = the_id;
  if begins <> p.starts_on then
    update placements.hours h set during = daterange(begins, upper(h.during)) where h.placement_id = the_id and (lower(h.during) = p.starts_on or lower(h.during) < begins);
    update placements.kind k set during = daterange(begins, upper(k.during)) where k.placement_id = the_id and (lower(k.during) = p.starts_on or lower(k.during) < begins);
  end if;
  perform placements.put_realised(the_id, p.person_id, facts -> 'realised');
  perform placements.touch(the_id);
  perform notifications.tell_person(p.person_id, 'job-noted', 'my-job', the_id);
  return true;
end $$;

-- From this day on, so many hours. What still ran ends the day before; without a last day it lasts until the next change.
create function placements.change_hours(the_id uuid, the_placement uuid, from_day date, last_day date, how_many numeric) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_placement); before placements.hours;
begin
  select * into before from placements.hours h where h.placement_id = the_placement and upper(h.during) is not distinct from (p.ends_on + 1) and lower(h.during) < from_day;
  if before.id is not null then update placements.hours h set during = daterange(lower(h.during), from_day) where h.id = before.id; end if;
  insert into placements.hours (id, placement_id, person_id, hours, during) values (the_id, the_placement, p.person_id, how_many, daterange(from_day, coalesce(last_day, p.ends_on), '[]'));
  perform placements.touch(the_placement);
  perform notifications.tell_person(p.person_id, 'job-noted', 'my-job', the_placement);
  perform placements.tell_readers(p.person_id, 'job-hours-changed', the_placement);
end $$;
create function placements.change_kind(the_id uuid, the_placement uuid, from_day date, last_day date, to_kind text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_placement); before placements.kind;
begin
  select * into before from placements.kind k where k.placement_id = the_placement and upper(k.during) is not distinct from (p.ends_on + 1) and lower(k.during) < from_day;
  if before.id is not null then update placements.kind k set during = daterange(lower(k.during), from_day) where k.id = before.id; end if;
  insert into placements.kind (id, placement_id, person_id, kind, during) values (the_id, the_placement, p.person_id, to_kind, daterange(from_day, coalesce(last_day, p.ends_on), '[]'));
  perform placements.touch(the_placement);
  perform notifications.tell_person(p.person_id, 'job-noted', 'my-job', the_placement);
end $$;
-- A line that was wrong goes; what stands beside it takes its days. The only line stays.
create function placements.drop_hours(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone placements.hours;
begin
  select * into gone from placements.hours h where h.id = the_id;
  perform placements.held(gone.placement_id);
  if (select count(*) from placements.hours h where h.placement_id = gone.placement_id) < 2 then perform consent.refuse('the_last_line_stays'); end if;
  delete from placements.hours h where h.id = the_id;
  update placements.hours h set during = daterange(lower(h.during), upper(gone.during)) where h.placement_id = gone.placement_id and upper(h.during) = lower(gone.during);
  if not found then update placements.hours h set during = daterange(lower(gone.during), upper(h.during)) where h.placement_id = gone.placement_id and lower(h.during) = upper(gone.during); end if;
  perform placements.touch(gone.placement_id);
  return gone.person_id;
end $$;
create function placements.drop_kind(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone placements.kind;
begin
  select * into gone from placements.kind k where k.id = the_id;
  perform placements.held(gone.placement_id);
  if (select count(*) from placements.kind k where k.placement_id = gone.placement_id) < 2 then perform consent.refuse('the_last_line_stays'); end if;
  delete from placements.kind k where k.id = the_id;
  update placements.kind k set during = daterange(lower(k.during), upper(gone.during)) where k.placement_id = gone.placement_id and upper(k.during) = lower(gone.during);
  if not found then update placements.kind k set during = daterange(lower(gone.during), upper(k.during)) where k.placement_id = gone.placement_id and lower(k.during) = upper(gone.during); end if;
  perform placements.touch(gone.placement_id);
  return gone.person_id;
end $$;

-- It ended, ends on a day that is known, or (null) goes on after all.
create function placements.end_placement(the_id uuid, expected integer, last_day date, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_id);
begin
  if p.version <> expected then return false; end if;
  if last_day is not null and last_day >= p.starts_on and exists (
      select from placements.hours h where h.placement_id = the_id and lower(h.during) > last_day
      union all select from placements.kind k where k.placement_id = the_id and lower(k.during) > last_day) then
    raise exception 'outside the job' using errcode = 'check_violation', constraint = 'within_the_job';
  end if;
  -- First the room, then what is in it; the other way round when it gets smaller. The trigger looks at each row as it changes.
  update placements.placement x set ends_on = last_day, end_reason = why where x.id = the_id;
  update placements.hours h set during = daterange(lower(h.during), last_day, '[]')
    where h.placement_id = the_id and (upper(h.during) is not distinct from (p.ends_on + 1) or upper(h.during) > last_day + 1);
  update placements.kind k set during = daterange(lower(k.during), last_day, '[]')
    where k.placement_id = the_id and (upper(k.during) is not distinct from (p.ends_on + 1) or upper(k.during) > last_day + 1);
  perform placements.touch(the_id);
  perform notifications.tell_person(p.person_id, 'job-noted', 'my-job', the_id);
  if last_day is not null then perform placements.tell_readers(p.person_id, 'job-ended', the_id); end if;
  return true;
end $$;

-- What made it possible. Behind the category 'benefit'; the wage value for who finds work with people only.
create function placements.put_means(the_placement uuid, chosen text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_placement);
begin
  if not placements.permitted(placements.seat(), p.person_id, 'benefit') then perform consent.refuse('no_permission_for_income'); end if;
  insert into placements.means as m (placement_id, person_id, instruments) values (the_placement, p.person_id, chosen)
    on conflict (placement_id) do update set instruments = excluded.instruments, changed_on = platform.today();
end $$;
create function placements.put_wage_value(the_placement uuid, part integer, on_day date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement := placements.held(the_placement);
begin
  if platform.task() <> 'bemiddeling' or not placements.permitted(placements.seat(), p.person_id, 'benefit') then perform consent.refuse('no_permission_for_income'); end if;
  if part is null then delete from placements.wage_value w where w.placement_id = the_placement; return; end if;
  insert into placements.wage_value as w (placement_id, person_id, percent, measured_on) values (the_placement, p.person_id, part, on_day)
    on conflict (placement_id) do update set percent = excluded.percent, measured_on = excluded.measured_on;
end $$;

-- Who brought it about, as far as the reader may know: that care was in it, is for who may know about the help.
create function placements.realised_by(the_placement uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(distinct case when placements.may_know(r)
      then jsonb_build_object('role', r.role, 'organisationId', r.by_organisation, 'organisation', (select o.name from organisations.organisation o where o.id = r.by_organisation), 'hidden', false)
      else jsonb_build_object('role', 'other', 'organisationId', null, 'organisation', 'een andere organisatie', 'hidden', true) end), '[]')
  from placements.realised r
  where r.placement_id = the_placement
    and (r.person_id = placements.mine() or placements.permitted(placements.seat(), r.person_id, 'work-profile'))
$$;

-- ---------------------------------------------------------------------------------------------
-- The person.
create function placements.say_not_right(the_id uuid, the_placement uuid, of_part text, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p placements.placement;
begin
  select * into p from placements.placement x where x.id = the_placement and x.person_id = placements.mine();
  if p.id is null then return false; end if;
  if (select count(*) from placements.not_right n where n.placement_id = the_placement) >= 40 then perform consent.refuse('too_many_remarks'); end if;
  insert into placements.not_right (id, placement_id, person_id, part, words) values (the_id, the_placement, p.person_id, of_part, said);
  perform placements.tell_readers(p.person_id, 'job-not-right', the_placement);
  return true;
end $$;
create function placements.answer_not_right(the_id uuid, the_answer text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n placements.not_right;
begin
  select * into n from placements.not_right x where x.id = the_id;
  perform placements.held(n.placement_id);
  update placements.not_right x set answer = the_answer, answered_on = platform.today() where x.id = the_id;
  perform notifications.tell_person(n.person_id, 'job-noted', 'my-job', n.placement_id);
  return n.person_id;
end $$;
-- Taken away by the person: everywhere, at once.
create function placements.remove_placement(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from placements.placement p where p.id = the_id and p.person_id = placements.mine();
  if found then perform notifications.take_back(the_id, null); return true; end if;
  return false;
end $$;

-- ---------------------------------------------------------------------------------------------
-- For modules on a higher floor. Rows by the reader's own rights: the person, and whom the person permits it.
create view placements.job with (security_invoker = true) as
  select p.id as placement_id, p.person_id, p.region_code, p.employer_id, p.employer_name, p.offer_id, p.title, p.contract_form, p.starts_on, p.ends_on, p.end_reason,
    (select coalesce(jsonb_agg(jsonb_build_object('hoursId', h.id, 'from', lower(h.during), 'until', upper(h.during) - 1, 'hours', h.hours) order by lower(h.during)), '[]')
      from placements.hours h where h.placement_id = p.id) as hours,
    (select coalesce(jsonb_agg(jsonb_build_object('kindId', k.id, 'from', lower(k.during), 'until', upper(k.during) - 1, 'kind', k.kind) order by lower(k.during)), '[]')
      from placements.kind k where k.placement_id = p.id) as kinds
  from placements.placement p;

-- Who permits it to the reader today: their own lines of consent.access, by its own rule. Lists start here.
create view placements.permitted_to_me with (security_invoker = true) as
  select distinct a.person_id from consent.access a
  where a.holder = (select platform.holder()) and a.purpose = 'placement' and a.category = 'work-profile'
    and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now());
create view placements.named_organisation with (security_invoker = true) as select o.id, o.name from organisations.organisation o;

-- By the clock. The day before the first day; and what is over long enough goes.
create function placements.tell_first_days() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p record; told integer := 0;
begin
  for p in select x.id, x.person_id from placements.placement x where x.starts_on = platform.today() + 1 and x.noted_on <= platform.today() order by x.id loop
    perform placements.tell_readers(p.person_id, 'job-starts-tomorrow', p.id);
    perform notifications.tell_person(p.person_id, 'your-job-starts-tomorrow', 'my-job', p.id);
    told := told + 1;
  end loop;
  return told;
end $$;
create function placements.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from placements.placement p where p.ends_on < (platform.today() - interval '2 years')::date;
  get diagnostics gone = row_count;
  return gone;
end $$;
