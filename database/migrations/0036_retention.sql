-- Keeping no longer than needed, as work the clock does. What is about a person is announced four weeks before.
create table consent.announced_deletion (
  id            uuid primary key,
  -- No foreign keys: an announcement outlives nothing, it goes with what it was about.
  person_id     uuid not null,
  record_id     uuid not null constraint announced_once unique,
  -- Who registered the person, so that the organisation can still take its part; they know the reference.
  membership_id uuid not null,
  reference     text not null,
  announced_on  date not null,
  delete_on     date not null constraint four_weeks_notice check (delete_on >= announced_on + 28)
);
create index announced_to_a_person on consent.announced_deletion (person_id);
create index announced_to_a_membership on consent.announced_deletion (membership_id);
alter table consent.announced_deletion enable row level security;

-- Closed for three months, less the four weeks of notice. A record that was opened again is not announced.
create function consent.announce_deletions() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare announced integer;
begin
  delete from consent.announced_deletion d where not exists (select from consent.record r where r.id = d.record_id and r.closed_on is not null);
  insert into consent.announced_deletion (id, person_id, record_id, membership_id, reference, announced_on, delete_on)
    select gen_random_uuid(), r.person_id, r.id, r.registered_by, r.reference, platform.today(),
           greatest((r.closed_on + interval '3 months')::date, platform.today() + 28)
    from consent.record r
    where r.closed_on is not null and (r.closed_on + interval '3 months')::date - 28 <= platform.today()
    on conflict (record_id) do nothing;
  get diagnostics announced = row_count;
  return announced;
end $$;

-- Whose last registration goes.
create function consent.persons_due_for_erasure(at_most integer) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct d.person_id from consent.announced_deletion d
  where d.delete_on <= platform.today()
    and not exists (select from consent.record r where r.person_id = d.person_id
      and not exists (select from consent.announced_deletion x where x.record_id = r.id and x.delete_on <= platform.today()))
  order by 1 limit at_most
$$;

-- Answers under which ids the person stood here: they are in the journal outside the database before this is committed.
create function consent.erase_when_due(gone uuid) returns uuid[]
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare erased uuid[]; one uuid;
begin
  if gone not in (select consent.persons_due_for_erasure(1000000)) then perform consent.refuse('not_due'); end if;
  erased := consent.erase_person(gone);
  foreach one in array erased loop perform audit.forget(one); end loop;
  return erased;
end $$;

-- One organisation's closed registration, while the person stays with another.
create function consent.delete_closed_records() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due record; gone integer := 0;
begin
  for due in
    select r.id, r.person_id, r.organisation_id, d.id as announcement from consent.announced_deletion d join consent.record r on r.id = d.record_id
    where d.delete_on <= platform.today()
      and exists (select from consent.record other where other.person_id = r.person_id and other.id <> r.id
        and not exists (select from consent.announced_deletion x where x.record_id = other.id and x.delete_on <= platform.today()))
  loop
    delete from consent.involvement i using organisations.membership m
      where m.id = i.membership_id and m.organisation_id = due.organisation_id and i.person_id = due.person_id and i.how <> 'seat'
        and not exists (select from consent.record o where o.person_id = due.person_id and o.organisation_id = due.organisation_id and o.closed_on is null);
    delete from consent.announced_deletion where id = due.announcement;
    delete from consent.objection where record_id = due.id;
    delete from consent.record where id = due.id;
    gone := gone + 1;
  end loop;
  return gone;
end $$;

-- What passed and proves nothing any more, table by table, after the words in platform.retention.
create function consent.delete_what_passed() returns table (what text, gone bigint)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare moment timestamptz := platform.now(); day date := platform.today();
begin
  what := 'platform.session';
  delete from platform.session s where least(s.expires_at, coalesce(s.revoked_at, 'infinity')) < moment - interval '30 days';
  get diagnostics gone = row_count; return next;
  what := 'consent.request';
  delete from consent.request q where q.asked_on < (day - interval '1 year')::date;
  get diagnostics gone = row_count; return next;
  what := 'consent.involvement';
  delete from consent.involvement i where i.ends_at < moment - interval '1 year';
  get diagnostics gone = row_count; return next;
  what := 'consent.permission';
  delete from consent.receiver r using consent.permission p
    where p.id = r.permission_id and least(p.ends_at, coalesce(p.withdrawn_at, 'infinity')) < moment - interval '5 years';
  delete from consent.reminder x using consent.permission p
    where p.id = x.permission_id and least(p.ends_at, coalesce(p.withdrawn_at, 'infinity')) < moment - interval '5 years';
  delete from consent.permission p where least(p.ends_at, coalesce(p.withdrawn_at, 'infinity')) < moment - interval '5 years';
  get diagnostics gone = row_count; return next;
  what := 'consent.document';
  delete from consent.document d where not exists (select from consent.permission p where p.document_id = d.id) and d.added_on < day - 30;
  get diagnostics gone = row_count; return next;
  what := 'consent.representation';
  delete from consent.representation r where least(r.ends_at, coalesce(r.objected_at, 'infinity')) < moment - interval '1 year'
    and not exists (select from consent.permission p where p.representation_id = r.id);
  get diagnostics gone = row_count; return next;
  what := 'consent.break_glass';
  delete from consent.break_glass g where g.ends_at < moment - interval '5 years';
  get diagnostics gone = row_count; return next;
  what := 'consent.lawful_basis';
  delete from consent.lawful_basis b where b.ends_at < moment - interval '5 years';
  get diagnostics gone = row_count; return next;
  what := 'organisations.substitution';
  delete from organisations.substitution s where s.ends_at < moment - interval '2 years';
  get diagnostics gone = row_count; return next;
end $$;

-- Whole months of the audit, once the last day of the month is five years old; and the months to come are made in time.
create function consent.turn_audit_months() returns table (month text, what text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare part record; ahead date;
begin
  for part in
    select c.relname, to_date(right(c.relname, 6), 'YYYYMM') as first_day from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'audit' and c.relkind = 'r' and c.relname ~ '^event(_person)?_\d{6}$'
      and to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month' + interval '5 years' <= platform.today()
  loop
    execute format('drop table audit.%I', part.relname);
    delete from platform.retention where table_name = 'audit.' || part.relname;
    month := right(part.relname, 6); what := 'dropped'; return next;
  end loop;
  for ahead in select (date_trunc('month', platform.today()::timestamp) + make_interval(months => m))::date from generate_series(0, 12) m loop
    -- A house that slept past its months wrote in the rest partition: those lines stay where they were written.
    continue when exists (select from audit.event_other e where e.at >= (ahead || ' 00:00+00')::timestamptz and e.at < ((ahead + interval '1 month')::date || ' 00:00+00')::timestamptz);
    continue when exists (select from audit.event_person_other e where e.at >= (ahead || ' 00:00+00')::timestamptz and e.at < ((ahead + interval '1 month')::date || ' 00:00+00')::timestamptz);
    perform audit.make_month(ahead);
  end loop;
  delete from audit.event_person_other e where e.at < date_trunc('month', platform.now()) - interval '5 years 1 month';
  delete from audit.event_other e where e.at < date_trunc('month', platform.now()) - interval '5 years 1 month';
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'consent' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function consent.announce_deletions(), consent.persons_due_for_erasure(integer), consent.erase_when_due(uuid),
  consent.delete_closed_records(), consent.delete_what_passed(), consent.turn_audit_months() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('consent.announced_deletion', 'tot het verwijderen', 'met de registratie', 'AVG art. 5 lid 1 onder e');
