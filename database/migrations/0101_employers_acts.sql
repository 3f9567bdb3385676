-- What is done with a file, and whose turn it is to call. Every act asks again who does it.

-- The role in which someone works with employers: helping people to work, finding places, or keeping the cooperation
-- going. Never who decides on or checks a benefit, also not in a second role.
create function employers.seat() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select h.holder from platform.actor() a, platform.holder() h (holder)
  where a.task in ('begeleiding', 'bemiddeling', 'coordinatie') and a.role in ('professional', 'coordinator', 'organisation-admin', 'region-admin')
$$;
create function employers.seat_or_admin() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select employers.seat() is not null or coalesce(platform.role() in ('organisation-admin', 'region-admin'), false) $$;
-- Who also acts: coordination looks along.
create function employers.worker() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select employers.seat() where platform.task() in ('begeleiding', 'bemiddeling') $$;

-- The same question as the policy asks, for acts and for modules on a higher floor.
create function employers.sees(the_employer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from employers.employer e, platform.actor() a
    where e.id = the_employer and e.merged_into is null and employers.seat() is not null and (
      e.kept_by = a.organisation_id or (e.with_region and e.region_code = a.region_code)
      or exists (select from employers.agreement g where g.agreed_on is not null and g.ended_on is null
        and ((g.proposed_by = a.organisation_id and g.proposed_to = e.kept_by) or (g.proposed_to = a.organisation_id and g.proposed_by = e.kept_by)))))
$$;
-- Facts are changed by who keeps the file and by the contact owner.
create function employers.may_change(the_employer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select employers.worker() is not null and employers.sees(the_employer)
    and exists (select from employers.employer e where e.id = the_employer and (e.kept_by = platform.organisation_id() or e.contact_owner = employers.seat()))
$$;
create function employers.owner_of(e employers.employer) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select m.id from organisations.membership m where m.id = e.contact_owner and m.starts_at <= platform.now() and m.ends_at > platform.now() $$;

-- Colleagues as the reader may know them.
create view employers.colleague with (security_invoker = true) as
  select m.id, m.display_name, m.function_title, m.task, m.region_code, m.organisation_id, m.starts_at, m.ends_at, o.name as organisation_name
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id;
create function employers.shown(the_membership uuid, by_name boolean) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('membershipId', case when by_name then m.id end, 'name', case when by_name then m.display_name end,
    'functionTitle', case when by_name then m.function_title else '' end, 'organisation', o.name)
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = the_membership
$$;

-- ---------------------------------------------------------------------------------------------
-- Whose turn it is. The rules of the region, or those of the house.
create function employers.rule_of(the_region text) returns employers.approach_rule
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select r from employers.approach_rule r where r.region_code = the_region),
    row (the_region, array['own', 'municipality', 'wsp', 'region'], 14, 6, 21, 0)::employers.approach_rule)
