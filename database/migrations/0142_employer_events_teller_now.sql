-- Who tells it stays who tells it when their file becomes one with another: the yes they gave goes along.
create or replace function employer_events.put_facts(before employer_events.event, what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare new_teller uuid := (what ->> 'tellerId')::uuid; was_teller uuid := employers.file_now(before.teller); new_welcome uuid := (what ->> 'welcomeId')::uuid;
begin
  if (what ->> 'day')::date <= platform.today() and (what ->> 'day')::date is distinct from before.day then perform consent.refuse('a_day_to_come'); end if;
  -- Who tells it said elsewhere that they want to; who is known already stays, also when the reader does not see them.
  if new_teller is distinct from was_teller and new_teller is not null and not (employers.sees(new_teller) and exists (
      select from employers.employer x where x.id = new_teller and x.ambassador and not exists (select from employers.not_approached n where n.place_id = x.place_id)))
    then perform consent.refuse('not_an_ambassador'); end if;
  if new_welcome is not null and not employer_events.organises(before, new_welcome) then perform consent.refuse('an_organiser_welcomes'); end if;
  update employer_events.event x set kind = what ->> 'kind', about = what ->> 'about', own_about = what ->> 'ownAbout', brings = what ->> 'brings', programme = what ->> 'programme',
    sectors = (select coalesce(array_agg(s order by s), '{}') from jsonb_array_elements_text(what -> 'sectors') s), day = (what ->> 'day')::date, start_time = what ->> 'startTime',
    end_time = what ->> 'endTime', place = what ->> 'place', at_most = (what ->> 'atMost')::integer, teller = new_teller,
    teller_yes_on = case when new_teller = was_teller then before.teller_yes_on end, nobody_tells = (what ->> 'nobodyTells')::boolean,
    welcomed_by = new_welcome, call_days = (what ->> 'callDays')::integer
  where x.id = before.id;
  if new_teller is distinct from was_teller and new_teller is not null then
    perform notifications.tell(employers.owner_of(f), 'employer-event-teller', 'employer-event', before.id) from employers.employer f where f.id = new_teller and employers.owner_of(f) is not null;
  end if;
end $$;
create or replace function employer_events.answer_teller(the_event uuid, yes boolean, said_on date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event;
begin
  select * into e from employer_events.event x where x.id = the_event and x.region_code = platform.region_code() for update;
  if e.id is null or e.teller is null or e.cancelled_on is not null or not employers.may_change(employers.file_now(e.teller)) then perform consent.refuse('not_visible'); end if;
  if said_on > platform.today() or said_on < e.made_on - 366 then perform consent.refuse('a_day_that_was'); end if;
  update employer_events.event x set teller = case when yes then x.teller end, teller_yes_on = case when yes then said_on end, version = x.version + 1 where x.id = e.id;
  perform notifications.tell(e.owner, 'employer-event-news', 'employer-event', e.id);
end $$;
create or replace function employer_events.waiting() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('what', w.what, 'eventId', e.id, 'kind', e.kind, 'day', e.day, 'dueOn', w.due_on, 'times', w.times) order by w.due_on nulls first, e.day, e.id, w.what), '[]')
  from (
    select 'join' as what, o.event_id, null::date as due_on, 1 as times from employer_events.organiser o where o.membership_id = employers.worker() and o.yes_on is null
    union all
    select 'teller', x.id, null, 1 from employer_events.event x join employers.employer f on f.id = employers.file_now(x.teller) where employers.owner_of(f) = employers.worker() and x.teller_yes_on is null and x.day >= platform.today()
    union all
    select 'came', x.id, null, 1 from employer_events.event x where x.day <= platform.today() and x.day > platform.today() - 60 and employer_events.begins(x) <= platform.now()
      and employer_events.organises(x, employers.worker()) and exists (select from employer_events.invitation i where i.event_id = x.id and i.answer = 'yes' and i.came is null)
    union all
    select 'learned', x.id, null, 1 from employer_events.event x where x.day < platform.today() and x.day > platform.today() - 60 and x.owner = employers.worker() and x.learned = ''
    union all
    select 'call', i.event_id, min(regions.working_days_after(x.day, x.call_days)), count(*)::integer from employer_events.invitation i join employer_events.event x on x.id = i.event_id
      where x.day <= platform.today() and x.day > platform.today() - 366 and employer_events.begins(x) <= platform.now() and x.region_code = platform.region_code()
        and i.called_on is null and (i.came or i.answer = 'yes') and x.cancelled_on is null
        and employer_events.caller_of(i) = employers.worker() group by i.event_id
  ) w join employer_events.event e on e.id = w.event_id
  where e.cancelled_on is null and e.region_code = platform.region_code()
$$;
