-- The acts on permissions. A permission is written and closed by these functions only: no grant lets anyone
-- insert, reopen or back-date one. Each asks who acts, from the session, and refuses otherwise.

-- May this account act for this person today? Themselves, or a representative on a ground that reaches that far.
-- A bewindvoerder acts on money only (BW 1:441), a mentor on care and guidance only (BW 1:453).
create function consent.acts_for(acting uuid, for_person uuid, on_category text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.person p where p.id = for_person and p.account_id = acting)
    or exists (
      select from consent.representation r join consent.person p on p.id = r.person_id
      where r.person_id = for_person and r.account_id = acting and r.objected_at is null
        and r.starts_at <= platform.now() and r.ends_at > platform.now()
        and case r.ground
          when 'ouderlijk-gezag' then p.sixteen_on is not null and p.sixteen_on > platform.today()
          when 'bewindvoerder' then on_category = 'benefit'
          when 'mentor' then on_category is distinct from 'benefit'
          else true end)
$$;

create or replace function platform.actor() returns platform.actor
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.account_id, m.id, m.organisation_id, m.task, coalesce(m.region_code, p.region_code), m.role, p.id
  from platform.session s
  left join organisations.membership m
    on m.id = s.membership_id and m.account_id = s.account_id
   and m.starts_at <= platform.now() and m.ends_at > platform.now()
  left join consent.person p
    on p.id = s.person_id and (p.account_id = s.account_id or consent.acts_for(s.account_id, p.id, null))
  where s.secret_hash = sha256(convert_to(coalesce(current_setting('app.session', true), ''), 'UTF8'))
    and s.revoked_at is null and s.expires_at > platform.now()
$$;

create function platform.region_code() returns text language sql stable security definer set search_path = pg_catalog, pg_temp
  return (platform.actor()).region_code;

