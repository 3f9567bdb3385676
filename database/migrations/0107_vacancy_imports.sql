-- A list comes in: read, looked at row by row, shown, and only after a yes put in, all of it or nothing. The clock's role
-- does the long work in small steps, so that someone sees how far it is and can stop it.

-- Asks the clock to come by now instead of at its next minute. Only for functions of the house.
create function platform.do_soon(job text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if to_regprocedure('app_jobs.add_job(text, json, text, timestamptz, integer, text, integer, text[], text)') is not null then
    perform app_jobs.add_job(identifier => job, job_key => job || '-soon');
  end if;
end $$;
revoke execute on function platform.do_soon(text) from public;

create function vacancies.start_import(the_id uuid, called text, the_format text, the_encoding text, the_delimiter text, the_content bytea, the_columns text[],
    the_sample jsonb, the_mapping jsonb, rows_in_it integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null then perform consent.refuse('not_visible'); end if;
  if (select count(*) from vacancies.import i where i.kept_by = platform.organisation_id() and i.state not in ('done', 'cancelled', 'failed')) >= 5 then
    perform consent.refuse('too_many_imports');
  end if;
  insert into vacancies.import (id, region_code, kept_by, membership_id, file_name, format, encoding, delimiter, content, columns, sample, mapping, state, rows_total)
    values (the_id, platform.region_code(), platform.organisation_id(), employers.worker(), called, the_format, the_encoding, the_delimiter, the_content,
      the_columns, the_sample, the_mapping, 'mapping', rows_in_it);
end $$;
create function vacancies.own_import(the_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select employers.worker() is not null and exists (select from vacancies.import i where i.id = the_id and i.kept_by = platform.organisation_id()) $$;
-- False: it is somewhere else by now.
create function vacancies.check_import(the_id uuid, the_mapping jsonb, for_region boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.own_import(the_id) then perform consent.refuse('not_visible'); end if;
  update vacancies.import i set state = 'waiting', tries = 0, mapping = the_mapping, with_region = for_region, rows_seen = 0, rows_good = 0, rows_bad = 0
    where i.id = the_id and i.state in ('mapping', 'checked');
  if not found then return false; end if;
  perform platform.do_soon('read-vacancy-lists');
  return true;
end $$;
create function vacancies.confirm_import(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.own_import(the_id) then perform consent.refuse('not_visible'); end if;
  update vacancies.import i set state = 'confirmed', tries = 0, rows_put = 0 where i.id = the_id and i.state = 'checked' and i.rows_good > 0;
  if not found then return false; end if;
  perform platform.do_soon('read-vacancy-lists');
  return true;
end $$;
create function vacancies.cancel_import(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not vacancies.own_import(the_id) then perform consent.refuse('not_visible'); end if;
  update vacancies.import i set state = 'cancelled', content = null, sample = '[]', rows_put = 0, settled_at = platform.now()
    where i.id = the_id and i.state not in ('done', 'cancelled', 'failed');
  if not found then return false; end if;
  delete from vacancies.import_row r where r.import_id = the_id;
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The clock's side. Work that lay still for two minutes fell over with its server, and is taken again from the start.
create function vacancies.take_import() returns table (id uuid, task text, content bytea, mapping jsonb, rows_total integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one vacancies.import;
begin
  select * into one from vacancies.import i
    where i.state in ('waiting', 'confirmed') or i.state in ('checking', 'importing') and i.taken_at < platform.now() - interval '2 minutes'
    order by i.made_at limit 1 for update skip locked;
  if one.id is null then return; end if;
  if one.tries >= 3 then
    update vacancies.import i set state = 'failed', content = null, settled_at = platform.now() where i.id = one.id;
    return;
  end if;
  if one.state in ('waiting', 'checking') then
    delete from vacancies.import_row r where r.import_id = one.id;
    update vacancies.import i set state = 'checking', taken_at = platform.now(), tries = i.tries + 1, rows_seen = 0, rows_good = 0, rows_bad = 0 where i.id = one.id;
    return query select one.id, 'check', one.content, one.mapping, one.rows_total;
  else
    update vacancies.import i set state = 'importing', taken_at = platform.now(), tries = i.tries + 1, rows_put = 0 where i.id = one.id;
    return query select one.id, 'put', null::bytea, one.mapping, one.rows_total;
  end if;
end $$;
-- Rows that were looked at. False: someone stopped it.
create function vacancies.keep_rows(the_import uuid, looked jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vacancies.import i set taken_at = platform.now(), rows_seen = i.rows_seen + jsonb_array_length(looked) where i.id = the_import and i.state = 'checking';
  if not found then return false; end if;
  insert into vacancies.import_row (import_id, line, cells, facts, came, problems)
    select the_import, (r ->> 'line')::integer, vacancies.texts(r -> 'cells'), r -> 'facts', r -> 'came', r -> 'problems' from jsonb_array_elements(looked) r;
  return true;
end $$;
create function vacancies.all_looked_at(the_import uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid;
begin
  update vacancies.import i set state = 'checked', taken_at = null,
      rows_good = (select count(*) from vacancies.import_row r where r.import_id = i.id and r.facts is not null),
      rows_bad = (select count(*) from vacancies.import_row r where r.import_id = i.id and r.problems is not null)
    where i.id = the_import and i.state = 'checking' returning i.membership_id into whose;
  if not found then return false; end if;
  if whose is not null then perform notifications.tell(whose, 'import-ready', 'vacancy-import', the_import); end if;
  return true;
end $$;
create function vacancies.import_failed(the_import uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vacancies.import i set state = 'failed', content = null, settled_at = platform.now() where i.id = the_import and i.state in ('checking', 'importing');
  delete from vacancies.import_row r where r.import_id = the_import;
end $$;

-- A file of this employer, when exactly one that whoever brings the list may see goes by that name (in that municipality).
create function vacancies.file_of(facts jsonb, of_region text, of_organisation uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when count(*) = 1 then min(e.id::text)::uuid end from employers.employer e
  where e.region_code = of_region and e.plain_name = employers.plain(facts ->> 'employerName') and e.merged_into is null
    and (e.kept_by = of_organisation or e.with_region)
    and (facts ->> 'municipalityCode' is null or e.municipality_code is null or e.municipality_code = facts ->> 'municipalityCode')
$$;

-- A part of the good rows goes in. What was brought before is found again: it is renewed with what the list says, keeps
-- what was asked since, and was heard of today. All parts are in one transaction, one list of an organisation at a time.
create function vacancies.put_rows(the_import uuid, after_line integer, how_many integer, out last_line integer, out added integer, out renewed integer)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i vacancies.import; r record; old_id uuid; old jsonb; new jsonb;
begin
  added := 0; renewed := 0;
  select * into i from vacancies.import x where x.id = the_import;
  perform pg_advisory_xact_lock(hashtextextended('vacancies ' || i.kept_by, 0));
  for r in select x.line, x.facts, x.came from vacancies.import_row x
      where x.import_id = the_import and x.facts is not null and x.line > after_line order by x.line limit how_many loop
    last_line := r.line;
    new := r.facts || jsonb_build_object('employerId', vacancies.file_of(r.facts, i.region_code, i.kept_by));
    select o.id, f.facts into old_id, old from vacancies.offer o join vacancies.offer_facts f on f.id = o.id
      where o.kept_by = i.kept_by and o.match_key = (case when r.facts ->> 'reference' <> '' then 'number ' || lower(r.facts ->> 'reference')
        else employers.plain(r.facts ->> 'employerName') || '|' || employers.plain(r.facts ->> 'title') || '|'
          || coalesce(r.facts ->> 'municipalityCode', employers.plain(r.facts ->> 'town')) end)
      order by o.closed_on desc nulls first, o.added_on desc, o.id limit 1;
    if old_id is null then
      perform vacancies.put(gen_random_uuid(), new, i.region_code, i.kept_by, i.membership_id, i.format, i.with_region, r.came, the_import);
      added := added + 1;
    else
      -- What the list does not say stays as it was.
      new := old || (select coalesce(jsonb_object_agg(n.key, n.value), '{}') from jsonb_each(new) n
          where n.value not in ('null', '""', '[]', '"unknown"', 'false') and n.key not in ('gives', 'comesWith'))
        || jsonb_build_object('gives', (old -> 'gives') || (new -> 'gives'), 'comesWith', (old -> 'comesWith') || (new -> 'comesWith'));
      perform vacancies.put(old_id, new, i.region_code, i.kept_by, i.membership_id, i.format, i.with_region, r.came, the_import);
      update vacancies.offer o set heard_on = platform.today(), closed_on = null, closed_why = null where o.id = old_id;
      renewed := renewed + 1;
    end if;
  end loop;
end $$;
-- How far it is, in a transaction of its own so that others see it. False: someone stopped it.
create function vacancies.import_is_at(the_import uuid, at_row integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vacancies.import i set taken_at = platform.now(), rows_put = at_row where i.id = the_import and i.state = 'importing';
  return found;
end $$;
-- The last thing before it is kept. False: someone stopped it in time, and nothing goes in.
create function vacancies.import_done(the_import uuid, added integer, renewed integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vacancies.import i set state = 'done', content = null, rows_put = added + renewed, rows_new = added, rows_renewed = renewed, settled_at = platform.now()
    where i.id = the_import and i.state = 'importing';
  if not found then return false; end if;
  delete from vacancies.import_row r where r.import_id = the_import and r.problems is null;
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'vacancies' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function vacancies.start_import(uuid, text, text, text, text, bytea, text[], jsonb, jsonb, integer), vacancies.check_import(uuid, jsonb, boolean),
  vacancies.confirm_import(uuid), vacancies.cancel_import(uuid) to app_user;
grant execute on function vacancies.take_import(), vacancies.keep_rows(uuid, jsonb), vacancies.all_looked_at(uuid), vacancies.import_failed(uuid),
  vacancies.put_rows(uuid, integer, integer), vacancies.import_is_at(uuid, integer), vacancies.import_done(uuid, integer, integer) to app_jobs;
