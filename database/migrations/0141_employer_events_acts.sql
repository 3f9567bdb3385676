-- What is done with an event for employers. Who works with employers in the region sees that there is one; who makes it sees
-- the answers; a colleague sees the employers one invited. Every act asks again who does it.

create function employer_events.is_active(the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from organisations.membership m where m.id = the_membership and m.starts_at <= platform.now() and m.ends_at > platform.now()) $$;
create function employer_events.organises(e employer_events.event, who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(e.owner = who, false) or exists (select from employer_events.organiser o where o.event_id = e.id and o.membership_id = who and o.yes_on is not null) $$;
create function employer_events.begins(e employer_events.event) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select (e.day + e.start_time::time) at time zone 'Europe/Amsterdam' $$;
create function employer_events.months_of_peace(the_region text) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce((select r.months from employer_events.peace_rule r where r.region_code = the_region), 3) $$;

-- What is still to be prepared before somebody is invited.
create function employer_events.missing(e employer_events.event) returns text[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select array_remove(array[
    case when e.programme = '' then 'programme' end,
    case when e.place = '' then 'place' end,
    case when e.teller is null and not e.nobody_tells then 'teller' when e.teller is not null and e.teller_yes_on is null then 'teller-yes' end,
    case when e.welcomed_by is null or not employer_events.organises(e, e.welcomed_by) or not employer_events.is_active(e.welcomed_by) then 'welcome' end,
    case when e.call_days is null then 'call' end], null)
$$;
-- An event the reader may know of; for an act, one of their own.
create function employer_events.seen(the_event uuid) returns employer_events.event
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select e from employer_events.event e where e.id = the_event and e.region_code = platform.region_code() and employers.seat() is not null $$;
create function employer_events.own(the_event uuid) returns employer_events.event
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event;
begin
  select * into e from employer_events.event x where x.id = the_event and x.region_code = platform.region_code() for update;
  if e.id is null or employers.worker() is null then perform consent.refuse('not_visible'); end if;
  if not employer_events.organises(e, employers.worker()) then perform consent.refuse('organisers_only'); end if;
  if e.cancelled_on is not null then perform consent.refuse('cancelled'); end if;
  return e;
end $$;
create function employer_events.may_take_part(the_membership uuid, the_region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from organisations.membership m where m.id = the_membership and m.region_code = the_region and m.task in ('begeleiding', 'bemiddeling')
    and m.role in ('professional', 'coordinator', 'organisation-admin', 'region-admin') and m.starts_at <= platform.now() and m.ends_at > platform.now())
$$;

-- ---------------------------------------------------------------------------------------------
-- Preparing.
create function employer_events.put_facts(before employer_events.event, what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare new_teller uuid := (what ->> 'tellerId')::uuid; new_welcome uuid := (what ->> 'welcomeId')::uuid;
begin
  if (what ->> 'day')::date <= platform.today() and (what ->> 'day')::date is distinct from before.day then perform consent.refuse('a_day_to_come'); end if;
  -- Who tells it said elsewhere that they want to; who is known already stays, also when the reader does not see them.
  if new_teller is distinct from before.teller and new_teller is not null and not (employers.sees(new_teller) and exists (
      select from employers.employer x where x.id = new_teller and x.ambassador and not exists (select from employers.not_approached n where n.place_id = x.place_id)))
    then perform consent.refuse('not_an_ambassador'); end if;
  if new_welcome is not null and not employer_events.organises(before, new_welcome) then perform consent.refuse('an_organiser_welcomes'); end if;
  update employer_events.event x set kind = what ->> 'kind', about = what ->> 'about', own_about = what ->> 'ownAbout', brings = what ->> 'brings', programme = what ->> 'programme',
    sectors = (select coalesce(array_agg(s order by s), '{}') from jsonb_array_elements_text(what -> 'sectors') s), day = (what ->> 'day')::date, start_time = what ->> 'startTime',
    end_time = what ->> 'endTime', place = what ->> 'place', at_most = (what ->> 'atMost')::integer, teller = new_teller,
    teller_yes_on = case when new_teller = before.teller then before.teller_yes_on end, nobody_tells = (what ->> 'nobodyTells')::boolean,
    welcomed_by = new_welcome, call_days = (what ->> 'callDays')::integer
  where x.id = before.id;
  if new_teller is distinct from before.teller and new_teller is not null then
    perform notifications.tell(employers.owner_of(f), 'employer-event-teller', 'employer-event', before.id) from employers.employer f where f.id = new_teller and employers.owner_of(f) is not null;
  end if;
end $$;
create function employer_events.plan(the_id uuid, what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event;
begin
  if employers.worker() is null then perform consent.refuse('not_visible'); end if;
  if (what ->> 'day')::date <= platform.today() then perform consent.refuse('a_day_to_come'); end if;
  insert into employer_events.event (id, region_code, owner, kind, about, own_about, brings, day, start_time, end_time, at_most)
    values (the_id, platform.region_code(), employers.worker(), what ->> 'kind', what ->> 'about', what ->> 'ownAbout', what ->> 'brings', (what ->> 'day')::date, what ->> 'startTime',
      what ->> 'endTime', (what ->> 'atMost')::integer) returning * into e;
  perform employer_events.put_facts(e, what);
end $$;
-- False: a colleague saved in between.
create function employer_events.change(the_id uuid, expected integer, what jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.own(the_id); after employer_events.event;
begin
  if e.version <> expected then return false; end if;
  if employer_events.begins(e) <= platform.now() then perform consent.refuse('begun'); end if;
  if (what ->> 'atMost')::integer < (select count(*) from employer_events.invitation i where i.event_id = e.id and coalesce(i.answer, 'yes') = 'yes')
    then perform consent.refuse('more_invited'); end if;
  perform employer_events.put_facts(e, what);
  update employer_events.event x set version = x.version + 1 where x.id = the_id returning * into after;
  -- Who was invited counts on it: another day is another event, and what was promised does not fall away.
  if exists (select from employer_events.invitation i where i.event_id = e.id) then
    if (after.day, after.start_time, after.end_time, after.kind) is distinct from (e.day, e.start_time, e.end_time, e.kind) then perform consent.refuse('invited_already'); end if;
    if not employer_events.missing(after) <@ employer_events.missing(e) then perform consent.refuse('promised_already'); end if;
  end if;
  return true;
end $$;
create function employer_events.ask_organiser(the_event uuid, the_colleague uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.own(the_event);
begin
  if the_colleague = e.owner or not employer_events.may_take_part(the_colleague, e.region_code) then perform consent.refuse('not_visible'); end if;
  insert into employer_events.organiser (event_id, membership_id) values (e.id, the_colleague) on conflict do nothing;
  if found then perform notifications.tell(the_colleague, 'employer-event-asked', 'employer-event', e.id); end if;
end $$;
-- Their own answer, also later: who stops, stops.
create function employer_events.answer_organiser(the_event uuid, yes boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event;
begin
  e := employer_events.seen(the_event);
  if yes then update employer_events.organiser o set yes_on = coalesce(o.yes_on, platform.today()) where o.event_id = e.id and o.membership_id = employers.worker();
  else delete from employer_events.organiser o where o.event_id = e.id and o.membership_id = employers.worker(); end if;
  if not found then return false; end if;
  perform notifications.tell(e.owner, 'employer-event-news', 'employer-event', e.id);
  return true;
end $$;
-- Handed to somebody who joined already; taken over by them when the owner is gone.
create function employer_events.give_owner(the_event uuid, the_colleague uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.own(the_event);
begin
  if e.owner <> employers.worker() and employer_events.is_active(e.owner) then perform consent.refuse('owner_only'); end if;
  if the_colleague = e.owner or not employer_events.organises(e, the_colleague) or not employer_events.may_take_part(the_colleague, e.region_code) then perform consent.refuse('not_visible'); end if;
  update employer_events.event x set owner = the_colleague, version = x.version + 1 where x.id = e.id;
  delete from employer_events.organiser o where o.event_id = e.id and o.membership_id = the_colleague;
  insert into employer_events.organiser (event_id, membership_id, yes_on) select e.id, e.owner, platform.today() where employer_events.is_active(e.owner);
  perform notifications.tell(the_colleague, 'employer-event-news', 'employer-event', e.id);
end $$;
-- Whether an employer wants to tell it, is asked and noted by who keeps them or has the contact.
create function employer_events.answer_teller(the_event uuid, yes boolean, said_on date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event;
begin
  select * into e from employer_events.event x where x.id = the_event and x.region_code = platform.region_code() for update;
  if e.id is null or e.teller is null or e.cancelled_on is not null or not employers.may_change(e.teller) then perform consent.refuse('not_visible'); end if;
  if said_on > platform.today() or said_on < e.made_on - 366 then perform consent.refuse('a_day_that_was'); end if;
  update employer_events.event x set teller = case when yes then x.teller end, teller_yes_on = case when yes then said_on end, version = x.version + 1 where x.id = e.id;
  perform notifications.tell(e.owner, 'employer-event-news', 'employer-event', e.id);
end $$;
create function employer_events.cancel(the_event uuid, why text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.own(the_event);
begin
  if employer_events.begins(e) <= platform.now() then perform consent.refuse('begun'); end if;
  update employer_events.event x set cancelled_on = platform.today(), cancel_reason = why, version = x.version + 1 where x.id = e.id;
  perform notifications.tell(w.who, 'employer-event-cancelled', 'employer-event', e.id) from (
    select employer_events.caller_of(i) as who from employer_events.invitation i where i.event_id = e.id and coalesce(i.answer, 'yes') = 'yes'
    union select o.membership_id from employer_events.organiser o where o.event_id = e.id union select e.owner
    union select employers.owner_of(f) from employers.employer f where f.id = e.teller) w where w.who is not null;
  -- They may be invited for another one: of this one nothing came.
  update employer_events.invitation i set peace = daterange(i.invited_on, greatest(platform.today(), i.invited_on)) where i.event_id = e.id;
end $$;
create function employer_events.put_learned(the_event uuid, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.own(the_event);
begin
  if employer_events.begins(e) > platform.now() then perform consent.refuse('not_yet'); end if;
  update employer_events.event x set learned = said where x.id = e.id;
end $$;
create function employer_events.save_rule(expected integer, how_many integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.role() is distinct from 'region-admin' then perform consent.refuse('region_only'); end if;
  if expected = 0 then insert into employer_events.peace_rule values (platform.region_code(), how_many) on conflict do nothing;
  else update employer_events.peace_rule r set months = how_many, version = r.version + 1 where r.region_code = platform.region_code() and r.version = expected; end if;
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Inviting.
-- Who calls an employer after it: the contact owner now; otherwise who invited; otherwise who owns the event. There is always one.
create function employer_events.caller_of(i employer_events.invitation) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select employers.owner_of(f) from employers.employer f where f.id = employers.file_now(i.employer_id)),
    case when employer_events.is_active(i.invited_by) then i.invited_by end, (select e.owner from employer_events.event e where e.id = i.event_id))
$$;
-- Whether the reader may invite this employer now; and if not, why.
create function employer_events.may_invite(the_event uuid, the_employer uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event; places uuid[]; turn text; last employer_events.invitation;
begin
  e := employer_events.seen(the_event);
  if e.id is null or not employers.sees(the_employer) then return null; end if;
  places := employers.places_of(the_employer);
  if exists (select from employer_events.not_asked n where n.place_id = any (places)) then return '{"reason": "not-asked"}'; end if;
  if exists (select from employers.employer f where f.id = e.teller and f.place_id = any (places)) then return '{"reason": "tells"}'; end if;
  if exists (select from employer_events.invitation i where i.event_id = e.id and i.place_id = any (places)) then return '{"reason": "invited"}'; end if;
  turn := employers.may_approach(the_employer, employers.seat());
  if turn not in ('free', 'talking') then return jsonb_build_object('reason', turn); end if;
  select * into last from employer_events.invitation i where i.place_id = any (places) and i.peace @> platform.today() order by upper(i.peace) desc limit 1;
  if last.id is not null then
    return jsonb_build_object('reason', 'asked-lately', 'on', last.invited_on, 'from', upper(last.peace),
      'by', (select o.name from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = last.invited_by));
  end if;
  if (select count(*) from employer_events.invitation i where i.event_id = e.id and coalesce(i.answer, 'yes') = 'yes') >= e.at_most then return '{"reason": "full"}'; end if;
  return '{"reason": "free"}';
end $$;
create function employer_events.link_end(e employer_events.event) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select (e.day + 15)::timestamp at time zone 'Europe/Amsterdam' $$;
create function employer_events.invite(the_id uuid, the_event uuid, the_employer uuid, opening bytea, said text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event; answer jsonb; at_place uuid;
begin
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  select * into e from employer_events.event x where x.id = the_event and x.region_code = platform.region_code() for update;
  if e.id is null then perform consent.refuse('not_visible'); end if;
  if e.cancelled_on is not null then perform consent.refuse('cancelled'); end if;
  if employer_events.begins(e) <= platform.now() then perform consent.refuse('begun'); end if;
  if cardinality(employer_events.missing(e)) > 0 then perform consent.refuse('not_prepared'); end if;
  select f.place_id into at_place from employers.employer f where f.id = the_employer;
  perform employers.hold_place(at_place);
  answer := employer_events.may_invite(the_event, the_employer);
  if answer ->> 'reason' <> 'free' then return answer; end if;
  insert into employer_events.invitation (id, event_id, employer_id, place_id, invited_by, peace, secret_hash, link_ends_at)
    values (the_id, e.id, the_employer, at_place, employers.worker(),
      daterange(platform.today(), (platform.today() + make_interval(months => employer_events.months_of_peace(e.region_code)))::date), opening, employer_events.link_end(e));
  perform employers.add_line(gen_random_uuid(), the_employer, platform.today(), 'event', said);
  return answer;
exception when exclusion_violation then return '{"reason": "asked-lately"}';
end $$;
-- Of whom somebody keeps the contact, or whom they invited; for what organisers do: also theirs.
create function employer_events.own_invitation(the_id uuid, also_organisers boolean) returns employer_events.invitation
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation; e employer_events.event;
begin
  select * into i from employer_events.invitation x where x.id = the_id for update;
  e := employer_events.seen(i.event_id);
  if e.id is null or employers.worker() is null or not (employers.worker() in (i.invited_by, employer_events.caller_of(i)) or (also_organisers and employer_events.organises(e, employers.worker()))) is true
    then perform consent.refuse('not_visible'); end if;
  if e.cancelled_on is not null then perform consent.refuse('cancelled'); end if;
  return i;
end $$;
-- A new link; the one before opens nothing any more.
create function employer_events.new_link(the_id uuid, opening bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.own_invitation(the_id, false); e employer_events.event := employer_events.seen(i.event_id);
begin
  if employer_events.begins(e) <= platform.now() then perform consent.refuse('begun'); end if;
  update employer_events.invitation x set secret_hash = opening, link_ends_at = employer_events.link_end(e) where x.id = i.id;
end $$;
create function employer_events.put_answer(i employer_events.invitation, said text, how_many integer, likes text, themselves boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event; months integer;
begin
  select * into e from employer_events.event x where x.id = i.event_id for update;
  if e.cancelled_on is not null then perform consent.refuse('cancelled'); end if;
  if employer_events.begins(e) <= platform.now() then perform consent.refuse('begun'); end if;
  if said = 'yes' and i.answer in ('no', 'other-time')
     and (select count(*) from employer_events.invitation x where x.event_id = e.id and coalesce(x.answer, 'yes') = 'yes') >= e.at_most then perform consent.refuse('full'); end if;
  update employer_events.invitation x set answer = said, people = case when said = 'yes' then how_many end, wish = likes, answered_on = platform.today(), by_link = themselves where x.id = i.id;
  -- Who would rather come another time, may be asked for another time.
  months := employer_events.months_of_peace(e.region_code);
  begin
    update employer_events.invitation x set peace = daterange(x.invited_on, case when said = 'other-time' then greatest(platform.today(), x.invited_on)
      else (x.invited_on + make_interval(months => months))::date end) where x.id = i.id;
  exception when exclusion_violation then null;
  end;
end $$;
-- They phoned.
create function employer_events.note_answer(the_id uuid, said text, how_many integer, likes text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ select employer_events.put_answer(employer_events.own_invitation(the_id, true), said, how_many, likes, false) $$;
create function employer_events.put_not_asked(the_employer uuid, not_any_more boolean, themselves boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare at_place uuid;
begin
  select f.place_id into at_place from employers.employer f where f.id = employers.file_now(the_employer);
  if not_any_more then
    insert into employer_events.not_asked (place_id, by_employer) values (at_place, themselves) on conflict (place_id) do update set by_employer = excluded.by_employer or not_asked.by_employer;
  else delete from employer_events.not_asked n where n.place_id = any (employers.places_of(the_employer)); end if;
  return at_place;
end $$;
create function employer_events.note_not_asked(the_id uuid) returns uuid
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ select employer_events.put_not_asked((employer_events.own_invitation(the_id, false)).employer_id, true, false) $$;

-- ---------------------------------------------------------------------------------------------
-- After it.
create function employer_events.note_came(the_id uuid, they_came boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.own_invitation(the_id, true);
begin
  if employer_events.begins(employer_events.seen(i.event_id)) > platform.now() then perform consent.refuse('not_yet'); end if;
  update employer_events.invitation x set came = they_came where x.id = i.id;
end $$;
create function employer_events.note_outcome(the_id uuid, led_to text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.own_invitation(the_id, false); file uuid;
begin
  if employer_events.begins(employer_events.seen(i.event_id)) > platform.now() then perform consent.refuse('not_yet'); end if;
  if i.called_on is not null then perform consent.refuse('called_already'); end if;
  file := employers.file_now(i.employer_id);
  perform employers.add_line(gen_random_uuid(), file, platform.today(), 'call', said);
  -- Who follows them already, goes on with that.
  if led_to in ('lead', 'room') and not exists (select from employers.lead l where l.employer_id = file and l.membership_id = employers.worker() and l.closed_on is null) then
    perform employers.start_lead(gen_random_uuid(), file, regions.working_days_after(platform.today(), 5));
  elsif led_to = 'ambassador' and employers.may_change(file) then perform employers.tells_others(file); end if;
  update employer_events.invitation x set outcome = led_to, called_on = platform.today(), called_by = employers.worker() where x.id = i.id;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Reading.
create function employer_events.counts(e employer_events.event) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('invited', count(*), 'yes', count(*) filter (where i.answer = 'yes'), 'people', coalesce(sum(i.people), 0), 'no', count(*) filter (where i.answer = 'no'),
    'otherTime', count(*) filter (where i.answer = 'other-time'), 'came', count(*) filter (where i.came), 'called', count(*) filter (where i.called_on is not null),
    'ledTo', count(*) filter (where i.outcome in ('lead', 'room', 'ambassador')))
  from employer_events.invitation i where i.event_id = e.id
$$;
create function employer_events.card(e employer_events.event) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('eventId', e.id, 'kind', e.kind, 'about', e.about, 'ownAbout', e.own_about, 'sectors', to_jsonb(e.sectors), 'day', e.day, 'startTime', e.start_time,
    'endTime', e.end_time, 'place', e.place, 'atMost', e.at_most, 'owner', employers.shown(e.owner, true), 'mine', employer_events.organises(e, employers.seat()),
    'prepared', cardinality(employer_events.missing(e)) = 0, 'cancelled', e.cancelled_on is not null, 'begun', employer_events.begins(e) <= platform.now(), 'counts', employer_events.counts(e))
$$;
create function employer_events.list(past boolean, after uuid, how_many integer) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(employer_events.card(x.e) order by case when past then null else x.day end, case when past then x.day end desc, x.id), '[]') from (
    select e, e.day, e.id from employer_events.event e left join employer_events.event c on c.id = after
    where e.region_code = platform.region_code() and employers.seat() is not null and (past = (e.day < platform.today()))
      and (c.id is null or case when past then (c.day, e.id) > (e.day, c.id) else (e.day, e.id) > (c.day, c.id) end)
    order by case when past then null else e.day end, case when past then e.day end desc, e.id limit how_many) x
$$;
-- What else there is for employers, four weeks before and after; for the same sectors.
create function employer_events.around(on_day date, for_sectors text[], apart_from uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(employer_events.card(x.e) order by x.day, x.id), '[]') from (
    select e, e.day, e.id from employer_events.event e
    where e.region_code = platform.region_code() and employers.seat() is not null and e.cancelled_on is null and e.day between on_day - 28 and on_day + 28
      and e.id is distinct from apart_from and (e.sectors = '{}' or for_sectors = '{}' or e.sectors && for_sectors)
    order by e.day, e.id limit 20) x
$$;
-- The year behind us, in numbers, and what was learned of the last events.
create function employer_events.last_year() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('events', count(distinct e.id), 'invited', count(i.id), 'came', count(i.id) filter (where i.came), 'ledTo', count(i.id) filter (where i.outcome in ('lead', 'room', 'ambassador')))
  from employer_events.event e left join employer_events.invitation i on i.event_id = e.id
  where e.region_code = platform.region_code() and employers.seat() is not null and e.cancelled_on is null and e.day < platform.today() and e.day > platform.today() - 366
$$;
create function employer_events.lessons() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('eventId', x.id, 'kind', x.kind, 'day', x.day, 'learned', x.learned) order by x.day desc, x.id), '[]') from (
    select e.* from employer_events.event e where e.region_code = platform.region_code() and employers.seat() is not null and e.learned <> '' order by e.day desc, e.id limit 3) x
$$;
create function employer_events.rule() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('months', employer_events.months_of_peace(platform.region_code()),
    'version', coalesce((select r.version from employer_events.peace_rule r where r.region_code = platform.region_code()), 0))
$$;
-- What waits for the reader: an answer, an employer to ask, who came, whom to call, what was learned.
create function employer_events.waiting() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('what', w.what, 'eventId', e.id, 'kind', e.kind, 'day', e.day, 'dueOn', w.due_on, 'times', w.times) order by w.due_on nulls first, e.day, e.id, w.what), '[]')
  from (
    select 'join' as what, o.event_id, null::date as due_on, 1 as times from employer_events.organiser o where o.membership_id = employers.worker() and o.yes_on is null
    union all
    select 'teller', x.id, null, 1 from employer_events.event x join employers.employer f on f.id = x.teller where employers.owner_of(f) = employers.worker() and x.teller_yes_on is null and x.day >= platform.today()
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
create function employer_events.shown_invitation(i employer_events.invitation, e employer_events.event) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('invitationId', i.id, 'employerId', case when s.seen then f.id end, 'name', case when s.seen then f.name end, 'town', case when s.seen then f.town else '' end,
    'keptBy', (select o.name from organisations.organisation o where o.id = f.kept_by), 'caller', employers.shown(c.who, s.seen), 'invitedOn', i.invited_on,
    'opened', i.first_opened_on is not null, 'answer', i.answer, 'people', i.people, 'wish', i.wish, 'answeredOn', i.answered_on, 'byLink', i.by_link, 'came', i.came, 'outcome', i.outcome, 'calledOn', i.called_on,
    'toCall', i.called_on is null and (i.came is true or i.answer is not distinct from 'yes') and employer_events.begins(e) <= platform.now(),
    'callBy', regions.working_days_after(e.day, coalesce(e.call_days, 5)), 'mine', coalesce(employers.worker() in (i.invited_by, c.who), false) and s.seen,
    'notAsked', exists (select from employer_events.not_asked n where n.place_id = any (employers.places_of(i.employer_id))))
  from (select employers.file_now(i.employer_id) as id) n join employers.employer f on f.id = n.id, lateral (select employers.sees(f.id) as seen) s, lateral (select employer_events.caller_of(i) as who) c
$$;
create function employer_events.page_of(the_event uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employer_events.event := employer_events.seen(the_event); me uuid := employers.worker(); mine boolean;
begin
  if e.id is null then return null; end if;
  mine := coalesce(employer_events.organises(e, employers.seat()), false);
  return employer_events.card(e) || jsonb_build_object('version', e.version, 'brings', e.brings, 'programme', e.programme, 'callDays', e.call_days, 'cancelReason', e.cancel_reason,
    'learned', e.learned, 'today', platform.today(), 'nobodyTells', e.nobody_tells, 'missing', to_jsonb(employer_events.missing(e)), 'mineToOwn', coalesce(e.owner = me, false),
    'ownerIsGone', not employer_events.is_active(e.owner), 'asked', exists (select from employer_events.organiser o where o.event_id = e.id and o.membership_id = me and o.yes_on is null),
    'welcomedBy', employers.shown(e.welcomed_by, true),
    'organisers', (select coalesce(jsonb_agg(employers.shown(o.membership_id, true) || jsonb_build_object('yesOn', o.yes_on, 'askedOn', o.asked_on) order by o.asked_on, o.membership_id), '[]')
      from employer_events.organiser o where o.event_id = e.id),
    'teller', (select jsonb_build_object('employerId', f.id, 'name', case when employers.sees(f.id) or e.teller_yes_on is not null then f.name end,
        'keptBy', (select o.name from organisations.organisation o where o.id = f.kept_by), 'seen', employers.sees(f.id),
        'yesOn', e.teller_yes_on, 'mayAnswer', coalesce(employers.may_change(f.id), false)) from employers.employer f where f.id = employers.file_now(e.teller)),
    'invitations', (select coalesce(jsonb_agg(employer_events.shown_invitation(i, e) order by i.invited_on, i.id), '[]') from employer_events.invitation i
      where i.event_id = e.id and (mine or me in (i.invited_by, employer_events.caller_of(i)))),
    'around', employer_events.around(e.day, e.sectors, e.id));
end $$;

create function employer_events.event_of(the_invitation uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('kind', e.kind, 'about', e.about, 'ownAbout', e.own_about, 'day', e.day) from employer_events.invitation i
  join employer_events.event e on e.id = i.event_id where i.id = the_invitation and e.region_code = platform.region_code() and employers.seat() is not null
$$;

-- ---------------------------------------------------------------------------------------------
-- The employer, by the link.
create function employer_events.behind(opening bytea) returns employer_events.invitation
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select i from employer_events.invitation i where i.secret_hash = opening and i.link_ends_at > platform.now() $$;
create function employer_events.open_link(opening bytea) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare left_seconds integer;
begin
  update employer_events.invitation i set first_opened_on = coalesce(i.first_opened_on, platform.today()) where i.secret_hash = opening and i.link_ends_at > platform.now()
    returning extract(epoch from i.link_ends_at - platform.now())::integer into left_seconds;
  return left_seconds;
end $$;
create function employer_events.page_behind(opening bytea) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.behind(opening); e employer_events.event; inviter uuid;
begin
  if i.id is null then return null; end if;
  select * into e from employer_events.event x where x.id = i.event_id;
  inviter := employer_events.caller_of(i);
  return jsonb_build_object('employer', (select f.name from employers.employer f where f.id = employers.file_now(i.employer_id)), 'kind', e.kind, 'about', e.about, 'ownAbout', e.own_about,
    'brings', e.brings, 'programme', e.programme, 'day', e.day, 'startTime', e.start_time, 'endTime', e.end_time, 'place', e.place,
    'teller', (select f.name from employers.employer f where f.id = employers.file_now(e.teller) and e.teller_yes_on is not null),
    'welcomedBy', employers.shown(e.welcomed_by, true) - 'membershipId', 'contact', employers.shown(inviter, true) - 'membershipId',
    'organisations', (select jsonb_agg(distinct o.name) from organisations.membership m join organisations.organisation o on o.id = m.organisation_id
      where m.id = e.owner or m.id in (select x.membership_id from employer_events.organiser x where x.event_id = e.id and x.yes_on is not null)),
    'callDays', e.call_days, 'cancelReason', e.cancel_reason, 'cancelled', e.cancelled_on is not null, 'begun', employer_events.begins(e) <= platform.now(),
    'answer', i.answer, 'people', i.people, 'wish', i.wish, 'months', employer_events.months_of_peace(e.region_code),
    'notAsked', exists (select from employer_events.not_asked n where n.place_id = any (employers.places_of(i.employer_id))));
end $$;
create function employer_events.answer_behind(opening bytea, said text, how_many integer, likes text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.behind(opening);
begin
  if i.id is null then return false; end if;
  perform employer_events.put_answer(i, said, how_many, likes, true);
  perform notifications.tell(employer_events.caller_of(i), 'employer-event-answered', 'employer-event', i.event_id);
  return true;
end $$;
create function employer_events.not_asked_behind(opening bytea, not_any_more boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i employer_events.invitation := employer_events.behind(opening);
begin
  if i.id is null then return null; end if;
  perform notifications.tell(employer_events.caller_of(i), 'employer-event-answered', 'employer-event', i.event_id);
  return employer_events.put_not_asked(i.employer_id, not_any_more, true);
end $$;

-- ---------------------------------------------------------------------------------------------
-- At night: whom to call is told the day after; when the promised days are over, the owner of the event hears it too.
create function employer_events.look_after() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r record;
begin
  for r in select i as invitation, e as event from employer_events.invitation i join employer_events.event e on e.id = i.event_id
    where e.cancelled_on is null and e.day < platform.today() and e.day > platform.today() - 366 and i.called_on is null and (i.came or i.answer = 'yes')
      and (i.caller_told_on is null or i.owner_told_on is null)
  loop
    if (r.invitation).caller_told_on is null then
      perform notifications.tell(employer_events.caller_of(r.invitation), 'employer-event-call', 'employer-event', (r.event).id);
      update employer_events.invitation x set caller_told_on = platform.today() where x.id = (r.invitation).id;
    end if;
    if regions.working_days_after((r.event).day, (r.event).call_days) < platform.today() then
      perform notifications.tell(w.who, 'employer-event-late', 'employer-event', (r.event).id)
        from (select employer_events.caller_of(r.invitation) as who union select (r.event).owner) w;
      update employer_events.invitation x set owner_told_on = platform.today() where x.id = (r.invitation).id;
    end if;
  end loop;
  delete from employer_events.event e where e.day < (platform.today() - interval '2 years')::date;
  delete from employer_events.not_asked n where not exists (select from employers.employer f where f.place_id = n.place_id);
end $$;
-- Restore: what an employer said no to stays so.
create function employer_events.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if what = 'event-invitations' then
    insert into employer_events.not_asked (place_id, said_at, by_employer)
      select about, at, true where exists (select from employers.employer f where f.place_id = about) on conflict do nothing;
  end if;
end $$;

-- Employers as the reader sees them, to choose from.
create view employer_events.seen_employer with (security_invoker = true) as
  select e.id, e.name, e.plain_name, e.town, e.sector, e.region_code, e.contact_owner, e.ambassador, e.place_id, e.kept_by from employers.employer e;
create view employer_events.colleague with (security_invoker = true) as select k.* from employers.colleague k;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'employer_events' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function employer_events.plan(uuid, jsonb), employer_events.change(uuid, integer, jsonb), employer_events.ask_organiser(uuid, uuid), employer_events.answer_organiser(uuid, boolean),
  employer_events.give_owner(uuid, uuid), employer_events.answer_teller(uuid, boolean, date), employer_events.cancel(uuid, text), employer_events.put_learned(uuid, text),
  employer_events.save_rule(integer, integer), employer_events.may_invite(uuid, uuid), employer_events.invite(uuid, uuid, uuid, bytea, text), employer_events.new_link(uuid, bytea),
  employer_events.note_answer(uuid, text, integer, text), employer_events.note_not_asked(uuid), employer_events.note_came(uuid, boolean), employer_events.note_outcome(uuid, text, text),
  employer_events.list(boolean, uuid, integer), employer_events.around(date, text[], uuid), employer_events.last_year(), employer_events.lessons(), employer_events.rule(),
  employer_events.waiting(), employer_events.page_of(uuid), employer_events.event_of(uuid) to app_user;
grant execute on function employer_events.open_link(bytea), employer_events.page_behind(bytea), employer_events.answer_behind(bytea, text, integer, text),
  employer_events.not_asked_behind(bytea, boolean) to app_link;
grant execute on function employer_events.look_after() to app_jobs;
