-- Sessions: opening, choosing a role, staying, ending. And the threshold of the door.

create function identity.stamp() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select encode(sha256(t.secret || convert_to(extract(epoch from transaction_timestamp())::text || '/' || pg_backend_pid()::text, 'UTF8')), 'hex')
      from identity.threshold t $$;

-- Given only in the first message of a transaction: later, the clock of the statement runs ahead of the transaction's.
create function identity.stamp_at_the_threshold() returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if statement_timestamp() <> transaction_timestamp() then
    raise exception 'the door is entered first, or not at all' using errcode = '42501', constraint = 'door_is_entered_first';
  end if;
  return identity.stamp();
end $$;

create or replace function platform.enter_as(chosen_role text) returns jsonb language plpgsql as $$
begin
  if chosen_role not in ('app_user', 'app_door', 'app_link', 'app_jobs') then raise exception 'unknown role'; end if;
  perform set_config('app.door', case when chosen_role = 'app_door' then identity.stamp_at_the_threshold() else '' end, true);
  perform set_config('app.session', '', true), set_config('role', chosen_role, true);
  return jsonb_build_object('now', platform.now(), 'house', platform.house_state());
end $$;

-- Every function of the door asks this first.
create function identity.assert_at_the_door() returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.door', true) is distinct from identity.stamp() then
    raise exception 'only at the door' using errcode = '42501', constraint = 'only_at_the_door';
  end if;
end $$;

create function identity.refuse(rule text) returns void language plpgsql as $$
begin raise exception '%', rule using errcode = '42501', constraint = rule; end $$;

-- Somebody in a role stays logged in for an hour of doing nothing, somebody else for half an hour; nobody longer than a shift.
create function identity.stays_until(began timestamptz, membership uuid) returns timestamptz
  language sql stable set search_path = pg_catalog, pg_temp
  return least(began + interval '12 hours', platform.now() + case when membership is null then interval '30 minutes' else interval '60 minutes' end);

-- Written at most once a minute, and never waited for: a second request of the same session just passes by.
create function identity.touch(secret text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s platform.session;
begin
  select * into s from platform.session where secret_hash = sha256(convert_to(secret, 'UTF8'))
    and revoked_at is null and expires_at > platform.now() and last_seen_at < platform.now() - interval '1 minute'
    for update skip locked;
  if s.id is null then return; end if;
  update platform.session set last_seen_at = platform.now(),
    expires_at = greatest(expires_at, identity.stays_until(created_at, membership_id)) where id = s.id;
end $$;

create or replace function platform.enter(secret text) returns jsonb language plpgsql as $$
declare answer jsonb;
begin
  if secret <> '' then perform identity.touch(secret); end if;
  perform set_config('app.door', '', true), set_config('app.session', secret, true), set_config('role', 'app_user', true);
  select to_jsonb(a) || jsonb_build_object('now', platform.now(), 'house', platform.house_state())
    into answer from platform.actor() a;
  return coalesce(answer, jsonb_build_object('now', platform.now(), 'house', platform.house_state()));
end $$;

-- A role at an organisation takes a second factor, a passkey, or the organisation's own log-in.
create function identity.strong(the_session uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from identity.session_proof p where p.session_id = the_session and p.how <> 'password') $$;

-- Opens a session, and takes the role at once when there is only one to take.
create function identity.open_session(new_id uuid, new_hash bytea, for_account uuid, proved_by text, on_device text, device bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare memberships uuid[]; persons uuid[]; only_membership uuid; only_person uuid;
begin
  perform identity.assert_at_the_door();
  if exists (select from organisations.account a where a.id = for_account and a.closed_at is not null) then perform identity.refuse('account_closed'); end if;
  select array_agg(m.id) into memberships from organisations.membership m
    where m.account_id = for_account and m.starts_at <= platform.now() and m.ends_at > platform.now();
  select array_agg(p.id) into persons from consent.person p
    where p.account_id = for_account or (exists (select from consent.representation r where r.person_id = p.id and r.account_id = for_account)
                                         and consent.acts_for(for_account, p.id, null));
  if coalesce(cardinality(memberships), 0) + coalesce(cardinality(persons), 0) = 1 then
    only_person := persons[1];
    if proved_by <> 'password' then only_membership := memberships[1]; end if;
  end if;
  insert into platform.session (id, secret_hash, account_id, membership_id, person_id, device, created_at, last_seen_at, expires_at)
    values (new_id, new_hash, for_account, only_membership, only_person, on_device, platform.now(), platform.now(), identity.stays_until(platform.now(), only_membership));
  insert into identity.session_proof (session_id, how, confirmed_at) values (new_id, proved_by, platform.now());
  if device is not null and exists (select from identity.credential c where c.account_id = for_account) then
    insert into identity.known_device (device_hash, account_id, last_used_at) values (device, for_account, platform.now())
      on conflict (device_hash, account_id) do update set last_used_at = excluded.last_used_at;
  end if;
end $$;

-- A bewindvoerder speaks about money only and is therefore nobody's "person" in a session; yet they choose for whom
-- they are here like everyone else. What they then see is decided per category (consent.person_for).
create function identity.speaks_for(acting uuid, for_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.acts_for(acting, for_person, null) or consent.acts_for(acting, for_person, 'benefit') $$;

-- Another role is another key: the secret changes with it.
create function identity.choose_role(new_hash bytea, to_membership uuid, as_person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if a.session_id is null or (to_membership is null) = (as_person is null) then return false; end if;
  if to_membership is not null then
    if not exists (select from organisations.membership m where m.id = to_membership and m.account_id = a.account_id
                     and m.starts_at <= platform.now() and m.ends_at > platform.now()) then return false; end if;
    if not identity.strong(a.session_id) then perform identity.refuse('second_factor_first'); end if;
  elsif identity.speaks_for(a.account_id, as_person) is not true then return false;
  end if;
  update platform.session set secret_hash = new_hash, membership_id = to_membership, person_id = as_person,
    last_seen_at = platform.now(), expires_at = greatest(platform.now(), identity.stays_until(created_at, to_membership)) where id = a.session_id;
  return true;
end $$;

-- Ends one session, or every other one, of the own account. What a browser remembered goes with "every other".
create function identity.end_sessions(which uuid, device bytea) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); ended integer;
begin
  update platform.session set revoked_at = platform.now()
    where account_id = a.account_id and revoked_at is null and case when which is null then id <> a.session_id else id = which end;
  get diagnostics ended = row_count;
  if which is null then
    delete from identity.known_device k where k.account_id = a.account_id and k.device_hash is distinct from device;
  end if;
  return ended;
end $$;

create function identity.my_sessions() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'device', s.device, 'since', s.created_at, 'lastSeen', s.last_seen_at,
    'current', s.id = a.session_id) order by s.id = a.session_id desc, s.last_seen_at desc), '[]')
  from platform.actor() a join platform.session s on s.account_id = a.account_id
  where s.revoked_at is null and s.expires_at > platform.now()
