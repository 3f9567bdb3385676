-- The employer: a page by a link, a question to be called, and the colleague who helps at work.

-- Whose work it is; only for acts that asked already who looks.
create function aftercare.is_work_of(the_placement uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from placements.placement p where p.id = the_placement and p.person_id = the_person) $$;

-- Someone's work, first and second job alike, by the reader's own rights: the person, and whom the person permits it.
create view aftercare.work with (security_invoker = true) as
  select j.placement_id, j.person_id, j.employer_name, j.title, j.starts_on, j.ends_on, j.end_reason,
    (select h ->> 'hours' from jsonb_array_elements(j.hours) h where (h ->> 'from')::date <= greatest(platform.today(), j.starts_on) order by h ->> 'from' desc limit 1)::numeric as hours
  from placements.job j;

-- By the owner, after talking about it with the person, who hears it. A new link closes the one before.
create function aftercare.make_link(the_id uuid, the_support uuid, the_placement uuid, opening bytea) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held_by_owner(the_support); until_moment timestamptz := platform.now() + interval '1 year';
begin
  if not aftercare.is_work_of(the_placement, s.person_id) or not placements.permitted(platform.holder(), s.person_id, 'work-profile') then perform consent.refuse('not_visible'); end if;
  update aftercare.help_link l set closed_at = platform.now() where l.placement_id = the_placement and l.closed_at is null;
  insert into aftercare.help_link (id, support_id, person_id, placement_id, secret_hash, made_by, ends_at, knows_owner)
    values (the_id, s.id, s.person_id, the_placement, opening, platform.membership_id(), until_moment, s.owner_id);
  perform notifications.tell_person(s.person_id, 'help-link-made', 'my-work-goes-on', the_id);
  return until_moment;
