-- The person reads who looked, in one question: names come along, because memberships of other regions are otherwise
-- out of sight. Whether a name or a function and number is shown, the organisation set.
-- Line by line, newest first, and no further than the page: joined as a whole, the planner would read a country's log.
create function audit.my_lines(before_at timestamptz, before_id uuid, at_most integer, with_own boolean) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  own uuid[] := (select audit.own_pseudonyms())::uuid[];
  p audit.event_person;
  line jsonb;
  lines jsonb := '[]';
begin
  for p in
    select * from audit.event_person seen
    -- One's own visits are passed over here, before anything is looked up: there are many more of them.
    where seen.person_pseudonym = any (own) and (with_own or seen.purpose <> 'self') and (before_at is null or (seen.at, seen.event_id) < (before_at, before_id))
    order by seen.at desc, seen.event_id desc
  loop
    select jsonb_build_object('id', e.id, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'activity', e.activity, 'operation', e.operation, 'how', p.how, 'purpose', case when p.purpose = 'self' then '' else p.purpose end, 'actorKind', e.actor_kind,
      'organisation', o.name, 'task', e.task,
      'who', case when e.actor_kind in ('person') then null
        when m.id is null then null
        when o.shows_staff_as = 'function' then trim(coalesce(nullif(m.function_title, ''), 'Medewerker') || ' ' || m.staff_number)
        else m.display_name end,
      'permissionGivenAt', (select given_at from consent.permission c where c.id = p.permission_id),
      'law', (select law from consent.lawful_basis b where b.id = p.basis_id))
    into line
    from audit.event e
    left join organisations.organisation o on o.id = e.organisation_id
    left join organisations.membership m on m.id = e.membership_id
    where e.at = p.at and e.id = p.event_id and (with_own or e.actor_kind <> 'person');
    if line is not null then
      lines := lines || line;
      exit when jsonb_array_length(lines) >= least(at_most, 1001);
    end if;
  end loop;
  return lines;
end $$;

-- The key of a person who was erased goes as well; their lines stay in the chain, nameless.
create function audit.forget_erased() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from audit.pseudonym p
    where not exists (select from consent.person x where x.id = p.subject)
      and not exists (select from organisations.account x where x.id = p.subject);
  get diagnostics gone = row_count;
  return gone;
end $$;

-- For the anchor outside the database.
create function audit.seals_after(this_sequence integer) returns setof audit.seal
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select * from audit.seal s where s.sequence > this_sequence order by s.sequence limit 1000 $$;

revoke execute on function audit.my_lines(timestamptz, uuid, integer, boolean), audit.forget_erased(), audit.seals_after(integer) from public;
grant execute on function audit.my_lines(timestamptz, uuid, integer, boolean) to app_user;
grant execute on function audit.forget_erased(), audit.seals_after(integer) to app_jobs;