$$;

-- Who is at the screen, and what they may choose to be. Null when nobody is.
create function identity.who_am_i() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'name', coalesce((select m.display_name from organisations.membership m where m.id = a.membership_id), acc.display_name),
    'kind', case when a.membership_id is not null then 'professional' when coalesce(a.person_id, consent.person_for('benefit')) is not null then 'person' else 'none' end,
    'mustSetUp', not identity.strong(a.session_id) and exists (select from organisations.membership m
       where m.account_id = a.account_id and m.starts_at <= platform.now() and m.ends_at > platform.now()),
    'memberships', (
      select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'organisation', o.name, 'organisationId', o.id, 'organisationKind', o.kind,
        'task', m.task, 'region', r.name, 'regionCode', m.region_code, 'role', m.role, 'name', m.display_name,
        'current', m.id is not distinct from a.membership_id) order by o.name, m.task), '[]')
      from organisations.membership m join organisations.organisation o on o.id = m.organisation_id join regions.region r on r.code = m.region_code
      where m.account_id = a.account_id and m.starts_at <= platform.now() and m.ends_at > platform.now()),
    'persons', (
      select coalesce(jsonb_agg(jsonb_build_object('asPerson', p.id, 'self', p.account_id is not distinct from a.account_id,
        'current', p.id is not distinct from coalesce(a.person_id, consent.person_for('benefit')),
        'ground', (select r.ground from consent.representation r where r.person_id = p.id and r.account_id = a.account_id order by r.starts_at desc limit 1),
        'since', (select r.starts_at from consent.representation r where r.person_id = p.id and r.account_id = a.account_id order by r.starts_at desc limit 1))
        order by p.account_id is not distinct from a.account_id desc, p.id), '[]')
      from consent.person p
      where p.account_id = a.account_id
         or (p.id in (select r.person_id from consent.representation r where r.account_id = a.account_id) and identity.speaks_for(a.account_id, p.id))))
  from platform.actor() a join organisations.account acc on acc.id = a.account_id
$$;

-- Attempts. Counted before the answer is known, so that a crowd of guesses at once counts too. From a browser this
-- account knows, on a counter of its own; from elsewhere per account and network. Returns the seconds to wait.
create function identity.attempt_wait(kind text, subject text, network text, known_as bytea) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz := platform.now();
  own bytea := sha256(convert_to(concat_ws(chr(31), kind, subject, coalesce(encode(known_as, 'hex'), 'from ' || network)), 'UTF8'));
  crowd bytea := sha256(convert_to(concat_ws(chr(31), 'crowd', kind, network), 'UTF8'));
  wait integer;
