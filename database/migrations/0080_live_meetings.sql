-- A meeting while it is held: where the group is, whose turn it is to speak, how much time is left. Kept only as long as
-- the meeting runs: afterwards stands who began it, when it ended and how it was led, and nothing about any case.
create schema live_meetings;
grant usage on schema live_meetings to app_user, app_link, app_jobs;

create table live_meetings.run (
  meeting_id uuid primary key references case_consultation.meeting (id) on delete cascade,
  group_id   uuid not null references case_consultation.case_group (id),
  begun_by   uuid not null references organisations.membership (id),
  begun_at   timestamptz not null,
  ended_at   timestamptz,
  phase      text not null default 'arriving' constraint known_phase check (phase in ('arriving', 'case', 'between', 'closing', 'ended')),
  method     text not null default 'casusoverleg' constraint a_method_of_at_most_40 check (method ~ '^[a-z-]{1,40}$'),
  -- Each act of a chair raises it: who pressed a moment too late, presses nothing.
  version    integer not null default 1
);
create index runs_of_a_group on live_meetings.run (group_id);
create index runs_begun_by on live_meetings.run (begun_by);

-- The case on the table, apart from the run: who stepped out of the case sees the run and not this row.
create table live_meetings.turn (
  meeting_id uuid primary key references live_meetings.run (meeting_id) on delete cascade,
  case_id    uuid not null references case_consultation.consultation_case (id) on delete cascade,
  step       integer not null constraint a_step check (step between 1 and 20),
  -- The time of this step, from a moment of the house's own clock: every screen counts from there.
  seconds    integer not null constraint at_most_four_hours check (seconds between 10 and 14400),
  started_at timestamptz not null,
  paused_at  timestamptz,
  paused_for interval not null default '0',
  -- The chair discusses this one without the shared screen.
  off_screen boolean not null default false,
  nudge_off  boolean not null default false
);
create index turns_of_a_case on live_meetings.turn (case_id);

-- Who wants to say something, in the order of asking.
create table live_meetings.word (
  meeting_id    uuid not null references live_meetings.run (meeting_id) on delete cascade,
  membership_id uuid not null references organisations.membership (id),
  place         bigint generated always as identity,
  speaking      boolean not null default false,
  primary key (meeting_id, membership_id)
);
create index words_of_a_membership on live_meetings.word (membership_id);

-- What comes up and is not for now. Nobody's name stands beside it.
create table live_meetings.parked (
  id         uuid primary key,
  meeting_id uuid not null references case_consultation.meeting (id) on delete cascade,
  group_id   uuid not null references case_consultation.case_group (id),
  text       text not null constraint parked_of_at_most_500 check (length(text) between 1 and 500),
  state      text not null default 'open' constraint known_parked_state check (state in ('open', 'looked-at')),
  parked_on  date not null default platform.today(),
  version    integer not null default 1
);
create index parked_in_a_group on live_meetings.parked (group_id, state, parked_on);
create index parked_at_a_meeting on live_meetings.parked (meeting_id);

