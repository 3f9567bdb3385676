-- Counting what IPS brings, and a team that looks at its own way of working. Counting reads rows without person, name or
-- trajectory, within one organisation; nothing is shown by coach.

-- What a team does together: a day and a kind. For the self-check; about nobody.
create table ips.team_moment (
  id              uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  written_by      uuid references organisations.membership (id) on delete set null,
  kind            text not null constraint known_moment check (kind in ('treatment-team', 'unit', 'payer-planned', 'supervision', 'field', 'results')),
  day             date not null
);
create index moments_of_an_organisation on ips.team_moment (organisation_id, day desc);
create index moments_by_a_membership on ips.team_moment (written_by) where written_by is not null;
create unique index a_moment_once on ips.team_moment (organisation_id, written_by, kind, day);

-- A look at the own way of working, on a day. What the records said that day stays beside it.
create table ips.self_check (
  id              uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  made_by         uuid references organisations.membership (id) on delete set null,
  scale           text not null constraint known_scale check (scale ~ '^[a-z0-9-]{3,20}$'),
  day             date not null default platform.today(),
  from_day        date not null,
  until_day       date not null,
  computed        jsonb not null,
  finished_on     date,
  constraint a_period_that_was check (from_day < until_day)
);
create index self_checks_of_an_organisation on ips.self_check (organisation_id, day desc);
create unique index one_open_self_check on ips.self_check (organisation_id) where finished_on is null;

create table ips.self_check_item (
  check_id    uuid not null references ips.self_check (id) on delete cascade,
  item        smallint not null constraint one_of_25 check (item between 1 and 25),
  -- Null: not known. Never a 1 because nobody knows.
  score       smallint constraint one_to_five check (score between 1 and 5),
  explanation text not null default '' constraint explanation_of_at_most_600 check (length(explanation) <= 600),
  source      text constraint known_source check (source in ('records', 'talks', 'observed', 'papers', 'other')),
  version     integer not null default 1,
  primary key (check_id, item),
  constraint a_score_has_a_source check (score is null or source is not null)
);

-- What independent assessors found. Noted, never computed.
create table ips.official_score (
  id              uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  noted_by        uuid references organisations.membership (id) on delete set null,
  day             date not null,
  by_whom         text not null constraint by_whom_of_2_to_120 check (length(by_whom) between 2 and 120),
  scale           text not null constraint scale_of_2_to_60 check (length(scale) between 2 and 60),
  total           smallint not null constraint between_25_and_125 check (total between 25 and 125)
);
create index official_scores_of_an_organisation on ips.official_score (organisation_id, day desc);

do $$
declare t text;
begin
  foreach t in array array['team_moment', 'self_check', 'self_check_item', 'official_score'] loop
    execute format('alter table ips.%I enable row level security', t);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------
