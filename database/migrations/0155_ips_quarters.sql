-- What IPS brought in a quarter that is over, kept as counts. Who is registered no longer takes their months out of the
-- live figures; a count that was kept stays. It holds no row about anybody, is only kept from ten people up, and every
-- number carries a chance of a few more or fewer: who compares it with the live figures learns nothing about who left.
create table ips.frozen_quarter (
  organisation_id uuid not null references organisations.organisation (id),
  quarter         date not null constraint begins_a_quarter check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  frozen_on       date not null default platform.today(),
  primary key (organisation_id, quarter)
);
-- A span is one quarter, or more when one quarter had too few people.
create table ips.quarter_count (
  organisation_id uuid not null references organisations.organisation (id),
  metric          text not null constraint known_metric check (metric ~ '^[a-z0-9-]{3,40}$'),
  from_day        date not null,
  until_day       date not null,
  numerator       integer not null,
  denominator     integer not null,
  primary key (organisation_id, metric, until_day),
  constraint a_span_of_days check (from_day < until_day),
  constraint a_part_of_a_whole check (numerator between 0 and denominator)
);
alter table ips.frozen_quarter enable row level security;
alter table ips.quarter_count enable row level security;

-- An employer in an activity can be a name only.
alter table ips.activity add column employer_name text not null default '' constraint employer_name_of_at_most_120 check (length(employer_name) <= 120);

