-- Sentences in the order the person wants: what was approved of one section. Who proposes puts what still waits in order.
-- Refused (false) when the order is no longer the one that was looked at.
create function profiles.arrange(the_person uuid, in_section text, seen uuid[], wanted uuid[]) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own boolean := coalesce(the_person = profiles.mine(), false); there uuid[];
begin
  if not own and not coalesce(profiles.may_propose(the_person), false) then perform consent.refuse('not_visible'); end if;
  perform from profiles.profile p where p.person_id = the_person for update;
  if not found then perform consent.refuse('not_visible'); end if;
  select coalesce(array_agg(s.id order by s.position, s.id), '{}') into there from profiles.sentence s
    where s.person_id = the_person and s.section = in_section
      and case when own then s.approved_on is not null else s.approved_on is null and s.organisation_id = platform.organisation_id() end;
  if there <> seen or cardinality(wanted) <> cardinality(seen) or not (wanted @> seen) then return false; end if;
  -- First each sentence a place of its own; then these ones change places among themselves, and no other moves.
  update profiles.sentence s set position = n.nth
    from (select x.id, row_number() over (order by x.position, x.id) as nth from profiles.sentence x where x.person_id = the_person) n
    where n.id = s.id and s.position <> n.nth;
  update profiles.sentence s set position = p.position
    from unnest(wanted) with ordinality w (id, nth)
    join (select x.position, row_number() over (order by x.position) as nth from profiles.sentence x where x.id = any (wanted)) p on p.nth = w.nth
    where s.id = w.id;
  perform profiles.touch(the_person);
  return true;
end $$;
revoke execute on function profiles.arrange(uuid, text, uuid[], uuid[]) from public;
grant execute on function profiles.arrange(uuid, text, uuid[], uuid[]) to app_user;