end $$;
-- By the owner or the person. Answers whose it was.
create function aftercare.close_link(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link;
begin
  select * into l from aftercare.help_link x where x.id = the_id for update;
  if l.id is null then return null; end if;
  if l.person_id is distinct from aftercare.mine() then perform aftercare.held_by_owner(l.support_id); end if;
  update aftercare.help_link x set closed_at = platform.now() where x.id = the_id and x.closed_at is null;
  return l.person_id;
end $$;
-- "De werkgever weet wie ik ben": after a change of owner, once told.
create function aftercare.tell_employer(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link;
begin
  select * into l from aftercare.help_link x where x.id = the_id for update;
  if l.id is null then return null; end if;
  perform aftercare.held_by_owner(l.support_id);
  update aftercare.help_link x set knows_owner = platform.holder() where x.id = the_id;
  return l.person_id;
end $$;

create function aftercare.behind(opening bytea) returns aftercare.help_link
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l from aftercare.help_link l join aftercare.support s on s.id = l.support_id
  where l.secret_hash = opening and l.closed_at is null and l.ends_at > platform.now() and s.ended_on is null and aftercare.served(s)
$$;
create function aftercare.open_link(opening bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link := aftercare.behind(opening);
begin
  if l.id is null then return null; end if;
  update aftercare.help_link x set views = x.views + 1, last_seen_on = platform.today(),
    knows_owner = (select aftercare.owner_now(s) from aftercare.support s where s.id = l.support_id) where x.id = l.id;
  return jsonb_build_object('person', l.person_id, 'seconds', extract(epoch from l.ends_at - platform.now())::integer);
end $$;
-- What the employer reads: whom to call, what was agreed, and what the person ticked for them. Not how it goes.
create function aftercare.page_behind(opening bytea) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link := aftercare.behind(opening); s aftercare.support; who uuid; called jsonb;
begin
  if l.id is null then return null; end if;
  select * into s from aftercare.support x where x.id = l.support_id;
  who := aftercare.owner_now(s);
  select jsonb_build_object('name', m.display_name, 'functionTitle', case when s.shows_organisation then m.function_title else '' end,
      'organisation', case when s.shows_organisation then o.name end)
    into called from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = who;
  return jsonb_build_object('person', l.person_id, 'employer', (select p.employer_name from placements.placement p where p.id = l.placement_id),
    'owner', called, 'phone', s.phone,
    'ownerSince', (select c.answered_on from aftercare.owner_change c where c.support_id = s.id and c.answer = 'yes' and c.answered_on > platform.today() - 60 order by c.answered_on desc limit 1),
    'sentences', (select coalesce(jsonb_agg(x.text order by x.position), '[]') from aftercare.told t join aftercare.plan_line x on x.id = t.line_id
      where t.placement_id = l.placement_id and x.part = 'at-work' and x.agreed_on is not null and x.person_id = l.person_id),
    'buddy', (select jsonb_build_object('thereIs', b.there_is, 'agreed', b.agreed, 'name', b.name, 'mayHaveName', b.there_is and b.person_yes_on is not null) from aftercare.buddy b where b.placement_id = l.placement_id),
    'calls', (select coalesce(jsonb_agg(jsonb_build_object('askedOn', x.asked_on, 'suits', x.suits, 'calledOn', x.called_on) order by x.asked_at desc), '[]') from (
      select c.*, (c.asked_at at time zone 'Europe/Amsterdam')::date as asked_on from aftercare.call_request c where c.link_id = l.id order by c.asked_at desc limit 5) x),
    'until', ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date, 'demo', platform.is_demo());
end $$;

-- One working day later at the same hour; asked outside office hours, at five o'clock on the first working day.
create function aftercare.a_working_day_after(moment timestamptz) returns timestamptz
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare here timestamp := moment at time zone 'Europe/Amsterdam'; the_day date := here::date; at_hour time := here::time;
begin
  if not notifications.is_working_day(the_day) or here::time >= '17:00' or here::time < '08:00' then
    at_hour := '17:00';
    if notifications.is_working_day(the_day) and here::time < '08:00' then return (the_day + at_hour) at time zone 'Europe/Amsterdam'; end if;
  end if;
  for i in 1..21 loop
    the_day := the_day + 1;
    exit when notifications.is_working_day(the_day);
  end loop;
  return (the_day + at_hour) at time zone 'Europe/Amsterdam';
end $$;
-- "Bel mij": a name, a number and when. At most three wait and six come in a day, so that a link nobody guards is no siren.
create function aftercare.ask_call(opening bytea, the_id uuid, who text, at_phone text, on_moment text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link := aftercare.behind(opening); s aftercare.support; owner uuid; one uuid;
begin
  if l.id is null then return null; end if;
  perform from aftercare.help_link x where x.id = l.id for update;
  if (select count(*) from aftercare.call_request c where c.link_id = l.id and c.called_on is null) >= 3
     or (select count(*) from aftercare.call_request c where c.link_id = l.id and c.asked_at > platform.now() - interval '1 day') >= 6 then perform consent.refuse('too_many_calls'); end if;
  select * into s from aftercare.support x where x.id = l.support_id;
  owner := aftercare.owner_now(s);
  insert into aftercare.call_request (id, link_id, support_id, person_id, placement_id, caller, phone, suits, due_at, passed_on_at)
    values (the_id, l.id, s.id, s.person_id, l.placement_id, who, at_phone, on_moment, aftercare.a_working_day_after(platform.now()),
      case when owner is null then platform.now() end);
  if owner is not null then perform notifications.tell(owner, 'employer-asks-for-call', 'aftercare-mine', the_id);
  else
    for one in select c from aftercare.coordinators(s.organisation_id, s.region_code) c loop perform notifications.tell(one, 'call-passed-on', 'aftercare-mine', the_id); end loop;
  end if;
  perform notifications.tell_person(s.person_id, 'employer-asked-for-call', 'my-work-goes-on', the_id);
  return s.person_id;
end $$;
-- Not called within a working day: the second one hears it, and who coordinates when there is none.
create function aftercare.pass_on_calls() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.call_request; s aftercare.support; one uuid; told integer := 0;
begin
  for c in select * from aftercare.call_request x where x.called_on is null and x.passed_on_at is null and x.due_at <= platform.now() order by x.due_at, x.id for update loop
    update aftercare.call_request x set passed_on_at = platform.now() where x.id = c.id;
    select * into s from aftercare.support x where x.id = c.support_id;
    if s.backup_id is not null and aftercare.works_there(s.backup_id) and aftercare.follows(s.backup_id, s.person_id, s.organisation_id) then
      perform notifications.tell(s.backup_id, 'call-passed-on', 'aftercare-mine', c.id);
    else
      for one in select x from aftercare.coordinators(s.organisation_id, s.region_code) x loop perform notifications.tell(one, 'call-passed-on', 'aftercare-mine', c.id); end loop;
    end if;
    told := told + 1;
  end loop;
  return told;
end $$;
-- Whom the question is for: who keeps in touch today, and once it is passed on the second one and who coordinates.
create function aftercare.hears(c aftercare.call_request) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select (platform.holder() in (s.owner_id, s.backup_id) and aftercare.follows(platform.holder(), s.person_id, s.organisation_id)
        and (c.passed_on_at is not null or platform.holder() = aftercare.owner_now(s)))
      or (c.passed_on_at is not null and s.organisation_id = platform.organisation_id() and aftercare.coordinates(s.organisation_id, s.region_code))
    from aftercare.support s where s.id = c.support_id), false)
$$;
-- The list of who has to be called. Who coordinates reads name and number, not about whom.
create function aftercare.calls_for_me() returns table (id uuid, support_id uuid, person_id uuid, employer text, caller text, phone text, suits text, asked_at timestamptz, due_at timestamptz, passed_on boolean, owner_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, case when f.follows then c.support_id end, case when f.follows then c.person_id end, p.employer_name, c.caller, c.phone, c.suits, c.asked_at, c.due_at, c.passed_on_at is not null,
    (select m.display_name from organisations.membership m where m.id = s.owner_id)
  from platform.actor() a join aftercare.support s on s.organisation_id = a.organisation_id or a.membership_id in (s.owner_id, s.backup_id)
  join aftercare.call_request c on c.support_id = s.id and c.called_on is null join placements.placement p on p.id = c.placement_id
  cross join lateral (select platform.holder() in (s.owner_id, s.backup_id) and aftercare.follows(platform.holder(), s.person_id, s.organisation_id) as follows) f
  where a.membership_id is not null and aftercare.hears(c)
  order by c.due_at, c.id limit 100
$$;
-- Called: one line, and the number is forgotten a month later.
create function aftercare.mark_called(the_id uuid, contact_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.call_request; s aftercare.support;
begin
  select * into c from aftercare.call_request x where x.id = the_id for update;
  if c.id is null or not aftercare.hears(c) then perform consent.refuse('not_visible'); end if;
  if c.called_on is not null then return c.person_id; end if;
  update aftercare.call_request x set called_on = platform.today(), called_by = platform.membership_id() where x.id = the_id;
  select * into s from aftercare.support x where x.id = c.support_id;
  insert into aftercare.contact (id, support_id, person_id, organisation_id, by_id, day, how, with_whom)
    values (contact_id, s.id, s.person_id, s.organisation_id, platform.membership_id(), platform.today(), 'phone', 'employer');
  perform notifications.take_back(c.id, null);
  -- Who coordinates did not know about whom, and does not by calling.
  return case when platform.holder() in (s.owner_id, s.backup_id) then c.person_id end;
end $$;

-- ---------------------------------------------------------------------------------------------
-- A Harrie: that there is one and what was agreed, by the person or the owner; the name by the employer, after the person's yes.
create function aftercare.may_arrange(the_placement uuid) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid;
begin
  select p.person_id into about from placements.placement p where p.id = the_placement;
  if about is null then perform consent.refuse('not_visible'); end if;
  if about is not distinct from aftercare.mine() then return about; end if;
  if platform.holder() is null or not exists (select from aftercare.support s where s.person_id = about and s.ended_on is null and platform.holder() in (s.owner_id, s.backup_id)
      and aftercare.follows(platform.holder(), about, s.organisation_id)) or not placements.permitted(platform.holder(), about, 'work-profile') then perform consent.refuse('not_visible'); end if;
  return about;
end $$;
create function aftercare.put_buddy(the_placement uuid, is_there boolean, what text[]) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid := aftercare.may_arrange(the_placement);
begin
  insert into aftercare.buddy as b (placement_id, person_id, there_is, agreed) values (the_placement, about, is_there, what)
    on conflict (placement_id) do update set there_is = excluded.there_is, agreed = excluded.agreed, version = b.version + 1,
      name = case when excluded.there_is then b.name else '' end, said_yes_on = case when excluded.there_is then b.said_yes_on end;
  return about;
end $$;
-- The person's yes to the name standing there; a no takes it away.
create function aftercare.allow_buddy_name(the_placement uuid, yes boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update aftercare.buddy b set person_yes_on = case when yes then coalesce(b.person_yes_on, platform.today()) end,
      name = case when yes then b.name else '' end, said_yes_on = case when yes then b.said_yes_on end, version = b.version + 1
    where b.placement_id = the_placement and b.person_id = aftercare.mine();
  return found;
end $$;
-- By the employer, with the colleague's own yes; an empty name takes it away.
create function aftercare.name_buddy(opening bytea, called text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link := aftercare.behind(opening);
begin
  if l.id is null then return null; end if;
  if called <> '' and not exists (select from aftercare.buddy b where b.placement_id = l.placement_id and b.there_is and b.person_yes_on is not null) then perform consent.refuse('the_person_first'); end if;
  update aftercare.buddy b set name = called, said_yes_on = case when called <> '' then platform.today() end, version = b.version + 1 where b.placement_id = l.placement_id;
  return l.person_id;
end $$;
