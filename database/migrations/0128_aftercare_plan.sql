-- The plan for when it goes less well. The person's; an organisation that guides or treats proposes lines and reads what the
-- person permits it to read: category crisis, for guidance or aftercare, for that organisation and that task.

create function aftercare.my_plan() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('crisis') $$;
create function aftercare.reads_plan(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person and a.category = 'crisis'
    and a.purpose in ('guidance', 'placement') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
-- Care writes along also without that permission, as own work: proposes, and sees what it proposed itself. Others only with it.
create function aftercare.may_propose(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select aftercare.reads_plan(the_person) or exists (
    select from platform.actor() a join organisations.organisation o on o.id = a.organisation_id
    where a.membership_id is not null and o.kind in ('ggz', 'verslavingszorg') and consent.own_work_with(the_person))
$$;
-- Whom the person reads as readers of the plan today: names as their organisation shows them.
create function aftercare.plan_readers() returns table (name text, organisation text, until_day date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when o.shows_staff_as = 'name' then m.display_name else coalesce(nullif(concat_ws(' ', nullif(m.function_title, ''), nullif(m.staff_number, '')), ''), 'medewerker') end,
    o.name, max(a.ends_at at time zone 'Europe/Amsterdam')::date
  from consent.access a join organisations.membership m on m.id = a.holder join organisations.organisation o on o.id = m.organisation_id
  where a.person_id = aftercare.my_plan() and a.category = 'crisis' and a.purpose in ('guidance', 'placement') and a.starts_at <= platform.now() and a.ends_at > platform.now()
  group by m.id, o.id order by 1, 2 limit 100
$$;

-- Who proposed a line: its organisation, for the person and for that organisation; for others that it was someone else.
create function aftercare.line_from(the_line uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when l.person_id = aftercare.my_plan() or l.from_organisation = platform.organisation_id() then o.name
    when aftercare.reads_plan(l.person_id) then 'een andere organisatie' end
  from aftercare.plan_line l join organisations.organisation o on o.id = l.from_organisation where l.id = the_line
$$;

create function aftercare.put_line(the_id uuid, the_person uuid, in_part text, words text, what_then text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own boolean := coalesce(the_person = aftercare.my_plan(), false);
begin
  if not own and (platform.holder() is null or not aftercare.may_propose(the_person)) then perform consent.refuse('not_visible'); end if;
  perform pg_advisory_xact_lock(hashtextextended(the_person::text, 128));
  if (select count(*) from aftercare.plan_line l where l.person_id = the_person and l.part = in_part) >= 12 then perform consent.refuse('too_many_plan_lines'); end if;
  insert into aftercare.plan_line (id, person_id, part, text, reaction, from_organisation, written_by, agreed_on, position)
    select the_id, the_person, in_part, words, what_then, case when not own then platform.organisation_id() end, case when not own then platform.membership_id() end,
      case when own then platform.today() end, coalesce(max(l.position), 0) + 1 from aftercare.plan_line l where l.person_id = the_person;
  if not own then perform notifications.tell_person(the_person, 'plan-line-proposed', 'my-work-goes-on', the_id); end if;
end $$;
-- The person changes any line, and agrees by that; a professional only what the own organisation proposed and still waits.
create function aftercare.may_write_line(l aftercare.plan_line) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(l.person_id = aftercare.my_plan(), false)
    or coalesce(l.agreed_on is null and l.from_organisation = platform.organisation_id() and platform.holder() is not null and aftercare.may_propose(l.person_id), false)
$$;
create function aftercare.change_line(the_id uuid, expected integer, words text, what_then text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.plan_line;
begin
  select * into l from aftercare.plan_line x where x.id = the_id for update;
  if l.id is null or not aftercare.may_write_line(l) then perform consent.refuse('not_visible'); end if;
  if l.version <> expected then return false; end if;
  update aftercare.plan_line x set text = words, reaction = what_then, version = x.version + 1,
    agreed_on = case when l.person_id = aftercare.my_plan() then platform.today() end where x.id = the_id;
  -- An employer was told other words: they hear the new ones after a new tick.
  delete from aftercare.told t where t.line_id = the_id and words <> l.text;
  return true;
end $$;
create function aftercare.agree_to_line(the_id uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update aftercare.plan_line l set agreed_on = platform.today() where l.id = the_id and l.person_id = aftercare.my_plan() and l.version = expected and l.agreed_on is null;
  return found;
end $$;
create function aftercare.drop_line(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.plan_line;
begin
  select * into l from aftercare.plan_line x where x.id = the_id for update;
  if l.id is null or not aftercare.may_write_line(l) then return null; end if;
  delete from aftercare.plan_line x where x.id = the_id;
  return l.person_id;
end $$;
-- The tick: this sentence, for the employer of this work. Only a sentence made for work, in words the person agreed to.
create function aftercare.tell_at_work(the_id uuid, the_line uuid, the_placement uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := aftercare.my_plan();
begin
  if me is null or not aftercare.is_work_of(the_placement, me)
     or not exists (select from aftercare.plan_line l where l.id = the_line and l.person_id = me and l.agreed_on is not null) then perform consent.refuse('not_visible'); end if;
  if not exists (select from aftercare.plan_line l where l.id = the_line and l.part = 'at-work') then perform consent.refuse('only_what_is_for_work'); end if;
  insert into aftercare.told (id, line_id, placement_id) values (the_id, the_line, the_placement) on conflict (line_id, placement_id) do nothing;
end $$;
create function aftercare.untell_at_work(the_line uuid, the_placement uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid;
begin
  delete from aftercare.told t using aftercare.plan_line l where l.id = t.line_id and l.person_id = aftercare.my_plan() and t.line_id = the_line and t.placement_id = the_placement
    returning t.id into gone;
  return gone;
end $$;
