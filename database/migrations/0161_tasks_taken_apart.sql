-- The tasks in a company, put in a row with the employer: what could be taken out of other work. From the chosen ones one
-- place is made. Who does a task now is a function, never a name: nobody is described here.
create table vacancies.task (
  id           uuid primary key,
  employer_id  uuid not null references employers.employer (id) on delete cascade,
  kept_by      uuid not null references organisations.organisation (id),
  what         text not null constraint task_of_2_to_120 check (length(what) between 2 and 120),
  how_often    text not null constraint known_rhythm check (how_often in ('daily', 'some-days', 'weekly', 'monthly', 'sometimes')),
  hours        numeric(4, 2) not null constraint hours_of_a_quarter_to_60 check (hours between 0.25 and 60),
  done_by      text not null default '' constraint function_of_at_most_80 check (length(done_by) <= 80),
  could_go     text not null constraint known_could_go check (could_go in ('yes', 'perhaps', 'no')),
  -- What surely holds where this task is done, and what comes with it, in the words of the ranking.
  gives        text[] not null default '{}',
  comes_with   text[] not null default '{}',
  -- The place it went into.
  offer_id     uuid references vacancies.offer (id) on delete set null,
  written_by   uuid references organisations.membership (id) on delete set null,
  written_on   date not null default platform.today(),
  version      integer not null default 1,
  came_along   uuid[] not null default '{}'
);
create index tasks_of_an_employer on vacancies.task (employer_id);
create index tasks_in_an_offer on vacancies.task (offer_id) where offer_id is not null;
create index tasks_of_an_organisation on vacancies.task (kept_by);
create index tasks_of_a_membership on vacancies.task (written_by) where written_by is not null;
alter table vacancies.task enable row level security;
insert into platform.retention (table_name, keep, rule, ground) values
  ('vacancies.task', '2 jaar na de laatste wijziging', 'opruimtaak vacatures', 'geen persoonsgegevens');

create function vacancies.add_task(the_id uuid, of_employer uuid, facts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(of_employer) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from vacancies.task t where t.employer_id = of_employer) >= 100 then perform consent.refuse('too_many_tasks'); end if;
  insert into vacancies.task (id, employer_id, kept_by, what, how_often, hours, done_by, could_go, gives, comes_with, written_by)
    values (the_id, of_employer, platform.organisation_id(), facts ->> 'what', facts ->> 'howOften', (facts ->> 'hours')::numeric, facts ->> 'doneBy',
      facts ->> 'couldGo', vacancies.texts(facts -> 'gives'), vacancies.texts(facts -> 'comesWith'), employers.worker());