-- The same rows as for counting now, of one organisation; for the night and for ips.episodes() only.
create function ips.episodes_of(the_organisation uuid) returns setof jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with own as (
    select t.*, ips.work_known(t.person_id, t.organisation_id) as work_known from ips.trajectory t where t.organisation_id = the_organisation
  ), acts as (
    select x.trajectory_id, jsonb_agg(jsonb_build_object('kind', x.kind, 'place', x.place, 'day', x.day, 'minutes', x.minutes, 'inPerson', x.in_person,
        'fits', x.fits, 'byPerson', x.by_person, 'contact', x.contact, 'coach', x.coach, 'employer', x.employer) order by x.day, x.id) as list
    from (select a.*, dense_rank() over (order by coalesce(a.line_id, a.id)) as contact, dense_rank() over (order by a.written_by) as coach,
        case when a.employer_id is not null or a.employer_name <> '' then dense_rank() over (order by coalesce(a.employer_id::text, employers.plain(a.employer_name))) end as employer
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
create or replace function ips.episodes() returns setof jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select e from ips.episodes_of(platform.organisation_id()) e where ips.seat() is not null $$;

-- Organisations with a trajectory for which this quarter was not looked at yet; since when it is done there, and up to
-- which day each figure was kept.
create function ips.to_freeze(the_quarter date) returns table (organisation_id uuid, since date, frozen jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.organisation_id, coalesce((select min(f.quarter) from ips.frozen_quarter f where f.organisation_id = o.organisation_id), the_quarter),
    coalesce((select jsonb_object_agg(c.metric, c.until_day) from (select x.metric, max(x.until_day) as until_day from ips.quarter_count x
      where x.organisation_id = o.organisation_id group by x.metric) c), '{}')
  from (select distinct t.organisation_id from ips.trajectory t) o
  where not exists (select from ips.frozen_quarter f where f.organisation_id = o.organisation_id and f.quarter = the_quarter)
  order by o.organisation_id
$$;
create function ips.freeze_quarter(the_organisation uuid, the_quarter date, counts jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into ips.frozen_quarter (organisation_id, quarter) values (the_organisation, the_quarter);
  insert into ips.quarter_count (organisation_id, metric, from_day, until_day, numerator, denominator)
    select the_organisation, c.metric, c."from", c.until, c.numerator, c.denominator
    from jsonb_to_recordset(counts) c (metric text, "from" date, until date, numerator integer, denominator integer);
$$;
create or replace function ips.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from ips.trajectory t where t.closed_on < (platform.today() - interval '3 years')::date;
  get diagnostics gone = row_count;
  delete from ips.closing c where c.period < (platform.today() - interval '7 years')::date;
  delete from ips.quarter_count c where c.until_day < (platform.today() - interval '10 years')::date;
  delete from ips.frozen_quarter f where f.quarter < (platform.today() - interval '11 years')::date;
  return gone;
end $$;

-- ---------------------------------------------------------------------------------------------
-- An employer can be chosen from the files one sees, or be a name only.
create or replace function ips.employer_of(the_activity uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select e.name from employers.employer e where e.id = a.employer_id), nullif(a.employer_name, '')) from ips.activity a
  where a.id = the_activity and (a.person_id = ips.mine() or a.organisation_id = platform.organisation_id() and ips.guides(a.person_id))
$$;
create or replace function ips.add_activity(the_id uuid, the_line uuid, the_trajectory uuid, a jsonb) returns void
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
  insert into ips.activity (id, trajectory_id, person_id, organisation_id, written_by, kind, place, day, start_time, minutes, employer_id, employer_name, line_id, in_person, fits, by_person)
    values (the_id, t.id, t.person_id, t.organisation_id, platform.membership_id(), a ->> 'kind', a ->> 'place', said_day, (a ->> 'startTime')::time,
      (a ->> 'minutes')::smallint, employer, coalesce(a ->> 'employerName', ''), c.id, (a ->> 'inPerson')::boolean, (a ->> 'fits')::boolean, coalesce((a ->> 'byPerson')::boolean, false))
    returning * into made;
  if a ->> 'funder' is not null then perform ips.claim(made, the_line, a ->> 'funder'); end if;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The declaration of a month: what a whole organisation asks one payer, by who leads it or keeps its organisation. A code
-- and what was done, without coach, and without who it is.
create function ips.declares() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select ips.seat() is not null and (select a.role from platform.actor() a) in ('coordinator', 'organisation-admin') $$;
-- In the month itself, or after it: a line against one of its lines, or an hour of that month that came too late for it.
create function ips.belongs_to(l ips.funding_line, corrected date, of_period date) returns boolean
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select l.period = of_period or l.period > of_period and (corrected = of_period or corrected is null and date_trunc('month', l.day::timestamp)::date = of_period)
$$;
-- Of a month that was closed: `later` is the month in which a line after it is declared.
create function ips.declaration(of_funder text, of_period date) returns table (person_id uuid, reference text, day date, kind text, minutes integer, why text, later date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.person_id, coalesce(r.reference, ''), l.day, a.kind, l.minutes::integer, l.why, case when l.period <> of_period then l.period end
  from ips.funding_line l left join ips.activity a on a.id = l.activity_id left join ips.funding_line first on first.id = l.corrects
    left join consent.record r on r.person_id = l.person_id and r.organisation_id = l.organisation_id and r.closed_on is null
  where ips.declares() and l.organisation_id = platform.organisation_id() and l.funder = of_funder
    and ips.is_closed(l.organisation_id, of_funder, of_period) and ips.belongs_to(l, first.period, of_period)
  order by (l.period <> of_period), 2, 3, l.minutes desc, l.id
$$;
drop function ips.months(date);
create function ips.months(from_month date) returns table (period date, funder text, lines integer, minutes integer, closed_on date, closed_lines integer, closed_minutes integer, later integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with own as (
    select l.period, l.funder, count(*)::int as lines, sum(l.minutes)::int as minutes from ips.funding_line l
    where ips.seat() is not null and l.organisation_id = platform.organisation_id() and l.period >= from_month group by l.period, l.funder),
  closed as (
    select * from ips.closing c where ips.seat() is not null and c.organisation_id = platform.organisation_id() and c.period >= from_month)
  select coalesce(o.period, c.period), coalesce(o.funder, c.funder), coalesce(o.lines, 0), coalesce(o.minutes, 0), c.closed_on, c.lines, c.minutes,
    (select count(*)::int from ips.funding_line l left join ips.funding_line first on first.id = l.corrects
      where l.organisation_id = c.organisation_id and l.funder = c.funder and l.period > c.period and ips.belongs_to(l, first.period, c.period))
  from own o full join closed c on c.period = o.period and c.funder = o.funder
$$;

revoke execute on function ips.episodes_of(uuid), ips.to_freeze(date), ips.freeze_quarter(uuid, date, jsonb), ips.declares(),
  ips.declaration(text, date), ips.belongs_to(ips.funding_line, date, date), ips.months(date) from public;
grant execute on function ips.declares(), ips.declaration(text, date), ips.months(date) to app_user;
grant execute on function ips.episodes_of(uuid), ips.to_freeze(date), ips.freeze_quarter(uuid, date, jsonb) to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('ips.frozen_quarter', '11 jaar', 'dat een kwartaal is geteld; opruimtaak IPS', 'geen persoonsgegevens'),
  ('ips.quarter_count', '10 jaar', 'alleen aantallen vanaf tien mensen, met een toevallige afwijking; opruimtaak IPS', 'geen persoonsgegevens');