$$;
-- To which steps someone belongs for this employer.
create function employers.tiers_of(e employers.employer, the_membership uuid) returns text[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select array_remove(array[
    case when exists (select from employers.employer f where f.place_id = e.place_id and f.merged_into is null and f.kept_by = o.id) then 'own' end,
    -- The municipality the employer stands in, if it takes part under its own name; otherwise any in the region.
    case when o.kind = 'gemeente' and (u.name is null or o.name = 'Gemeente ' || u.name or not exists (
      select from organisations.organisation g join organisations.organisation_region r on r.organisation_id = g.id
      where r.region_code = e.region_code and g.name = 'Gemeente ' || u.name and g.ended_at is null)) then 'municipality' end,
    case when o.kind = 'wsp' then 'wsp' end,
    'region'], null)
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id
  left join regions.municipality u on u.code = e.municipality_code
  where m.id = the_membership
$$;
create function employers.last_contact(the_employer uuid) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select max(l.day) from employers.contact_line l where l.employer_id = the_employer $$;

-- Everything that says whether this membership may call now, and why not.
create function employers.standing_of(the_employer uuid, me uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer; rule employers.approach_rule; owner uuid; last_day date; since date; warm boolean; invited boolean;
  steps jsonb; mine text[]; my_day date; said jsonb; quiet jsonb; talk jsonb;
begin
  select * into e from employers.employer x where x.id = the_employer;
  rule := employers.rule_of(e.region_code);
  owner := employers.owner_of(e);
  last_day := employers.last_contact(e.id);
  warm := owner is not null and coalesce(last_day, e.added_on) > (platform.today() - make_interval(months => rule.warm_months))::date and last_day is not null;
  invited := exists (select from employers.invited i where i.employer_id = e.id and i.membership_id = me);
  since := greatest(e.added_on, (last_day + make_interval(months => rule.warm_months))::date);
  mine := employers.tiers_of(e, me);
  select jsonb_agg(jsonb_build_object('tier', t, 'opensOn', since + rule.days_each * (n - 1)::integer, 'mine', t = any (mine)) order by n),
      min(since + rule.days_each * (n - 1)::integer) filter (where t = any (mine))
    into steps, my_day from unnest(rule.tiers) with ordinality x (t, n);
  select jsonb_build_object('saidOn', (n.said_at at time zone 'Europe/Amsterdam')::date, 'byEmployer', n.by_employer) into said
    from employers.not_approached n where n.place_id = e.place_id;
  select jsonb_build_object('fromDay', q.from_day, 'untilDay', q.until_day, 'why', q.why) into quiet from employers.quiet_period q
    where q.place_id = e.place_id and platform.today() between q.from_day and q.until_day order by q.until_day desc limit 1;
  select jsonb_build_object('reservationId', case when me in (r.held_by, r.together_with) then r.id end, 'mine', coalesce(me in (r.held_by, r.together_with), false),
      'who', employers.shown(r.held_by, employers.sees(r.employer_id)),
      'together', employers.shown(r.together_with, employers.sees(r.employer_id)),
      'until', (upper(r.during) at time zone 'Europe/Amsterdam')::date, 'about', case when me in (r.held_by, r.together_with) then r.about else '' end)
    into talk from employers.reservation r where r.place_id = e.place_id and r.during @> platform.now();
  return jsonb_build_object('notApproached', said, 'quiet', quiet, 'conversation', talk, 'warm', warm, 'owner', employers.shown(owner, true),
    'isOwner', coalesce(owner = me, false), 'isInvited', invited, 'steps', steps, 'opensOn', my_day, 'lastContact', last_day,
    'reservationDays', rule.reservation_days, 'today', platform.today());
end $$;
create function employers.standing(the_employer uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select employers.standing_of(the_employer, employers.seat()) where employers.sees(the_employer) $$;

-- In a list: what one should know before one opens it.
create function employers.signs(of_employers uuid[]) returns table (id uuid, not_approached boolean, talking_until date, last_contact date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e.id, exists (select from employers.not_approached n where n.place_id = e.place_id),
    (select (upper(r.during) at time zone 'Europe/Amsterdam')::date from employers.reservation r where r.place_id = e.place_id and r.during @> platform.now()),
    employers.last_contact(e.id)
  from employers.employer e where e.id = any (of_employers) and employers.sees(e.id)
$$;

-- ---------------------------------------------------------------------------------------------
-- Who talks to them. All files of the place are held first, so that of two at once the second waits and then reads who
-- was first; the exclusion constraint decides also for who would come in another way.
create function employers.hold_place(the_place uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform from employers.employer e where e.place_id = the_place order by e.id for update; end $$;

create function employers.reserve_for(the_id uuid, the_employer uuid, what_about text, holder uuid, other uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer; now_is jsonb; rule employers.approach_rule;
begin
  select * into e from employers.employer x where x.id = the_employer;
  perform employers.hold_place(e.place_id);
  now_is := employers.standing_of(the_employer, holder);
  rule := employers.rule_of(e.region_code);
  if now_is -> 'notApproached' <> 'null' then return 'not-approached'; end if;
  if now_is -> 'conversation' <> 'null' then return 'taken'; end if;
  if now_is -> 'quiet' <> 'null' then return 'quiet'; end if;
  if not ((now_is ->> 'isOwner')::boolean or (now_is ->> 'isInvited')::boolean
      or (not (now_is ->> 'warm')::boolean and (now_is ->> 'opensOn')::date <= platform.today())) then return 'not-your-turn'; end if;
  insert into employers.reservation (id, place_id, employer_id, held_by, together_with, about, during)
    values (the_id, e.place_id, e.id, holder, other, what_about,
      tstzrange(platform.now(), ((platform.today() + rule.reservation_days + 1)::timestamp at time zone 'Europe/Amsterdam') - interval '1 second'));
  return 'reserved';
exception when exclusion_violation then return 'taken';
end $$;
create function employers.reserve(the_id uuid, the_employer uuid, what_about text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  return employers.reserve_for(the_id, the_employer, what_about, employers.worker(), null);
end $$;
create function employers.end_conversation(the_reservation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update employers.reservation r set during = tstzrange(lower(r.during), greatest(platform.now(), lower(r.during)))
    where r.id = the_reservation and employers.seat() in (r.held_by, r.together_with) and r.during @> platform.now();
  return found;
end $$;

-- "Samen bellen": asked of the contact owner, or of anyone whose turn it is. A yes takes the reservation for both.
create function employers.ask_together(the_id uuid, the_employer uuid, the_colleague uuid, why text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) or the_colleague = employers.worker() or not exists (
    select from organisations.membership m join employers.employer e on e.id = the_employer
    where m.id = the_colleague and m.region_code = e.region_code and m.task in ('begeleiding', 'bemiddeling') and m.starts_at <= platform.now() and m.ends_at > platform.now()
      -- Who was asked must know the employer: an own network is not told about by asking.
      and (m.organisation_id = e.kept_by or e.with_region or m.id = e.contact_owner or exists (
        select from employers.agreement g where g.agreed_on is not null and g.ended_on is null
          and ((g.proposed_by = m.organisation_id and g.proposed_to = e.kept_by) or (g.proposed_to = m.organisation_id and g.proposed_by = e.kept_by)))))
  then perform consent.refuse('not_visible'); end if;
  insert into employers.together_request (id, employer_id, asked_by, asked_of, line) values (the_id, the_employer, employers.worker(), the_colleague, why)
    on conflict (employer_id, asked_by, asked_of) where state = 'asked' do nothing;
  perform notifications.tell(the_colleague, 'asked-to-call-together', 'employer', the_employer);
end $$;
create function employers.answer_together(the_request uuid, reservation_id uuid, yes boolean) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare q employers.together_request; outcome text := 'no';
begin
  select * into q from employers.together_request x where x.id = the_request and x.state = 'asked' and x.asked_of = employers.worker() for update;
  if q.id is null or not employers.sees(q.employer_id) then perform consent.refuse('not_visible'); end if;
  if yes then
    outcome := employers.reserve_for(reservation_id, q.employer_id, q.line, q.asked_of, q.asked_by);
    -- They were talking already: the other one joins.
    if outcome = 'taken' then
      update employers.reservation r set together_with = q.asked_by
        where r.employer_id = q.employer_id and r.held_by = q.asked_of and r.together_with is null and r.during @> platform.now();
      if found then outcome := 'reserved'; end if;
    end if;
    if outcome <> 'reserved' then return outcome; end if;
  end if;
  update employers.together_request x set state = case when yes then 'yes' else 'no' end where x.id = q.id;
  perform notifications.tell(q.asked_by, 'call-together-answered', 'employer', q.employer_id);
  return outcome;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The file.
create function employers.put_facts(the_id uuid, facts jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update employers.employer e set
    name = facts ->> 'name', kvk = facts ->> 'kvk', branch_number = facts ->> 'branchNumber', street = facts ->> 'street', postcode = facts ->> 'postcode',
    town = facts ->> 'town', municipality_code = facts ->> 'municipalityCode', domain = facts ->> 'domain', sector = facts ->> 'sector', size_band = facts ->> 'sizeBand',
    work_places = facts ->> 'workPlaces', room_to_look = facts ->> 'roomToLook', conditions = facts ->> 'conditions', experience = facts ->> 'experience',
    motives = (select coalesce(array_agg(m order by m), '{}') from jsonb_array_elements_text(facts -> 'motives') m),
    motives_asked_on = (facts ->> 'motivesAskedOn')::date, ambassador = (facts ->> 'ambassador')::boolean
  where e.id = the_id
$$;
create function employers.change_employer(the_id uuid, expected integer, facts jsonb, for_region boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer;
begin
  if not employers.may_change(the_id) then perform consent.refuse('not_visible'); end if;
  select * into e from employers.employer x where x.id = the_id for update;
  if e.version <> expected then return false; end if;
  -- Whether the region sees it is for who keeps it.
  if for_region <> e.with_region and e.kept_by <> platform.organisation_id() then perform consent.refuse('keeper_decides'); end if;
  perform employers.put_facts(the_id, facts);
  update employers.employer x set with_region = for_region, version = x.version + 1 where x.id = the_id;
  return true;
end $$;

-- One contact owner. They hand it over; who left is followed up by their own organisation.
create function employers.give_owner(the_employer uuid, the_colleague uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer; owner uuid;
begin
  select * into e from employers.employer x where x.id = the_employer for update;
  owner := employers.owner_of(e);
  if employers.worker() is null or not employers.sees(the_employer)
     or not (owner = employers.worker() or (owner is null and e.kept_by = platform.organisation_id())) is true then perform consent.refuse('owner_only'); end if;
  if not exists (select from organisations.membership m where m.id = the_colleague and m.region_code = e.region_code and m.task in ('begeleiding', 'bemiddeling')
    and m.starts_at <= platform.now() and m.ends_at > platform.now()
    and (m.organisation_id = e.kept_by or e.with_region or exists (select from employers.agreement g where g.agreed_on is not null and g.ended_on is null
      and ((g.proposed_by = m.organisation_id and g.proposed_to = e.kept_by) or (g.proposed_to = m.organisation_id and g.proposed_by = e.kept_by)))))
  then perform consent.refuse('not_visible'); end if;
  update employers.employer x set contact_owner = the_colleague, version = x.version + 1 where x.id = the_employer;
  if the_colleague <> employers.worker() then perform notifications.tell(the_colleague, 'employer-handed-over', 'employer', the_employer); end if;
end $$;
create function employers.invite(the_employer uuid, the_colleague uuid, come_in boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from employers.employer e where e.id = the_employer and employers.owner_of(e) = employers.worker()) or not employers.sees(the_employer) then
    perform consent.refuse('owner_only');
  end if;
  if come_in then
    insert into employers.invited (employer_id, membership_id) select the_employer, m.id from organisations.membership m
      where m.id = the_colleague and m.region_code = platform.region_code() and m.task in ('begeleiding', 'bemiddeling') and m.ends_at > platform.now()
      on conflict do nothing;
  else delete from employers.invited i where i.employer_id = the_employer and i.membership_id = the_colleague; end if;
end $$;
-- Contact persons: only the owner writes them down.
create function employers.save_contact(the_id uuid, the_employer uuid, expected integer, called text, its_function text, its_phone text, its_mail text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not employers.sees(the_employer) or not exists (select from employers.employer e where e.id = the_employer and employers.owner_of(e) = employers.worker()) then perform consent.refuse('owner_only'); end if;
  if expected = 0 then
    if (select count(*) from employers.contact_person c where c.employer_id = the_employer) >= 20 then perform consent.refuse('too_many_contacts'); end if;
    insert into employers.contact_person (id, employer_id, name, function_title, phone, mail) values (the_id, the_employer, called, its_function, its_phone, its_mail);
    return true;
  end if;
  update employers.contact_person c set name = called, function_title = its_function, phone = its_phone, mail = its_mail, version = c.version + 1
    where c.id = the_id and c.employer_id = the_employer and c.version = expected;
  return found;
end $$;
create function employers.remove_contact(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from employers.contact_person c using employers.employer e
    where c.id = the_id and e.id = c.employer_id and employers.sees(e.id) and employers.owner_of(e) = employers.worker();
  return found;
end $$;

create function employers.add_line(the_id uuid, the_employer uuid, on_day date, of_kind text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  if on_day > platform.today() or on_day < platform.today() - 366 then perform consent.refuse('a_day_that_was'); end if;
  insert into employers.contact_line (id, employer_id, membership_id, day, kind, line) values (the_id, the_employer, employers.worker(), on_day, of_kind, said);
end $$;
create function employers.add_remark(the_id uuid, the_employer uuid, of_kind text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) or of_kind not in ('worry', 'wish') then perform consent.refuse('not_visible'); end if;
  insert into employers.remark (id, employer_id, kind, text, by_employer, said_on) values (the_id, the_employer, of_kind, said, false, platform.today());
end $$;
create function employers.follow_up(the_remark uuid, expected integer, done_with_it text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not exists (select from employers.remark r where r.id = the_remark and employers.sees(r.employer_id)) then perform consent.refuse('not_visible'); end if;
  update employers.remark r set follow_up = done_with_it, followed_up_on = platform.today(), version = r.version + 1 where r.id = the_remark and r.version = expected;
  return found;
end $$;

-- "Benader mij niet", said to a colleague. Lifted by the employer, or by the contact owner whom they told so.
create function employers.set_not_approached(the_employer uuid, not_any_more boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer;
begin
  select * into e from employers.employer x where x.id = the_employer;
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  if not not_any_more and employers.owner_of(e) is distinct from employers.worker() then perform consent.refuse('owner_only'); end if;
  perform employers.put_not_approached(e.place_id, not_any_more, false);
  return e.place_id;
end $$;
create function employers.put_not_approached(the_place uuid, not_any_more boolean, by_themselves boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform employers.hold_place(the_place);
  if not_any_more then
    insert into employers.not_approached (place_id, by_employer) values (the_place, by_themselves)
      on conflict (place_id) do update set by_employer = excluded.by_employer or not_approached.by_employer;
    -- Whoever was about to call, hears it and stops.
    perform notifications.tell(m, 'employer-says-no', 'employer', r.employer_id) from employers.reservation r, unnest(array_remove(array[r.held_by, r.together_with], null)) m
      where r.place_id = the_place and r.during @> platform.now();
    update employers.reservation r set during = tstzrange(lower(r.during), greatest(platform.now(), lower(r.during))) where r.place_id = the_place and r.during @> platform.now();
  else delete from employers.not_approached n where n.place_id = the_place; end if;
end $$;
create function employers.add_quiet(the_id uuid, the_employer uuid, on_from date, on_until date, reason text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  insert into employers.quiet_period (id, place_id, from_day, until_day, why, by_employer)
    select the_id, e.place_id, on_from, on_until, reason, false from employers.employer e where e.id = the_employer;
end $$;
create function employers.remove_quiet(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from employers.quiet_period q where q.id = the_id and not q.by_employer
    and exists (select from employers.employer e where e.place_id = q.place_id and employers.may_change(e.id));
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Leads.
create function employers.start_lead(the_id uuid, the_employer uuid, next_day date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not employers.sees(the_employer) then perform consent.refuse('not_visible'); end if;
  insert into employers.lead (id, employer_id, membership_id, next_on) values (the_id, the_employer, employers.worker(), next_day);
  insert into employers.lead_step (id, lead_id, step) values (gen_random_uuid(), the_id, 'new');
end $$;
create function employers.step_lead(the_id uuid, expected integer, to_step text, said text, next_day date, ended_as text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l employers.lead;
begin
  select * into l from employers.lead x where x.id = the_id and x.membership_id = employers.worker() for update;
  if l.id is null or not employers.sees(l.employer_id) then perform consent.refuse('not_visible'); end if;
  if l.version <> expected then return false; end if;
  if l.closed_on is not null then perform consent.refuse('lead_is_closed'); end if;
  update employers.lead x set step = to_step, outcome = case when to_step = 'closed' then ended_as end, next_on = case when to_step <> 'closed' then next_day end,
    closed_on = case when to_step = 'closed' then platform.today() end, version = x.version + 1 where x.id = the_id;
  insert into employers.lead_step (id, lead_id, step, line) values (gen_random_uuid(), the_id, to_step, said);
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Between organisations, and in the region.
create function employers.propose_agreement(the_id uuid, with_organisation uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.role() is distinct from 'organisation-admin' or not exists (select from organisations.organisation o where o.id = with_organisation and o.ended_at is null)
  then perform consent.refuse('admin_only'); end if;
  insert into employers.agreement (id, proposed_by, proposed_to) values (the_id, platform.organisation_id(), with_organisation);
  perform notifications.tell(m.id, 'employers-agreement', 'employers-agreements', the_id) from organisations.membership m
    where m.organisation_id = with_organisation and m.role = 'organisation-admin' and m.ends_at > platform.now() and m.starts_at <= platform.now();
end $$;
create function employers.answer_agreement(the_id uuid, yes boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.role() is distinct from 'organisation-admin' then perform consent.refuse('admin_only'); end if;
  -- A yes is for the other one; each of the two may end it, from then on.
  update employers.agreement g set agreed_on = case when yes then platform.today() else g.agreed_on end, ended_on = case when not yes then platform.today() end
    where g.id = the_id and g.ended_on is null and (g.proposed_to = platform.organisation_id() or (not yes and g.proposed_by = platform.organisation_id()));
  return found;
end $$;
create function employers.save_rule(expected integer, its_tiers text[], its_days integer, its_months integer, its_reservation integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.role() is distinct from 'region-admin' then perform consent.refuse('region_only'); end if;
  if expected = 0 then
    insert into employers.approach_rule values (platform.region_code(), its_tiers, its_days, its_months, its_reservation) on conflict do nothing;
  else
    update employers.approach_rule r set tiers = its_tiers, days_each = its_days, warm_months = its_months, reservation_days = its_reservation, version = r.version + 1
      where r.region_code = platform.region_code() and r.version = expected;
  end if;
  return found;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The employer, by a link without an account.
create function employers.make_link(the_id uuid, the_employer uuid, opening bytea, for_days integer) returns timestamptz
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare until_moment timestamptz := platform.now() + make_interval(days => least(greatest(for_days, 1), 90));
begin
  if not employers.may_change(the_employer) then perform consent.refuse('not_visible'); end if;
  insert into employers.file_link (id, employer_id, secret_hash, made_by, ends_at) values (the_id, the_employer, opening, employers.worker(), until_moment);
  return until_moment;
end $$;
create function employers.close_link(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update employers.file_link l set closed_at = platform.now() where l.id = the_id and l.closed_at is null and employers.may_change(l.employer_id);
  return found;
end $$;
create function employers.behind(opening bytea) returns employers.employer
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select e from employers.file_link l join employers.employer e on e.id = l.employer_id
  where l.secret_hash = opening and l.closed_at is null and l.ends_at > platform.now() and e.merged_into is null
$$;
create function employers.open_link(opening bytea) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare left_seconds integer;
begin
  if (employers.behind(opening)).id is null then return null; end if;
  update employers.file_link l set views = l.views + 1, last_seen_on = platform.today() where l.secret_hash = opening
    returning extract(epoch from l.ends_at - platform.now())::integer into left_seconds;
  return left_seconds;
end $$;
-- What an employer reads about themselves: all of the file. Contact persons with name and function, as the link may be
-- passed on within the company.
create function employers.file_behind(opening bytea) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer := employers.behind(opening);
begin
  if e.id is null then return null; end if;
  return jsonb_build_object(
    'name', e.name, 'kvk', e.kvk, 'branchNumber', e.branch_number, 'street', e.street, 'postcode', e.postcode, 'town', e.town, 'domain', e.domain, 'sector', e.sector, 'sizeBand', e.size_band,
    'workPlaces', e.work_places, 'roomToLook', e.room_to_look, 'conditions', e.conditions, 'experience', e.experience, 'motives', e.motives,
    'motivesAskedOn', e.motives_asked_on, 'ambassador', e.ambassador, 'withRegion', e.with_region,
    'keptBy', (select o.name from organisations.organisation o where o.id = e.kept_by), 'owner', employers.shown(employers.owner_of(e), true) - 'membershipId',
    'notApproachedSince', (select (n.said_at at time zone 'Europe/Amsterdam')::date from employers.not_approached n where n.place_id = e.place_id),
    'quiet', (select coalesce(jsonb_agg(jsonb_build_object('fromDay', q.from_day, 'untilDay', q.until_day, 'why', q.why) order by q.from_day), '[]')
      from employers.quiet_period q where q.place_id = e.place_id and q.until_day >= platform.today()),
    'contactPersons', (select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'functionTitle', c.function_title) order by c.name), '[]') from employers.contact_person c where c.employer_id = e.id),
    'contacts', (select coalesce(jsonb_agg(jsonb_build_object('day', x.day, 'kind', x.kind, 'line', x.line, 'organisation', x.organisation)), '[]') from (
      select l.day, l.kind, l.line, o.name as organisation from employers.contact_line l left join organisations.membership m on m.id = l.membership_id
        left join organisations.organisation o on o.id = m.organisation_id where l.employer_id = e.id order by l.day desc, l.added_at desc limit 100) x),
    'remarks', (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'text', r.text, 'byEmployer', r.by_employer, 'saidOn', r.said_on, 'followUp', r.follow_up,
      'followedUpOn', r.followed_up_on) order by r.said_on desc, r.id), '[]') from employers.remark r where r.employer_id = e.id),
    'endsAt', (select (l.ends_at at time zone 'Europe/Amsterdam')::date from employers.file_link l where l.secret_hash = opening), 'today', platform.today());
end $$;
create function employers.remark_behind(opening bytea, the_id uuid, of_kind text, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer := employers.behind(opening);
begin
  if e.id is null then return false; end if;
  if (select count(*) from employers.remark r where r.employer_id = e.id and r.by_employer and r.said_on = platform.today()) >= 20 then perform consent.refuse('too_many_remarks'); end if;
  insert into employers.remark (id, employer_id, kind, text, by_employer, said_on) values (the_id, e.id, of_kind, said, true, platform.today());
  if employers.owner_of(e) is not null then perform notifications.tell(employers.owner_of(e), 'employer-said-something', 'employer', e.id); end if;
  return true;
end $$;
create function employers.approach_behind(opening bytea, not_any_more boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer := employers.behind(opening);
begin
  if e.id is null then return null; end if;
  perform employers.put_not_approached(e.place_id, not_any_more, true);
  if employers.owner_of(e) is not null then perform notifications.tell(employers.owner_of(e), 'employer-said-something', 'employer', e.id); end if;
  return e.place_id;
end $$;
create function employers.quiet_behind(opening bytea, the_id uuid, on_from date, on_until date, reason text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer := employers.behind(opening);
begin
  if e.id is null then return false; end if;
  if (select count(*) from employers.quiet_period q where q.place_id = e.place_id and q.until_day >= platform.today()) >= 12 then perform consent.refuse('too_many_remarks'); end if;
  insert into employers.quiet_period (id, place_id, from_day, until_day, why, by_employer) values (the_id, e.place_id, on_from, on_until, reason, true);
  return true;
end $$;

-- Restore: what an employer said no to and a contact person who was taken out stay so. Links all end.
create function employers.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'approach' then insert into employers.not_approached (place_id, said_at, by_employer)
      select about, at, true where exists (select from employers.employer e where e.place_id = about) on conflict do nothing;
    when 'employer-contact' then delete from employers.contact_person c where c.id = about;
  end case;
end $$;

create function employers.delete_passed() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare day date := platform.today();
begin
  delete from employers.file_link l where l.ends_at < platform.now() - interval '1 year';
  delete from employers.reservation r where upper(r.during) < platform.now() - interval '1 year';
  delete from employers.together_request q where q.asked_on < day - 366;
  delete from employers.quiet_period q where q.until_day < day - 366;
  delete from employers.lead l where l.closed_on < day - 731;
  delete from employers.contact_line l where l.day < (day - interval '5 years')::date;
  delete from employers.agreement g where g.ended_on < day - 731;
  delete from employers.merger m where m.at < platform.now() - interval '90 days';
  delete from employers.employer e where e.merged_into is not null and not exists (select from employers.merger m where m.gone_id = e.id);
  delete from employers.employer e where greatest(e.added_on, e.motives_asked_on, (select max(l.day) from employers.contact_line l where l.employer_id = e.id),
      (select max(r.said_on) from employers.remark r where r.employer_id = e.id)) < day - 731
    and not exists (select from employers.not_approached n where n.place_id = e.place_id)
    and not exists (select from employers.lead l where l.employer_id = e.id and l.closed_on is null);
end $$;

-- Where an employer stands, to choose from.
create view employers.municipality with (security_invoker = true) as
  select m.code, m.name, m.region_code from regions.municipality m;
-- Organisations of the own region, to agree with.
create view employers.neighbour with (security_invoker = true) as
  select o.id, o.name from organisations.organisation o
  where o.ended_at is null and exists (select from organisations.organisation_region r where r.organisation_id = o.id and r.region_code = (select platform.region_code()));
create view employers.keeper with (security_invoker = true) as select o.id, o.name from organisations.organisation o;
