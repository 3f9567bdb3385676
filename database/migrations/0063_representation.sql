-- Who may speak for a person: written down by the professional who registered the person and saw the proof. The person
-- sees it at once and can object at once; then it is over, also for a second try.
create function consent.register_representation(new_id uuid, the_person uuid, address text, called text, for_ground text, shown text,
  heard boolean, last_day date, new_account uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); whose uuid; who consent.person; ending timestamptz;
begin
  if consent.own_work_with(the_person) is not true then perform consent.refuse('only_who_registered_the_person'); end if;
  select * into who from consent.person p where p.id = the_person;
  if for_ground = 'ouderlijk-gezag' and (who.sixteen_on is not null and who.sixteen_on > platform.today()) is not true then
    perform consent.refuse('authority_ends_at_sixteen');
  end if;
  if for_ground = 'ouderlijk-gezag' and heard is not true then perform consent.refuse('the_child_is_heard'); end if;
  if last_day < platform.today() then perform consent.refuse('ends_in_the_past'); end if;
  ending := coalesce(((last_day + 1)::timestamp at time zone 'Europe/Amsterdam'), 'infinity');
  if for_ground = 'ouderlijk-gezag' then
    ending := least(ending, who.sixteen_on::timestamp at time zone 'Europe/Amsterdam');
  end if;
  select c.account_id into whose from identity.credential c where c.email = address;
  -- Whoever works there does not speak for the person there: that would be permission from the desk itself.
  if whose = a.account_id or whose = who.account_id or exists (
       select from organisations.membership m where m.account_id = whose and m.organisation_id = a.organisation_id and m.ends_at > platform.now()) then
    perform consent.refuse('not_a_colleague_and_not_the_person');
  end if;
  if exists (select from consent.representation r where r.person_id = the_person and r.account_id = whose and r.objected_at is not null) then
    perform consent.refuse('the_person_objected');
  end if;
  if whose is null then
    insert into organisations.account (id, display_name, created_at) values (new_account, called, platform.now());
    insert into identity.credential (account_id, email, password_changed_at) values (new_account, address, platform.now());
    whose := new_account;
  end if;
  insert into consent.representation (id, person_id, account_id, ground, proof, seen_by, child_heard, starts_at, ends_at)
    values (new_id, the_person, whose, for_ground, shown, a.membership_id, coalesce(heard, false), platform.now(), ending);
end $$;

-- What the professional reads back: not the address, and nothing of what the representative does.
create function consent.representatives_of(the_person uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', acc.display_name, 'ground', r.ground, 'proof', r.proof,
      'startsAt', r.starts_at, 'endsAt', nullif(r.ends_at, 'infinity'), 'objected', r.objected_at is not null) order by r.starts_at desc, r.id), '[]')
  from consent.representation r join organisations.account acc on acc.id = r.account_id
    join organisations.membership m on m.id = r.seen_by
  where r.person_id = the_person and m.organisation_id = platform.organisation_id() and consent.own_work_with(the_person)
$$;

revoke execute on function consent.register_representation(uuid, uuid, text, text, text, text, boolean, date, uuid),
  consent.representatives_of(uuid) from public;
grant execute on function consent.register_representation(uuid, uuid, text, text, text, text, boolean, date, uuid),
  consent.representatives_of(uuid) to app_user;
