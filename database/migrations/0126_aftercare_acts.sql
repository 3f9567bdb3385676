-- Who keeps in touch, and how that goes over from one to the other. Every act asks again who does it.

-- The person, or who speaks for them about how it goes.
create function aftercare.mine() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('progress') $$;

-- May this professional know how it goes with this person, today? As own work of this organisation, or by the person's
-- permission for guidance or aftercare, for progress. Never who decides on or checks a benefit: progress is closed to them.
create function aftercare.follows(the_membership uuid, the_person uuid, for_organisation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from consent.access a join organisations.membership m on m.id = a.holder and m.task not in ('inkomen', 'handhaving')
    where a.holder = the_membership and a.person_id = the_person and a.category = 'progress'
      and (a.purpose in ('guidance', 'placement') or (a.purpose = 'own-work' and a.scope_organisation = for_organisation))
      and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
create function aftercare.works_there(the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from organisations.membership m where m.id = the_membership and m.starts_at <= platform.now() and m.ends_at > platform.now()) $$;

-- Whoever of the two can act today: the owner, else the second one.
create function aftercare.owner_now(s aftercare.support) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m from (values (1, s.owner_id), (2, s.backup_id)) x (turn, m)
  where m is not null and aftercare.works_there(m) and aftercare.follows(m, s.person_id, s.organisation_id) order by turn limit 1
$$;
-- The organisation still has a registration or a permission that reaches this far.
create function aftercare.served(s aftercare.support) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.record r where r.person_id = s.person_id and r.organisation_id = s.organisation_id and r.closed_on is null)
    or exists (
      select from consent.permission p join consent.receiver r on r.permission_id = p.id
      where p.person_id = s.person_id and r.organisation_id = s.organisation_id and p.purpose in ('guidance', 'placement') and 'progress' = any (p.categories)
        and p.withdrawn_at is null and p.ends_at > platform.now())
$$;
-- Who keeps in touch, by name: it is known to the person, the employer and who follows.
create function aftercare.in_person(the_membership uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'functionTitle', m.function_title, 'organisation', o.name)
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = the_membership
$$;
-- Who wrote a contact that one sees.
create function aftercare.contact_by(the_contact uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.display_name from aftercare.contact c join organisations.membership m on m.id = c.by_id
  where c.id = the_contact and (c.person_id = aftercare.mine() or aftercare.follows(platform.holder(), c.person_id, c.organisation_id))
$$;
create function aftercare.people_of(the_support uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('owner', aftercare.in_person(s.owner_id), 'backup', aftercare.in_person(s.backup_id), 'now', aftercare.owner_now(s), 'served', aftercare.served(s),
    'isOwner', coalesce(s.owner_id = platform.holder(), false), 'isBackup', coalesce(s.backup_id = platform.holder(), false),
    'offer', (select jsonb_build_object('offerId', c.id, 'to', aftercare.in_person(c.to_id), 'offeredOn', c.offered_on) from aftercare.owner_change c where c.support_id = s.id and c.answer is null),
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('on', c.answered_on, 'from', aftercare.in_person(c.from_id) ->> 'name', 'to', aftercare.in_person(c.to_id) ->> 'name') order by c.answered_on desc, c.id), '[]')
      from aftercare.owner_change c where c.support_id = s.id and c.answer = 'yes'))
  from aftercare.support s where s.id = the_support
    and (s.person_id = aftercare.mine() or aftercare.follows(platform.holder(), s.person_id, s.organisation_id))
$$;
-- Held for one change by who keeps in touch today; for anyone else it does not exist.
create function aftercare.held(the_support uuid) returns aftercare.support
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  select * into s from aftercare.support x where x.id = the_support for update;
  if s.id is null or platform.holder() is null or not aftercare.follows(platform.holder(), s.person_id, s.organisation_id) then perform consent.refuse('not_visible'); end if;
  if s.owner_id is distinct from platform.holder() and s.backup_id is distinct from platform.holder() then perform consent.refuse('owner_only'); end if;
  return s;
end $$;
create function aftercare.held_by_owner(the_support uuid) returns aftercare.support
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held(the_support);
begin
  if s.owner_id is distinct from platform.holder() then perform consent.refuse('owner_only'); end if;
  if s.ended_on is not null then perform consent.refuse('aftercare_has_ended'); end if;
  return s;
end $$;
create function aftercare.step(of_rhythm text) returns interval
  language sql immutable security definer set search_path = pg_catalog, pg_temp
