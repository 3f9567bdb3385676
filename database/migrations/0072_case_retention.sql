-- Keeping cases no longer than needed, as work the clock does, with four weeks' notice on the page of the case itself:
-- a closed case twelve months, its notes three, a draft nobody touches three, an open case nobody did anything with twelve.
create table case_consultation.announced_deletion (
  case_id      uuid not null references case_consultation.consultation_case (id) on delete cascade,
  what         text not null constraint known_kind_of_deletion check (what in ('draft', 'notes', 'case')),
  announced_on date not null,
  delete_on    date not null constraint four_weeks_notice check (delete_on >= announced_on + 28),
  primary key (case_id, what)
);
create index deletions_by_day on case_consultation.announced_deletion (delete_on);
create index closed_cases on case_consultation.consultation_case (closed_on) where closed_on is not null;
create index drafts_by_day on case_consultation.consultation_case (touched_on) where touched_on is not null;
alter table case_consultation.announced_deletion enable row level security;

-- Who works on a draft again keeps it: the notice goes at once, not at night.
create function case_consultation.keep_touched_draft() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from case_consultation.announced_deletion a where a.case_id = new.id and a.what = 'draft';
  return null;
end $$;
create trigger keep_touched_draft after update on case_consultation.consultation_case
  for each row when (old.status = 'draft') execute function case_consultation.keep_touched_draft();

-- The last day anything was done or promised at a case that nobody closed.
create function case_consultation.last_stir(c case_consultation.consultation_case) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select greatest(c.brought_on, c.discussed_on,
    (select max(n.written_on) from case_consultation.note n where n.case_id = c.id),
    (select max(a.written_on) from case_consultation.advice a where a.case_id = c.id),
    (select max(greatest(a.made_on, a.due_on)) from case_consultation.agreement a where a.case_id = c.id),
    (select l.looked_on from case_consultation.look_back l where l.case_id = c.id),
    (select max(m.day) from case_consultation.agenda_item i join case_consultation.meeting m on m.id = i.meeting_id where i.case_id = c.id))
$$;

-- A job that slept for months still gives four weeks. What was announced for a case that stirred since then is taken back.
create function case_consultation.announce_deletions() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare announced integer;
begin
  delete from case_consultation.announced_deletion d using case_consultation.consultation_case c
    where c.id = d.case_id and d.what = 'case' and c.closed_on is null and (case_consultation.last_stir(c) + interval '12 months')::date - 28 > platform.today();
  insert into case_consultation.announced_deletion (case_id, what, announced_on, delete_on)
    select due.id, due.what, platform.today(), greatest(due.ends_on, platform.today() + 28)
    from (
      select c.id, 'draft' as what, (c.touched_on + interval '3 months')::date as ends_on from case_consultation.consultation_case c where c.touched_on is not null
      union all
      select c.id, 'notes', (c.closed_on + interval '3 months')::date from case_consultation.consultation_case c
        where c.closed_on is not null and exists (select from case_consultation.note n where n.case_id = c.id)
      union all
      select c.id, 'case', (c.closed_on + interval '12 months')::date from case_consultation.consultation_case c where c.closed_on is not null
      union all
      select c.id, 'case', (case_consultation.last_stir(c) + interval '12 months')::date from case_consultation.consultation_case c
        where c.closed_on is null and c.brought_on is not null
    ) due
    where due.ends_on - 28 <= platform.today()
    on conflict (case_id, what) do nothing;
  get diagnostics announced = row_count;
  return announced;
end $$;

-- At most so many cases in one transaction; returns how many went, so that the job goes on until there are none.
create function case_consultation.delete_what_is_due(at_most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due record; gone integer := 0;
begin
  for due in select a.case_id, a.what from case_consultation.announced_deletion a where a.delete_on <= platform.today()
             order by a.delete_on, a.case_id limit at_most loop
    if due.what = 'notes' then
      delete from case_consultation.note n where n.case_id = due.case_id;
      delete from case_consultation.announced_deletion a where a.case_id = due.case_id and a.what = 'notes';
    else
      perform consent.end_seats(due.case_id, null) where exists (select from case_consultation.named_case n where n.case_id = due.case_id);
      delete from case_consultation.consultation_case c where c.id = due.case_id;
    end if;
    gone := gone + 1;
  end loop;
  return gone;
end $$;

-- What is about nobody's case any more: meetings and ended seats after two years, and a group that ended when it is empty.
create function case_consultation.delete_what_passed() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare before date := (platform.today() - interval '2 years')::date;
begin
  delete from case_consultation.meeting m where m.day < before;
  delete from case_consultation.seat s where s.ends_at < before;
  delete from case_consultation.case_group g where g.ended_on < before
    and not exists (select from case_consultation.consultation_case c where c.group_id = g.id)
    and not exists (select from case_consultation.meeting m where m.group_id = g.id)
    and not exists (select from case_consultation.seat s where s.group_id = g.id);
end $$;

revoke execute on function case_consultation.last_stir(case_consultation.consultation_case), case_consultation.keep_touched_draft(), case_consultation.announce_deletions(),
  case_consultation.delete_what_is_due(integer), case_consultation.delete_what_passed() from public;
grant execute on function case_consultation.announce_deletions(), case_consultation.delete_what_is_due(integer),
  case_consultation.delete_what_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.announced_deletion', 'tot het verwijderen', 'met de casus', 'AVG art. 5 lid 1 onder e');