begin
  -- One at a time per counter: who sends a hundred at once gets one answer.
  if not pg_try_advisory_xact_lock(hashtextextended(encode(own, 'hex'), 0)) then return 1; end if;
  select ceil(extract(epoch from max(a.free_at) - moment)) into wait from identity.attempt a
    where (a.bucket = own or (known_as is null and network <> '' and a.bucket = crowd)) and a.free_at > moment;
  if wait > 0 then return wait; end if;
  insert into identity.attempt as t (bucket, failures, last_at, free_at) values (own, 1, moment, moment)
    on conflict (bucket) do update set
      failures = case when t.last_at < moment - interval '1 day' then 1 else t.failures + 1 end,
      last_at = moment,
      -- Five for free, then 2, 4, 8 … seconds, at most a quarter of an hour.
      free_at = case when t.last_at < moment - interval '1 day' or t.failures < 5 then moment
                     else moment + make_interval(secs => least(900, 2 ^ least(t.failures - 4, 10))) end;
  return 0;
end $$;

-- What became of the attempt. A whole network is slowed down only after many failures at many accounts.
create function identity.attempt_done(kind text, subject text, network text, known_as bytea, well boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz := platform.now();
  own bytea := sha256(convert_to(concat_ws(chr(31), kind, subject, coalesce(encode(known_as, 'hex'), 'from ' || network)), 'UTF8'));
  crowd bytea := sha256(convert_to(concat_ws(chr(31), 'crowd', kind, network), 'UTF8'));
begin
  if well then
    delete from identity.attempt where bucket = own;
  elsif known_as is null and network <> '' then
    insert into identity.attempt as t (bucket, failures, last_at, free_at) values (crowd, 1, moment, moment)
      on conflict (bucket) do update set
        failures = case when t.last_at < moment - interval '1 hour' then 1 else t.failures + 1 end,
        last_at = moment,
        free_at = case when t.last_at < moment - interval '1 hour' or t.failures < 60 then moment
                       else moment + make_interval(secs => least(60, 2 ^ least(t.failures - 59, 6))) end;
  end if;
end $$;

-- At the door: try, and hear whether this browser is known to the account.
create function identity.door_attempt(kind text, subject text, network text, device bytea, for_account uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare known bytea;
begin
  perform identity.assert_at_the_door();
  select k.device_hash into known from identity.known_device k where k.device_hash = device and k.account_id = for_account;
  return jsonb_build_object('wait', identity.attempt_wait(kind, subject, network, known), 'known', known is not null);
end $$;

create function identity.door_attempt_done(kind text, subject text, network text, device bytea, known boolean, well boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  perform identity.attempt_done(kind, subject, network, case when known then device end, well);
end $$;

create function identity.credentials_for(address text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (
    select jsonb_build_object('accountId', c.account_id, 'passwordHash', c.password_hash, 'demo', c.demo,
      'totp', exists (select from identity.totp t where t.account_id = c.account_id and t.confirmed_at is not null),
      'passkey', exists (select from identity.passkey p where p.account_id = c.account_id),
      'recovery', exists (select from identity.recovery_code r where r.account_id = c.account_id and r.used_at is null))
    from identity.credential c join organisations.account a on a.id = c.account_id
    where c.email = lower(trim(address)) and a.closed_at is null);
end $$;

-- Parameters of the hash were raised: the new hash replaces exactly the one that was checked.
create function identity.rehash(for_account uuid, old_hash text, new_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  update identity.credential set password_hash = new_hash where account_id = for_account and password_hash = old_hash;
end $$;

create function identity.open_half_way(new_hash bytea, of_kind text, for_account uuid, content jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  insert into identity.half_way (secret_hash, kind, account_id, payload, expires_at)
    values (new_hash, of_kind, for_account, content, platform.now() + interval '10 minutes');
end $$;

create function identity.half_way(hash bytea, of_kind text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (
    select jsonb_build_object('accountId', h.account_id, 'payload', h.payload,
      'demo', coalesce(c.demo, false),
      'totp', exists (select from identity.totp t where t.account_id = h.account_id and t.confirmed_at is not null),
      'passkey', exists (select from identity.passkey p where p.account_id = h.account_id),
      'recovery', exists (select from identity.recovery_code r where r.account_id = h.account_id and r.used_at is null))
    from identity.half_way h left join identity.credential c on c.account_id = h.account_id
    where h.secret_hash = hash and h.kind = of_kind and h.expires_at > platform.now() for update of h);
end $$;

create function identity.set_half_way(hash bytea, content jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  update identity.half_way set payload = content where secret_hash = hash;
end $$;

create function identity.end_half_way(hash bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  delete from identity.half_way where secret_hash = hash;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'identity' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant usage on schema identity to app_login;
grant execute on function identity.stamp_at_the_threshold(), identity.touch(text) to app_login;
grant execute on function
  identity.open_session(uuid, bytea, uuid, text, text, bytea),
  identity.door_attempt(text, text, text, bytea, uuid), identity.door_attempt_done(text, text, text, bytea, boolean, boolean),
  identity.credentials_for(text), identity.rehash(uuid, text, text),
  identity.open_half_way(bytea, text, uuid, jsonb), identity.half_way(bytea, text), identity.set_half_way(bytea, jsonb),
  identity.end_half_way(bytea)
to app_door;
grant execute on function identity.choose_role(bytea, uuid, uuid), identity.end_sessions(uuid, bytea), identity.my_sessions(),
  identity.who_am_i() to app_user;