as $$
  select case of_rhythm when 'weekly' then interval '7 days' when 'two-weekly' then interval '14 days' when 'monthly' then interval '1 month'
    when 'two-monthly' then interval '2 months' when 'quarterly' then interval '3 months' when 'half-yearly' then interval '6 months' else interval '1 year' end
$$;

-- The next day to be in touch, by the rhythm: a day on which people work.
create function aftercare.next_day(after_day date, of_rhythm text) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select min(d)::date from generate_series((after_day + aftercare.step(of_rhythm))::date, (after_day + aftercare.step(of_rhythm))::date + 14, interval '1 day') d
  where notifications.is_working_day(d::date)
$$;

-- "Ik doe de nazorg." What ended before begins again; what another keeps stays theirs.
create function aftercare.start(the_id uuid, the_person uuid, in_rhythm text, at_phone text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); s aftercare.support;
begin
  if platform.holder() is null or a.task in ('inkomen', 'handhaving') or not aftercare.follows(platform.holder(), the_person, a.organisation_id) then perform consent.refuse('not_visible'); end if;
  select * into s from aftercare.support x where x.person_id = the_person for update;
  if s.id is not null and s.ended_on is null then perform consent.refuse('aftercare_has_an_owner'); end if;
  if s.id is null then
    insert into aftercare.support (id, person_id, region_code, organisation_id, owner_id, phone, rhythm, next_on)
      select the_id, p.id, p.region_code, a.organisation_id, platform.holder(), at_phone, in_rhythm, aftercare.next_day(platform.today(), in_rhythm)
      from consent.person p where p.id = the_person;
  else
    -- What another organisation wrote before stays that organisation's, and the person's.
    update aftercare.support x set owner_id = platform.holder(), backup_id = null, organisation_id = a.organisation_id,
      shows_organisation = x.shows_organisation and x.organisation_id = a.organisation_id, running_since = platform.now(), phone = at_phone, rhythm = in_rhythm, next_on = aftercare.next_day(platform.today(), in_rhythm),
      ended_on = null, ended_by = null, ownerless_since = null, version = x.version + 1 where x.id = s.id;
  end if;
  perform notifications.tell_person(the_person, 'aftercare-owner-changed', 'my-work-goes-on', the_person);
end $$;

