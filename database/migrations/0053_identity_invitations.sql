-- Asked in by a link. What an invitation may give is what the inviter may give, at the moment of taking it up as well.

create function identity.may_invite(inviter organisations.membership, organisation uuid, for_task text, as_role text) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  return case inviter.role
    when 'administrator' then true
    when 'organisation-admin' then inviter.organisation_id = organisation and as_role in ('professional', 'peer', 'coordinator', 'organisation-admin')
    when 'coordinator' then inviter.organisation_id = organisation and inviter.task = for_task and as_role in ('professional', 'peer')
    else false end;

create function identity.invite_member(new_id uuid, hash bytea, address text, organisation uuid, for_task text, in_region text, as_role text, title text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me organisations.membership;
begin
  select * into me from organisations.membership m where m.id = platform.membership_id();
  if me.id is null or not identity.may_invite(me, organisation, for_task, as_role) then perform identity.refuse('not_yours_to_invite'); end if;
  if not exists (select from organisations.organisation_task t where t.organisation_id = organisation and t.task = for_task and t.ended_at is null)
     or not exists (select from organisations.organisation_region r where r.organisation_id = organisation and r.region_code = in_region and r.ended_at is null)
    then perform identity.refuse('organisation_does_not_do_this_there'); end if;
  if 50 <= (select count(*) from identity.invitation i where i.invited_by = me.id and i.created_at > platform.now() - interval '1 day')
    then perform identity.refuse('fifty_a_day'); end if;
  insert into identity.invitation (id, token_hash, kind, email, organisation_id, task, region_code, role, function_title, invited_by, created_at, expires_at)
    values (new_id, hash, 'member', address, organisation, for_task, in_region, as_role, title, me.id, platform.now(), platform.now() + interval '7 days');
end $$;

-- The person concerned: only by who works with them, only for the own organisation's registration, only once there is no account.
create function identity.invite_person(new_id uuid, hash bytea, address text, the_reference text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); rec consent.record;
begin
  select r.* into rec from consent.record r join consent.person p on p.id = r.person_id
    where r.reference = upper(the_reference) and r.organisation_id = a.organisation_id and r.closed_on is null and p.account_id is null;
  if a.membership_id is null or rec.id is null or not consent.own_work_with(rec.person_id) then return null; end if;
  if 50 <= (select count(*) from identity.invitation i where i.invited_by = a.membership_id and i.created_at > platform.now() - interval '1 day')
    then perform identity.refuse('fifty_a_day'); end if;
  insert into identity.invitation (id, token_hash, kind, email, organisation_id, reference, invited_by, created_at, expires_at)
    values (new_id, hash, 'person', address, a.organisation_id, rec.reference, a.membership_id, platform.now(), platform.now() + interval '7 days');
  return rec.person_id;
end $$;

-- Invitations of persons are seen by who sent them; those to a role also by who keeps the roles.
create function identity.invitations_i_see(most integer, before timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(x.line order by x.created_at desc), '[]') from (
    select i.created_at, jsonb_strip_nulls(jsonb_build_object('id', i.id, 'kind', i.kind, 'email', i.email, 'organisation', o.name, 'task', i.task,
      'region', r.name, 'role', i.role, 'functionTitle', i.function_title, 'reference', i.reference, 'personId', rec.person_id,
      'createdAt', i.created_at, 'expiresAt', i.expires_at,
      'state', case when i.accepted_at is not null then 'accepted' when i.withdrawn_at is not null then 'withdrawn'
                    when i.expires_at <= platform.now() then 'expired' else 'open' end)) as line
    from platform.actor() a
    join identity.invitation i on i.invited_by = a.membership_id
      or (i.kind = 'member' and (a.role = 'administrator' or (a.role = 'organisation-admin' and i.organisation_id = a.organisation_id)))
    join organisations.organisation o on o.id = i.organisation_id
    left join regions.region r on r.code = i.region_code
    left join consent.record rec on rec.reference = i.reference and consent.own_work_with(rec.person_id)
    where a.membership_id is not null and (before is null or i.created_at < before)
      and (i.kind = 'member' or rec.person_id is not null)
    order by i.created_at desc limit most) x
$$;

create function identity.withdraw_invitation(the_invitation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  update identity.invitation i set withdrawn_at = platform.now()
    where i.id = the_invitation and i.accepted_at is null and i.withdrawn_at is null and a.membership_id is not null
      and (i.invited_by = a.membership_id
        or (i.kind = 'member' and (a.role = 'administrator' or (a.role = 'organisation-admin' and i.organisation_id = a.organisation_id))));
  return found;
end $$;

-- Still good: not used, withdrawn or expired, and whoever invited may still give this.
create function identity.open_invitation(hash bytea) returns identity.invitation
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select i.* from identity.invitation i
  where i.token_hash = hash and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > platform.now()
    and (i.invited_by is null or exists (select from organisations.membership m
      where m.id = i.invited_by and m.starts_at <= platform.now() and m.ends_at > platform.now()
        and (i.kind = 'person' or identity.may_invite(m, i.organisation_id, i.task, i.role))))
  for update of i
$$;

-- The screen of a person's invitation shows no organisation: whoever opens the link should not learn that someone gets help.
create function identity.invitation_at_the_door(hash bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i identity.invitation;
begin
  perform identity.assert_at_the_door();
  i := identity.open_invitation(hash);
  if i.id is null then return null; end if;
  return jsonb_build_object('kind', i.kind, 'email', i.email, 'task', i.task, 'role', i.role, 'functionTitle', i.function_title,
    'organisation', case when i.kind = 'member' then (select o.name from organisations.organisation o where o.id = i.organisation_id) end,
    'providerId', (select v.id from identity.oidc_provider v where i.kind = 'member' and v.organisation_id = i.organisation_id and v.ended_at is null),
    'region', (select r.name from regions.region r where r.code = i.region_code),
    'hasAccount', exists (select from identity.credential c where c.email = i.email));
end $$;

create function identity.take_up(i identity.invitation, for_account uuid, shown_name text, new_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare target consent.person; own uuid;
begin
  update identity.invitation set accepted_at = platform.now() where id = i.id;
  if i.kind = 'member' then
    if exists (select from organisations.membership m where m.account_id = for_account and m.organisation_id = i.organisation_id and m.task = i.task
                 and m.region_code = i.region_code and m.role = i.role and m.ends_at > platform.now()) then return; end if;
    insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, function_title, starts_at)
      values (new_membership, for_account, i.organisation_id, i.task, i.region_code, i.role, shown_name, i.function_title, platform.now());
    return;
  end if;
  -- Whoever registered someone never becomes them: permission is the person's own.
  if exists (select from organisations.membership m where m.id = i.invited_by and m.account_id = for_account) then
    perform identity.refuse('invitation_for_somebody_else');
  end if;
  select p.* into target from consent.record r join consent.person p on p.id = r.person_id
    where r.reference = i.reference and r.closed_on is null and p.account_id is null for update of p;
  if target.id is null then perform identity.refuse('invitation_past_use'); end if;
  select p.id into own from consent.person p where p.account_id = for_account;
  if own is null then update consent.person set account_id = for_account where id = target.id;
  -- Two registrations join only by an act of the person, in their own session.
  elsif own is distinct from platform.person_id() or not consent.join_record(i.reference) then perform identity.refuse('choose_yourself_first');
  end if;
end $$;

-- A new account. The address is the one the link was sent to: opening it is the proof. False: there is an account already.
create function identity.accept_as_new(hash bytea, new_account uuid, called text, chosen_address text, new_password_hash text, new_membership uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i identity.invitation;
begin
  perform identity.assert_at_the_door();
  i := identity.open_invitation(hash);
  if i.id is null then perform identity.refuse('invitation_past_use'); end if;
  -- Only the first administrator's link was not mailed: that one says its address itself.
  if i.email = '' then i.email := chosen_address; end if;
  if exists (select from identity.credential c where c.email = i.email) then return false; end if;
  insert into organisations.account (id, display_name, created_at) values (new_account, called, platform.now());
  insert into identity.credential (account_id, email, password_hash, password_changed_at) values (new_account, i.email, new_password_hash, platform.now());
  perform identity.take_up(i, new_account, called, new_membership);
  return true;
end $$;

-- An invitation goes with the registration it was for, and the address with it.
create function identity.forget_invitations() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from identity.invitation where reference = old.reference;
  return null;
end $$;
create index invitations_by_reference on identity.invitation (reference) where reference is not null;
create trigger forget_invitations after delete on consent.record for each row execute function identity.forget_invitations();

-- An account that was only of someone who is erased is closed and emptied: no address, no key, no name stays behind.
create function identity.empty_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from organisations.membership m where m.account_id = old.account_id)
     or exists (select from consent.person p where p.account_id = old.account_id)
     or exists (select from consent.representation r where r.account_id = old.account_id) then return null; end if;
  delete from identity.oidc_link where account_id = old.account_id;
  delete from identity.half_way where account_id = old.account_id;
  delete from identity.credential where account_id = old.account_id;
  update platform.session set revoked_at = platform.now() where account_id = old.account_id and revoked_at is null;
  update organisations.account set closed_at = platform.now(), display_name = 'Verwijderd' where id = old.account_id;
  perform audit.forget(old.account_id);
  return null;
end $$;
create trigger empty_account after delete on consent.person
  for each row when (old.account_id is not null) execute function identity.empty_account();

create function identity.accept_as_me(hash bytea, new_membership uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i identity.invitation; me organisations.account;
begin
  select acc.* into me from organisations.account acc where acc.id = platform.account_id() and acc.closed_at is null;
  if me.id is null then return false; end if;
  i := identity.open_invitation(hash);
  if i.id is null then return false; end if;
  perform identity.take_up(i, me.id, me.display_name, new_membership);
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'identity' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function identity.invitation_at_the_door(bytea), identity.accept_as_new(bytea, uuid, text, text, text, uuid) to app_door;
grant execute on function identity.invite_member(uuid, bytea, text, uuid, text, text, text, text), identity.invite_person(uuid, bytea, text, text),
  identity.invitations_i_see(integer, timestamptz), identity.withdraw_invitation(uuid), identity.accept_as_me(bytea, uuid) to app_user;
