-- A bewindvoerder speaks about money only and is therefore nobody's "person" in a session; yet they choose for whom
-- they are here like everyone else. What they then see is decided per category (consent.person_for).
create function identity.speaks_for(acting uuid, for_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.acts_for(acting, for_person, null) or consent.acts_for(acting, for_person, 'benefit') $$;
revoke execute on function identity.speaks_for(uuid, uuid) from public;

do $$
declare of_who text := pg_get_functiondef('identity.who_am_i()'::regprocedure);
        of_role text := pg_get_functiondef('identity.choose_role(bytea, uuid, uuid)'::regprocedure);
begin
  -- The two functions as they stand in 0051, with this one question instead of the narrower one.
  execute replace(of_role, 'not consent.acts_for(a.account_id, as_person, null)', 'identity.speaks_for(a.account_id, as_person) is not true');
  execute replace(replace(replace(of_who,
    'consent.acts_for(a.account_id, p.id, null)', 'identity.speaks_for(a.account_id, p.id)'),
    'when a.person_id is not null then ''person''', 'when coalesce(a.person_id, consent.person_for(''benefit'')) is not null then ''person'''),
    'p.id is not distinct from a.person_id', 'p.id is not distinct from coalesce(a.person_id, consent.person_for(''benefit''))');
end $$;
