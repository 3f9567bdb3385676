-- What falls short, as anyone may report it without an account: a number per region, month, instrument and reason.
-- No row per report, no moment finer than a month, nothing about who reported: there is nothing to lead back.
create schema instruments;
grant usage on schema instruments to app_user;

create table instruments.gap_count (
  region_code text not null references regions.region (code),
  month       date not null constraint only_the_month check (extract(day from month) = 1),
  instrument  text not null constraint an_instrument_is_a_word check (instrument ~ '^[a-z0-9_]{1,60}$'),
  reason      text not null constraint a_reason_is_a_word check (reason ~ '^[a-z0-9_]{1,60}$'),
  times       integer not null constraint at_least_once check (times > 0),
  primary key (region_code, month, instrument, reason)
);
alter table instruments.gap_count enable row level security;

-- @returns whether the region exists
create function instruments.report_gap(in_region text, what text, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from regions.region r where r.code = in_region) then return false; end if;
  insert into instruments.gap_count as c (region_code, month, instrument, reason, times)
    values (in_region, date_trunc('month', platform.today())::date, what, why, 1)
    on conflict (region_code, month, instrument, reason) do update set times = least(c.times + 1, 1000000);
  return true;
end $$;
revoke execute on function instruments.report_gap(text, text, text) from public;
grant execute on function instruments.report_gap(text, text, text) to app_user;

insert into platform.retention (table_name, keep, rule, ground) values
  ('instruments.gap_count', 'zolang de regio ervan leert', 'een aantal per maand', 'aantallen, geen persoonsgegevens');
