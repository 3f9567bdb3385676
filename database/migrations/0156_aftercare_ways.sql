-- How someone likes to be reached, for the person and for the employer (R-179); an end of a link that nobody misses; and
-- beginning again with what there was.

-- The person chooses; without a choice who keeps in touch asks.
alter table aftercare.support add column person_way text constraint known_person_way check (person_way in ('phone', 'chat', 'visit'));
alter table aftercare.call_request add column way text not null default 'phone' constraint known_call_way check (way in ('phone', 'chat', 'visit'));
alter table aftercare.help_link
  -- Closed because the support ended: it opens again when the person begins again.
  add column closed_by_end boolean not null default false,
  add column warned_on date,
  add constraint only_what_is_closed check (not closed_by_end or closed_at is not null);

create function aftercare.prefer_way(in_way text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update aftercare.support s set person_way = in_way where s.person_id = aftercare.mine();
  return found;
end $$;

create or replace function aftercare.put_end(s aftercare.support, by_whom text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update aftercare.support x set ended_on = platform.today(), ended_by = by_whom, ownerless_since = null, version = x.version + 1 where x.id = s.id;
  update aftercare.help_link l set closed_at = platform.now(), closed_by_end = true where l.support_id = s.id and l.closed_at is null;
  update aftercare.owner_change c set answer = 'taken-back', answered_on = platform.today() where c.support_id = s.id and c.answer is null;
$$;
-- The link the employer had works again as well, when the work is still there: nothing has to be sent anew. One that the
-- person or the owner closed stays closed.
create or replace function aftercare.begin_again() returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  select * into s from aftercare.support x where x.person_id = aftercare.mine() for update;
  if s.id is null then perform consent.refuse('not_visible'); end if;
  if s.ended_on is null then return false; end if;
  if not aftercare.served(s) then perform consent.refuse('permission_first'); end if;
  update aftercare.support x set ended_on = null, ended_by = null, running_since = platform.now(), next_on = platform.today(), reminded_of = null, version = x.version + 1 where x.id = s.id returning * into s;
  update aftercare.help_link l set closed_at = null, closed_by_end = false
    where l.support_id = s.id and l.closed_by_end and l.ends_at > platform.now()
      and not exists (select from placements.placement p where p.id = l.placement_id and p.ends_on < platform.today())
      and not exists (select from aftercare.help_link o where o.placement_id = l.placement_id and o.id <> l.id and (o.closed_at is null or o.closed_by_end and o.ends_at > l.ends_at));
  if aftercare.owner_now(s) is not null then perform notifications.tell(aftercare.owner_now(s), 'aftercare-again', 'aftercare-mine', s.id);
  else perform aftercare.fall(s); end if;
  return true;
end $$;
create or replace function aftercare.make_link(the_id uuid, the_support uuid, the_placement uuid, opening bytea) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held_by_owner(the_support); until_moment timestamptz := platform.now() + interval '1 year';
begin
  if not aftercare.is_work_of(the_placement, s.person_id) or not placements.permitted(platform.holder(), s.person_id, 'work-profile') then perform consent.refuse('not_visible'); end if;
  perform notifications.settle(s.owner_id, 'help-link-ends', l.id) from aftercare.help_link l where l.placement_id = the_placement and l.warned_on is not null and l.closed_at is null;
  update aftercare.help_link l set closed_at = platform.now() where l.placement_id = the_placement and l.closed_at is null;
  update aftercare.help_link l set closed_by_end = false where l.placement_id = the_placement and l.closed_by_end;
  insert into aftercare.help_link (id, support_id, person_id, placement_id, secret_hash, made_by, ends_at, knows_owner)
    values (the_id, s.id, s.person_id, the_placement, opening, platform.membership_id(), until_moment, s.owner_id);
  perform notifications.tell_person(s.person_id, 'help-link-made', 'my-work-goes-on', the_id);
  return until_moment;
end $$;
-- Three weeks before a link ends its owner hears it, once.
create function aftercare.remind_of_links() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one record;
begin
  for one in select l.id, s.owner_id from aftercare.help_link l join aftercare.support s on s.id = l.support_id
      where l.closed_at is null and l.warned_on is null and l.ends_at > platform.now() and l.ends_at <= platform.now() + interval '21 days'
        and s.ended_on is null and s.owner_id is not null order by l.id loop
    update aftercare.help_link l set warned_on = platform.today() where l.id = one.id;
    perform notifications.tell(one.owner_id, 'help-link-ends', 'aftercare-mine', one.id);
  end loop;
end $$;
create index links_that_end on aftercare.help_link (ends_at) where closed_at is null and warned_on is null;
create or replace function aftercare.nightly() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform aftercare.delete_passed();
  perform aftercare.make_stays(null);
  perform aftercare.remind_of_links();
  return aftercare.look_after();
end $$;

-- A call, a message or a visit: what the employer asks for is what is written down.
drop function aftercare.ask_call(bytea, uuid, text, text, text);
create function aftercare.ask_call(opening bytea, the_id uuid, who text, at_phone text, on_moment text, in_way text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l aftercare.help_link := aftercare.behind(opening); s aftercare.support; owner uuid; one uuid;
begin
  if l.id is null then return null; end if;
  perform from aftercare.help_link x where x.id = l.id for update;
  if (select count(*) from aftercare.call_request c where c.link_id = l.id and c.called_on is null) >= 3
     or (select count(*) from aftercare.call_request c where c.link_id = l.id and c.asked_at > platform.now() - interval '1 day') >= 6 then perform consent.refuse('too_many_calls'); end if;
  select * into s from aftercare.support x where x.id = l.support_id;
  owner := aftercare.owner_now(s);
  insert into aftercare.call_request (id, link_id, support_id, person_id, placement_id, caller, phone, suits, way, due_at, passed_on_at)
    values (the_id, l.id, s.id, s.person_id, l.placement_id, who, at_phone, on_moment, in_way, aftercare.a_working_day_after(platform.now()),
      case when owner is null then platform.now() end);
  if owner is not null then perform notifications.tell(owner, 'employer-asks-for-call', 'aftercare-mine', the_id);
  else
    for one in select c from aftercare.coordinators(s.organisation_id, s.region_code) c loop perform notifications.tell(one, 'call-passed-on', 'aftercare-mine', the_id); end loop;
  end if;
  perform notifications.tell_person(s.person_id, 'employer-asked-for-call', 'my-work-goes-on', the_id);
  return s.person_id;
end $$;
drop function aftercare.calls_for_me();
create function aftercare.calls_for_me() returns table (id uuid, support_id uuid, person_id uuid, employer text, caller text, phone text, suits text, way text, asked_at timestamptz, due_at timestamptz, passed_on boolean, owner_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, case when f.follows then c.support_id end, case when f.follows then c.person_id end, p.employer_name, c.caller, c.phone, c.suits, c.way, c.asked_at, c.due_at, c.passed_on_at is not null,
    (select m.display_name from organisations.membership m where m.id = s.owner_id)
  from platform.actor() a join aftercare.support s on s.organisation_id = a.organisation_id or a.membership_id in (s.owner_id, s.backup_id)
  join aftercare.call_request c on c.support_id = s.id and c.called_on is null join placements.placement p on p.id = c.placement_id
  cross join lateral (select platform.holder() in (s.owner_id, s.backup_id) and aftercare.follows(platform.holder(), s.person_id, s.organisation_id) as follows) f
  where a.membership_id is not null and aftercare.hears(c)
  order by c.due_at, c.id limit 100
$$;
create or replace function aftercare.mark_called(the_id uuid, contact_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.call_request; s aftercare.support;
begin
  select * into c from aftercare.call_request x where x.id = the_id for update;
  if c.id is null or not aftercare.hears(c) then perform consent.refuse('not_visible'); end if;
  if c.called_on is not null then return c.person_id; end if;
  update aftercare.call_request x set called_on = platform.today(), called_by = platform.membership_id() where x.id = the_id;
  select * into s from aftercare.support x where x.id = c.support_id;
  insert into aftercare.contact (id, support_id, person_id, organisation_id, by_id, day, how, with_whom)
    values (contact_id, s.id, s.person_id, s.organisation_id, platform.membership_id(), platform.today(), c.way, 'employer');
  perform notifications.take_back(c.id, null);
  -- Who coordinates did not know about whom, and does not by calling.
  return case when platform.holder() in (s.owner_id, s.backup_id) then c.person_id end;
end $$;
create or replace function aftercare.page_behind(opening bytea) returns jsonb
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
    'calls', (select coalesce(jsonb_agg(jsonb_build_object('askedOn', x.asked_on, 'suits', x.suits, 'way', x.way, 'calledOn', x.called_on) order by x.asked_at desc), '[]') from (
      select c.*, (c.asked_at at time zone 'Europe/Amsterdam')::date as asked_on from aftercare.call_request c where c.link_id = l.id order by c.asked_at desc limit 5) x),
    'until', ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date, 'endsSoon', l.ends_at <= platform.now() + interval '21 days', 'demo', platform.is_demo());
end $$;

revoke execute on function aftercare.prefer_way(text), aftercare.remind_of_links(), aftercare.ask_call(bytea, uuid, text, text, text, text), aftercare.calls_for_me() from public;
grant execute on function aftercare.prefer_way(text), aftercare.calls_for_me() to app_user;
grant execute on function aftercare.ask_call(bytea, uuid, text, text, text, text) to app_link;
