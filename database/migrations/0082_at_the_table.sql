-- At the table for one case: a guest of the region, or the person concerned, who may let someone look along. They come
-- in when that case is on the table and are out when it is not; before and after they see nothing of it.
create table live_meetings.place (
  id            uuid primary key,
  meeting_id    uuid not null references case_consultation.meeting (id) on delete cascade,
  case_id       uuid not null references case_consultation.consultation_case (id) on delete cascade,
  -- Empty for the person concerned: who that is, only the name of the case says.
  membership_id uuid references organisations.membership (id),
  invited_by    uuid not null references organisations.membership (id),
  had_turn      boolean not null default false,
  -- The guest saw the name: one line in the log, not one for each look.
  shown         boolean not null default false,
  constraint one_place_each unique nulls not distinct (meeting_id, case_id, membership_id)
);
create index places_at_a_case on live_meetings.place (case_id, meeting_id);
create index places_of_a_membership on live_meetings.place (membership_id);
create index places_given_by on live_meetings.place (invited_by);

-- Made by the person, for this one meeting and case: who opens it first looks along. Only hashes.
create table live_meetings.companion_link (
  id           uuid primary key,
  place_id     uuid not null references live_meetings.place (id) on delete cascade,
  opening_hash bytea,
  secret_hash  bytea,
  made_at      timestamptz not null,
  ends_at      timestamptz not null,
  opened_at    timestamptz,
  -- The person stands in the log once for this link.
  shown        boolean not null default false
);
create index links_of_a_place on live_meetings.companion_link (place_id);
create unique index one_link_per_opening on live_meetings.companion_link (opening_hash) where opening_hash is not null;
create unique index one_link_per_secret on live_meetings.companion_link (secret_hash) where secret_hash is not null;

-- May this role know today who the case is about, with the name? The rules of case_consultation.named_case and of the
-- category contact together, for somebody else than who asks.
create function live_meetings.may_know_name(member uuid, the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.named_case n
    join organisations.membership m on m.id = member and m.starts_at <= platform.now() and m.ends_at > platform.now()
    join consent.access a on a.holder = member and a.person_id = n.person_id and a.purpose = 'case-consultation' and a.category = 'contact'
      and a.scope_organisation is null and a.starts_at <= platform.now() and a.ends_at > platform.now()
    where n.case_id = the_case and n.open_to <> '{}'
      and (exists (select from case_consultation.entry e where e.membership_id = member and e.group_id = n.group_id and e.seat_id = any (n.open_to)
                     and e.starts_at <= platform.now() and e.ends_at > platform.now())
        or exists (select from live_meetings.place p join live_meetings.turn t on t.meeting_id = p.meeting_id and t.case_id = p.case_id
                   where p.case_id = the_case and p.membership_id = member))
      and not exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = m.account_id)
      and not exists (select from organisations.membership other where other.account_id = m.account_id
        and other.task in ('inkomen', 'handhaving') and other.task <> m.task and other.starts_at <= platform.now() and other.ends_at > platform.now()))
$$;

create function live_meetings.invite_guest(the_place uuid, the_meeting uuid, the_case uuid, member uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  if not exists (select from case_consultation.agenda_item i join case_consultation.meeting m on m.id = i.meeting_id and m.status <> 'done'
                 where i.meeting_id = the_meeting and i.case_id = the_case)
     or exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = platform.account_id()) then
    perform consent.refuse('not_visible');
  end if;
  -- Someone of the region, never enforcement (also not in a second role), and not who already has a seat.
  if not exists (
    select from organisations.membership m join case_consultation.meeting mt on mt.id = the_meeting and mt.region_code = m.region_code
    where m.id = member and m.starts_at <= platform.now() and m.ends_at > platform.now() and m.role in ('professional', 'peer', 'coordinator')
      and not exists (select from organisations.membership other where other.account_id = m.account_id and other.task = 'handhaving'
                      and other.starts_at <= platform.now() and other.ends_at > platform.now())
      and not exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = m.account_id)
      and not exists (select from case_consultation.entry e where e.membership_id = m.id and e.group_id = mt.group_id
                      and e.starts_at <= platform.now() and e.ends_at > platform.now())) then
    perform consent.refuse('a_guest_of_the_region');
  end if;
  insert into live_meetings.place (id, meeting_id, case_id, membership_id, invited_by)
    values (the_place, the_meeting, the_case, member, platform.membership_id()) on conflict on constraint one_place_each do nothing;
