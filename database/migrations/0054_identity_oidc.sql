-- The organisation's own log-in (OpenID Connect). An account is linked by issuer and subject, through an invitation or
-- by who is logged in already; an address that happens to be the same links nothing.

create function identity.set_oidc_provider(new_id uuid, organisation uuid, its_issuer text, its_client text, its_sealed_secret text,
  its_authentication text, its_scopes text, its_subject_claim text, its_acr_values text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- The house calls this address: who may name it could make us call anything.
  if platform.role() is distinct from 'administrator' then perform identity.refuse('only_the_administrator'); end if;
  perform identity.assert_confirmed();
  update identity.oidc_provider set ended_at = platform.now() where organisation_id = organisation and ended_at is null;
  insert into identity.oidc_provider (id, organisation_id, issuer, client_id, sealed_secret, authentication, scopes, subject_claim, acr_values)
    values (new_id, organisation, its_issuer, its_client, its_sealed_secret, its_authentication, its_scopes, its_subject_claim, its_acr_values);
end $$;

create function identity.oidc_choices() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'organisation', o.name) order by o.name), '[]')
  from identity.oidc_provider v join organisations.organisation o on o.id = v.organisation_id
  where v.ended_at is null and o.ended_at is null
$$;

create function identity.oidc_provider_at_the_door(provider uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (select to_jsonb(v) from identity.oidc_provider v where v.id = provider and v.ended_at is null);
end $$;

-- Somebody who is logged in may go and fetch their organisation's word; they come back at the door.
create function identity.begin_link(new_hash bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := identity.assert_confirmed();
begin
  insert into identity.half_way (secret_hash, kind, account_id, payload, expires_at) values (new_hash, 'oidc', whose, '{}', platform.now() + interval '10 minutes');
end $$;

create function identity.oidc_account(its_issuer text, its_subject text, provider uuid) returns uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  return (select l.account_id from identity.oidc_link l join organisations.account a on a.id = l.account_id
    where l.issuer = its_issuer and l.subject = its_subject and a.closed_at is null
      and exists (select from identity.oidc_provider v join identity.oidc_provider linked on linked.organisation_id = v.organisation_id
                  where v.id = provider and v.ended_at is null and linked.id = l.provider_id));
end $$;

create function identity.link_oidc(its_issuer text, its_subject text, provider uuid, for_account uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform identity.assert_at_the_door();
  insert into identity.oidc_link (issuer, subject, provider_id, account_id, linked_at)
    values (its_issuer, its_subject, provider, for_account, platform.now()) on conflict (issuer, subject) do nothing;
  return found;
end $$;

-- Taking up an invitation with the organisation's own log-in: an account without a password here. Only at the
-- organisation that invites.
create function identity.accept_with_oidc(hash bytea, provider uuid, its_issuer text, its_subject text, new_account uuid, called text, new_membership uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i identity.invitation;
begin
  perform identity.assert_at_the_door();
  i := identity.open_invitation(hash);
  if i.id is null or i.kind <> 'member' or not exists (select from identity.oidc_provider v
      where v.id = provider and v.organisation_id = i.organisation_id and v.ended_at is null)
    or exists (select from identity.oidc_link l where l.issuer = its_issuer and l.subject = its_subject) then return false; end if;
  insert into organisations.account (id, display_name, created_at) values (new_account, called, platform.now());
  perform identity.take_up(i, new_account, called, new_membership);
  return identity.link_oidc(its_issuer, its_subject, provider, new_account);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'identity' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function identity.oidc_choices() to app_user, app_door;
grant execute on function identity.oidc_provider_at_the_door(uuid), identity.oidc_account(text, text, uuid),
  identity.link_oidc(text, text, uuid, uuid), identity.accept_with_oidc(bytea, uuid, text, text, uuid, text, uuid) to app_door;
grant execute on function identity.set_oidc_provider(uuid, uuid, text, text, text, text, text, text, text[]), identity.begin_link(bytea) to app_user;