-- Who leads: a chair of the group, today, also as a substitute.
create function live_meetings.sits_at(the_meeting uuid, as_chair boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.meeting m join case_consultation.entry e on e.group_id = m.group_id
    where m.id = the_meeting and e.membership_id = platform.sits_as() and (e.chair or not as_chair)
      and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;

-- A meeting that begins has a run, whichever way it was begun; one that is done has none of it left but the fact.
create function live_meetings.run_follows_meeting() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.status = 'running' then
    insert into live_meetings.run (meeting_id, group_id, begun_by, begun_at)
      select new.id, new.group_id, platform.membership_id(), platform.now() where platform.membership_id() is not null
      on conflict (meeting_id) do update set phase = 'between', ended_at = null, version = live_meetings.run.version + 1;
  else
    -- First the run, as whoever steers: one chair who ends and one who goes on never wait for each other in a ring.
    perform from live_meetings.run r where r.meeting_id = new.id for update;
    delete from live_meetings.turn t where t.meeting_id = new.id;
    delete from live_meetings.word w where w.meeting_id = new.id;
    update live_meetings.run r set phase = 'ended', ended_at = coalesce(r.ended_at, platform.now()), version = r.version + 1 where r.meeting_id = new.id;
  end if;
  return null;
end $$;
create trigger run_follows_meeting after update of status on case_consultation.meeting
  for each row when (new.status is distinct from old.status) execute function live_meetings.run_follows_meeting();

-- Two chairs press begin at the same moment: the row is locked, the second finds it begun and hears by whom.
create function live_meetings.begin_meeting(the_meeting uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m case_consultation.meeting;
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  select * into m from case_consultation.meeting where id = the_meeting for update;
  if m.status = 'done' then perform consent.refuse('meeting_is_done'); end if;
  if m.status = 'planned' then
    update case_consultation.meeting set status = 'running', version = version + 1 where id = the_meeting;
    return null;
  end if;
  -- Begun before there were runs, or by another chair.
  insert into live_meetings.run (meeting_id, group_id, begun_by, begun_at)
    values (m.id, m.group_id, platform.membership_id(), platform.now()) on conflict (meeting_id) do nothing;
  return (select r.begun_by from live_meetings.run r where r.meeting_id = the_meeting);
end $$;

create function live_meetings.end_meeting(the_meeting uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  update case_consultation.meeting set status = 'done', version = version + 1 where id = the_meeting and status = 'running';
end $$;

-- What the chair does with the meeting, one act at a time. Null: another chair was first, and nothing happened.
create function live_meetings.steer(the_meeting uuid, expected integer, act text, the_case uuid, to_step integer, for_seconds integer, to_method text)
  returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r live_meetings.run; moment timestamptz := platform.now();
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  select * into r from live_meetings.run where meeting_id = the_meeting for update;
  if r.meeting_id is null or r.phase = 'ended' then perform consent.refuse('meeting_is_not_running'); end if;
  if r.version <> expected then return null; end if;
  case act
    when 'open-case' then
      -- Only from the agenda, and by a chair who did not step out of it.
      if not exists (select from case_consultation.agenda_item i where i.meeting_id = the_meeting and i.case_id = the_case)
         or exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = platform.account_id()) then
        perform consent.refuse('not_visible');
      end if;
      delete from live_meetings.turn t where t.meeting_id = the_meeting;
      insert into live_meetings.turn (meeting_id, case_id, step, seconds, started_at) values (the_meeting, the_case, 1, for_seconds, moment);
      delete from live_meetings.word w where w.meeting_id = the_meeting;
      r.phase := 'case';
      r.method := coalesce(to_method, r.method);
    when 'step' then
      update live_meetings.turn t set step = to_step, seconds = for_seconds, started_at = moment, paused_at = null, paused_for = '0' where t.meeting_id = the_meeting;
    when 'pause' then
      update live_meetings.turn t set paused_at = coalesce(t.paused_at, moment) where t.meeting_id = the_meeting;
    when 'resume' then
      update live_meetings.turn t set paused_for = t.paused_for + (moment - coalesce(t.paused_at, moment)), paused_at = null where t.meeting_id = the_meeting;
    when 'more-time' then
      -- Added to what is left; when the time was over, counted from now.
      update live_meetings.turn t set seconds = least(14400, for_seconds + greatest(t.seconds,
        extract(epoch from (coalesce(t.paused_at, moment) - t.started_at - t.paused_for))::integer)) where t.meeting_id = the_meeting;
    when 'method' then
      update live_meetings.turn t set step = 1, seconds = for_seconds, started_at = moment, paused_at = null, paused_for = '0' where t.meeting_id = the_meeting;
      r.method := to_method;
    when 'off-screen', 'on-screen' then
      update live_meetings.turn t set off_screen = act = 'off-screen' where t.meeting_id = the_meeting;
    when 'leave-case' then
      delete from live_meetings.turn t where t.meeting_id = the_meeting;
      delete from live_meetings.word w where w.meeting_id = the_meeting;
      r.phase := 'between';
    when 'closing' then
      delete from live_meetings.turn t where t.meeting_id = the_meeting;
      delete from live_meetings.word w where w.meeting_id = the_meeting;
      r.phase := 'closing';
  end case;
  update live_meetings.run set phase = r.phase, method = r.method, version = version + 1 where meeting_id = the_meeting returning version into r.version;
  return r.version;
end $$;

-- The word: one asks for it oneself; the chair gives it, or goes round.
create function live_meetings.ask_word(the_meeting uuid, wanted boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, false)
     or not exists (select from live_meetings.run r where r.meeting_id = the_meeting and r.phase <> 'ended') then
    perform consent.refuse('not_visible');
  end if;
  if wanted then
    insert into live_meetings.word (meeting_id, membership_id) values (the_meeting, platform.membership_id()) on conflict do nothing;
  else
    delete from live_meetings.word w where w.meeting_id = the_meeting and w.membership_id = platform.membership_id();
  end if;
end $$;
create function live_meetings.next_word(the_meeting uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  perform from live_meetings.run r where r.meeting_id = the_meeting for update;
  delete from live_meetings.word w where w.meeting_id = the_meeting and w.speaking;
  update live_meetings.word w set speaking = true where w.meeting_id = the_meeting
    and w.place = (select min(x.place) from live_meetings.word x where x.meeting_id = the_meeting);
end $$;
create function live_meetings.go_round(the_meeting uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  insert into live_meetings.word (meeting_id, membership_id)
    select the_meeting, x.member from live_meetings.present(the_meeting) x (member) join organisations.membership who on who.id = x.member
    -- Everyone who is here, also who stepped out of this case: left out of the round, they would be known by it.
    order by who.display_name, x.member on conflict do nothing;
end $$;

-- A nudge that helped or did not: whoever sees the case takes it off the screens.
create function live_meetings.dismiss_nudge(the_meeting uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, false) then perform consent.refuse('not_visible'); end if;
  update live_meetings.turn t set nudge_off = true where t.meeting_id = the_meeting
    and not exists (select from case_consultation.case_step_out o where o.case_id = t.case_id and o.account_id = platform.account_id());
end $$;

create function live_meetings.place_of_parked() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select m.group_id into new.group_id from case_consultation.meeting m where m.id = new.meeting_id;
  return new;
end $$;
create trigger place_of_parked before insert on live_meetings.parked for each row execute function live_meetings.place_of_parked();

-- Removed from the group while the meeting runs: the hand goes down as well.
create function live_meetings.lower_hands() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.word w using live_meetings.run r
    where r.meeting_id = w.meeting_id and r.group_id = new.group_id and w.membership_id = new.membership_id;
  return null;
end $$;
create trigger lower_hands after update of ends_at on case_consultation.seat
  for each row when (new.ends_at < old.ends_at) execute function live_meetings.lower_hands();

-- A parked thing nobody looks at any more goes after a year; what was looked at, after three months.
create function live_meetings.delete_what_passed() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.parked p where p.parked_on < (platform.today() - case p.state when 'open' then interval '1 year' else interval '3 months' end)::date;
end $$;

do $$
declare t text;
begin
  foreach t in array array['run', 'turn', 'word', 'parked'] loop
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
grant execute on function live_meetings.begin_meeting(uuid), live_meetings.end_meeting(uuid), live_meetings.sits_at(uuid, boolean),
  live_meetings.steer(uuid, integer, text, uuid, integer, integer, text), live_meetings.ask_word(uuid, boolean), live_meetings.next_word(uuid),
  live_meetings.go_round(uuid), live_meetings.dismiss_nudge(uuid) to app_user;
grant execute on function live_meetings.delete_what_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('live_meetings.run', 'met het overleg', 'met het overleg', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.turn', 'zolang de casus op tafel ligt', 'als het overleg verder gaat', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.word', 'zolang de casus op tafel ligt', 'als het overleg verder gaat', 'AVG art. 5 lid 1 onder e'),
  ('live_meetings.parked', '1 jaar; bekeken: 3 maanden', 'opruimtaak overleggen', 'AVG art. 5 lid 1 onder e');

-- Names beside hands and places: as far as the reader may know them.
create view live_meetings.colleague with (security_invoker = true) as
  select m.id, m.display_name, m.function_title, m.task, m.region_code, m.starts_at, m.ends_at, o.name as organisation_name
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id;
