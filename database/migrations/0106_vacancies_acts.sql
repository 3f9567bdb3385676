-- What is done with a vacancy or possibility. Every act asks again who does it.

create function vacancies.texts(listed jsonb) returns text[] language sql immutable set search_path = pg_catalog, pg_temp
as $$ select coalesce(array(select jsonb_array_elements_text(listed)), '{}') $$;

create function vacancies.sees(the_offer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from vacancies.offer o, platform.actor() a
    where o.id = the_offer and employers.seat() is not null and (
      o.kept_by = a.organisation_id or (o.with_region and o.region_code = a.region_code)
      or exists (select from employers.agreement g where g.agreed_on is not null and g.ended_on is null
        and ((g.proposed_by = a.organisation_id and g.proposed_to = o.kept_by) or (g.proposed_to = a.organisation_id and g.proposed_by = o.kept_by)))))
$$;
create function vacancies.keeps(the_offer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select employers.worker() is not null
    and exists (select from vacancies.offer o where o.id = the_offer and o.kept_by = platform.organisation_id())
$$;

-- The facts as the screen has them.
create view vacancies.offer_facts with (security_invoker = true) as
  select o.id, jsonb_build_object('kind', o.kind, 'employerId', o.employer_id, 'employerName', o.employer_name, 'reference', o.reference, 'title', o.title,
    'text', o.words, 'work', coalesce(o.work, ''), 'field', coalesce(o.field, ''), 'hoursFrom', o.hours_from, 'hoursTo', o.hours_to, 'mayGrow', o.may_grow, 'days', o.days,
    'municipalityCode', o.municipality_code, 'town', o.town, 'level', o.work_level, 'competences', o.competences, 'licences', o.licences,
    'languages', o.languages, 'certificates', o.certificates, 'must', o.asks_must, 'gives', o.gives, 'comesWith', o.comes_with,
    'agreement', o.agreement, 'salary', o.salary, 'startsOn', o.starts_on, 'expiresOn', o.expires_on) as facts
  from vacancies.offer o;

-- The one place where facts become a row: a new one, or the same one renewed.
create function vacancies.put(the_id uuid, facts jsonb, of_region text, of_organisation uuid, by_membership uuid, came_by text, for_region boolean,
    the_message jsonb, by_import uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into vacancies.offer as o (id, region_code, kept_by, with_region, kind, employer_id, employer_name, reference, title, words, work, field,
      hours_from, hours_to, may_grow, days, municipality_code, town, work_level, competences, licences, languages, certificates, asks_must, gives,
      comes_with, agreement, salary, starts_on, expires_on, source, came, import_id, added_by)
    values (the_id, of_region, of_organisation, for_region, facts ->> 'kind', (facts ->> 'employerId')::uuid, facts ->> 'employerName', facts ->> 'reference',
      facts ->> 'title', facts ->> 'text', nullif(facts ->> 'work', ''), nullif(facts ->> 'field', ''), (facts ->> 'hoursFrom')::smallint,
      (facts ->> 'hoursTo')::smallint, facts ->> 'mayGrow', vacancies.texts(facts -> 'days'), facts ->> 'municipalityCode', facts ->> 'town',
      (facts ->> 'level')::smallint, vacancies.texts(facts -> 'competences')::integer[], vacancies.texts(facts -> 'licences'),
      vacancies.texts(facts -> 'languages'), vacancies.texts(facts -> 'certificates'), (facts ->> 'must')::boolean, facts -> 'gives', facts -> 'comesWith',
      facts ->> 'agreement', facts ->> 'salary', (facts ->> 'startsOn')::date, (facts ->> 'expiresOn')::date, came_by, the_message, by_import, by_membership)
    on conflict (id) do update set with_region = excluded.with_region, kind = excluded.kind, employer_id = excluded.employer_id,
      employer_name = excluded.employer_name, reference = excluded.reference, title = excluded.title, words = excluded.words, work = excluded.work,
      field = excluded.field, hours_from = excluded.hours_from, hours_to = excluded.hours_to, may_grow = excluded.may_grow, days = excluded.days,
      municipality_code = excluded.municipality_code, town = excluded.town, work_level = excluded.work_level, competences = excluded.competences,
      licences = excluded.licences, languages = excluded.languages, certificates = excluded.certificates, asks_must = excluded.asks_must,
      gives = excluded.gives, comes_with = excluded.comes_with, agreement = excluded.agreement, salary = excluded.salary,
      starts_on = excluded.starts_on, expires_on = excluded.expires_on, came = coalesce(excluded.came, o.came),
      import_id = coalesce(excluded.import_id, o.import_id), version = o.version + 1
$$;

-- An employer one sees goes by the name of their file; of one that is only a name, there is no file.
create function vacancies.with_employer(facts jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare file uuid := (facts ->> 'employerId')::uuid;
begin
  if file is null then return facts; end if;
  if not employers.sees(file) then perform consent.refuse('not_visible'); end if;
  return facts || jsonb_build_object('employerName', (select e.name from employers.employer e where e.id = file));
end $$;
create function vacancies.add_offer(the_id uuid, facts jsonb, for_region boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null then perform consent.refuse('not_visible'); end if;
  perform vacancies.put(the_id, vacancies.with_employer(facts), platform.region_code(), platform.organisation_id(), employers.worker(), 'hand', for_region, null, null);
end $$;
-- False: someone else saved first.
create function vacancies.change_offer(the_id uuid, known_version integer, facts jsonb, for_region boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o vacancies.offer;
begin
  select * into o from vacancies.offer x where x.id = the_id for update;
  if not vacancies.sees(the_id) then perform consent.refuse('not_visible'); end if;
  if not vacancies.keeps(the_id) then perform consent.refuse('keeper_only'); end if;
  if o.version <> known_version then return false; end if;
  -- The file it already had may stay, also where its organisation stopped sharing it.
  if (facts ->> 'employerId')::uuid is distinct from o.employer_id then facts := vacancies.with_employer(facts); end if;
  perform vacancies.put(the_id, facts, o.region_code, o.kept_by, o.added_by, o.source, for_region, null, null);
  return true;
end $$;

-- Employers that said "benader mij niet", of those one sees.
create function vacancies.not_approached(of_employers uuid[]) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select s.id from employers.signs(of_employers) s where s.not_approached $$;

-- Whoever sees it and calls them hears whether it still stands.
create function vacancies.still_stands(the_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not vacancies.sees(the_id) then perform consent.refuse('not_visible'); end if;
  update vacancies.offer o set heard_on = platform.today(), closed_on = null, closed_why = null,
      expires_on = case when o.expires_on < platform.today() then null else o.expires_on end,
      version = o.version + case when o.closed_on is null then 0 else 1 end
    where o.id = the_id and (o.closed_on is null or vacancies.keeps(the_id));
end $$;
create function vacancies.close_offer(the_id uuid, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.sees(the_id) then perform consent.refuse('not_visible'); end if;
  if not vacancies.keeps(the_id) then perform consent.refuse('keeper_only'); end if;
  update vacancies.offer o set closed_on = platform.today(), closed_why = why, version = o.version + 1 where o.id = the_id and o.closed_on is null;
  return found;
end $$;
create function vacancies.message_of(the_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select o.came from vacancies.offer o where o.id = the_id and vacancies.keeps(the_id) $$;

-- Two files of one establishment became one: what hung on the one hangs on the other.
create function vacancies.follow_merger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vacancies.offer o set employer_id = new.merged_into where o.employer_id = new.id;
  return null;
end $$;
create trigger vacancies_follow_a_merger after update of merged_into on employers.employer for each row
  when (new.merged_into is not null and old.merged_into is null) execute function vacancies.follow_merger();

-- ---------------------------------------------------------------------------------------------
-- By the clock. What ended is closed, and what nobody heard of in twelve weeks as well: it can be opened again.
create function vacancies.close_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare closed integer;
begin
  update vacancies.offer o set closed_on = platform.today(), closed_why = case when o.expires_on < platform.today() then 'expired' else 'not-heard' end, version = o.version + 1
    where o.closed_on is null and (o.expires_on < platform.today() or o.heard_on < platform.today() - 84);
  get diagnostics closed = row_count;
  delete from vacancies.offer o where o.closed_on < (platform.today() - interval '2 years')::date;
  delete from vacancies.import i where i.made_at < platform.now() - interval '30 days';
  return closed;
end $$;
-- Once a week: who helps people to work hears that there is something new, and who brought something in that nobody
-- heard of for six weeks is asked to ask again.
create function vacancies.tell_week() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare told integer := 0; one record;
begin
  for one in
    select m.id, m.organisation_id from organisations.membership m
    where m.task in ('begeleiding', 'bemiddeling') and m.role in ('professional', 'coordinator') and m.starts_at <= platform.now() and m.ends_at > platform.now()
      and exists (select from vacancies.offer o where o.region_code = m.region_code and o.closed_on is null and o.added_on > platform.today() - 7
        and (o.with_region or o.kept_by = m.organisation_id))
  loop
    perform notifications.tell(one.id, 'weekly-offers', 'weekly-offers', one.organisation_id);
    told := told + 1;
  end loop;
  for one in
    select distinct m.id from organisations.membership m join vacancies.offer o on o.added_by = m.id
    where o.closed_on is null and o.heard_on <= platform.today() - 42 and m.ends_at > platform.now()
  loop
    perform notifications.tell(one.id, 'offers-to-ask-again', 'offers-to-ask-again', one.id);
  end loop;
  return told;
end $$;

-- For the nightly ranking of a region: every open offer with who keeps it, and what employers say moves them.
create function vacancies.ranked_of_region(the_region text) returns setof vacancies.ranked
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select r.* from vacancies.ranked r where r.region_code = the_region $$;
create function vacancies.motives_of_region(the_region text) returns table (id uuid, motives text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select e.id, e.motives from employers.employer e where e.region_code = the_region and e.motives <> '{}' and e.merged_into is null $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'vacancies' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function vacancies.add_offer(uuid, jsonb, boolean), vacancies.change_offer(uuid, integer, jsonb, boolean), vacancies.still_stands(uuid),
  vacancies.close_offer(uuid, text), vacancies.message_of(uuid), vacancies.not_approached(uuid[]), vacancies.sees(uuid), vacancies.keeps(uuid) to app_user;
grant execute on function vacancies.close_passed(), vacancies.tell_week(), vacancies.ranked_of_region(text), vacancies.motives_of_region(text) to app_jobs;