create function ips.add_moment(the_id uuid, of_kind text, on_day date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null then perform consent.refuse('not_visible'); end if;
  if on_day > platform.today() or on_day < platform.today() - 400 then perform consent.refuse('a_day_that_was'); end if;
  insert into ips.team_moment (id, organisation_id, written_by, kind, day) values (the_id, platform.organisation_id(), platform.membership_id(), of_kind, on_day);
end $$;
create function ips.remove_moment(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from ips.team_moment m where m.id = the_id and ips.seat() is not null and m.written_by = platform.membership_id();
  return found;
end $$;

create function ips.start_self_check(the_id uuid, by_scale text, from_ date, until_ date, said jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null then perform consent.refuse('not_visible'); end if;
  insert into ips.self_check (id, organisation_id, made_by, scale, from_day, until_day, computed)
    values (the_id, platform.organisation_id(), platform.membership_id(), by_scale, from_, until_, said);
end $$;
-- False: a colleague saved this item in between.
create function ips.fill_item(the_check uuid, the_item integer, expected integer, value integer, said text, seen_in text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare standing integer;
begin
  perform 1 from ips.self_check c where c.id = the_check and c.organisation_id = platform.organisation_id() and ips.seat() is not null and c.finished_on is null for update;
  if not found then perform consent.refuse('not_visible'); end if;
  select i.version into standing from ips.self_check_item i where i.check_id = the_check and i.item = the_item;
  if coalesce(standing, 0) <> expected then return false; end if;
  insert into ips.self_check_item (check_id, item, score, explanation, source) values (the_check, the_item::smallint, value::smallint, said, seen_in)
    on conflict (check_id, item) do update set score = excluded.score, explanation = excluded.explanation, source = excluded.source, version = ips.self_check_item.version + 1;
  return true;
end $$;
create function ips.finish_self_check(the_check uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update ips.self_check c set finished_on = platform.today()
    where c.id = the_check and c.organisation_id = platform.organisation_id() and ips.seat() is not null and c.finished_on is null;
  return found;
end $$;
create function ips.note_official(the_id uuid, on_day date, whom text, by_scale text, points integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ips.seat() is null then perform consent.refuse('not_visible'); end if;
  if on_day > platform.today() then perform consent.refuse('a_day_that_was'); end if;
  insert into ips.official_score (id, organisation_id, noted_by, day, by_whom, scale, total)
    values (the_id, platform.organisation_id(), platform.membership_id(), on_day, whom, by_scale, points::smallint);
end $$;
create function ips.remove_official(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from ips.official_score s where s.id = the_id and s.organisation_id = platform.organisation_id() and ips.seat() is not null;
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- For counting. One row for each trajectory of the own organisation: days, kinds, and numbers that stand for a coach, a team
-- or an employer within this answer only. Of work only what the person lets this organisation know, for 'placement';
-- without that it is not known, and that is something else than no work.
create function ips.work_known(the_person uuid, to_organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a join organisations.membership m on m.id = a.holder
    where a.person_id = the_person and m.organisation_id = to_organisation and a.purpose = 'placement' and a.category = 'work-profile'
      and m.task not in ('inkomen', 'handhaving') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
create function ips.episodes() returns setof jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with own as (
    select t.*, ips.work_known(t.person_id, t.organisation_id) as work_known
    from ips.trajectory t where ips.seat() is not null and t.organisation_id = platform.organisation_id()
  ), acts as (
    select x.trajectory_id, jsonb_agg(jsonb_build_object('kind', x.kind, 'place', x.place, 'day', x.day, 'minutes', x.minutes, 'inPerson', x.in_person,
        'fits', x.fits, 'byPerson', x.by_person, 'contact', x.contact, 'coach', x.coach, 'employer', x.employer) order by x.day, x.id) as list
    from (select a.*, dense_rank() over (order by coalesce(a.line_id, a.id)) as contact, dense_rank() over (order by a.written_by) as coach,
        case when a.employer_id is not null then dense_rank() over (order by a.employer_id) end as employer
      from ips.activity a join own o on o.id = a.trajectory_id) x
    group by x.trajectory_id
  ), work as (
    select j.person_id, jsonb_agg(jsonb_build_object('startsOn', j.starts_on, 'endsOn', j.ends_on, 'contract', j.contract_form, 'type', j.type, 'employer', j.employer,
        'hours', (select coalesce(jsonb_agg(jsonb_build_object('from', lower(h.during), 'until', upper(h.during) - 1, 'hours', h.hours) order by lower(h.during)), '[]')
          from placements.hours h where h.placement_id = j.id),
        'kinds', (select coalesce(jsonb_agg(jsonb_build_object('from', lower(k.during), 'until', upper(k.during) - 1, 'kind', k.kind) order by lower(k.during)), '[]')
          from placements.kind k where k.placement_id = j.id)) order by j.starts_on, j.id) as list
    from (select p.*, dense_rank() over (order by employers.plain(p.title)) as type, dense_rank() over (order by coalesce(p.employer_id::text, employers.plain(p.employer_name))) as employer
      from placements.placement p where p.person_id in (select o.person_id from own o where o.work_known)) j
    group by j.person_id
  )
  select jsonb_build_object('episode', o.episode_id, 'referredOn', o.referred_on, 'referredBy', o.referred_by, 'payer', o.payer, 'askedOn', o.asked_on,
    'decidedOn', o.decided_on, 'decision', o.decision, 'closedOn', o.closed_on, 'closeReason', o.close_reason, 'workKnown', o.work_known,
    'coach', case when o.coach_id is not null then dense_rank() over (order by o.coach_id) end, 'team', case when o.team_id is not null then dense_rank() over (order by o.team_id) end,
    'phases', (select jsonb_agg(jsonb_build_object('phase', p.phase, 'from', p.from_day) order by p.position) from ips.phase p where p.trajectory_id = o.id),
    'activities', coalesce(a.list, '[]'), 'jobs', coalesce(w.list, '[]'))
  from own o left join acts a on a.trajectory_id = o.id left join work w on w.person_id = o.person_id
  order by o.episode_id
$$;
-- How much coach there was, day by day, of the team as a whole; and which part of it went to work.
create function ips.coach_times() returns table (coach integer, from_day date, until_day date, fte numeric, work_share integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select (dense_rank() over (order by c.membership_id))::int, c.from_day,
    least(lead(c.from_day) over (partition by c.membership_id order by c.from_day), case when m.ends_at < 'infinity' then (m.ends_at at time zone 'Europe/Amsterdam')::date end),
    c.fte, c.work_share::int
  from ips.coach_time c join organisations.membership m on m.id = c.membership_id
  where ips.seat() is not null and c.organisation_id = platform.organisation_id()
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'ips' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function ips.seat(), ips.guides(uuid), ips.mine(), ips.coach_name(uuid), ips.employer_of(uuid), ips.add_team(uuid, text), ips.end_team(uuid),
  ips.set_time(uuid, date, numeric, integer), ips.team_size(), ips.start_trajectory(uuid, uuid, uuid, date, text, uuid),
  ips.enter_phase(uuid, integer, uuid, text, date, text), ips.undo_phase(uuid, integer),
  ips.change_trajectory(uuid, integer, uuid, text, date, date, text), ips.take_over(uuid, integer),
  ips.add_activity(uuid, uuid, uuid, jsonb), ips.remove_activity(uuid), ips.set_funder(uuid, uuid, text), ips.own_employer_lines(uuid),
  ips.months(date), ips.close_month(text, date), ips.add_moment(uuid, text, date), ips.remove_moment(uuid),
  ips.start_self_check(uuid, text, date, date, jsonb), ips.fill_item(uuid, integer, integer, integer, text, text), ips.finish_self_check(uuid),
  ips.note_official(uuid, date, text, text, integer), ips.remove_official(uuid), ips.episodes(), ips.coach_times() to app_user;
grant execute on function ips.remind_of_first_contact(), ips.delete_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('ips.team_moment', 'zolang de organisatie meedoet', 'over niemand', 'geen persoonsgegevens'),
  ('ips.self_check', 'zolang de organisatie meedoet', 'over een team, met aantallen', 'geen persoonsgegevens'),
  ('ips.self_check_item', 'met de zelfcontrole', 'met de zelfcontrole', 'geen persoonsgegevens'),
  ('ips.official_score', 'zolang de organisatie meedoet', 'over een team', 'geen persoonsgegevens');
