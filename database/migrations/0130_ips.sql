-- IPS: one person, one coach, a job first and support as long as it helps. A trajectory with its phases, what was done in
-- it, and who pays for which hour: one activity is one line. Own work of the organisation that treats or guides the
-- person, read by the person. Nothing about treatment: of a team there is only its name.
create schema ips;
grant usage on schema ips to app_user, app_jobs;

-- The treatment teams of an organisation: a label, so that it is chosen and not typed each time.
create table ips.team (
  id              uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  name            text not null constraint team_name_of_2_to_60 check (length(name) between 2 and 60),
  ended_on        date
);
create index teams_of_an_organisation on ips.team (organisation_id);
create unique index one_team_of_a_name on ips.team (organisation_id, lower(name)) where ended_on is null;

-- How much of a full-time job someone is IPS coach, from a day on. Nought: no more. Only they see their own line.
create table ips.coach_time (
  id              uuid primary key,
  membership_id   uuid not null references organisations.membership (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  from_day        date not null,
  fte             numeric(3, 2) not null constraint a_part_of_full_time check (fte between 0 and 1),
  -- Which part of that time goes to helping people work, in percent.
  work_share      smallint constraint a_percentage check (work_share between 0 and 100)
);
create unique index one_line_a_day on ips.coach_time (membership_id, from_day);
create index coach_times_of_an_organisation on ips.coach_time (organisation_id);

create table ips.trajectory (
  id              uuid primary key,
  -- For counting: leads nowhere, and no session can read it.
  episode_id      uuid not null default gen_random_uuid() constraint one_episode_each unique,
  person_id       uuid not null references consent.person (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  coach_id        uuid references organisations.membership (id) on delete set null,
  team_id         uuid references ips.team (id) on delete set null,
  referred_on     date not null,
  referred_by     text not null constraint known_referrer check (referred_by in ('self', 'treatment-team', 'family', 'municipality', 'uwv', 'other')),
  payer           text constraint known_payer check (payer in ('zvw', 'uwv', 'gemeente', 'eigen')),
  asked_on        date,
  decided_on      date,
  decision        text constraint known_decision check (decision in ('yes', 'no')),
  closed_on       date,
  close_reason    text constraint known_close_reason check (close_reason in ('works', 'works-handed-over', 'no-contact', 'other-wish', 'day-activities', 'no-money', 'health', 'moved', 'other')),
  -- How often the coach was reminded of the first contact with an employer.
  reminded        smallint not null default 0,
  version         integer not null default 1,
  constraint closed_with_a_reason check ((closed_on is null) = (close_reason is null)),
  constraint decided_with_an_answer check ((decided_on is null) = (decision is null)),
  constraint asked_before_decided check (decided_on is null or asked_on is not null and asked_on <= decided_on)
);
create index trajectories_of_a_person on ips.trajectory (person_id, organisation_id);
create index trajectories_of_a_coach on ips.trajectory (coach_id) where coach_id is not null;
create index trajectories_of_an_organisation on ips.trajectory (organisation_id);
create index trajectories_with_a_team on ips.trajectory (team_id) where team_id is not null;

-- What the trajectory was in, from which day. The last one is now.
create table ips.phase (
  id              uuid primary key,
  trajectory_id   uuid not null references ips.trajectory (id) on delete cascade,
  person_id       uuid not null references consent.person (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  written_by      uuid references organisations.membership (id) on delete set null,
  position        smallint not null,
  phase           text not null constraint known_phase check (phase in ('wish', 'talks', 'intake', 'searching', 'placement', 'support', 'job-lost', 'closed')),
  from_day        date not null
);
create unique index phases_in_order on ips.phase (trajectory_id, position);
create index phases_of_a_person on ips.phase (person_id);

-- Everything a coach does for one person: a day, a kind, a place and minutes. No field for what was said.
create table ips.activity (
  id              uuid primary key,
  trajectory_id   uuid not null references ips.trajectory (id) on delete cascade,
  person_id       uuid not null references consent.person (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  written_by      uuid references organisations.membership (id) on delete set null,
  kind            text not null constraint known_kind check (kind in ('talk', 'profile', 'employer', 'support', 'support-employer', 'career', 'income', 'disclosure', 'team', 'payer', 'outreach')),
  place           text not null constraint known_place check (place in ('at-work', 'outside', 'office', 'phone', 'video')),
  day             date not null,
  start_time      time,
  minutes         smallint constraint minutes_of_5_to_600 check (minutes between 5 and 600),
  -- Without a time there is no hour; a range of two nulls would be all of time.
  during          tsrange generated always as (case when minutes is not null then tsrange(day + start_time, day + start_time + minutes * interval '1 minute') end) stored,
  employer_id     uuid references employers.employer (id) on delete set null,
  -- The line the coach already wrote with the employer: nothing is typed twice.
  line_id         uuid references employers.contact_line (id) on delete set null,
  in_person       boolean,
  -- Fits what the person wants.
  fits            boolean,
  -- The person called or went there, without the coach.
  by_person       boolean not null default false,
  added_at        timestamptz not null default platform.now(),
  constraint a_moment_is_whole check ((start_time is null) = (minutes is null)),
  constraint timed_unless_linked check (start_time is not null or by_person or line_id is not null),
  constraint about_an_employer check ((kind = 'employer') = (in_person is not null) and (kind = 'employer') = (fits is not null)
    and (kind = 'employer' or (line_id is null and not by_person))),
  constraint one_thing_at_a_time exclude using gist (written_by with =, during with &&)
);
create index activities_of_a_trajectory on ips.activity (trajectory_id, day desc);
create index activities_of_a_person on ips.activity (person_id);
create index activities_about_an_employer on ips.activity (employer_id) where employer_id is not null;
create unique index a_line_once on ips.activity (trajectory_id, line_id) where line_id is not null;
create index activities_from_a_line on ips.activity (line_id) where line_id is not null;

-- Who pays an hour. One activity is one standing line, and no hour of a coach or of a trajectory stands twice. What stood
-- in a month that was closed is taken back with a line of its own.
create table ips.funding_line (
  id              uuid primary key,
  -- Gone when the activity was a mistake: then only the line and the line against it are left.
  activity_id     uuid references ips.activity (id) on delete set null,
  trajectory_id   uuid not null references ips.trajectory (id) on delete cascade,
  person_id       uuid not null references consent.person (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  written_by      uuid references organisations.membership (id) on delete set null,
  funder          text not null constraint known_funder check (funder in ('zvw', 'uwv', 'gemeente', 'eigen')),
  -- The month it is declared in: its own, or the first that was still open.
  period          date not null constraint a_first_of_the_month check (extract(day from period) = 1),
  day             date not null,
  minutes         smallint not null constraint never_nothing check (minutes <> 0),
  during          tsrange not null,
  standing        boolean not null default true,
  corrects        uuid references ips.funding_line (id) on delete cascade,
  why             text constraint known_correction check (why in ('other-funder', 'not-done')),
  made_on         date not null default platform.today(),
  constraint taken_back_in_full check ((minutes < 0) = (corrects is not null) and (corrects is null) = (why is null)),
  constraint a_correction_does_not_stand check (not (standing and corrects is not null)),
  constraint one_claim_for_an_hour_of_a_coach exclude using gist (written_by with =, during with &&) where (standing),
  constraint one_claim_for_an_hour_of_a_trajectory exclude using gist (trajectory_id with =, during with &&) where (standing)
);
create unique index one_claim_for_an_activity on ips.funding_line (activity_id) where standing;
create unique index taken_back_once on ips.funding_line (corrects) where corrects is not null;
create index lines_of_a_trajectory on ips.funding_line (trajectory_id);
create index lines_of_a_person on ips.funding_line (person_id);
create index lines_of_an_activity on ips.funding_line (activity_id) where activity_id is not null;
create index lines_of_an_organisation on ips.funding_line (organisation_id, funder, period);

-- A month of one payer that was declared: the counts as they were. Nothing is added to it or changed in it any more.
create table ips.closing (
  organisation_id uuid not null references organisations.organisation (id),
  funder          text not null,
  period          date not null,
  lines           integer not null,
  minutes         integer not null,
  closed_on       date not null default platform.today(),
  closed_by       uuid references organisations.membership (id) on delete set null,
  primary key (organisation_id, funder, period)
);

do $$
declare t text;
begin
  foreach t in array array['team', 'coach_time', 'trajectory', 'phase', 'activity', 'funding_line', 'closing'] loop
    execute format('alter table ips.%I enable row level security', t);
  end loop;
end $$;
insert into consent.about_person values ('ips.trajectory'), ('ips.phase'), ('ips.activity'), ('ips.funding_line');

-- ---------------------------------------------------------------------------------------------
-- Who. IPS is done where people are treated or guided; who pays for it or decides about a benefit has no seat here.
create function ips.seat() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select h.holder from platform.actor() a, platform.holder() h (holder)
  where a.task in ('begeleiding', 'coordinatie') and a.role in ('professional', 'coordinator', 'organisation-admin')
    and exists (select from organisations.organisation o where o.id = a.organisation_id and o.kind not in ('gemeente', 'uwv', 'wsp'))
$$;
-- Who guides the person, in this organisation, today.
create function ips.guides(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select ips.seat() is not null and platform.task() = 'begeleiding' and consent.own_work_with(the_person) $$;
create function ips.mine() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('progress') $$;
-- A trajectory the session may change; refuses what it may not see.
create function ips.guided(the_trajectory uuid) returns ips.trajectory
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory;
begin
  select * into t from ips.trajectory x where x.id = the_trajectory for update;
  if t.id is null or t.organisation_id is distinct from platform.organisation_id() or not ips.guides(t.person_id) then
    perform consent.refuse('not_visible');
  end if;
  return t;
end $$;

-- Colleagues as the organisation shows them. The person may know who guides them; colleagues know each other.
create function ips.coach_name(the_membership uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.display_name from organisations.membership m where m.id = the_membership
    and (m.organisation_id = platform.organisation_id() or exists (select from ips.trajectory t where t.coach_id = m.id and t.person_id = ips.mine())
      or exists (select from ips.activity x where x.written_by = m.id and x.person_id = ips.mine()))
$$;

-- With which employer, by name: for who guides the person and for the person, who cannot open the file of the employer.
create function ips.employer_of(the_activity uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.name from ips.activity a join employers.employer e on e.id = a.employer_id
  where a.id = the_activity and (a.person_id = ips.mine() or a.organisation_id = platform.organisation_id() and ips.guides(a.person_id))
$$;

-- ---------------------------------------------------------------------------------------------
-- What belongs to the organisation.
create function ips.add_team(the_id uuid, called text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null then perform consent.refuse('not_visible'); end if;
  if (select count(*) from ips.team x where x.organisation_id = platform.organisation_id() and x.ended_on is null) >= 60 then perform consent.refuse('too_many_teams'); end if;
  insert into ips.team (id, organisation_id, name) values (the_id, platform.organisation_id(), called);
end $$;
create function ips.end_team(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null then return false; end if;
  update ips.team x set ended_on = platform.today() where x.id = the_id and x.organisation_id = platform.organisation_id() and x.ended_on is null;
  return found;
end $$;
create function ips.set_time(the_id uuid, on_day date, part numeric, for_work integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null or platform.task() <> 'begeleiding' then perform consent.refuse('not_visible'); end if;
  if on_day > platform.today() + 366 or on_day < platform.today() - 1100 then perform consent.refuse('a_day_within_reach'); end if;
  insert into ips.coach_time (id, membership_id, organisation_id, from_day, fte, work_share)
    values (the_id, ips.seat(), platform.organisation_id(), on_day, part, for_work::smallint)
    on conflict (membership_id, from_day) do update set fte = excluded.fte, work_share = excluded.work_share;
end $$;
-- The team as a whole: never by coach.
create function ips.team_size() returns table (coaches integer, fte numeric, active integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select count(*) filter (where now_.fte > 0)::int, coalesce(sum(now_.fte), 0),
    (select count(*)::int from ips.trajectory t where t.organisation_id = platform.organisation_id() and t.closed_on is null)
  from (select distinct on (c.membership_id) c.fte from ips.coach_time c join organisations.membership m on m.id = c.membership_id
    where ips.seat() is not null and c.organisation_id = platform.organisation_id() and c.from_day <= platform.today() and m.ends_at > platform.now()
    order by c.membership_id, c.from_day desc) now_
  having ips.seat() is not null
$$;

-- ---------------------------------------------------------------------------------------------
-- The trajectory.
create function ips.start_trajectory(the_id uuid, the_phase uuid, the_person uuid, on_day date, through text, with_team uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not ips.guides(the_person) then perform consent.refuse('not_visible'); end if;
  -- Two colleagues who begin at once: the second finds the first.
  perform pg_advisory_xact_lock(hashtextextended(the_person::text || platform.organisation_id()::text, 130));
  if exists (select from ips.trajectory t where t.person_id = the_person and t.organisation_id = platform.organisation_id()) then
    perform consent.refuse('begun_already');
  end if;
  if on_day > platform.today() then perform consent.refuse('a_day_that_was'); end if;
  if with_team is not null and not exists (select from ips.team x where x.id = with_team and x.organisation_id = platform.organisation_id() and x.ended_on is null) then
    perform consent.refuse('not_visible');
  end if;
  insert into ips.trajectory (id, person_id, organisation_id, coach_id, team_id, referred_on, referred_by)
    values (the_id, the_person, platform.organisation_id(), platform.membership_id(), with_team, on_day, through);
  insert into ips.phase (id, trajectory_id, person_id, organisation_id, written_by, position, phase, from_day)
    values (the_phase, the_id, the_person, platform.organisation_id(), platform.membership_id(), 1, 'wish', on_day);
  perform notifications.tell_person(the_person, 'ips-begun', 'my-ips', the_id);
end $$;

-- A next phase, from a day on; closing has a reason, and what was closed opens again without a new intake.
create function ips.enter_phase(the_trajectory uuid, expected integer, the_phase uuid, into_phase text, on_day date, because text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory := ips.guided(the_trajectory); standing ips.phase;
begin
  if t.version <> expected then return false; end if;
  select * into standing from ips.phase p where p.trajectory_id = the_trajectory order by p.position desc limit 1;
  if standing.phase = into_phase then perform consent.refuse('in_this_phase_already'); end if;
  if on_day > platform.today() then perform consent.refuse('a_day_that_was'); end if;
  if on_day < standing.from_day then perform consent.refuse('phases_follow_each_other'); end if;
  if (into_phase = 'closed') <> (because is not null) then perform consent.refuse('closed_with_a_reason'); end if;
  insert into ips.phase (id, trajectory_id, person_id, organisation_id, written_by, position, phase, from_day)
    values (the_phase, t.id, t.person_id, t.organisation_id, platform.membership_id(), standing.position + 1, into_phase, on_day);
  update ips.trajectory x set version = x.version + 1, closed_on = case when into_phase = 'closed' then on_day end, close_reason = because where x.id = the_trajectory;
  return true;
end $$;
-- A mistake: the last step goes, the one before stands again.
create function ips.undo_phase(the_trajectory uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory := ips.guided(the_trajectory);
begin
  if t.version <> expected then return false; end if;
  if (select count(*) from ips.phase p where p.trajectory_id = the_trajectory) < 2 then perform consent.refuse('the_first_phase_stays'); end if;
  -- Under a step that was closed and opened again lies the closing: with its reason it cannot come back by itself.
  if (select p.phase from ips.phase p where p.trajectory_id = the_trajectory order by p.position desc offset 1 limit 1) = 'closed' then
    perform consent.refuse('close_it_again');
  end if;
  delete from ips.phase p where p.trajectory_id = the_trajectory and p.position = (select max(x.position) from ips.phase x where x.trajectory_id = the_trajectory);
  update ips.trajectory x set version = x.version + 1, closed_on = null, close_reason = null where x.id = the_trajectory;
  return true;
end $$;
create function ips.change_trajectory(the_trajectory uuid, expected integer, with_team uuid, who_pays text, asked date, decided date, answer text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory := ips.guided(the_trajectory);
begin
  if t.version <> expected then return false; end if;
  if with_team is not null and with_team is distinct from t.team_id
     and not exists (select from ips.team x where x.id = with_team and x.organisation_id = t.organisation_id and x.ended_on is null) then
    perform consent.refuse('not_visible');
  end if;
  if greatest(asked, decided) > platform.today() then perform consent.refuse('a_day_that_was'); end if;
  update ips.trajectory x set version = x.version + 1, team_id = with_team, payer = who_pays, asked_on = asked, decided_on = decided, decision = answer
    where x.id = the_trajectory;
  return true;
end $$;
-- Another coach of the organisation who works with the person goes on with it.
create function ips.take_over(the_trajectory uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory := ips.guided(the_trajectory);
begin
  if t.version <> expected then return false; end if;
  update ips.trajectory x set version = x.version + 1, coach_id = platform.membership_id() where x.id = the_trajectory;
  if t.coach_id is not null then perform notifications.tell(t.coach_id, 'ips-taken-over', 'ips', the_trajectory); end if;
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- What is done, and who pays it.
create function ips.is_closed(of_organisation uuid, of_funder text, of_period date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from ips.closing c where c.organisation_id = of_organisation and c.funder = of_funder and c.period = of_period) $$;
-- Its own month, or the first after it that was not closed.
create function ips.open_period(of_organisation uuid, of_funder text, of_day date) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare month date := date_trunc('month', of_day::timestamp)::date;
begin
  -- The running month is never closed, so this ends.
  while ips.is_closed(of_organisation, of_funder, month) loop month := (month + interval '1 month')::date; end loop;
  return month;
end $$;
-- Closing and declaring wait for each other, so that no line slips into a month that is just being closed.
create function ips.declare_lock(of_organisation uuid, of_funder text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ select pg_advisory_xact_lock(hashtextextended(of_organisation::text || of_funder, 131)) $$;

create function ips.claim(a ips.activity, the_line uuid, by_funder text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if a.minutes is null then perform consent.refuse('no_hour_no_claim'); end if;
  perform ips.declare_lock(a.organisation_id, by_funder);
  insert into ips.funding_line (id, activity_id, trajectory_id, person_id, organisation_id, written_by, funder, period, day, minutes, during)
    values (the_line, a.id, a.trajectory_id, a.person_id, a.organisation_id, a.written_by, by_funder,
      ips.open_period(a.organisation_id, by_funder, a.day), a.day, a.minutes, a.during);
end $$;
-- Takes back what stands: out of an open month it goes, out of a closed one with a line against it.
create function ips.unclaim(the_activity uuid, because text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l ips.funding_line;
begin
  select * into l from ips.funding_line x where x.activity_id = the_activity and x.standing for update;
  if l.id is null then return; end if;
  perform ips.declare_lock(l.organisation_id, l.funder);
  if ips.is_closed(l.organisation_id, l.funder, l.period) then
    update ips.funding_line x set standing = false where x.id = l.id;
    insert into ips.funding_line (id, activity_id, trajectory_id, person_id, organisation_id, written_by, funder, period, day, minutes, during, standing, corrects, why)
      values (gen_random_uuid(), l.activity_id, l.trajectory_id, l.person_id, l.organisation_id, l.written_by, l.funder,
        ips.open_period(l.organisation_id, l.funder, l.day), l.day, -l.minutes, l.during, false, l.id, because);
  else
    delete from ips.funding_line x where x.id = l.id;
  end if;
end $$;
-- What was declared is not changed behind the back of who received it, also not by a new function that forgets to ask.
create function ips.keep_closed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and ips.is_closed(new.organisation_id, new.funder, new.period)
     or tg_op = 'UPDATE' and ips.is_closed(old.organisation_id, old.funder, old.period)
       and (to_jsonb(old) - array['standing', 'person_id', 'activity_id', 'written_by']) <> (to_jsonb(new) - array['standing', 'person_id', 'activity_id', 'written_by']) then
    raise exception 'this month was declared' using errcode = '42501', constraint = 'month_was_closed';
  end if;
  return new;
end $$;
create trigger keep_closed before insert or update on ips.funding_line for each row execute function ips.keep_closed();

create function ips.add_activity(the_id uuid, the_line uuid, the_trajectory uuid, a jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t ips.trajectory := ips.guided(the_trajectory); c employers.contact_line; made ips.activity; said_day date := (a ->> 'day')::date; employer uuid := (a ->> 'employerId')::uuid;
begin
  if a ->> 'lineId' is not null then
    select x.* into c from employers.contact_line x where x.id = (a ->> 'lineId')::uuid and x.membership_id = platform.membership_id();
    if c.id is null or not employers.sees(c.employer_id) then perform consent.refuse('not_visible'); end if;
    said_day := c.day; employer := c.employer_id;
  elsif employer is not null and not employers.sees(employer) then
    perform consent.refuse('not_visible');
  end if;
  if said_day > platform.today() then perform consent.refuse('a_day_that_was'); end if;
  if said_day < t.referred_on then perform consent.refuse('after_the_beginning'); end if;
  insert into ips.activity (id, trajectory_id, person_id, organisation_id, written_by, kind, place, day, start_time, minutes, employer_id, line_id, in_person, fits, by_person)
    values (the_id, t.id, t.person_id, t.organisation_id, platform.membership_id(), a ->> 'kind', a ->> 'place', said_day, (a ->> 'startTime')::time,
      (a ->> 'minutes')::smallint, employer, c.id, (a ->> 'inPerson')::boolean, (a ->> 'fits')::boolean, coalesce((a ->> 'byPerson')::boolean, false))
    returning * into made;
  if a ->> 'funder' is not null then perform ips.claim(made, the_line, a ->> 'funder'); end if;
end $$;
-- A mistake, of who wrote it or a colleague: the activity goes. What was declared already is taken back by a line against it.
create function ips.remove_activity(the_activity uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid;
begin
  select x.trajectory_id into about from ips.activity x where x.id = the_activity;
  if about is null then perform consent.refuse('not_visible'); end if;
  perform ips.guided(about);
  perform ips.unclaim(the_activity, 'not-done');
  delete from ips.activity x where x.id = the_activity;
end $$;
create function ips.set_funder(the_activity uuid, the_line uuid, by_funder text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a ips.activity; standing ips.funding_line;
begin
  select * into a from ips.activity x where x.id = the_activity;
  if a.id is null then perform consent.refuse('not_visible'); end if;
  perform ips.guided(a.trajectory_id);
  select * into standing from ips.funding_line l where l.activity_id = the_activity and l.standing;
  if standing.funder is not distinct from by_funder then return; end if;
  perform ips.unclaim(the_activity, case when by_funder is null then 'not-done' else 'other-funder' end);
  if by_funder is not null then perform ips.claim(a, the_line, by_funder); end if;
end $$;
-- Lines the coach wrote with employers and did not take over for this person yet.
create function ips.own_employer_lines(the_trajectory uuid) returns table (line_id uuid, employer_id uuid, employer text, day date, kind text, line text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.employer_id, e.name, c.day, c.kind, c.line
  from ips.trajectory t
  join employers.contact_line c on c.membership_id = platform.membership_id() and c.day >= t.referred_on and c.day >= platform.today() - 60 and c.kind in ('call', 'visit', 'mail', 'event')
  join employers.employer e on e.id = c.employer_id
  where t.id = the_trajectory and t.organisation_id = platform.organisation_id() and ips.guides(t.person_id) and employers.sees(c.employer_id)
    and not exists (select from ips.activity x where x.trajectory_id = t.id and x.line_id = c.id)
  order by c.day desc, c.id limit 20
$$;

-- What a month comes to, for each payer: counts of the whole organisation, without people.
create function ips.months(from_month date) returns table (period date, funder text, lines integer, minutes integer, closed_on date, closed_lines integer, closed_minutes integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with own as (
    select l.period, l.funder, count(*)::int as lines, sum(l.minutes)::int as minutes from ips.funding_line l
    where ips.seat() is not null and l.organisation_id = platform.organisation_id() and l.period >= from_month group by l.period, l.funder),
  closed as (
    select * from ips.closing c where ips.seat() is not null and c.organisation_id = platform.organisation_id() and c.period >= from_month)
  select coalesce(o.period, c.period), coalesce(o.funder, c.funder), coalesce(o.lines, 0), coalesce(o.minutes, 0), c.closed_on, c.lines, c.minutes
  from own o full join closed c on c.period = o.period and c.funder = o.funder
$$;
create function ips.close_month(of_funder text, of_period date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare here uuid := platform.organisation_id();
begin
  if ips.seat() is null then perform consent.refuse('not_visible'); end if;
  if of_funder not in ('zvw', 'uwv', 'gemeente', 'eigen') or extract(day from of_period) <> 1 then perform consent.refuse('not_visible'); end if;
  if of_period >= date_trunc('month', platform.today()::timestamp)::date then perform consent.refuse('only_a_month_that_is_over'); end if;
  perform ips.declare_lock(here, of_funder);
  insert into ips.closing (organisation_id, funder, period, lines, minutes, closed_by)
    select here, of_funder, of_period, count(*), coalesce(sum(l.minutes), 0), platform.membership_id() from ips.funding_line l
    where l.organisation_id = here and l.funder = of_funder and l.period = of_period
    on conflict do nothing;
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- By the clock: the first contact with an employer within thirty days of the intake. Ten days before, and on the day.
create function ips.remind_of_first_contact() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one record; told integer := 0;
begin
  for one in
    select t.id, t.coach_id, case when i.from_day + 30 <= platform.today() then 2 else 1 end as stage
    from ips.trajectory t
    join lateral (select p.from_day from ips.phase p where p.trajectory_id = t.id and p.phase = 'intake' order by p.position limit 1) i on true
    where t.closed_on is null and t.coach_id is not null and i.from_day + 20 <= platform.today()
      and t.reminded < case when i.from_day + 30 <= platform.today() then 2 else 1 end
      and not exists (select from ips.activity x where x.trajectory_id = t.id and x.kind = 'employer' and x.in_person and x.day >= i.from_day)
    for update of t
  loop
    perform notifications.tell(one.coach_id, 'first-employer-contact', 'ips', one.id);
    update ips.trajectory x set reminded = one.stage where x.id = one.id;
    told := told + 1;
  end loop;
  return told;
end $$;
create function ips.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from ips.trajectory t where t.closed_on < (platform.today() - interval '3 years')::date;
  get diagnostics gone = row_count;
  delete from ips.closing c where c.period < (platform.today() - interval '7 years')::date;
  return gone;
end $$;

insert into platform.retention (table_name, keep, rule, ground) values
  ('ips.team', 'zolang de organisatie meedoet', 'namen van teams, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('ips.coach_time', 'zolang iemand daar werkt', 'met de rol', 'AVG art. 5 lid 1 onder e'),
  ('ips.trajectory', 'tot de organisatie afsluit, hoogstens 3 jaar na het einde van het traject', 'bij afsluiten, of de opruimtaak IPS', 'AVG art. 5 lid 1 onder e'),
  ('ips.phase', 'met het traject', 'met het traject', 'AVG art. 5 lid 1 onder e'),
  ('ips.activity', 'met het traject', 'met het traject', 'AVG art. 5 lid 1 onder e'),
  ('ips.funding_line', 'met het traject; wat de organisatie declareert staat in haar eigen administratie', 'met het traject', 'AVG art. 5 lid 1 onder e'),
  ('ips.closing', '7 jaar', 'alleen aantallen; opruimtaak IPS', 'geen persoonsgegevens');
