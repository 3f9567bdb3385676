-- A group that keeps meeting: its rhythm, what a meeting is for, who comes, who was there.
create table case_consultation.rhythm (
  group_id   uuid primary key references case_consultation.case_group (id) on delete cascade,
  pattern    text not null constraint known_pattern check (pattern in ('six-weekly', 'two-monthly', 'four-a-year', 'eight-a-year')),
  -- Monday is 1.
  weekday    integer not null constraint a_working_weekday check (weekday between 1 and 5),
  start_time text not null constraint a_rhythm_start check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  end_time   text not null constraint a_rhythm_end check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time > start_time),
  place      text not null default '' constraint a_usual_place_of_at_most_200 check (length(place) <= 200),
  version    integer not null default 1
);
alter table case_consultation.rhythm enable row level security;

-- A meeting has a goal to prepare for. A cancelled one stays, with its reason: calendars and people must hear of it.
alter table case_consultation.meeting
  add column goal text not null default '' constraint a_goal_of_at_most_1000 check (length(goal) <= 1000),
  add column cancelled_because text not null default '' constraint a_reason_of_at_most_500 check (length(cancelled_because) <= 500),
  -- How often it moved, for calendars that already have it (RFC 5545, SEQUENCE).
  add column moved_times integer not null default 0,
  drop constraint known_meeting_status,
  add constraint known_meeting_status check (status in ('planned', 'running', 'done', 'cancelled')),
  add constraint cancelled_with_a_reason check ((status = 'cancelled') = (cancelled_because <> ''));

-- A meeting takes no step that does not exist, and a calendar hears of every move.
create function case_consultation.check_meeting_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.status <> old.status and (old.status, new.status) not in (('planned', 'running'), ('planned', 'done'), ('planned', 'cancelled'), ('running', 'done')) then
    raise exception 'this step does not exist' using errcode = 'check_violation', constraint = 'a_meeting_step_that_exists';
  end if;
  new.moved_times := old.moved_times + case when (new.day, new.start_time, new.end_time, new.place, new.status = 'cancelled')
    is distinct from (old.day, old.start_time, old.end_time, old.place, old.status = 'cancelled') then 1 else 0 end;
  return new;
end $$;
create trigger check_meeting_change before update on case_consultation.meeting for each row execute function case_consultation.check_meeting_change();

-- The moment a meeting begins, in the Netherlands.
create function case_consultation.begins_at(day date, start_time text) returns timestamptz
  language sql immutable set search_path = pg_catalog, pg_temp
as $$ select (day + start_time::time) at time zone 'Europe/Amsterdam' $$;

-- Who comes and who was there, seat by seat. No row is 'expected'. Nobody writes here but the three acts below.
create table case_consultation.attendance (
  meeting_id       uuid not null references case_consultation.meeting (id) on delete cascade,
  seat_id          uuid not null references case_consultation.seat (id) on delete cascade,
  state            text not null constraint known_attendance check (state in ('expected', 'coming', 'excused', 'present', 'absent')),
  -- Who sits there, or will: whose seat it is, or who stands in.
  by_membership_id uuid not null references organisations.membership (id),
  primary key (meeting_id, seat_id)
);
create index attendance_of_a_seat on case_consultation.attendance (seat_id);
create index attendance_by_a_membership on case_consultation.attendance (by_membership_id);
alter table case_consultation.attendance enable row level security;

-- What was told once, so that no job says it twice: about a meeting, or about a group in a quarter.
create table case_consultation.told_once (
  kind          text not null,
  about_id      uuid not null,
  membership_id uuid not null references organisations.membership (id),
  period        text not null default '',
  told_on       date not null default platform.today(),
  primary key (about_id, kind, membership_id, period)
);
create index told_to_a_membership on case_consultation.told_once (membership_id);
alter table case_consultation.told_once enable row level security;

-- Who may sit on a seat at a moment: whose it is, and who stands in for them then.
create function case_consultation.may_sit(the_seat uuid, the_moment timestamptz) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct e.membership_id), '{}') from case_consultation.entry e
  where e.seat_id = the_seat and e.starts_at <= the_moment and e.ends_at > the_moment
$$;