-- The rhythm, the next day, the number, and who steps in. False: someone was first.
create function aftercare.save(the_id uuid, expected integer, in_rhythm text, on_day date, at_phone text, second uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held_by_owner(the_id);
begin
  if s.version <> expected then return false; end if;
  if on_day < platform.today() or on_day > platform.today() + 400 then perform consent.refuse('a_day_to_come'); end if;
  if second is not null and second is distinct from s.backup_id then
    if not aftercare.may_succeed(s, second) then perform consent.refuse('not_a_colleague_who_may'); end if;
    perform aftercare.let_in(s, second);
    perform notifications.tell(second, 'aftercare-second', 'aftercare-mine', second);
    perform notifications.tell_person(s.person_id, 'aftercare-owner-changed', 'my-work-goes-on', s.person_id);
  end if;
  update aftercare.support x set rhythm = in_rhythm, next_on = on_day, phone = at_phone, backup_id = second, version = x.version + 1 where x.id = the_id;
  return true;
end $$;

-- One line: the day, how, with whom. The next one follows from the rhythm.
create function aftercare.log_contact(the_id uuid, the_support uuid, on_day date, in_way text, with_them text) returns date
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held(the_support); next_day date;
begin
  if s.ended_on is not null then perform consent.refuse('aftercare_has_ended'); end if;
  if on_day > platform.today() or on_day < platform.today() - 366 then perform consent.refuse('a_day_that_was'); end if;
  if (select count(*) from aftercare.contact c where c.support_id = the_support and c.day = on_day) >= 12 then perform consent.refuse('too_many_lines'); end if;
  insert into aftercare.contact (id, support_id, person_id, organisation_id, by_id, day, how, with_whom)
    values (the_id, s.id, s.person_id, s.organisation_id, platform.membership_id(), on_day, in_way, with_them);
  next_day := greatest(s.next_on, aftercare.next_day(on_day, s.rhythm));
  -- A contact on or after the due day, or less than a week before, is the one that was due.
  if on_day >= s.next_on - 7 then next_day := aftercare.next_day(on_day, s.rhythm); end if;
  update aftercare.support x set next_on = next_day where x.id = s.id;
  perform notifications.settle(s.owner_id, 'aftercare-contact-due', s.owner_id);
  return next_day;
end $$;
-- What was written by mistake goes again, the same day, by who wrote it.
create function aftercare.drop_contact(the_id uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.contact;
begin
  delete from aftercare.contact x where x.id = the_id and x.by_id = platform.holder()
    and (x.added_at at time zone 'Europe/Amsterdam')::date = platform.today() returning * into c;
  return c.person_id;
end $$;

-- It ends when the person or the owner says so; nothing goes away, and it can begin again any day.
create function aftercare.end_support(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  select * into s from aftercare.support x where x.id = the_id for update;
  if s.person_id is distinct from aftercare.mine() then s := aftercare.held_by_owner(the_id); end if;
  if s.id is null then perform consent.refuse('not_visible'); end if;
  if s.ended_on is not null then return false; end if;
  perform aftercare.put_end(s, case when s.person_id = aftercare.mine() then 'person' else 'owner' end);
  if s.person_id = aftercare.mine() then
    if aftercare.owner_now(s) is not null then perform notifications.tell(aftercare.owner_now(s), 'aftercare-ended', 'aftercare-mine', s.id); end if;
  else
    perform notifications.tell_person(s.person_id, 'aftercare-owner-changed', 'my-work-goes-on', s.person_id);
  end if;
  return true;
end $$;
create function aftercare.put_end(s aftercare.support, by_whom text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update aftercare.support x set ended_on = platform.today(), ended_by = by_whom, ownerless_since = null, version = x.version + 1 where x.id = s.id;
  update aftercare.help_link l set closed_at = platform.now() where l.support_id = s.id and l.closed_at is null;
  update aftercare.owner_change c set answer = 'taken-back', answered_on = platform.today() where c.support_id = s.id and c.answer is null;
$$;
-- "Weer beginnen": one button, whenever. Who kept in touch hears it; if they are gone, who coordinates there.
create function aftercare.begin_again() returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  select * into s from aftercare.support x where x.person_id = aftercare.mine() for update;
  if s.id is null then perform consent.refuse('not_visible'); end if;
  if s.ended_on is null then return false; end if;
  if not aftercare.served(s) then perform consent.refuse('permission_first'); end if;
  update aftercare.support x set ended_on = null, ended_by = null, running_since = platform.now(), next_on = platform.today(), reminded_of = null, version = x.version + 1 where x.id = s.id returning * into s;
  if aftercare.owner_now(s) is not null then perform notifications.tell(aftercare.owner_now(s), 'aftercare-again', 'aftercare-mine', s.id);
  else perform aftercare.fall(s); end if;
  return true;
end $$;
create function aftercare.show_organisation(yes boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update aftercare.support s set shows_organisation = yes where s.person_id = aftercare.mine();
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Handing over.

-- Who can take it over: colleagues with the same task, and whoever follows the person already by the person's own choice.
create function aftercare.may_succeed(s aftercare.support, the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from organisations.membership m left join organisations.membership o on o.id = s.owner_id
    where m.id = the_membership and m.id is distinct from s.owner_id and m.starts_at <= platform.now() and m.ends_at > platform.now()
      and m.region_code = s.region_code and m.task not in ('inkomen', 'handhaving') and m.role in ('professional', 'peer', 'coordinator')
      and (aftercare.follows(m.id, s.person_id, m.organisation_id)
        or (m.organisation_id = s.organisation_id and (o.id is null or m.task = o.task)
          and exists (select from consent.record r where r.person_id = s.person_id and r.organisation_id = s.organisation_id and r.closed_on is null)))
      and not exists (select from consent.shut_out x where x.person_id = s.person_id and x.account_id = m.account_id and x.ended_at is null)
      and not exists (select from consent.step_out x where x.person_id = s.person_id and x.account_id = m.account_id))
$$;
-- A colleague comes to work with the person for the organisation that registered them; who follows already, stays as they were.
create function aftercare.let_in(s aftercare.support, the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if aftercare.follows(the_membership, s.person_id, s.organisation_id) then return; end if;
  perform consent.involve_colleague(gen_random_uuid(), s.person_id, the_membership);
end $$;
-- Only for acts of other modules that know who may: within the organisation that registered the person.
create function consent.involve_colleague(the_involvement uuid, the_person uuid, to_membership uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into consent.involvement (id, person_id, membership_id, how, starts_at)
    select the_involvement, the_person, m.id, 'assigned', platform.now() from organisations.membership m
    join consent.record r on r.person_id = the_person and r.organisation_id = m.organisation_id and r.closed_on is null
    where m.id = to_membership and m.starts_at <= platform.now() and m.ends_at > platform.now() and m.task not in ('inkomen', 'handhaving')
      and not exists (select from consent.involvement i where i.person_id = the_person and i.membership_id = m.id and i.how <> 'seat' and i.ends_at > platform.now())
$$;
revoke execute on function consent.involve_colleague(uuid, uuid, uuid) from public;

create function aftercare.successors(the_support uuid) returns table (id uuid, name text, function_title text, organisation text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.id, m.display_name, m.function_title, o.name
  from aftercare.support s join organisations.membership m on m.region_code = s.region_code join organisations.organisation o on o.id = m.organisation_id
  where s.id = the_support and platform.holder() = s.owner_id and aftercare.follows(s.owner_id, s.person_id, s.organisation_id)
    and (m.organisation_id = s.organisation_id or exists (select from consent.access a where a.holder = m.id and a.person_id = s.person_id and a.category = 'progress'))
    and aftercare.may_succeed(s, m.id)
  order by 2, 1 limit 200
$$;
create function aftercare.offer(the_id uuid, the_support uuid, the_colleague uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support := aftercare.held_by_owner(the_support);
begin
  if not aftercare.may_succeed(s, the_colleague) then perform consent.refuse('not_a_colleague_who_may'); end if;
  insert into aftercare.owner_change (id, support_id, from_id, to_id, how) values (the_id, s.id, s.owner_id, the_colleague, 'offered');
  perform notifications.tell(the_colleague, 'aftercare-offered', 'aftercare-mine', the_id);
end $$;
create function aftercare.take_back_offer(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.owner_change;
begin
  update aftercare.owner_change x set answer = 'taken-back', answered_on = platform.today()
    where x.id = the_id and x.answer is null and x.from_id = platform.holder() returning * into c;
  if c.id is null then return false; end if;
  perform notifications.take_back(c.id, null);
  return true;
end $$;
-- With the yes come the work and the number; the person hears it, and the employer reads it and is to be told.
create function aftercare.become(s aftercare.support, the_membership uuid, at_phone text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform aftercare.let_in(s, the_membership);
  update aftercare.support x set owner_id = the_membership, backup_id = nullif(x.backup_id, the_membership), phone = coalesce(at_phone, x.phone),
    -- The person's yes to showing the organisation was to that one.
    organisation_id = m.organisation_id, shows_organisation = x.shows_organisation and m.organisation_id = x.organisation_id,
    ownerless_since = null, reminded_of = null, version = x.version + 1
    from organisations.membership m where x.id = s.id and m.id = the_membership;
  perform notifications.tell_person(s.person_id, 'aftercare-owner-changed', 'my-work-goes-on', s.person_id);
end $$;
create function aftercare.answer_offer(the_id uuid, yes boolean, at_phone text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c aftercare.owner_change; s aftercare.support;
begin
  select * into c from aftercare.owner_change x where x.id = the_id and x.answer is null and x.to_id = platform.holder() for update;
  if c.id is null then perform consent.refuse('not_visible'); end if;
  select * into s from aftercare.support x where x.id = c.support_id for update;
  if yes and (s.ended_on is not null or s.owner_id is distinct from c.from_id or not aftercare.may_succeed(s, c.to_id)) then perform consent.refuse('offer_is_over'); end if;
  update aftercare.owner_change x set answer = case when yes then 'yes' else 'no' end, answered_on = platform.today() where x.id = c.id;
  if yes then perform aftercare.become(s, c.to_id, at_phone); end if;
  perform notifications.tell(c.from_id, 'aftercare-answered', 'aftercare-mine', c.id);
  return case when yes then s.person_id end;
end $$;
-- What waits for one's answer: who asks and since when. About whom comes with the yes.
create function aftercare.offered_to_me() returns table (id uuid, from_name text, offered_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, m.display_name, c.offered_on from aftercare.owner_change c left join organisations.membership m on m.id = c.from_id
  where c.to_id = platform.holder() and c.answer is null order by c.offered_on, c.id limit 50
$$;

-- Who coordinates at an organisation; without a coordinator, who keeps the organisation.
create function aftercare.coordinators(the_organisation uuid, the_region text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.id from organisations.membership m
  where m.organisation_id = the_organisation and m.region_code = the_region and m.starts_at <= platform.now() and m.ends_at > platform.now()
    and (m.role = 'coordinator' or (m.role = 'organisation-admin' and not exists (
      select from organisations.membership c where c.organisation_id = the_organisation and c.region_code = the_region and c.role = 'coordinator'
        and c.starts_at <= platform.now() and c.ends_at > platform.now())))
$$;
create function aftercare.coordinates(the_organisation uuid, the_region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from aftercare.coordinators(the_organisation, the_region) c where c = platform.membership_id()) $$;

-- Nobody is left without: the second one has it at once; with no second one, who coordinates hears it and names somebody.
create function aftercare.fall(s aftercare.support) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid; heir uuid := aftercare.owner_now(s);
begin
  if s.owner_id is not distinct from heir and heir is not null then
    update aftercare.support x set ownerless_since = null where x.id = s.id and x.ownerless_since is not null;
    return;
  end if;
  update aftercare.owner_change c set answer = 'taken-back', answered_on = platform.today() where c.support_id = s.id and c.answer is null;
  if heir is not null then
    insert into aftercare.owner_change (id, support_id, from_id, to_id, how, answer, answered_on) values (gen_random_uuid(), s.id, s.owner_id, heir, 'fell', 'yes', platform.today());
    perform aftercare.become(s, heir, null);
    perform notifications.tell(heir, 'aftercare-yours', 'aftercare-mine', s.id);
    for one in select c from aftercare.coordinators(s.organisation_id, s.region_code) c loop perform notifications.tell(one, 'aftercare-fell', 'aftercare-mine', s.id); end loop;
  else
    update aftercare.support x set ownerless_since = coalesce(x.ownerless_since, platform.today()) where x.id = s.id;
    for one in select c from aftercare.coordinators(s.organisation_id, s.region_code) c loop perform notifications.tell(one, 'aftercare-without-owner', 'aftercare-mine', s.id); end loop;
  end if;
end $$;
-- For who coordinates: that there is one, since when, who had it and who can. Never about whom.
create function aftercare.without_owner() returns table (id uuid, since date, had_it text, colleagues jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.ownerless_since, o.display_name,
    (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name) order by m.display_name, m.id), '[]')
      from organisations.membership m where m.organisation_id = s.organisation_id and aftercare.may_succeed(s, m.id))
  from platform.actor() a join aftercare.support s on s.organisation_id = a.organisation_id left join organisations.membership o on o.id = s.owner_id
  where a.membership_id is not null and s.ownerless_since is not null and s.ended_on is null and aftercare.coordinates(s.organisation_id, s.region_code)
  order by s.ownerless_since, s.id limit 50
$$;
create function aftercare.name_owner(the_support uuid, the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  select * into s from aftercare.support x where x.id = the_support and x.ownerless_since is not null and x.ended_on is null for update;
  if s.id is null or s.organisation_id is distinct from platform.organisation_id() or not aftercare.coordinates(s.organisation_id, s.region_code) then perform consent.refuse('not_visible'); end if;
  if not aftercare.may_succeed(s, the_membership) then perform consent.refuse('not_a_colleague_who_may'); end if;
  insert into aftercare.owner_change (id, support_id, from_id, to_id, how, answer, answered_on) values (gen_random_uuid(), s.id, s.owner_id, the_membership, 'named', 'yes', platform.today());
  perform aftercare.become(s, the_membership, null);
  perform notifications.tell(the_membership, 'aftercare-yours', 'aftercare-mine', s.id);
end $$;

-- ---------------------------------------------------------------------------------------------
-- By the clock: what ended with a permission or a registration, who is gone, and whom to call today.
create function aftercare.end_unserved(the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support;
begin
  for s in select * from aftercare.support x where x.ended_on is null and (the_person is null or x.person_id = the_person) order by x.id loop
    if not aftercare.served(s) then perform aftercare.put_end(s, 'permission'); end if;
  end loop;
end $$;
create function aftercare.close_withdrawn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid;
begin
  for one in select distinct person_id from changed where withdrawn_at is not null loop
    perform aftercare.end_unserved(one);
  end loop;
  return null;
end $$;
create trigger withdrawn_ends_aftercare after update on consent.permission referencing new table as changed
  for each statement execute function aftercare.close_withdrawn();

create function aftercare.look_after() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s aftercare.support; told integer := 0;
begin
  perform aftercare.end_unserved(null);
  for s in select * from aftercare.support x where x.ended_on is null order by x.id loop
    if s.owner_id is null or s.ownerless_since is not null or aftercare.owner_now(s) is distinct from s.owner_id then perform aftercare.fall(s); end if;
  end loop;
  for s in select * from aftercare.support x where x.ended_on is null and x.next_on <= platform.today() and x.owner_id is not null
      and x.reminded_of is distinct from x.next_on order by x.id for update loop
    update aftercare.support x set reminded_of = x.next_on where x.id = s.id;
    -- About the list, not about one person: a morning with five to call is one notice.
    perform notifications.tell(s.owner_id, 'aftercare-contact-due', 'aftercare-mine', s.owner_id);
    told := told + 1;
  end loop;
  return told;
end $$;
