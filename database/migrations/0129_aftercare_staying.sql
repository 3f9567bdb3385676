-- Does the person still work there? Counted at 1, 3, 6, 12 and 24 months, from what was said or what the hours show.

-- One tap. Of a moment that has come; by who keeps in touch, or the person.
create function aftercare.answer_stay(the_placement uuid, after_months integer, how_it_is text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid := aftercare.may_arrange(the_placement);
begin
  perform aftercare.make_stays(the_placement);
  update aftercare.stay x set state = how_it_is, answered_on = platform.today(), said_by = case when about = aftercare.mine() then 'person' else 'contact' end
    where x.placement_id = the_placement and x.months = after_months;
  if not found then perform consent.refuse('not_yet'); end if;
  return about;
end $$;
-- The moments that have come, of one placement or of all. What the hours show counts only when someone looked shortly before.
create function aftercare.make_stays(the_placement uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made integer;
begin
  insert into aftercare.stay (placement_id, months, person_id, region_code, counted_for, due_on, state, said_by, answered_on)
    select p.id, n, p.person_id, p.region_code, coalesce(s.organisation_id, p.noted_at), d.due_on, coalesce(found.state, 'unknown'),
      case when found.state is not null then 'hours' end, case when found.state is not null then platform.today() end
    from placements.placement p cross join unnest(array[1, 3, 6, 12, 24]) n
    cross join lateral (select (p.starts_on + make_interval(months => n))::date as due_on) d
    left join aftercare.support s on s.person_id = p.person_id
    cross join lateral (select case
        when exists (select from placements.hours h where h.placement_id = p.id and h.during @> d.due_on)
          then case when greatest(p.changed_on, (select max(c.day) from aftercare.contact c where c.person_id = p.person_id)) >= d.due_on - 92 then 'here' end
        when p.ends_on < d.due_on and (p.end_reason = 'other-job' or exists (select from placements.placement o join placements.hours h on h.placement_id = o.id
          where o.person_id = p.person_id and o.id <> p.id and h.during @> d.due_on)) then 'elsewhere' end as state) found
    where (the_placement is null or p.id = the_placement) and d.due_on <= platform.today() and d.due_on > (platform.today() - interval '5 years')::date
    on conflict (placement_id, months) do nothing;
  get diagnostics made = row_count;
  return made;
end $$;

-- Only counts: per moment, for the own organisation and the whole region; for who keeps the region each organisation.
-- Of fewer than five people of one's own, or ten of others, only how many; and the region only where what is left beside
-- the organisations shown is nobody, or five and more: otherwise it could be worked out.
create function aftercare.stay_counts(from_day date, until_day date)
  returns table (months integer, of_organisation text, own boolean, placements integer, persons integer, here integer, elsewhere integer, not_working integer, unknown integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with reader as (
    select a.region_code, a.organisation_id, a.role = 'region-admin' as keeps_region, a.role in ('coordinator', 'organisation-admin') as keeps_own
    from platform.actor() a where a.membership_id is not null and (a.role in ('coordinator', 'organisation-admin', 'region-admin') or a.task = 'coordinatie') and a.task not in ('inkomen', 'handhaving')
  ), counted as (
    select x.months, o.name as of_organisation, coalesce(x.counted_for = r.organisation_id, false) and r.keeps_own as own, r.keeps_region, grouping(x.counted_for) = 1 as whole,
      count(*)::int as placements, count(distinct x.person_id)::int as persons, count(*) filter (where x.state = 'here')::int as here,
      count(*) filter (where x.state = 'elsewhere')::int as elsewhere, count(*) filter (where x.state = 'not')::int as not_working, count(*) filter (where x.state = 'unknown')::int as unknown
    from reader r join aftercare.stay x on x.region_code = r.region_code and x.due_on between from_day and until_day
    left join organisations.organisation o on o.id = x.counted_for
    group by grouping sets ((x.months, r.keeps_own, r.keeps_region), (x.months, x.counted_for, o.name, r.organisation_id, r.keeps_own, r.keeps_region))
  ), shown as (
    select c.*, c.persons >= case when c.own and not c.whole then 5 else 10 end as enough,
      c.whole and c.persons - coalesce(sum(c.persons) filter (where not c.whole and ((c.own and c.persons >= 5) or (c.keeps_region and c.persons >= 10)))
        over (partition by c.months), 0) not between 1 and 4 as nothing_left
    from counted c
  )
  select c.months, case when not c.whole then c.of_organisation end, not c.whole and c.own, c.placements, c.persons,
    case when s.split then c.here end, case when s.split then c.elsewhere end, case when s.split then c.not_working end, case when s.split then c.unknown end
  from shown c cross join lateral (select c.enough and (not c.whole or c.nothing_left) as split) s
  where c.whole or c.own or (c.keeps_region and c.enough)
  order by c.of_organisation nulls first, c.months
$$;

-- ---------------------------------------------------------------------------------------------
-- Keeping, and what a restored copy of before does not bring back.
create function aftercare.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  update aftercare.call_request c set caller = '', phone = '' where c.called_on < platform.today() - 30 and c.phone <> '';
  delete from aftercare.call_request c where c.asked_at < platform.now() - interval '1 year';
  delete from aftercare.help_link l where least(l.ends_at, coalesce(l.closed_at, l.ends_at)) < platform.now() - interval '1 year';
  delete from aftercare.contact c where c.day < (platform.today() - interval '2 years')::date;
  delete from aftercare.owner_change c where c.answered_on < (platform.today() - interval '2 years')::date;
  delete from aftercare.plan_line l where l.agreed_on is null and l.written_on < platform.today() - 366;
  delete from aftercare.stay x where x.due_on < (platform.today() - interval '5 years')::date;
  get diagnostics gone = row_count;
  return gone;
end $$;
create function aftercare.nightly() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform aftercare.delete_passed();
  perform aftercare.make_stays(null);
  return aftercare.look_after();
end $$;
create function aftercare.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'aftercare' then perform aftercare.put_end(s, 'person') from aftercare.support s where s.id = about and s.ended_on is null and s.running_since <= at;
    when 'help-link' then update aftercare.help_link l set closed_at = at where l.id = about and l.closed_at is null;
    when 'plan-line' then delete from aftercare.plan_line l where l.id = about;
    when 'told-at-work' then delete from aftercare.told t where t.id = about;
    when 'buddy-name' then update aftercare.buddy b set person_yes_on = null, name = '', said_yes_on = null where b.placement_id = about and b.person_yes_on <= (at at time zone 'Europe/Amsterdam')::date;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'aftercare' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function aftercare.mine(), aftercare.people_of(uuid), aftercare.contact_by(uuid), aftercare.start(uuid, uuid, text, text), aftercare.save(uuid, integer, text, date, text, uuid),
  aftercare.log_contact(uuid, uuid, date, text, text), aftercare.drop_contact(uuid), aftercare.end_support(uuid), aftercare.begin_again(), aftercare.show_organisation(boolean),
  aftercare.successors(uuid), aftercare.offer(uuid, uuid, uuid), aftercare.take_back_offer(uuid), aftercare.answer_offer(uuid, boolean, text), aftercare.offered_to_me(),
  aftercare.without_owner(), aftercare.name_owner(uuid, uuid), aftercare.make_link(uuid, uuid, uuid, bytea), aftercare.close_link(uuid), aftercare.tell_employer(uuid),
  aftercare.calls_for_me(), aftercare.mark_called(uuid, uuid), aftercare.put_buddy(uuid, boolean, text[]), aftercare.allow_buddy_name(uuid, boolean),
  aftercare.my_plan(), aftercare.may_propose(uuid), aftercare.reads_plan(uuid), aftercare.plan_readers(), aftercare.line_from(uuid), aftercare.put_line(uuid, uuid, text, text, text),
  aftercare.change_line(uuid, integer, text, text), aftercare.agree_to_line(uuid, integer), aftercare.drop_line(uuid), aftercare.tell_at_work(uuid, uuid, uuid),
  aftercare.untell_at_work(uuid, uuid), aftercare.answer_stay(uuid, integer, text), aftercare.stay_counts(date, date) to app_user;
grant execute on function aftercare.open_link(bytea), aftercare.page_behind(bytea), aftercare.ask_call(bytea, uuid, text, text, text), aftercare.name_buddy(bytea, text) to app_link;
grant execute on function aftercare.nightly(), aftercare.pass_on_calls() to app_jobs;
