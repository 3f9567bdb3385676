-- Two files of one employer became one, and are two again: what came along goes back to where it came from. Mergers may
-- lie on top of each other and are undone from the top, so the last place it came from stands last.
alter table vacancies.offer add column came_along uuid[] not null default '{}';
create or replace function vacancies.follow_merger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.merged_into is not null then
    update vacancies.offer o set employer_id = new.merged_into, came_along = o.came_along || new.id where o.employer_id = new.id;
  else
    -- What somebody hung on another employer since stays there. Who has it open for changing hears that it changed.
    update vacancies.offer o set employer_id = new.id, came_along = trim_array(o.came_along, 1), version = o.version + 1
      where o.employer_id = old.merged_into and o.came_along[cardinality(o.came_along)] = new.id;
  end if;
  return null;
end $$;
create trigger vacancies_go_back after update of merged_into on employers.employer for each row
  when (new.merged_into is null and old.merged_into is not null) execute function vacancies.follow_merger();

-- The same for the work someone has there.
alter table placements.placement add column came_along uuid[] not null default '{}';
create or replace function placements.follow_merger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.merged_into is not null then
    update placements.placement p set employer_id = new.merged_into, came_along = p.came_along || new.id where p.employer_id = new.id;
  else
    update placements.placement p set employer_id = new.id, came_along = trim_array(p.came_along, 1)
      where p.employer_id = old.merged_into and p.came_along[cardinality(p.came_along)] = new.id;
  end if;
  return null;
end $$;
create trigger placements_go_back after update of merged_into on employers.employer for each row
  when (new.merged_into is null and old.merged_into is not null) execute function placements.follow_merger();
