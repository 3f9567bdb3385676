-- Counts per group and quarter. Cases are deleted a year after they close; a quarter that is over is therefore counted
-- once and kept as numbers, with nothing that leads to a case. Nobody reads these numbers as they are: the server hides
-- the small ones, and whatever would give them away, before anyone sees them (rules/small-numbers.ts).
create table lessons.quarter_count (
  group_id    uuid not null references case_consultation.case_group (id) on delete cascade,
  quarter     date not null constraint first_day_of_a_quarter check (quarter = date_trunc('quarter', quarter::timestamp)::date),
  measure     text not null constraint a_measure_of_at_most_60 check (length(measure) between 1 and 60),
  amount      integer not null constraint not_negative check (amount >= 0),
  -- How many days each case waited from the day it came to the day it was discussed; only with the measure 'discussed'.
  waited      integer[] not null default '{}',
  primary key (group_id, quarter, measure)
);
create table lessons.counted_quarter (quarter date primary key, counted_on date not null default platform.today());
alter table lessons.quarter_count enable row level security;
alter table lessons.counted_quarter enable row level security;

-- What happened in a stretch of days, per group. Read through lessons.counts only.
create function lessons.count_between(from_day date, before_day date)
  returns table (group_id uuid, measure text, amount integer, waited integer[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.group_id, 'cases', count(*)::int, '{}'::int[] from case_consultation.consultation_case c
    where c.brought_on >= from_day and c.brought_on < before_day group by 1
  union all
  select c.group_id, 'purpose.' || (to_jsonb(c) ->> 'purpose'), count(*)::int, '{}' from case_consultation.consultation_case c
    where c.brought_on >= from_day and c.brought_on < before_day and to_jsonb(c) ->> 'purpose' is not null group by 1, 2
  union all
  select c.group_id, 'theme.' || coalesce(nullif(c.theme, ''), 'anders'), count(*)::int, '{}' from case_consultation.consultation_case c
    where c.brought_on >= from_day and c.brought_on < before_day group by 1, 2
  union all
  select c.group_id, 'discussed', count(*)::int, array_agg(c.discussed_on - c.brought_on order by c.discussed_on - c.brought_on)
    from case_consultation.consultation_case c where c.discussed_on >= from_day and c.discussed_on < before_day group by 1
  union all
  select c.group_id, 'advice', count(*)::int, '{}' from case_consultation.advice a join case_consultation.consultation_case c on c.id = a.case_id
    where a.written_on >= from_day and a.written_on < before_day group by 1
  union all
  select c.group_id, 'looked-back', count(*)::int, '{}' from case_consultation.look_back l join case_consultation.consultation_case c on c.id = l.case_id
    where l.looked_on >= from_day and l.looked_on < before_day group by 1
  union all
  select c.group_id, 'helped.' || l.helped, count(*)::int, '{}' from case_consultation.look_back l join case_consultation.consultation_case c on c.id = l.case_id
    where l.looked_on >= from_day and l.looked_on < before_day group by 1, 2
$$;

-- A quarter that is over is counted once, a week after its end.
create function lessons.keep_quarter() returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare over date := (date_trunc('quarter', (platform.today() - 7)::timestamp) - interval '3 months')::date;
begin
  insert into lessons.counted_quarter (quarter) values (over) on conflict do nothing;
  if not found then return false; end if;
  insert into lessons.quarter_count (group_id, quarter, measure, amount, waited)
    select x.group_id, over, x.measure, x.amount, x.waited from lessons.count_between(over, (over + interval '3 months')::date) x;
  return true;
end $$;

-- The numbers of a year, quarter by quarter, for whoever takes part in the region: kept ones as they were kept, the others
-- counted up to the first of this month, so that one case more is not seen on the day it comes.
create function lessons.counts(the_year integer)
  returns table (quarter date, group_id uuid, group_name text, measure text, amount integer, waited integer[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with of_region as (
    select g.id, g.name from case_consultation.case_group g where g.region_code = platform.region_code() and lessons.takes_part()
  ), quarters as (
    select (make_date(the_year, 1, 1) + make_interval(months => 3 * n))::date as day from generate_series(0, 3) n
  )
  select k.quarter, g.id, g.name, k.measure, k.amount, k.waited
    from lessons.quarter_count k join quarters q on q.day = k.quarter join of_region g on g.id = k.group_id
  union all
  select q.day, g.id, g.name, x.measure, x.amount, x.waited
    from quarters q
    cross join lateral lessons.count_between(q.day, least((q.day + interval '3 months')::date, date_trunc('month', platform.today()::timestamp)::date)) x
    join of_region g on g.id = x.group_id
    where not exists (select from lessons.counted_quarter c where c.quarter = q.day)
$$;

revoke execute on function lessons.count_between(date, date), lessons.keep_quarter(), lessons.counts(integer) from public;
grant execute on function lessons.counts(integer) to app_user;
grant execute on function lessons.keep_quarter() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('lessons.quarter_count', 'zolang de groep bestaat', 'met de groep', 'aantallen, geen persoonsgegevens'),
  ('lessons.counted_quarter', 'altijd', 'een rij per kwartaal', 'geen persoonsgegevens');