end $$;

-- The person concerned: asked by who knows who it is, so only at a case with a name, by the bringer or a chair who may
-- see that name.
create function live_meetings.invite_person(the_place uuid, the_meeting uuid, the_case uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.knows_name(the_meeting, the_case) then perform consent.refuse('only_who_knows_the_name'); end if;
  insert into live_meetings.place (id, meeting_id, case_id, invited_by)
    values (the_place, the_meeting, the_case, platform.membership_id()) on conflict on constraint one_place_each do nothing;
end $$;
create function live_meetings.knows_name(the_meeting uuid, the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select live_meetings.sits_at(the_meeting, false) and exists (
    select from case_consultation.agenda_item i
    join case_consultation.meeting m on m.id = i.meeting_id and m.status <> 'done'
    join case_consultation.consultation_case c on c.id = i.case_id
    join case_consultation.named_case n on n.case_id = c.id
    where i.meeting_id = the_meeting and i.case_id = the_case
      and (c.bringer_membership_id = platform.membership_id()
        or live_meetings.sits_at(the_meeting, true) and live_meetings.may_know_name(platform.membership_id(), c.id)))
$$;

-- Taken back by the chair or who asked; a guest may also stay away, without a reason.
create function live_meetings.take_place_away(the_place uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- The lock of the name before the row, as the turn that opens and closes these doors.
  perform case_consultation.alone_with_name_of(p.case_id) from live_meetings.place p where p.id = the_place;
  delete from live_meetings.place p where p.id = the_place
    and (p.membership_id = platform.membership_id() or p.invited_by = platform.membership_id() or live_meetings.sits_at(p.meeting_id, true));
  return found;
end $$;

-- The turn opens and closes the door of everyone with a place at that case, in the same transaction.
create function live_meetings.doors_of_turn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform live_meetings.let_in(p) from live_meetings.place p where p.meeting_id = new.meeting_id and p.case_id = new.case_id;
  else
    perform live_meetings.let_out(p) from live_meetings.place p where p.meeting_id = old.meeting_id and p.case_id = old.case_id;
    update live_meetings.place p set had_turn = true where p.meeting_id = old.meeting_id and p.case_id = old.case_id;
    delete from live_meetings.companion_link l using live_meetings.place p
      where p.id = l.place_id and p.meeting_id = old.meeting_id and p.case_id = old.case_id;
  end if;
  return null;
end $$;
create function live_meetings.let_in(p live_meetings.place) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_person uuid;
begin
  -- Who may not read along any more (gone, enforcing, stepped out) stays outside, and holds nobody up.
  if p.membership_id is null or not case_consultation.may_read_along(p.membership_id, p.case_id)
     or case_consultation.stepped_out(p.membership_id, p.case_id) then return; end if;
  -- Ends by itself where a laptop was closed on a meeting.
  insert into case_consultation.case_reader (case_id, membership_id, why, asked_by, starts_at, ends_at)
    values (p.case_id, p.membership_id, 'guest', p.invited_by, platform.now(), platform.now() + interval '4 hours') on conflict do nothing;
  -- The name only where the person's permission reaches the guest's organisation and task.
  perform case_consultation.alone_with_name_of(p.case_id);
  select n.person_id into the_person from case_consultation.named_case n join organisations.membership m on m.id = p.membership_id
    where n.case_id = p.case_id and n.open_to <> '{}' and consent.covers(n.person_id, 'case-consultation', m.organisation_id, m.task);
  if the_person is not null then perform consent.involve_seats(the_person, p.case_id, array[p.membership_id]); end if;
end $$;
create function live_meetings.let_out(p live_meetings.place) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p.membership_id is null then return; end if;
  delete from case_consultation.case_reader x where x.case_id = p.case_id and x.membership_id = p.membership_id and x.why = 'guest';
  perform case_consultation.alone_with_name_of(p.case_id);
  perform consent.end_seats(p.case_id, array[p.membership_id])
    where not exists (select from case_consultation.seat s join case_consultation.consultation_case c on c.group_id = s.group_id
                      where c.id = p.case_id and s.membership_id = p.membership_id and s.ends_at > platform.now());
end $$;
create trigger doors_of_turn after insert or delete on live_meetings.turn for each row execute function live_meetings.doors_of_turn();

create function live_meetings.doors_of_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform live_meetings.let_in(new) from live_meetings.turn t where t.meeting_id = new.meeting_id and t.case_id = new.case_id;
  else
    perform live_meetings.let_out(old) where exists (select from case_consultation.consultation_case c where c.id = old.case_id);
  end if;
  return null;
end $$;
create trigger doors_of_place after insert or delete on live_meetings.place for each row execute function live_meetings.doors_of_place();

-- A case that loses its name has no chair for the person any more: it would tell that there was one.
create function live_meetings.places_of_unnamed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.place p where p.case_id = old.case_id and p.membership_id is null;
  return null;
end $$;
create trigger places_of_unnamed after delete on case_consultation.named_case for each row execute function live_meetings.places_of_unnamed();

-- Who steps out of a case leaves the place they had at it.
create function live_meetings.places_of_who_stepped_out() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.place p using organisations.membership m
    where m.account_id = new.account_id and p.membership_id = m.id and p.case_id = new.case_id;
  return null;
end $$;
create trigger places_of_who_stepped_out after insert on case_consultation.case_step_out
  for each row execute function live_meetings.places_of_who_stepped_out();

-- Before, now or after; and at the table what is told, to a guest as long as the door stands open.
create function live_meetings.from_place(p live_meetings.place) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t live_meetings.turn; answer jsonb;
begin
  select jsonb_build_object('placeId', p.id, 'caseId', p.case_id, 'day', m.day, 'startTime', m.start_time, 'endTime', m.end_time, 'place', m.place,
      'state', case when p.had_turn or m.status = 'done' then 'after' else 'before' end, 'method', null, 'clock', null, 'case', null)
    into answer from case_consultation.meeting m where m.id = p.meeting_id;
  select * into t from live_meetings.turn x where x.meeting_id = p.meeting_id and x.case_id = p.case_id;
  if t.case_id is null or p.membership_id is not null and not exists (
       select from case_consultation.case_reader r where r.case_id = p.case_id and r.membership_id = p.membership_id and r.why = 'guest'
         and r.starts_at <= platform.now() and r.ends_at > platform.now()) then return answer; end if;
  return answer || jsonb_build_object('state', 'now', 'clock', live_meetings.clock_of(t), 'case', live_meetings.told(t.case_id),
    'method', (select r.method from live_meetings.run r where r.meeting_id = p.meeting_id));
end $$;

-- The guest's own view. 'named' only where the guest may know it, 'newly' the first time.
create function live_meetings.guest_view(the_place uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p live_meetings.place; answer jsonb; named uuid;
begin
  select * into p from live_meetings.place x where x.id = the_place and x.membership_id = platform.sits_as();
  if p.id is null then return null; end if;
  answer := live_meetings.from_place(p);
  if answer ->> 'state' = 'now' and platform.holder() is not null and live_meetings.may_know_name(p.membership_id, p.case_id) then
    select n.person_id into named from case_consultation.named_case n where n.case_id = p.case_id;
    update live_meetings.place x set shown = true where x.id = p.id and not x.shown;
  end if;
  return answer || jsonb_build_object('named', named, 'newly', case when not p.shown then named end,
    -- What they promised themselves is theirs, before and after the turn as well.
    'promises', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'dueOn', a.due_on, 'accepted', a.accepted, 'state', a.state)
        order by a.due_on, a.id), '[]')
      from case_consultation.agreement a where a.case_id = p.case_id and a.who_membership_id = p.membership_id));
