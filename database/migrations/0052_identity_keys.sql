-- The keys someone holds: second step, passkeys, recovery codes, password. At the door to use them, in a session to change them.

create function identity.totp_at_the_door(for_account uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (select t.sealed from identity.totp t where t.account_id = for_account and t.confirmed_at is not null);
end $$;

-- A time step is used once: a code seen over someone's shoulder is worth nothing.
create function identity.use_totp(for_account uuid, step bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  update identity.totp set last_step = step where account_id = for_account and confirmed_at is not null and last_step < step;
  return found;
end $$;

create function identity.use_recovery_code(for_account uuid, hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  update identity.recovery_code set used_at = platform.now() where code_hash = hash and account_id = for_account and used_at is null;
  return found;
end $$;

create function identity.passkey_at_the_door(passkey_id text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (
    select jsonb_build_object('accountId', p.account_id, 'publicKey', encode(p.public_key, 'base64'), 'counter', p.counter, 'transports', p.transports)
    from identity.passkey p join organisations.account a on a.id = p.account_id
    where p.id = passkey_id and a.closed_at is null);
end $$;

create function identity.passkey_used(passkey_id text, new_counter bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  update identity.passkey set counter = new_counter, last_used_at = platform.now() where id = passkey_id;
end $$;

-- A link for a forgotten password. False: nothing to send (unknown, or enough sent this hour); nobody hears which.
create function identity.make_password_link(address text, hash bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid;
begin
  perform identity.assert_at_the_door();
  select c.account_id into whose from identity.credential c join organisations.account a on a.id = c.account_id
    where c.email = address and a.closed_at is null and (c.password_hash is not null or not exists (
      select from identity.oidc_link l where l.account_id = c.account_id));
  if whose is null or 3 <= (select count(*) from identity.mail_link l where l.account_id = whose and l.expires_at > platform.now()) then return false; end if;
  insert into identity.mail_link (token_hash, account_id, expires_at) values (hash, whose, platform.now() + interval '1 hour');
  return true;
end $$;

create function identity.password_link(hash bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (select jsonb_build_object('accountId', l.account_id, 'email', c.email, 'name', a.display_name)
    from identity.mail_link l join identity.credential c on c.account_id = l.account_id join organisations.account a on a.id = l.account_id
    where l.token_hash = hash and l.used_at is null and l.expires_at > platform.now() and a.closed_at is null for update of l);
end $$;

-- A new password ends every session and every remembered browser: whoever was in is out.
create function identity.use_password_link(hash bytea, new_hash text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid;
begin
  perform identity.assert_at_the_door();
  update identity.mail_link set used_at = platform.now() where token_hash = hash and used_at is null and expires_at > platform.now()
    returning account_id into whose;
  if whose is null then return false; end if;
  update identity.mail_link set used_at = platform.now() where account_id = whose and used_at is null;
  update identity.credential set password_hash = new_hash, password_changed_at = platform.now() where account_id = whose;
  update platform.session set revoked_at = platform.now() where account_id = whose and revoked_at is null;
  delete from identity.known_device where account_id = whose;
  delete from identity.half_way where account_id = whose;
  return true;
end $$;

-- From here on: in one's own session, about one's own keys.
create function identity.must_have_second_step(whose uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from organisations.membership m where m.account_id = whose and m.ends_at > platform.now())
    and not coalesce((select c.demo from identity.credential c where c.account_id = whose), false)
$$;

create function identity.my_log_in() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'email', c.email, 'hasPassword', c.password_hash is not null,
    'totp', exists (select from identity.totp t where t.account_id = a.account_id and t.confirmed_at is not null),
    'recoveryCodesLeft', (select count(*) from identity.recovery_code r where r.account_id = a.account_id and r.used_at is null),
    'obliged', identity.must_have_second_step(a.account_id),
    'confirmed', coalesce(p.confirmed_at > platform.now() - interval '15 minutes', false),
    'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'since', k.created_at, 'lastUsed', k.last_used_at)
       order by k.created_at), '[]') from identity.passkey k where k.account_id = a.account_id),
    'organisationLogIns', (select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'since', l.linked_at) order by o.name), '[]')
       from identity.oidc_link l join identity.oidc_provider v on v.id = l.provider_id
       join organisations.organisation o on o.id = v.organisation_id where l.account_id = a.account_id),
    'sessions', identity.my_sessions())
  from platform.actor() a left join identity.credential c on c.account_id = a.account_id
    left join identity.session_proof p on p.session_id = a.session_id
$$;

create function identity.my_password_hash() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select c.password_hash from identity.credential c where c.account_id = platform.account_id() $$;

create function identity.my_attempt_wait() returns integer
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$ select identity.attempt_wait('confirm', platform.session_id()::text, '', null) $$;

create function identity.confirm_me() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update identity.session_proof set confirmed_at = platform.now() where session_id = platform.session_id() $$;

create function identity.assert_confirmed() returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not exists (select from identity.session_proof p where p.session_id = a.session_id and p.confirmed_at > platform.now() - interval '15 minutes')
    then perform identity.refuse('confirm_first'); end if;
  return a.account_id;
end $$;

create function identity.set_my_password(new_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  update identity.credential set password_hash = new_hash, password_changed_at = platform.now() where account_id = whose;
  update platform.session set revoked_at = platform.now() where account_id = whose and revoked_at is null and id <> platform.session_id();
  update identity.mail_link set used_at = platform.now() where account_id = whose and used_at is null;
  -- Who gave the old password and stands before the second step starts again.
  delete from identity.half_way where account_id = whose;
end $$;

create function identity.begin_my_totp(new_sealed text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  insert into identity.totp (account_id, sealed) values (whose, new_sealed)
    on conflict (account_id) do update set sealed = excluded.sealed, last_step = 0 where totp.confirmed_at is null;
  if not found then perform identity.refuse('second_step_is_set_up_already'); end if;
end $$;

create function identity.my_unconfirmed_totp() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select t.sealed from identity.totp t where t.account_id = platform.account_id() and t.confirmed_at is null $$;

create function identity.confirm_my_totp(step bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  update identity.totp set confirmed_at = platform.now(), last_step = step where account_id = whose and confirmed_at is null;
  if not found then return false; end if;
  update identity.session_proof set how = 'two-factor' where session_id = platform.session_id() and how = 'password';
  return true;
end $$;

-- The last second step of someone who works with other people's data stays.
create function identity.remove_my_key(passkey_id text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  -- Two removals at once must not each think the other key is still there.
  perform from identity.credential c where c.account_id = whose for update;
  if passkey_id is null then delete from identity.totp where account_id = whose;
  else delete from identity.passkey where account_id = whose and id = passkey_id; end if;
  if not found then return false; end if;
  if not exists (select from identity.totp t where t.account_id = whose and t.confirmed_at is not null)
     and not exists (select from identity.passkey k where k.account_id = whose) then
    if identity.must_have_second_step(whose) then perform identity.refuse('one_second_step_stays'); end if;
    delete from identity.recovery_code where account_id = whose;
  end if;
  return true;
end $$;

-- Restore: a key that was taken away since the backup, or a password that was changed, opens nothing again. Whose
-- password is gone asks for a new one by mail.
create function identity.replay_end(what text, about text, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'password' then
      update identity.credential c set password_hash = null where c.account_id = about::uuid and c.password_changed_at < at;
    when 'passkey' then
      delete from identity.passkey k where k.id = about;
    when 'code-app' then
      delete from identity.totp t where t.account_id = about::uuid and coalesce(t.confirmed_at, '-infinity') < at;
    when 'second-step' then
      delete from identity.totp t using organisations.membership m
        where m.id = about::uuid and t.account_id = m.account_id and coalesce(t.confirmed_at, '-infinity') < at;
      delete from identity.passkey k using organisations.membership m where m.id = about::uuid and k.account_id = m.account_id and k.created_at < at;
  end case;
end $$;
revoke execute on function identity.replay_end(text, text, timestamptz) from public;

create function identity.keep_challenge(new_challenge text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_confirmed();
  insert into identity.challenge (session_id, challenge, expires_at) values (platform.session_id(), new_challenge, platform.now() + interval '10 minutes')
    on conflict (session_id) do update set challenge = excluded.challenge, expires_at = excluded.expires_at;
end $$;

create function identity.take_challenge() returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken text;
begin
  delete from identity.challenge c where c.session_id = platform.session_id() and c.expires_at > platform.now() returning c.challenge into taken;
  return taken;
end $$;

create function identity.add_my_passkey(passkey_id text, new_key bytea, new_counter bigint, new_transports text[], new_name text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  if 20 <= (select count(*) from identity.passkey k where k.account_id = whose) then perform identity.refuse('at_most_twenty_passkeys'); end if;
  insert into identity.passkey (id, account_id, public_key, counter, transports, name, created_at)
    values (passkey_id, whose, new_key, new_counter, new_transports, new_name, platform.now());
  update identity.session_proof set how = 'passkey' where session_id = platform.session_id() and how = 'password';
end $$;

create function identity.set_my_recovery_codes(hashes bytea[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  delete from identity.recovery_code where account_id = whose;
  insert into identity.recovery_code (code_hash, account_id) select h, whose from unnest(hashes) h;
end $$;

-- The clock sweeps what has had its time.
create function identity.sweep() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from identity.attempt where last_at < platform.now() - interval '2 days';
  delete from identity.half_way where expires_at < platform.now() - interval '1 day';
  delete from identity.mail_link where expires_at < platform.now() - interval '30 days';
  delete from identity.known_device where last_used_at < platform.now() - interval '1 year';
  delete from identity.invitation where created_at < platform.now() - interval '1 year';
  delete from platform.session where expires_at < platform.now() - interval '30 days';
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'identity' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function
  identity.totp_at_the_door(uuid), identity.use_totp(uuid, bigint), identity.use_recovery_code(uuid, bytea),
  identity.passkey_at_the_door(text), identity.passkey_used(text, bigint),
  identity.make_password_link(text, bytea), identity.password_link(bytea), identity.use_password_link(bytea, text)
to app_door;
grant execute on function
  identity.my_log_in(), identity.my_password_hash(), identity.my_attempt_wait(), identity.confirm_me(), identity.set_my_password(text),
  identity.begin_my_totp(text), identity.my_unconfirmed_totp(), identity.confirm_my_totp(bigint), identity.remove_my_key(text),
  identity.keep_challenge(text), identity.take_challenge(), identity.add_my_passkey(text, bytea, bigint, text[], text),
  identity.set_my_recovery_codes(bytea[])
to app_user;
grant execute on function identity.sweep() to app_jobs;
