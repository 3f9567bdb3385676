-- Counts per group and quarter. Cases are deleted a year after they close; a quarter that is over is therefore counted
-- once and kept as numbers, with nothing that leads to a case. Nobody reads these numbers as they are: the clock hides
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

-- What happened in a stretch of days, per group. Kept by lessons.keep_quarters.
create function lessons.count_between(from_day date, before_day date)
  returns table (group_id uuid, measure text, amount integer, waited integer[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.group_id, 'cases', count(*)::int, '{}'::int[] from case_consultation.consultation_case c
    where c.brought_on >= from_day and c.brought_on < before_day group by 1
  union all
  select c.group_id, 'purpose.' || c.purpose, count(*)::int, '{}' from case_consultation.consultation_case c
    where c.brought_on >= from_day and c.brought_on < before_day group by 1, 2
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
  union all
  select c.group_id, 'bottleneck.' || b.bottleneck, count(*)::int, '{}' from case_consultation.case_bottleneck b
    join case_consultation.consultation_case c on c.id = b.case_id
    where c.brought_on >= from_day and c.brought_on < before_day group by 1, 2
  union all
  select m.group_id, x.measure, count(*)::int, '{}' from case_consultation.meeting m
    join case_consultation.attendance a on a.meeting_id = m.id
    cross join lateral (values ('expected'), (case a.state when 'present' then 'present' else 'missed' end)) x (measure)
    where m.status = 'done' and m.day >= from_day and m.day < before_day group by 1, 2
$$;

-- Each quarter that is over is counted once, a week after its end; a job that slept counts what it missed, as far as the
-- cases are still there. Returns how many quarters were counted.
create function lessons.keep_quarters() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare over date; counted integer := 0;
begin
  for over in select (date_trunc('quarter', (platform.today() - 7)::timestamp) - make_interval(months => 3 * n))::date from generate_series(4, 1, -1) n loop
    continue when not exists (select from case_consultation.case_group g where g.created_on < over + interval '3 months');
    insert into lessons.counted_quarter (quarter) values (over) on conflict do nothing;
    continue when not found;
    insert into lessons.quarter_count (group_id, quarter, measure, amount, waited)
      select x.group_id, over, x.measure, x.amount, x.waited from lessons.count_between(over, (over + interval '3 months')::date) x;
    counted := counted + 1;
  end loop;
  return counted;
end $$;

-- What a region may read: the tables with small numbers hidden, made once by the clock (rules/count.ts) and kept as they
-- were shown. The numbers themselves are read by the clock alone: whoever holds a connection and a session has no more
-- than the page. A quarter that runs is not shown: one case more would be seen on the day it comes.
create table lessons.shown_period (
  region_code text not null references regions.region (code),
  period      text not null constraint a_quarter_or_a_year check (period ~ '^\d{4}(-Q[1-4])?$'),
  rows        jsonb not null,
  primary key (region_code, period)
);
alter table lessons.shown_period enable row level security;

-- The regions and years of which a quarter was counted and not yet shown, or a whole year.
create function lessons.years_to_show() returns table (region_code text, year integer, quarters text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.region_code, y.year, y.quarters
  from (select distinct x.region_code from case_consultation.case_group x) g
  cross join (select extract(year from c.quarter)::integer as year, array_agg(c.quarter::text order by c.quarter) as quarters
              from lessons.counted_quarter c group by 1) y
  where cardinality(y.quarters) + (cardinality(y.quarters) = 4)::int >
    (select count(*) from lessons.shown_period s where s.region_code = g.region_code and left(s.period, 4) = y.year::text)
$$;
create function lessons.numbers_of(the_region text, the_year integer)
  returns table (quarter date, group_id uuid, group_name text, measure text, amount integer, waited integer[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select k.quarter, g.id, g.name, k.measure, k.amount, k.waited
  from lessons.quarter_count k join case_consultation.case_group g on g.id = k.group_id
  where g.region_code = the_region and k.quarter >= make_date(the_year, 1, 1) and k.quarter < make_date(the_year + 1, 1, 1)
$$;
-- What was shown once stays as it was.
create function lessons.show_period(the_region text, the_period text, the_rows jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into lessons.shown_period (region_code, period, rows) values (the_region, the_period, the_rows) on conflict do nothing
$$;

revoke execute on function lessons.count_between(date, date), lessons.keep_quarters(), lessons.years_to_show(),
  lessons.numbers_of(text, integer), lessons.show_period(text, text, jsonb) from public;
grant execute on function lessons.keep_quarters(), lessons.years_to_show(), lessons.numbers_of(text, integer),
  lessons.show_period(text, text, jsonb) to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('lessons.quarter_count', 'zolang de groep bestaat', 'met de groep', 'aantallen, geen persoonsgegevens'),
  ('lessons.counted_quarter', 'altijd', 'een rij per kwartaal', 'geen persoonsgegevens'),
  ('lessons.shown_period', 'altijd', 'aantallen met kleine getallen verborgen', 'geen persoonsgegevens');