end $$;
create function live_meetings.my_places() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('placeId', p.id, 'day', m.day, 'startTime', m.start_time, 'endTime', m.end_time, 'place', m.place)
    order by m.day, m.start_time), '[]')
  from live_meetings.place p join case_consultation.meeting m on m.id = p.meeting_id
  where p.membership_id = platform.sits_as() and m.status <> 'done' and not p.had_turn
$$;

-- The person concerned, at their own case, in the latest meeting they were asked to.
create function live_meetings.place_of_person(the_case uuid) returns live_meetings.place
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p from live_meetings.place p join case_consultation.meeting m on m.id = p.meeting_id
  join case_consultation.named_case n on n.case_id = p.case_id and n.person_id = platform.person_id()
  where p.case_id = the_case and p.membership_id is null order by m.day desc, m.id limit 1
$$;
create function live_meetings.person_view(the_case uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare p live_meetings.place := live_meetings.place_of_person(the_case);
begin
  if p.id is null then return null; end if;
  return live_meetings.from_place(p) || jsonb_build_object('links', (
    select coalesce(jsonb_agg(jsonb_build_object('linkId', l.id, 'opened', l.opened_at is not null, 'endsAt', l.ends_at) order by l.made_at, l.id), '[]')
    from live_meetings.companion_link l where l.place_id = p.id and l.ends_at > platform.now()));
end $$;

-- Someone with the person, by a link the person makes and takes back. It ends with the day, and with the case's turn.
create function live_meetings.make_companion_link(the_link uuid, the_case uuid, opening bytea) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p live_meetings.place := live_meetings.place_of_person(the_case); until timestamptz;
begin
  select (m.day + 1)::timestamp at time zone 'Europe/Amsterdam' into until from case_consultation.meeting m
    where m.id = p.meeting_id and m.status <> 'done' and not p.had_turn;
  if until is null then perform consent.refuse('no_place_at_the_table'); end if;
  until := greatest(until, platform.now() + interval '4 hours');
  if (select count(*) from live_meetings.companion_link l where l.place_id = p.id and l.ends_at > platform.now()) >= 3 then
    perform consent.refuse('three_companions_at_most');
  end if;
  insert into live_meetings.companion_link (id, place_id, opening_hash, made_at, ends_at) values (the_link, p.id, opening, platform.now(), until);
  return until;
end $$;
create function live_meetings.end_companion_link(the_link uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.companion_link l using live_meetings.place p, case_consultation.named_case n
    where l.id = the_link and p.id = l.place_id and n.case_id = p.case_id and n.person_id = platform.person_id();
  return found;
end $$;
create function live_meetings.open_companion_link(opening bytea, new_secret bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update live_meetings.companion_link l set opening_hash = null, secret_hash = new_secret, opened_at = platform.now()
    where l.opening_hash = opening and l.ends_at > platform.now();
  return found;
end $$;
create function live_meetings.companion_view(secret bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l live_meetings.companion_link; p live_meetings.place; answer jsonb; newly uuid;
begin
  select * into l from live_meetings.companion_link x where x.secret_hash = secret and x.ends_at > platform.now();
  select * into p from live_meetings.place x where x.id = l.place_id;
  -- A case that lost its name is nobody's any more.
  if p.id is null or not exists (select from case_consultation.named_case n where n.case_id = p.case_id) then return null; end if;
  answer := live_meetings.from_place(p);
  if answer ->> 'state' = 'now' and not l.shown then
    update live_meetings.companion_link set shown = true where id = l.id;
    select n.person_id into newly from case_consultation.named_case n where n.case_id = p.case_id;
  end if;
  return answer || jsonb_build_object('newly', newly);
end $$;

-- How many must be there to decide; zero: the group asks for no quorum.
create function live_meetings.quorum_of(the_meeting uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.quorum from case_consultation.meeting m join case_consultation.case_group g on g.id = m.group_id
  where m.id = the_meeting and live_meetings.sits_at(the_meeting, false)
$$;

-- What can be heard: a place, by whose it is. What changes at a meeting changes at its places.
create function live_meetings.may_hear_place(the_place uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from live_meetings.place p where p.id = the_place and (
    p.membership_id = platform.sits_as()
    or p.membership_id is null and exists (select from case_consultation.named_case n where n.case_id = p.case_id and n.person_id = platform.person_id())))
$$;
create function live_meetings.places_of_meeting(the_meeting uuid) returns table (kind text, about uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select 'place', p.id from live_meetings.place p where p.meeting_id = the_meeting $$;
insert into platform.topic_kind (kind, may_hear, leads_to, activity) values ('place', 'live_meetings.may_hear_place', null, 'case-consultation');
update platform.topic_kind set leads_to = 'live_meetings.places_of_meeting' where kind = 'meeting';
select platform.hear_changes('live_meetings.' || t, 'meeting_id', 'meeting') from unnest(array['run', 'turn', 'word', 'parked', 'screen', 'place']) t;

-- Asked to the table: the guest hears it with a link to their place; the person concerned with a link to their own
-- page, and nothing in the notice says which case that is.
create function live_meetings.tell_who_is_asked() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.membership_id is not null then
    perform notifications.tell(new.membership_id, 'asked-to-the-table', 'place', new.id);
  else
    perform notifications.tell_person(n.person_id, 'asked-to-your-table', 'my-consultation', gen_random_uuid())
      from case_consultation.named_case n where n.case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger tell_who_is_asked after insert on live_meetings.place for each row execute function live_meetings.tell_who_is_asked();

create function live_meetings.delete_places_that_passed() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.companion_link l where l.ends_at < platform.now();
  delete from live_meetings.place p using case_consultation.meeting m where m.id = p.meeting_id and m.day < platform.today() - 30;
  delete from live_meetings.screen s where coalesce(s.closed_at, s.opened_at, s.opens_until) < platform.now() - interval '30 days';
  delete from live_meetings.wrong_code w where w.since < platform.now() - interval '1 day';
end $$;

do $$
declare t text;
begin
  foreach t in array array['screen', 'screen_person', 'wrong_code', 'place', 'companion_link'] loop
    execute format('alter table live_meetings.%I enable row level security', t);
  end loop;
end $$;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'live_meetings' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function live_meetings.marked_present(uuid), live_meetings.clock_of(live_meetings.turn), live_meetings.make_screen(uuid, uuid, bytea, bytea), live_meetings.close_screens(uuid),
  live_meetings.invite_guest(uuid, uuid, uuid, uuid), live_meetings.invite_person(uuid, uuid, uuid), live_meetings.knows_name(uuid, uuid),
  live_meetings.take_place_away(uuid), live_meetings.guest_view(uuid), live_meetings.my_places(), live_meetings.person_view(uuid),
  live_meetings.make_companion_link(uuid, uuid, bytea), live_meetings.end_companion_link(uuid), live_meetings.may_hear_place(uuid), live_meetings.quorum_of(uuid) to app_user;
grant execute on function live_meetings.open_screen(bytea, bytea, bytea), live_meetings.leave_screen(bytea), live_meetings.screen_view(bytea),
  live_meetings.open_companion_link(bytea, bytea), live_meetings.companion_view(bytea) to app_link;
grant execute on function live_meetings.delete_places_that_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('live_meetings.screen', '30 dagen na sluiten', 'opruimtaak overleggen', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.screen_person', 'tot het scherm sluit', 'bij het sluiten van het overleg', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.wrong_code', '1 dag', 'opruimtaak overleggen', 'AVG art. 32'),
  ('live_meetings.place', '30 dagen na het overleg', 'opruimtaak overleggen', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.companion_link', 'tot de casus is besproken, hooguit tot het eind van de dag', 'opruimtaak overleggen', 'AVG art. 5 lid 1 onder e');
