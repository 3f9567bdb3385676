-- Profiles of a region go out in the region's own style: under its name, in one of a few colours one can read.
create table profiles.letterhead (
  region_code text primary key references regions.region,
  name text not null constraint a_name_to_read check (length(btrim(name)) between 2 and 60),
  colour text not null constraint a_colour_to_read check (colour in ('blue', 'green', 'red', 'purple', 'black')),
  version integer not null default 1
);
alter table profiles.letterhead enable row level security;
insert into platform.retention (table_name, keep, rule, ground) values
  ('profiles.letterhead', 'zolang de regio meedoet', 'met de regio', 'geen persoonsgegevens');

-- For the paper itself, also in the hands of an employer with a link: it is on every paper, so it is no secret.
create function profiles.letterhead_of(the_region text) returns profiles.letterhead
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l from profiles.letterhead l join regions.region r on r.code = l.region_code where r.name = the_region
$$;
create function profiles.save_letterhead(expected integer, its_name text, its_colour text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.role() is distinct from 'region-admin' then perform consent.refuse('region_only'); end if;
  if expected = 0 then
    insert into profiles.letterhead (region_code, name, colour) values (platform.region_code(), its_name, its_colour) on conflict do nothing;
  else
    update profiles.letterhead l set name = its_name, colour = its_colour, version = l.version + 1
      where l.region_code = platform.region_code() and l.version = expected;
  end if;
  return found;
end $$;
revoke execute on function profiles.letterhead_of(text), profiles.save_letterhead(integer, text, text) from public;
grant execute on function profiles.letterhead_of(text) to app_user, app_link;
grant execute on function profiles.save_letterhead(integer, text, text) to app_user;
