-- A case gets a name by one act only: the bringer's, with permission for every organisation at the table.
create table case_consultation.named_case (
  case_id     uuid primary key references case_consultation.consultation_case (id) on delete cascade,
  group_id    uuid not null references case_consultation.case_group (id),
  region_code text not null,
  person_id   uuid not null references consent.person (id),
  named_by    uuid not null references organisations.membership (id),
  named_on    date not null,
  -- The seats this act opened the name to, and later ones of whom the person chose. Who loses the permission leaves it;
  -- a new permission opens nothing until the case is named again.
  open_to     uuid[] not null default '{}'
);
create index named_cases_of_a_person on case_consultation.named_case (person_id);
create index named_cases_of_a_group on case_consultation.named_case (group_id);
insert into consent.about_person values ('case_consultation.named_case');

-- The name with until when the reader holds it; under the reader's own rights.
create view case_consultation.name_card with (security_invoker = true) as
  select n.case_id, n.person_id, n.named_on,
    (select max(a.ends_at) from consent.access a where a.holder = platform.holder() and a.person_id = n.person_id and a.purpose = 'case-consultation'
       and a.starts_at <= platform.now() and a.ends_at > platform.now())::date as until
  from case_consultation.named_case n;

-- Which of the group's own organisations the person's permission covers today. "No" is the same for refused,
-- withdrawn and never asked. Only for the bringer, about a person they work with.
create function case_consultation.coverage(the_case uuid, the_person uuid)
  returns table (organisation_id uuid, task text, covered boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.may_name(the_case, the_person) then return; end if;
  return query
    select at_table.organisation_id, at_table.task, consent.covers(the_person, 'case-consultation', at_table.organisation_id, at_table.task)
    from (select distinct m.organisation_id, m.task
          from case_consultation.consultation_case c
          join case_consultation.seat s on s.group_id = c.group_id and s.starts_at <= platform.now() and s.ends_at > platform.now()
          join organisations.membership m on m.id = s.membership_id and m.ends_at > platform.now()
          where c.id = the_case) at_table;
end $$;

create function case_consultation.may_name(the_case uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.consultation_case c
    join case_consultation.entry e on e.group_id = c.group_id and e.membership_id = c.bringer_membership_id
      and e.starts_at <= platform.now() and e.ends_at > platform.now()
    where c.id = the_case and c.brought_on is not null and c.bringer_membership_id = platform.membership_id()
      -- By the work itself, or by permission for this very purpose; not by an emergency or by looking for a job.
      and exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person
                    and a.purpose in ('own-work', 'case-consultation')
                    and a.starts_at <= platform.now() and a.ends_at > platform.now()))
$$;

create function case_consultation.name_case(the_case uuid, the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c case_consultation.consultation_case; seats uuid[];
begin
  select * into c from case_consultation.consultation_case where id = the_case;
  if c.id is null or not case_consultation.may_name(the_case, the_person) then perform consent.refuse('only_the_bringer_names'); end if;
  -- No seat is given or ended, and no permission withdrawn, between the question and the act: the locks of consent.refresh_access.
  perform pg_advisory_xact_lock_shared(7303, 1);
  perform pg_advisory_xact_lock(hashtextextended(c.group_id::text, 70));
  perform pg_advisory_xact_lock(hashtextextended(the_person::text, 30));
  if exists (select from case_consultation.coverage(the_case, the_person) x where not x.covered) then
    perform consent.refuse('permission_for_every_organisation');
  end if;
  -- What an earlier act opened ends here: who sits now is opened anew.
  if exists (select from case_consultation.named_case n where n.case_id = the_case) then perform consent.end_seats(the_case, null); end if;
  select array_agg(s.id) into seats from case_consultation.seat s join organisations.membership m on m.id = s.membership_id
    where s.group_id = c.group_id and s.starts_at <= platform.now() and s.ends_at > platform.now()
      and not exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = m.account_id);
  insert into case_consultation.named_case (case_id, group_id, region_code, person_id, named_by, named_on, open_to)
    values (the_case, c.group_id, c.region_code, the_person, platform.membership_id(), platform.today(), seats)
    on conflict (case_id) do update set person_id = excluded.person_id, named_by = excluded.named_by, named_on = excluded.named_on, open_to = excluded.open_to;
  perform consent.involve_seats(the_person, the_case, array(select s.membership_id from case_consultation.seat s where s.id = any (seats)));
end $$;