-- The person in whose name the session speaks, for one category: representatives stay within their domain.
create function consent.person_for(on_category text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.person_id from platform.actor() a join platform.session s on s.id = a.session_id
  where s.person_id is not null and consent.acts_for(s.account_id, s.person_id, on_category)
$$;

create function consent.refuse(rule text) returns void language plpgsql as $$
begin raise exception '%', rule using errcode = '42501', constraint = rule; end $$;

-- Named persons only where the region's arrangement is complete (AVG 26, 35; R-185).
create function consent.region_ready(region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.arrangement a where a.region_code = region
    and a.controllers <> '' and a.joint_arrangement <> '' and a.contact_name <> '' and a.contact_details <> ''
    and a.dpia_on is not null and a.dpia_decision <> '' and a.protocol_title <> '' and a.protocol_version <> ''
    and a.protocol_adopted_on is not null)
$$;

create function consent.has_protection_officer(organisation uuid, region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from consent.protection_officer o where o.organisation_id = organisation and o.region_code = region) $$;

create function consent.register_person(the_person uuid, the_record uuid, the_involvement uuid, reference text, sixteen date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if a.membership_id is null or platform.holder() is null or a.task in ('inkomen', 'handhaving') then perform consent.refuse('registering_is_for_guiding_tasks'); end if;
  if not consent.region_ready(a.region_code) then perform consent.refuse('region_not_ready'); end if;
  if not consent.has_protection_officer(a.organisation_id, a.region_code) then perform consent.refuse('organisation_has_no_protection_officer'); end if;
  insert into consent.person (id, region_code, sixteen_on, registered_on) values (the_person, a.region_code, sixteen, platform.today());
  insert into consent.record (id, person_id, organisation_id, reference, registered_by, registered_on)
    values (the_record, the_person, a.organisation_id, reference, a.membership_id, platform.today());
  insert into consent.involvement (id, person_id, membership_id, how, starts_at)
    values (the_involvement, the_person, a.membership_id, 'registered', platform.now());
end $$;

create function consent.add_receivers(the_permission uuid, receivers jsonb) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into consent.receiver (permission_id, organisation_id, task, membership_id)
    select the_permission, (r ->> 'organisationId')::uuid, r ->> 'task', (r ->> 'membershipId')::uuid
    from jsonb_array_elements(receivers) r;
end $$;

-- What parents decide ends with the day the child decides alone (BW 7:447, 7:450).
create function consent.not_beyond_sixteen(who consent.person, end_at timestamptz) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if who.sixteen_on > platform.today() and end_at > who.sixteen_on::timestamp at time zone 'Europe/Amsterdam' then
    perform consent.refuse('authority_ends_at_sixteen');
  end if;
end $$;

-- The person (or who answers for them) gives permission. Under 16 the child alone can't; from 16 nobody else can.
create function consent.give_permission(the_permission uuid, for_purpose text, chosen text[], receivers jsonb, start_at timestamptz, end_at timestamptz, shown text)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); who consent.person; representing uuid;
begin
  if a.person_id is null then perform consent.refuse('only_the_person_gives_permission'); end if;
  select * into who from consent.person where id = a.person_id;
  if who.account_id is distinct from a.account_id then
    select r.id into representing from consent.representation r
      where r.person_id = a.person_id and r.account_id = a.account_id and r.objected_at is null
        and r.starts_at <= platform.now() and r.ends_at > platform.now() and r.ground <> 'bewindvoerder'
        and (r.ground <> 'ouderlijk-gezag' or who.sixteen_on > platform.today()) limit 1;
    if representing is null or exists (select from unnest(chosen) c where not consent.acts_for(a.account_id, a.person_id, c)) then
      perform consent.refuse('outside_the_domain_of_the_representative');
    end if;
    perform consent.not_beyond_sixteen(who, end_at);
  elsif who.sixteen_on is not null and who.sixteen_on > platform.today() then
    perform consent.refuse('under_sixteen_with_authority');
  end if;
  insert into consent.permission (id, person_id, purpose, categories, starts_at, ends_at, how, given_by, representation_id, explanation, given_at)
    values (the_permission, a.person_id, for_purpose, chosen, greatest(start_at, platform.now()), end_at, 'digital', a.account_id, representing, shown, platform.now());
  perform consent.add_receivers(the_permission, receivers);
end $$;

-- Does the acting professional work with this person for the own organisation?
create function consent.own_work_with(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person
    and a.purpose = 'own-work' and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;

-- Given on paper, recorded by a professional who registered the person; a photo is enough.
create function consent.record_paper_permission(the_permission uuid, for_person uuid, for_purpose text, chosen text[], receivers jsonb,
  start_at timestamptz, end_at timestamptz, shown text, the_document uuid, seen_by_witness text)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not consent.own_work_with(for_person) then perform consent.refuse('only_who_registered_the_person'); end if;
  if not exists (select from consent.document d where d.id = the_document and d.person_id = for_person and d.recorded_by = a.membership_id) then
    perform consent.refuse('paper_needs_its_photo');
  end if;
  perform consent.not_beyond_sixteen(p, end_at) from consent.person p where p.id = for_person;
  insert into consent.permission (id, person_id, purpose, categories, starts_at, ends_at, how, recorded_by, document_id, witness, explanation, given_at)
    values (the_permission, for_person, for_purpose, chosen, greatest(start_at, platform.now()), end_at, 'paper', a.membership_id, the_document, coalesce(seen_by_witness, ''), shown, platform.now());
  perform consent.add_receivers(the_permission, receivers);
end $$;

-- Taking back is as easy as giving (AVG art. 7 lid 3): the person, who answers for them, or on the person's word
-- the professional who recorded the paper. Returns whether this act closed it.
create function consent.withdraw_permission(the_permission uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); p consent.permission;
begin
  select * into p from consent.permission where id = the_permission;
  -- "is not true": for a professional a.person_id is null, and "not null" refuses nobody.
  if (p.person_id = a.person_id or (p.recorded_by = a.membership_id and consent.own_work_with(p.person_id))) is not true then
    perform consent.refuse('not_yours_to_withdraw');
  end if;
  update consent.permission set withdrawn_at = platform.now() where id = the_permission and withdrawn_at is null;
  return found;
end $$;

create function consent.confirm_permission(the_permission uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update consent.permission set awaits_confirmation = false
    where id = the_permission and person_id = platform.person_id() and withdrawn_at is null and awaits_confirmation;
  return found;
end $$;

-- Answers whose account it closed, for the journal outside the database; nothing when it was closed already.
create function consent.shut_out_professional(the_shut_out uuid, professional uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); whose uuid;
begin
  if a.person_id is null then perform consent.refuse('only_the_person_shuts_out'); end if;
  insert into consent.shut_out (id, person_id, account_id, shown_name, since)
    select the_shut_out, a.person_id, m.account_id, m.display_name, platform.now() from organisations.membership m where m.id = professional
    on conflict (person_id, account_id) where ended_at is null do nothing
    returning account_id into whose;
  return whose;
end $$;

-- Whether the person shut out whoever asks: also what says no name is then not theirs to read.
create function consent.shut_me_out(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.shut_out s where s.person_id = the_person and s.account_id = (platform.actor()).account_id and s.ended_at is null)
$$;
create function consent.let_in_again(the_shut_out uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update consent.shut_out set ended_at = platform.now() where id = the_shut_out and person_id = platform.person_id() and ended_at is null;
  return found;
end $$;

-- "Ik ken deze persoon": no reason asked, none kept. Only from a person one can see.
create function consent.step_out_from(the_step_out uuid, the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not exists (select from consent.access x where x.holder = platform.holder() and x.person_id = the_person and x.starts_at <= platform.now() and x.ends_at > platform.now()) then
    perform consent.refuse('not_visible');
  end if;
  insert into consent.step_out (id, person_id, account_id, since) values (the_step_out, the_person, a.account_id, platform.now()) on conflict do nothing;
end $$;

-- Someone of the own organisation and task joins the work: by a colleague who registered the person, or, for a
-- permission that waits for a professional, by the coordinator of that task (who learns no name by it).
create function consent.assign(the_involvement uuid, the_person uuid, to_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not exists (select from organisations.membership m where m.id = to_membership and m.organisation_id = a.organisation_id
       and m.task = a.task and m.starts_at <= platform.now() and m.ends_at > platform.now()) then
    perform consent.refuse('same_organisation_and_task');
  end if;
  if not (consent.own_work_with(the_person) or (a.role = 'coordinator' and exists (
       select from consent.permission p join consent.receiver r on r.permission_id = p.id
       where p.person_id = the_person and r.organisation_id = a.organisation_id and r.task = a.task and r.membership_id is null
         and p.withdrawn_at is null and not p.awaits_confirmation and p.starts_at <= platform.now() and p.ends_at > platform.now()))) then
    perform consent.refuse('not_yours_to_assign');
  end if;
  insert into consent.involvement (id, person_id, membership_id, how, starts_at)
    select the_involvement, the_person, to_membership, 'assigned', platform.now()
    where not exists (select from consent.involvement i where i.person_id = the_person and i.membership_id = to_membership
      and i.how <> 'seat' and i.ends_at > platform.now());
end $$;

create function consent.end_involvement(the_involvement uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  update consent.involvement i set ends_at = platform.now()
    where i.id = the_involvement and i.ends_at > platform.now() and i.how <> 'seat'
      and (i.membership_id = a.membership_id or (i.person_id = a.person_id) or (a.role = 'coordinator' and exists (
        select from organisations.membership m where m.id = i.membership_id and m.organisation_id = a.organisation_id and m.task = a.task)));
  return found;
end $$;

-- Two registrations become one only when the person does it, from the own account with the organisation's code.
create function consent.join_record(code text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); r consent.record;
begin
  if a.person_id is null then perform consent.refuse('only_the_person_joins'); end if;
  select rec.* into r from consent.record rec join consent.person p on p.id = rec.person_id
    where rec.reference = upper(code) and rec.closed_on is null and p.account_id is null and p.id <> a.person_id;
  if r.id is null then return false; end if;
  if exists (select from consent.record x where x.person_id = a.person_id and x.organisation_id = r.organisation_id and x.closed_on is null) then return false; end if;
  update consent.person set joined_into = a.person_id where id = r.person_id;
  perform consent.move_person(r.person_id, a.person_id);
  return true;
end $$;

create function consent.move_person(source uuid, target uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record;
begin
  update consent.record set person_id = target where person_id = source;
  update consent.involvement set person_id = target where person_id = source;
  update consent.permission set person_id = target where person_id = source;
  update consent.document set person_id = target where person_id = source;
  update consent.request set person_id = target where person_id = source;
  update consent.break_glass set person_id = target where person_id = source;
  update consent.announced_deletion set person_id = target where person_id = source;
  insert into consent.shut_out (id, person_id, account_id, shown_name, since, ended_at)
    select gen_random_uuid(), target, o.account_id, o.shown_name, o.since, o.ended_at from consent.shut_out o where o.person_id = source on conflict do nothing;
  insert into consent.step_out (id, person_id, account_id, since)
    select gen_random_uuid(), target, o.account_id, o.since from consent.step_out o where o.person_id = source on conflict do nothing;
  -- Tables of higher modules about a person: each has a column person_id and registers itself here.
  for t in select table_name from consent.about_person loop
    execute format('update %s set person_id = $1 where person_id = $2', t.table_name::regclass) using target, source;
  end loop;
  perform consent.refresh_access(array[source, target]);
end $$;

create table consent.about_person (table_name text primary key);
alter table consent.about_person enable row level security;

-- Emergency. Off unless the region's protocol names a ground; never to W&I; the person and the privacy officer see it at once.
create function consent.break_the_glass(the_break_glass uuid, code text, why text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); r consent.record; allowed text;
begin
  select break_glass_ground into allowed from consent.arrangement where region_code = a.region_code;
  if coalesce(allowed, '') = '' then perform consent.refuse('break_glass_is_off'); end if;
  if platform.holder() is null or a.task not in ('begeleiding', 'behandeling') or exists (select from organisations.organisation o where o.id = a.organisation_id and o.kind in ('gemeente', 'uwv', 'wsp')) then
    perform consent.refuse('never_to_work_and_income');
  end if;
  select * into r from consent.record where reference = upper(code) and organisation_id = a.organisation_id and closed_on is null;
  if r.id is null then perform consent.refuse('not_visible'); end if;
  insert into consent.break_glass (id, person_id, membership_id, ground, reason, starts_at, ends_at)
    values (the_break_glass, r.person_id, a.membership_id, allowed, why, platform.now(), platform.now() + interval '4 hours');
  return r.person_id;
end $$;

-- A case group's named case: whoever has a seat is involved, and sees no more than permission and basis allow.
create function consent.involve_seats(the_person uuid, about uuid, memberships uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into consent.involvement (id, person_id, membership_id, how, because_of, starts_at)
    select gen_random_uuid(), the_person, m, 'seat', about, platform.now() from unnest(memberships) m
    on conflict (membership_id, because_of) where because_of is not null and ends_at = 'infinity' do nothing;
end $$;
create function consent.end_seats(about uuid, memberships uuid[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- Deleted, not ended: what stayed would say for ever which person the case was about.
  delete from consent.involvement where because_of = about and (memberships is null or membership_id = any (memberships))
$$;

-- Does permission for this purpose cover an organisation and task? Asked before a case gets a name, by functions that
-- know who asks; nobody else may, or one could ask of any organisation whether it knows someone.
create function consent.covers(the_person uuid, for_purpose text, organisation uuid, for_task text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from consent.permission p
    join consent.receiver r on r.permission_id = p.id and r.organisation_id = organisation and r.task = for_task
    join consent.person who on who.id = p.person_id
    join organisations.organisation o on o.id = r.organisation_id
    join consent.lawful_basis b on b.region_code = who.region_code and b.purpose = p.purpose and b.receiver_kind = o.kind
      and b.starts_at <= platform.now() and b.ends_at > platform.now()
    where p.person_id = the_person and p.purpose = for_purpose and p.withdrawn_at is null and not p.awaits_confirmation
      and p.starts_at <= platform.now() and p.ends_at > platform.now())
$$;

-- Restore: replay what happened after the backup, or let every permission wait for the person.
create function consent.replay_withdrawal(the_permission uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update consent.permission set withdrawn_at = greatest(at, given_at) where id = the_permission and withdrawn_at is null $$;
create function consent.await_confirmation_of_all() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update consent.permission set awaits_confirmation = true where withdrawn_at is null $$;

-- Erasure: everything about the person goes, in every module that registered itself.
-- Answers under which ids the person stood here: the journal needs each, because a backup may be older than the joining.
create function consent.erase_person(the_person uuid) returns uuid[]
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record; gone uuid[] := array(select p.id from consent.person p where p.id = the_person or p.joined_into = the_person);
begin
  update platform.session set revoked_at = platform.now(), person_id = null where person_id = the_person;
  for t in select table_name from consent.about_person loop
    execute format('delete from %s where person_id = $1', t.table_name::regclass) using the_person;
  end loop;
  delete from consent.announced_deletion where person_id = any (gone);
  delete from consent.request where person_id = the_person;
  delete from consent.break_glass where person_id = the_person;
  delete from consent.step_out where person_id = the_person;
  delete from consent.shut_out where person_id = the_person;
  delete from consent.receiver r using consent.permission p where p.id = r.permission_id and p.person_id = the_person;
  delete from consent.permission where person_id = the_person;
  delete from consent.representation where person_id = the_person;
  delete from consent.document where person_id = the_person;
  delete from consent.involvement where person_id = the_person;
  delete from consent.record where person_id = the_person;
  delete from consent.access where person_id = the_person;
  -- What once was another registration of the same person is the same person.
  delete from consent.access where person_id in (select id from consent.person where joined_into = the_person);
  delete from consent.shut_out where person_id in (select id from consent.person where joined_into = the_person);
  delete from consent.step_out where person_id in (select id from consent.person where joined_into = the_person);
  delete from consent.break_glass where person_id in (select id from consent.person where joined_into = the_person);
  delete from consent.representation where person_id in (select id from consent.person where joined_into = the_person);
  delete from consent.person where joined_into = the_person;
  delete from consent.person where id = the_person;
  return gone;
end $$;
create function consent.replay_erasure(the_person uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ select consent.erase_person(the_person) $$;
-- Let in again since then is known by the id: that shut-out is over and stays over. The name is the one of today: the
-- journal holds none.
create function consent.replay_shut_out(the_shut_out uuid, the_person uuid, the_account uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into consent.shut_out (id, person_id, account_id, shown_name, since)
    select the_shut_out, p.id, a.id, coalesce((select m.display_name from organisations.membership m where m.account_id = a.id
        order by m.starts_at desc, m.id limit 1), a.display_name), at
    from consent.person p, organisations.account a where p.id = the_person and a.id = the_account
    on conflict do nothing
$$;
create function consent.replay_step_out(the_person uuid, the_account uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into consent.step_out (id, person_id, account_id, since)
    select gen_random_uuid(), p.id, a.id, at from consent.person p, organisations.account a where p.id = the_person and a.id = the_account
    on conflict do nothing
$$;
create function consent.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r consent.record;
begin
  case what
    when 'involvement' then
      update consent.involvement i set ends_at = greatest(at, i.starts_at) where i.id = about and i.ends_at > at and i.ends_at > i.starts_at;
    when 'representation' then
      update consent.representation x set objected_at = at where x.id = about and x.objected_at is null;
    when 'basis' then
      update consent.lawful_basis b set ends_at = greatest(at, b.starts_at) where b.id = about and b.ends_at > at and b.ends_at > b.starts_at;
    when 'record' then
      select * into r from consent.record x where x.id = about and x.closed_on is null;
      if r.id is not null then perform consent.close_record_of(r, at); end if;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname in ('platform', 'consent') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function platform.region_code() to app_user, app_audit;
grant execute on function consent.person_for(text), consent.region_ready(text), consent.has_protection_officer(uuid, text),
  consent.register_person(uuid, uuid, uuid, text, date),
  consent.give_permission(uuid, text, text[], jsonb, timestamptz, timestamptz, text), consent.own_work_with(uuid),
  consent.record_paper_permission(uuid, uuid, text, text[], jsonb, timestamptz, timestamptz, text, uuid, text),
  consent.withdraw_permission(uuid), consent.confirm_permission(uuid), consent.shut_out_professional(uuid, uuid),
  consent.let_in_again(uuid), consent.step_out_from(uuid, uuid), consent.assign(uuid, uuid, uuid), consent.end_involvement(uuid),
  consent.join_record(text), consent.break_the_glass(uuid, text, text) to app_user;

insert into platform.retention (table_name, keep, rule, ground) values
  ('consent.purpose', 'altijd', 'woorden, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('consent.category', 'altijd', 'woorden, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('consent.about_person', 'altijd', 'lijst van tabellen, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('consent.person', 'tot de laatste organisatie afsluit', 'afsluiten van de laatste registratie', 'AVG art. 5 lid 1 onder e'),
  ('consent.record', 'tot 3 maanden na afsluiten', 'opruimtaak registraties, met bericht vooraf', 'AVG art. 5 lid 1 onder e'),
  ('consent.involvement', 'tot 1 jaar na einde', 'opruimtaak registraties', 'AVG art. 5 lid 1 onder e'),
  ('consent.lawful_basis', '5 jaar na einde', 'opruimtaak grondslagen', 'AVG art. 5 lid 2'),
  ('consent.representation', '1 jaar na einde', 'opruimtaak registraties', 'AVG art. 5 lid 1 onder e'),
  ('consent.permission', 'tot de laatste organisatie afsluit, hoogstens 5 jaar na einde of intrekken', 'bij afsluiten; het bewijs gaat mee in de kopie voor eigen dossier. Anders de opruimtaak toestemmingen', 'AVG art. 7 lid 1'),
  ('consent.receiver', 'met de toestemming', 'met de toestemming', 'AVG art. 7 lid 1'),
  ('consent.document', 'met de toestemming', 'met de toestemming', 'AVG art. 7 lid 1'),
  ('consent.request', '1 jaar', 'opruimtaak toestemmingen', 'AVG art. 5 lid 1 onder e'),
  ('consent.shut_out', 'zolang de persoon hier staat', 'met de persoon', 'AVG art. 5 lid 1 onder e'),
  ('consent.step_out', 'zolang de persoon hier staat', 'met de persoon', 'AVG art. 5 lid 1 onder e'),
  ('consent.break_glass', '5 jaar', 'opruimtaak noodinzage', 'AVG art. 5 lid 2'),
  ('consent.arrangement', '5 jaar na vervanging', 'met de regio', 'AVG art. 26'),
  ('consent.protection_officer', 'zolang de organisatie meedoet', 'met de organisatie', 'AVG art. 37'),
  ('consent.access', 'wordt afgeleid, zolang de feiten gelden', 'bij elke wijziging opnieuw', 'AVG art. 25');

-- Did the acting professional record this permission on paper, and does it still stand?
create function consent.recorded_by_me(the_permission uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.permission p where p.id = the_permission and p.recorded_by = platform.membership_id()
    and p.withdrawn_at is null and not p.awaits_confirmation and p.ends_at > platform.now() and platform.holder() is not null)
$$;
revoke execute on function consent.recorded_by_me(uuid) from public;
grant execute on function consent.recorded_by_me(uuid) to app_user;