end $$;
-- A task one sees and whose organisation one works for.
create function vacancies.own_task(the_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select employers.worker() is not null
    and exists (select from vacancies.task t where t.id = the_id and t.kept_by = platform.organisation_id() and employers.sees(t.employer_id))
$$;
-- False: someone else saved first.
create function vacancies.change_task(the_id uuid, known_version integer, facts jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.own_task(the_id) then perform consent.refuse('not_visible'); end if;
  update vacancies.task t set what = facts ->> 'what', how_often = facts ->> 'howOften', hours = (facts ->> 'hours')::numeric, done_by = facts ->> 'doneBy',
      could_go = facts ->> 'couldGo', gives = vacancies.texts(facts -> 'gives'), comes_with = vacancies.texts(facts -> 'comesWith'),
      written_on = platform.today(), version = t.version + 1
    where t.id = the_id and t.version = known_version;
  return found;
end $$;
create function vacancies.remove_task(the_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.own_task(the_id) then perform consent.refuse('not_visible'); end if;
  delete from vacancies.task t where t.id = the_id;
end $$;
-- One place from the chosen tasks. A task stands in one open place at a time; two people at once: the second hears it.
create function vacancies.carve(the_offer uuid, of_employer uuid, chosen uuid[], facts jsonb, for_region boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from vacancies.task t where t.id = any (chosen) order by t.id for update;
  if (select count(*) from vacancies.task t where t.id = any (chosen) and t.employer_id = of_employer) <> cardinality(chosen) then perform consent.refuse('not_visible'); end if;
  if exists (select from vacancies.task t join vacancies.offer o on o.id = t.offer_id where t.id = any (chosen) and o.closed_on is null) then
    perform consent.refuse('task_in_a_place');
  end if;
  perform vacancies.add_offer(the_offer, facts || jsonb_build_object('employerId', of_employer), for_region);
  update vacancies.task t set offer_id = the_offer where t.id = any (chosen);
end $$;
-- Which tasks stand in an open place, also one the reader does not see: they cannot be chosen again.
create function vacancies.tasks_taken(of_employer uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select t.id from vacancies.task t join vacancies.offer o on o.id = t.offer_id
  where t.employer_id = of_employer and o.closed_on is null and employers.sees(of_employer)
$$;
-- The employer reads along by their link: the tasks, and what was made of them.
create function vacancies.tasks_behind(opening bytea) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer := employers.behind(opening);
begin
  if e.id is null then return null; end if;
  return jsonb_build_object('name', e.name, 'tasks', (select coalesce(jsonb_agg(jsonb_build_object('what', t.what, 'howOften', t.how_often, 'hours', t.hours,
      'doneBy', t.done_by, 'couldGo', t.could_go, 'gives', t.gives, 'comesWith', t.comes_with, 'place', (select o.title from vacancies.offer o where o.id = t.offer_id))
      order by array_position(array['yes', 'perhaps', 'no'], t.could_go), lower(t.what), t.id), '[]') from vacancies.task t where t.employer_id = e.id));
end $$;

-- Tasks come along when two files become one, and go back with them.
create or replace function vacancies.follow_merger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.merged_into is not null then
    update vacancies.offer o set employer_id = new.merged_into, came_along = o.came_along || new.id where o.employer_id = new.id;
    update vacancies.task t set employer_id = new.merged_into, came_along = t.came_along || new.id where t.employer_id = new.id;
  else
    -- What somebody hung on another employer since stays there. Who has it open for changing hears that it changed.
    update vacancies.offer o set employer_id = new.id, came_along = trim_array(o.came_along, 1), version = o.version + 1
      where o.employer_id = old.merged_into and o.came_along[cardinality(o.came_along)] = new.id;
    update vacancies.task t set employer_id = new.id, came_along = trim_array(t.came_along, 1), version = t.version + 1
      where t.employer_id = old.merged_into and t.came_along[cardinality(t.came_along)] = new.id;
  end if;
  return null;
end $$;
create or replace function vacancies.close_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare closed integer;
begin
  update vacancies.offer o set closed_on = platform.today(), closed_why = case when o.expires_on < platform.today() then 'expired' else 'not-heard' end, version = o.version + 1
    where o.closed_on is null and (o.expires_on < platform.today() or o.heard_on < platform.today() - 84);
  get diagnostics closed = row_count;
  delete from vacancies.offer o where o.closed_on < (platform.today() - interval '2 years')::date;
  delete from vacancies.import i where i.made_at < platform.now() - interval '30 days';
  delete from vacancies.task t where t.written_on < (platform.today() - interval '2 years')::date;
  return closed;
end $$;

revoke execute on function vacancies.add_task(uuid, uuid, jsonb), vacancies.own_task(uuid), vacancies.change_task(uuid, integer, jsonb), vacancies.remove_task(uuid),
  vacancies.carve(uuid, uuid, uuid[], jsonb, boolean), vacancies.tasks_taken(uuid), vacancies.tasks_behind(bytea) from public;
grant execute on function vacancies.add_task(uuid, uuid, jsonb), vacancies.change_task(uuid, integer, jsonb), vacancies.remove_task(uuid),
  vacancies.carve(uuid, uuid, uuid[], jsonb, boolean), vacancies.tasks_taken(uuid) to app_user;
grant usage on schema vacancies to app_link;
grant execute on function vacancies.tasks_behind(bytea) to app_link;
