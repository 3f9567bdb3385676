-- Catching up, and groups that lean on few people. What someone reads is asked of the tables themselves, under their own
-- rules; here is only what they mark for themselves, and the sums a group of its own asks.
create schema continuity;
grant usage on schema continuity to app_user, app_jobs;

-- "Ik ben bij": the day someone read up last, for themselves alone.
create table continuity.caught_up (
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  group_id      uuid not null references case_consultation.case_group (id) on delete cascade,
  seen_on       date not null default platform.today(),
  primary key (membership_id, group_id)
);
create index caught_up_with_a_group on continuity.caught_up (group_id);
-- Whom a group leaned on was said to whom, and when: said again no sooner than after three months.
create table continuity.told_leaning (
  group_id      uuid not null references case_consultation.case_group (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  told_on       date not null,
  primary key (group_id, membership_id)
);
create index told_leaning_of_a_member on continuity.told_leaning (membership_id);
alter table continuity.caught_up enable row level security;
alter table continuity.told_leaning enable row level security;

create function continuity.mark_caught_up(the_group uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from case_consultation.entry e where e.membership_id = platform.sits_as() and e.group_id = the_group
                   and e.starts_at <= platform.now() and e.ends_at > platform.now()) then
    perform consent.refuse('not_visible');
  end if;
  insert into continuity.caught_up (membership_id, group_id) values (platform.membership_id(), the_group)
    on conflict (membership_id, group_id) do update set seen_on = excluded.seen_on;
end $$;

-- Who holds what, in one group: open promises, cases brought and not closed, working agreements of the group. Counts only,
-- and not of what went straight to one or two people: a number would say that there is something the others don't see.
create function continuity.load_of(the_group uuid)
  returns table (membership_id uuid, chair boolean, sits_since date, promises integer, cases integer, working_agreements integer,
                 substitute boolean, meetings integer, missed integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select s.membership_id, s.chair, (s.starts_at at time zone 'Europe/Amsterdam')::date,
      (select count(*)::int from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id
         where c.group_id = the_group and c.route = 'meeting' and a.who_membership_id = s.membership_id and a.state = 'open'),
      (select count(*)::int from case_consultation.consultation_case c
         where c.group_id = the_group and c.route = 'meeting' and c.bringer_membership_id = s.membership_id and c.brought_on is not null and c.status <> 'closed'),
      (select count(*)::int from lessons.working_agreement w
         where w.owner_membership_id = s.membership_id and w.status = 'adopted'
           and exists (select from lessons.working_agreement_version v where v.agreement_id = w.id and v.to_group = the_group and v.adopted_on is not null)),
      -- Named is enough: also who stands in from a later day (as case_consultation.stand_ins shows it).
      exists (select from organisations.substitution x where x.membership_id = s.membership_id and x.ends_at > platform.now()),
      (select count(*)::int from case_consultation.attendance t join case_consultation.meeting m on m.id = t.meeting_id
         where t.seat_id = s.id and m.status = 'done' and m.day >= platform.today() - 366),
      (select count(*)::int from case_consultation.attendance t join case_consultation.meeting m on m.id = t.meeting_id
         where t.seat_id = s.id and m.status = 'done' and m.day >= platform.today() - 366 and t.state <> 'present')
    from case_consultation.seat s
    where s.group_id = the_group and s.starts_at <= platform.now() and s.ends_at > platform.now();
end $$;

-- The whole sum is the chair's; each member reads their own line, and the others as numbers without whose they are.
create function continuity.load_of_own_group(the_group uuid)
  returns table (membership_id uuid, mine boolean, chair boolean, sits_since date, promises integer, cases integer, working_agreements integer,
                 substitute boolean, meetings integer, missed integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.sits_as(); leads boolean; own uuid[];
begin
  select array_agg(s.membership_id), bool_or(e.chair) into own, leads from case_consultation.entry e
    join case_consultation.seat s on s.id = e.seat_id
    where e.membership_id = me and e.group_id = the_group and e.starts_at <= platform.now() and e.ends_at > platform.now();
  if own is null then return; end if;
  return query
    select case when shown then l.membership_id end, shown and l.membership_id = me, shown and l.chair, case when shown then l.sits_since end,
      l.promises, l.cases, l.working_agreements, shown and l.substitute, case when shown then l.meetings else 0 end, case when shown then l.missed else 0 end
    from continuity.load_of(the_group) l, lateral (select leads or l.membership_id = any (own) as shown) x
    -- In no order that tells whose number it is.
    order by l.promises, l.cases, l.working_agreements;
end $$;

-- For the clock: every group that has not ended.
create function continuity.loads()
  returns table (group_id uuid, membership_id uuid, chair boolean, promises integer, cases integer, working_agreements integer,
                 substitute boolean, meetings integer, missed integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, l.membership_id, l.chair, l.promises, l.cases, l.working_agreements, l.substitute, l.meetings, l.missed
  from case_consultation.case_group g cross join lateral continuity.load_of(g.id) l where g.ended_on is null
$$;
create function continuity.tell_leaning(the_group uuid, the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into continuity.told_leaning as t (group_id, membership_id, told_on) values (the_group, the_membership, platform.today())
    on conflict (group_id, membership_id) do update set told_on = excluded.told_on where t.told_on < platform.today() - interval '3 months';
  if not found then return; end if;
  perform notifications.tell(s.membership_id, 'leans-on-few', 'catching-up', the_group) from case_consultation.seat s
    where s.group_id = the_group and s.starts_at <= platform.now() and s.ends_at > platform.now() and (s.chair or s.membership_id = the_membership);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'continuity' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function continuity.mark_caught_up(uuid), continuity.load_of_own_group(uuid) to app_user;
grant execute on function continuity.loads(), continuity.tell_leaning(uuid, uuid) to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('continuity.caught_up', 'zolang iemand de rol heeft', 'met de rol of de groep', 'AVG art. 5 lid 1 onder e'),
  ('continuity.told_leaning', 'zolang iemand de rol heeft', 'met de rol of de groep', 'AVG art. 5 lid 1 onder e');
