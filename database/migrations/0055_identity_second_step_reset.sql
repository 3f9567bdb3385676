-- A colleague who lost telephone and recovery codes. Who keeps the organisation takes the old second step away; the
-- colleague sets up a new one at the next log-in, with the password that only they know. Never one's own: whoever sits
-- down at an open screen could otherwise take the lock off.

-- Whom the acting keyholder can help. The administrator helps who keeps an organisation or watches over a region.
create function identity.may_reset_second_step(keeper platform.actor, of_whom organisations.membership) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
  return of_whom.account_id <> keeper.account_id
    and of_whom.starts_at <= platform.now() and of_whom.ends_at > platform.now()
    and case keeper.role
      when 'organisation-admin' then of_whom.organisation_id = keeper.organisation_id
        and of_whom.role in ('professional', 'peer', 'coordinator', 'organisation-admin')
      when 'administrator' then of_whom.role in ('organisation-admin', 'region-admin', 'privacy-officer', 'administrator')
      else false end;

-- Names and tasks, no state of anybody's keys.
create function identity.colleagues_to_help() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'functionTitle', m.function_title,
    'task', m.task, 'organisation', o.name) order by o.name, m.display_name, m.id), '[]')
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id, platform.actor() keeper
  where identity.may_reset_second_step(keeper, m)
    and exists (select from identity.credential c where c.account_id = m.account_id)
$$;

-- Answers the address to mail to; null for whom one can't help, as for who does not exist.
create function identity.reset_second_step(the_membership uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare keeper platform.actor := platform.actor(); m organisations.membership; address text;
begin
  perform identity.assert_confirmed();
  select x.* into m from organisations.membership x where x.id = the_membership;
  if m.id is null or identity.may_reset_second_step(keeper, m) is not true then return null; end if;
  select c.email into address from identity.credential c where c.account_id = m.account_id for update;
  if address is null then return null; end if;
  delete from identity.totp where account_id = m.account_id;
  delete from identity.passkey where account_id = m.account_id;
  delete from identity.recovery_code where account_id = m.account_id;
  delete from identity.known_device where account_id = m.account_id;
  update platform.session set revoked_at = platform.now() where account_id = m.account_id and revoked_at is null;
  return address;
end $$;

revoke execute on function identity.may_reset_second_step(platform.actor, organisations.membership), identity.colleagues_to_help(),
  identity.reset_second_step(uuid) from public;
grant execute on function identity.colleagues_to_help(), identity.reset_second_step(uuid) to app_user;