-- The table of a meeting, seat by seat, for whoever may enter the group. Seats as they were when it began.
create function case_consultation.seats_at(the_meeting uuid)
  returns table (seat_id uuid, holder_id uuid, state text, by_id uuid, who_may_sit uuid[], mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.sits_as(); m record; begins timestamptz;
begin
  select x.* into m from case_consultation.meeting x
    where x.id = the_meeting and exists (select from case_consultation.entry e where e.group_id = x.group_id and e.membership_id = me
      and e.starts_at <= platform.now() and e.ends_at > platform.now());
  if not found then return; end if;
  begins := case_consultation.begins_at(m.day, m.start_time);
  return query
    select s.id, s.membership_id, coalesce(a.state, 'expected'), coalesce(a.by_membership_id, s.membership_id),
      case_consultation.may_sit(s.id, greatest(begins, s.starts_at)), me = any (case_consultation.may_sit(s.id, platform.now()))
    from case_consultation.seat s left join case_consultation.attendance a on a.meeting_id = m.id and a.seat_id = s.id
    where s.group_id = m.group_id and (a.seat_id is not null and m.status in ('running', 'done')
      -- Who got a seat during the meeting sits at it; who left before it does not.
      or (s.starts_at at time zone 'Europe/Amsterdam')::date <= m.day and s.ends_at > begins);
end $$;

-- "Ik kom", "ik kom niet", "mijn vervanger komt": by whose seat it is, or who stands in, as long as it has not begun.
create function case_consultation.say_who_comes(the_meeting uuid, the_seat uuid, the_state text, who uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.sits_as(); m case_consultation.meeting; owner uuid;
begin
  select x.* into m from case_consultation.meeting x where x.id = the_meeting;
  select s.membership_id into owner from case_consultation.seat s where s.id = the_seat and s.group_id = m.group_id;
  if owner is null or (me = any (case_consultation.may_sit(the_seat, platform.now()))) is not true then perform consent.refuse('not_visible'); end if;
  if m.status <> 'planned' then perform consent.refuse('meeting_began'); end if;
  if the_state not in ('expected', 'coming', 'excused') then perform consent.refuse('said_beforehand'); end if;
  if who <> owner and not who = any (case_consultation.may_sit(the_seat, greatest(case_consultation.begins_at(m.day, m.start_time), platform.now()))) then
    perform consent.refuse('only_who_stands_in');
  end if;
  insert into case_consultation.attendance (meeting_id, seat_id, state, by_membership_id) values (the_meeting, the_seat, the_state, who)
    on conflict (meeting_id, seat_id) do update set state = excluded.state, by_membership_id = excluded.by_membership_id;
end $$;

-- Whoever opens the running meeting is there: on their own seat, or on the one they stand in for when it is empty.
create function case_consultation.attend(the_meeting uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.sits_as(); found_seat uuid;
begin
  select s.id into found_seat
  from case_consultation.meeting m
  join case_consultation.entry e on e.group_id = m.group_id and e.membership_id = me and e.starts_at <= platform.now() and e.ends_at > platform.now()
  join case_consultation.seat s on s.id = e.seat_id
  left join case_consultation.attendance a on a.meeting_id = m.id and a.seat_id = s.id
  where m.id = the_meeting and m.status = 'running'
    and (s.membership_id = me or a.state is distinct from 'present' or a.by_membership_id = me)
  order by a.state = 'present' and a.by_membership_id = me desc nulls last, s.membership_id = me desc, s.id limit 1;
  if found_seat is null then return null; end if;
  insert into case_consultation.attendance (meeting_id, seat_id, state, by_membership_id) values (the_meeting, found_seat, 'present', me)
    on conflict (meeting_id, seat_id) do update set state = 'present', by_membership_id = excluded.by_membership_id
      where (attendance.state, attendance.by_membership_id) is distinct from ('present', excluded.by_membership_id);
  return found_seat;
end $$;

-- The chair says who was there, at the meeting or after it.
create function case_consultation.confirm_attendance(the_meeting uuid, the_seat uuid, the_state text, who uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m case_consultation.meeting;
begin
  select x.* into m from case_consultation.meeting x where x.id = the_meeting
    and exists (select from case_consultation.entry e where e.group_id = x.group_id and e.membership_id = platform.sits_as() and e.chair
      and e.starts_at <= platform.now() and e.ends_at > platform.now());
  if not found then perform consent.refuse('not_visible'); end if;
  if m.status not in ('running', 'done') then perform consent.refuse('meeting_did_not_begin'); end if;
  if the_state not in ('present', 'excused', 'absent') then perform consent.refuse('said_afterwards'); end if;
  if not exists (select from case_consultation.seats_at(the_meeting) t where t.seat_id = the_seat
                 and (t.holder_id = who or who = any (t.who_may_sit) or t.by_id = who)) then
    perform consent.refuse('only_who_may_sit');
  end if;
  insert into case_consultation.attendance (meeting_id, seat_id, state, by_membership_id) values (the_meeting, the_seat, the_state, who)
    on conflict (meeting_id, seat_id) do update set state = excluded.state, by_membership_id = excluded.by_membership_id;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Members hear of it. A year planned in one act is one message, not eight.
create function case_consultation.tell_of_planned() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare planned record; member uuid;
begin
  for planned in select n.group_id, count(*) as times, (array_agg(n.id order by n.day, n.start_time))[1] as first_id from added n
                 where n.status = 'planned' and n.day >= platform.today() group by n.group_id loop
    for member in select distinct e.membership_id from case_consultation.entry e
                  where e.group_id = planned.group_id and e.starts_at <= platform.now() and e.ends_at > platform.now() loop
      if planned.times = 1 then perform notifications.tell(member, 'meeting-planned', 'meeting', planned.first_id);
      else perform notifications.tell(member, 'meeting-planned', 'group', planned.group_id); end if;
    end loop;
  end loop;
  return null;
end $$;
create trigger tell_of_planned after insert on case_consultation.meeting referencing new table as added
  for each statement execute function case_consultation.tell_of_planned();

create function case_consultation.tell_of_moved() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare member uuid;
begin
  for member in select distinct e.membership_id from case_consultation.entry e
                where e.group_id = new.group_id and e.starts_at <= platform.now() and e.ends_at > platform.now() loop
    perform notifications.tell(member, case when new.status = 'cancelled' then 'meeting-cancelled' else 'meeting-moved' end, 'meeting', new.id);
  end loop;
  return null;
end $$;
create trigger tell_of_moved after update on case_consultation.meeting
  for each row when (new.moved_times > old.moved_times and new.status in ('planned', 'cancelled')) execute function case_consultation.tell_of_moved();

-- Who prepares: whoever comes, and whoever brings a case. Once per day the meeting is on: a moved one is reminded of again.
create function case_consultation.remind_of_meetings(working_days_ahead integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r record; reminded integer := 0;
begin
  if not notifications.is_working_day(platform.today()) then return 0; end if;
  for r in
    with near as (
      select m.* from case_consultation.meeting m
      where m.status = 'planned' and m.day > platform.today() and m.day <= platform.today() + 7 + 3 * working_days_ahead
        and (select count(*) from generate_series(platform.today() + 1, m.day, interval '1 day') d where notifications.is_working_day(d::date)) <= working_days_ahead
    ), who as (
      select n.id, n.day, coalesce(a.by_membership_id, s.membership_id) as membership_id
      from near n join case_consultation.seat s on s.group_id = n.group_id and s.starts_at <= platform.now() and s.ends_at > platform.now()
      left join case_consultation.attendance a on a.meeting_id = n.id and a.seat_id = s.id
      where a.state is distinct from 'excused'
      union
      select n.id, n.day, c.bringer_membership_id
      from near n join case_consultation.agenda_item i on i.meeting_id = n.id join case_consultation.consultation_case c on c.id = i.case_id
    )
    insert into case_consultation.told_once (kind, about_id, membership_id, period)
      select 'meeting-reminder', w.id, w.membership_id, w.day::text from who w
      on conflict do nothing returning about_id, membership_id
  loop
    perform notifications.tell(r.membership_id, 'meeting-reminder', 'meeting', r.about_id);
    reminded := reminded + 1;
  end loop;
  return reminded;
end $$;

-- Who stayed away without a word hears that they were missed: kindly, a day later, and once a quarter at most.
create function case_consultation.tell_who_was_missed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r record; told integer := 0;
begin
  for r in
    select distinct on (m.group_id, a.by_membership_id) m.id, m.group_id, a.by_membership_id, to_char(m.day, 'YYYY-"Q"Q') as quarter
    from case_consultation.attendance a join case_consultation.meeting m on m.id = a.meeting_id
    where a.state = 'absent' and m.status = 'done' and m.day between platform.today() - 14 and platform.today() - 1
    order by m.group_id, a.by_membership_id, m.day desc
  loop
    insert into case_consultation.told_once (kind, about_id, membership_id, period) values ('missed-you', r.group_id, r.by_membership_id, r.quarter)
      on conflict do nothing;
    continue when not found;
    perform notifications.tell(r.by_membership_id, 'missed-you', 'meeting', r.id);
    told := told + 1;
  end loop;
  return told;
end $$;

-- The last meetings of which is known who was there, newest first: how many of the seats of that day were filled.
create function case_consultation.turnouts(the_group uuid)
  returns table (meeting_id uuid, day date, present integer, seats integer)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select m.id, m.day,
    (select count(*)::int from case_consultation.attendance a where a.meeting_id = m.id and a.state = 'present'),
    (select count(*)::int from case_consultation.seat s where s.group_id = m.group_id
       and (s.starts_at at time zone 'Europe/Amsterdam')::date <= m.day and s.ends_at > case_consultation.begins_at(m.day, m.start_time))
  from case_consultation.meeting m
  where m.group_id = the_group and m.status = 'done'
    and exists (select from case_consultation.attendance a where a.meeting_id = m.id and a.state = 'present')
  order by m.day desc, m.start_time desc limit 4
$$;

-- How a group fares, for the rules that decide whether its chair hears of it.
create function case_consultation.how_groups_fare()
  returns table (group_id uuid, turnouts jsonb, next_meeting uuid, days_until integer, on_agenda integer, waiting integer, cases_per_meeting integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select g.id, (select coalesce(jsonb_agg(to_jsonb(t) order by t.day desc), '[]') from case_consultation.turnouts(g.id) t),
      n.id, n.day - platform.today(), (select count(*)::int from case_consultation.agenda_item i where i.meeting_id = n.id),
      -- The ones that wait for a meeting; what goes straight to one or two people does not.
      (select count(*)::int from case_consultation.consultation_case c where c.group_id = g.id and c.status = 'waiting' and c.route = 'meeting'),
      g.cases_per_meeting
    from case_consultation.case_group g
    left join lateral (select m.id, m.day from case_consultation.meeting m where m.group_id = g.id and m.status = 'planned' and m.day >= platform.today()
      order by m.day, m.start_time limit 1) n on true
    where g.ended_on is null;
end $$;

-- The chairs of a group hear of it, once for one cause.
create function case_consultation.warn_chairs(the_group uuid, what text, cause text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare chair record;
begin
  for chair in select distinct s.membership_id from case_consultation.seat s
               where s.group_id = the_group and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now() loop
    insert into case_consultation.told_once (kind, about_id, membership_id, period) values (what, the_group, chair.membership_id, cause)
      on conflict do nothing;
    if found then perform notifications.tell(chair.membership_id, what, 'group', the_group); end if;
  end loop;
end $$;

-- What was told goes when it can't be told twice any more.
create function case_consultation.forget_what_was_told() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from case_consultation.told_once t where t.told_on < platform.today() - 400 $$;

revoke execute on function case_consultation.check_meeting_change(), case_consultation.begins_at(date, text), case_consultation.may_sit(uuid, timestamptz),
  case_consultation.seats_at(uuid), case_consultation.say_who_comes(uuid, uuid, text, uuid), case_consultation.attend(uuid),
  case_consultation.confirm_attendance(uuid, uuid, text, uuid), case_consultation.forget_what_was_told(),
  case_consultation.tell_of_planned(), case_consultation.tell_of_moved(), case_consultation.remind_of_meetings(integer), case_consultation.tell_who_was_missed(),
  case_consultation.turnouts(uuid), case_consultation.how_groups_fare(), case_consultation.warn_chairs(uuid, text, text) from public;
grant execute on function case_consultation.turnouts(uuid), case_consultation.begins_at(date, text), case_consultation.seats_at(uuid), case_consultation.attend(uuid),
  case_consultation.say_who_comes(uuid, uuid, text, uuid), case_consultation.confirm_attendance(uuid, uuid, text, uuid) to app_user;
grant execute on function case_consultation.forget_what_was_told(), case_consultation.remind_of_meetings(integer), case_consultation.tell_who_was_missed(),
  case_consultation.how_groups_fare(), case_consultation.warn_chairs(uuid, text, text) to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.rhythm', 'met de groep', 'met de groep', 'geen persoonsgegevens'),
  ('case_consultation.attendance', 'met het overleg: 2 jaar', 'opruimtaak casussen', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.told_once', '400 dagen', 'opruimtaak casussen', 'AVG art. 5 lid 1 onder e');