-- Whoever changes who knows a name takes the locks in the order of the house first (one person changes, then that
-- person), and only then the row: else naming, unnaming, closing and withdrawing could wait for each other in a ring.
create function case_consultation.alone_with_name_of(the_case uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(7303, 1);
  perform pg_advisory_xact_lock(hashtextextended(n.person_id::text, 30)) from case_consultation.named_case n where n.case_id = the_case;
end $$;

-- The link goes and the case is without a name again: by the bringer, or by the person.
create function case_consultation.unname_case(the_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.alone_with_name_of(the_case);
  delete from case_consultation.named_case n where n.case_id = the_case and (
    n.person_id = platform.person_id()
    or exists (select from case_consultation.consultation_case c where c.id = the_case and c.bringer_membership_id = platform.membership_id()));
  if not found then return false; end if;
  perform consent.end_seats(the_case, null);
  return true;
end $$;

-- Who comes to sit later, at an organisation the person chose, is involved; others keep the version without names.
-- Who leaves their seat is out at once.
create function case_consultation.seats_of_named_cases() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n case_consultation.named_case;
begin
  perform pg_advisory_xact_lock(hashtextextended(x.person_id::text, 30))
    from (select distinct n2.person_id from case_consultation.named_case n2 where n2.group_id = new.group_id order by 1) x;
  for n in select * from case_consultation.named_case where group_id = new.group_id loop
    if tg_op = 'UPDATE' then
      if new.ends_at <= platform.now() then perform consent.end_seats(n.case_id, array[new.membership_id]); end if;
    elsif n.open_to <> '{}' and exists (select from organisations.membership m where m.id = new.membership_id
                    and consent.covers(n.person_id, 'case-consultation', m.organisation_id, m.task)
                    -- Closed to a colleague at this table is closed to who comes to sit beside them.
                    and not exists (select from case_consultation.seat s join organisations.membership x on x.id = s.membership_id
                      where s.group_id = n.group_id and s.id <> new.id and s.ends_at > platform.now() and s.id <> all (n.open_to)
                        and x.organisation_id = m.organisation_id and x.task = m.task)
                    and not exists (select from case_consultation.case_step_out o where o.case_id = n.case_id and o.account_id = m.account_id)) then
      update case_consultation.named_case set open_to = open_to || new.id where case_id = n.case_id;
      perform consent.involve_seats(n.person_id, n.case_id, array[new.membership_id]);
    end if;
  end loop;
  return null;
end $$;
-- The same order of locks for whoever gives or ends a seat, whether or not a case there has a name.
create trigger a_one_person_changes before insert or update or delete on case_consultation.seat
  for each statement execute function consent.one_person_changes();
create trigger seats_of_named_cases after insert or update of ends_at on case_consultation.seat
  for each row execute function case_consultation.seats_of_named_cases();

-- A withdrawn permission closes the name to the seats it no longer covers, in the transaction of the withdrawal. The link
-- stays for the person, who goes on reading what was agreed; for the table naming is again a new act. A permission that
-- only ran out may be renewed: then the name is there again.
create function case_consultation.close_names_withdrawn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n case_consultation.named_case; lost uuid[];
begin
  -- After whoever is naming at this moment.
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 30));
  for n in select * from case_consultation.named_case where person_id = new.person_id and open_to <> '{}' loop
    lost := array(select s.id from case_consultation.seat s join organisations.membership m on m.id = s.membership_id
      where s.id = any (n.open_to) and not consent.covers(n.person_id, 'case-consultation', m.organisation_id, m.task));
    continue when lost = '{}';
    update case_consultation.named_case set open_to = array(select x from unnest(n.open_to) x where x <> all (lost)) where case_id = n.case_id;
    perform consent.end_seats(n.case_id, array(select s.membership_id from case_consultation.seat s where s.id = any (lost)));
  end loop;
  return null;
end $$;
create trigger close_names_withdrawn after update of withdrawn_at on consent.permission
  for each row when (old.withdrawn_at is null and new.withdrawn_at is not null and new.purpose = 'case-consultation')
  execute function case_consultation.close_names_withdrawn();

-- With the case closes the name: what it was told for is over. The person goes on reading.
create function case_consultation.close_name_with_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.alone_with_name_of(new.id);
  update case_consultation.named_case set open_to = '{}' where case_id = new.id and open_to <> '{}';
  if found then perform consent.end_seats(new.id, null); end if;
  return null;
end $$;
create trigger close_name_with_case after update of status on case_consultation.consultation_case
  for each row when (new.status = 'closed' and old.status <> 'closed') execute function case_consultation.close_name_with_case();

-- Stepping out of a case closes the name as well.
create function case_consultation.step_out_of_name() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.end_seats(new.case_id, array(select m.id from organisations.membership m where m.account_id = new.account_id))
    where exists (select from case_consultation.named_case n where n.case_id = new.case_id);
  return null;
end $$;
create trigger step_out_of_name after insert on case_consultation.case_step_out
  for each row execute function case_consultation.step_out_of_name();

do $$
declare t regclass;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'case_consultation' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security', t);
  end loop;
end $$;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'case_consultation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function case_consultation.my_groups(), case_consultation.my_step_outs(), case_consultation.sees_case(uuid), case_consultation.keeps_group(uuid), case_consultation.give_seat(uuid, uuid, uuid, boolean, boolean),
  case_consultation.end_seat(uuid), case_consultation.step_out_of_case(uuid), case_consultation.coverage(uuid, uuid), case_consultation.name_case(uuid, uuid),
  case_consultation.unname_case(uuid) to app_user;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.named_case', 'voor wie aan tafel zit tot de casus sluit; voor de persoon tot de casus of de naam weggaat', 'met de casus', 'AVG art. 5 lid 1 onder e');
