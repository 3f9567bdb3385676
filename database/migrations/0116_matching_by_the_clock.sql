-- What is kept follows at once when what it was made of changes, and is worked out again by the clock.

-- Nothing worked out of this person is shown any more, until it is worked out again.
create function matching.forget(the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from matching.match m where m.person_id = the_person;
  if exists (select from profiles.profile p where p.person_id = the_person) then
    insert into matching.to_renew values (the_person) on conflict do nothing;
    perform platform.do_soon('renew-matches');
  end if;
end $$;
create function matching.forget_on_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform matching.forget(case when tg_op = 'DELETE' then old.person_id else new.person_id end);
  return null;
end $$;
create trigger own_no_forgets_matches after insert or update or delete on profiles.own_no for each row execute function matching.forget_on_change();
create trigger new_profile_is_matched after insert on profiles.profile for each row execute function matching.forget_on_change();
create trigger profile_forgets_matches after update of looking on profiles.profile for each row
  when (old.looking is distinct from new.looking) execute function matching.forget_on_change();
create trigger version_forgets_matches after insert on profiles.version for each row when (new.kind = 'named') execute function matching.forget_on_change();
-- What was worked out for readers goes with the last of them.
create trigger sharing_forgets_matches after insert or delete on profiles.sharing for each row execute function matching.forget_on_change();

-- An offer that says something else is not the offer it was: a no may rule it out now. That it still stands changes nothing.
create function matching.forget_changed_offers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from matching.match m using before b join after a on a.id = b.id
    where m.offer_id = a.id and (a.closed_on is not null or a.with_region is distinct from b.with_region
      or a.ranking <> b.ranking and (a.ranking::jsonb - 'heardOn') <> (b.ranking::jsonb - 'heardOn'));
  return null;
end $$;
create trigger offer_forgets_matches after update on vacancies.offer referencing old table as before new table as after
  for each statement execute function matching.forget_changed_offers();
create function matching.forget_changed_employers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from matching.match m using before b join after a on a.id = b.id
    where m.employer_id = a.id and (a.merged_into is not null or (a.sector, a.municipality_code, a.with_region) is distinct from (b.sector, b.municipality_code, b.with_region));
  return null;
end $$;
create trigger employer_forgets_matches after update on employers.employer referencing old table as before new table as after
  for each statement execute function matching.forget_changed_employers();
create function matching.forget_not_approached() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from matching.match m using employers.employer e where e.place_id = new.place_id and m.employer_id = e.id;
  return null;
end $$;
create trigger employer_that_says_no after insert on employers.not_approached for each row execute function matching.forget_not_approached();

-- Everyone of a region with a profile, as the ranking takes them: by what they say themselves, and by the version others
-- read. Their own no is not in it: it is applied in keep().
create function matching.people_in(the_region text, some_people uuid[]) returns table (person_id uuid, version_id uuid, looking jsonb, works text[], fields text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select x.person_id, x.version_id, x.looking, case when x.version_id is null then (select array_agg(i.work) from matching.interest i where i.person_id = x.person_id and i.work is not null) end,
    case when x.version_id is null then (select array_agg(i.field) from matching.interest i where i.person_id = x.person_id and i.field is not null) end
  from (
    select p.person_id, null::uuid as version_id, p.looking from profiles.profile p where p.region_code = the_region
    union all
    select v.person_id, v.id, v.content -> 'looking' from profiles.version v where v.region_code = the_region and v.kind = 'named'
      and exists (select from profiles.sharing s where s.version_id = v.id and s.membership_id is not null)) x
  where some_people is null or x.person_id = any (some_people)
  order by x.person_id
$$;
-- Who waits. Taken away before anything is read: who changes something while it is worked out waits again.
create function matching.take_to_renew(the_region text) returns setof uuid
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from matching.to_renew r using profiles.profile p where p.person_id = r.person_id and p.region_code = the_region returning r.person_id
$$;
create function matching.regions_to_renew() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select distinct p.region_code from matching.to_renew r join profiles.profile p on p.person_id = r.person_id $$;
create function matching.regions_with_profiles() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select distinct p.region_code from profiles.profile p $$;

-- Takes the place of what was kept of these people. Of what is given, best first, the first `most` that no own no rules
-- out are kept, and everything the person asked to hear of. Whose profile changed meanwhile waits for the next time.
create function matching.keep(people uuid[], of_person integer[], of_version uuid[], ids uuid[], employers boolean[], asked boolean[], said text[], travel numeric[],
    offers jsonb, most integer) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare how_many bigint;
begin
  delete from matching.match m where m.person_id = any (people);
  with given as (
    select g.at, people[g.n] as person_id, g.version_id, g.id, g.is_employer, g.was_asked, g.verdicts
    from unnest(of_person, of_version, ids, employers, asked, said) with ordinality g (n, version_id, id, is_employer, was_asked, verdicts, at)),
  barred as (
    select r.at from profiles.ruled_out_among((select array_agg(g.person_id order by g.at) from given g), ids::text[], travel, offers) r),
  allowed as (
    select g.*, row_number() over (partition by g.person_id, g.version_id order by g.at) as nth from given g where not exists (select from barred b where b.at = g.at))
  insert into matching.match (person_id, version_id, offer_id, employer_id, verdicts)
    select a.person_id, a.version_id, case when not a.is_employer then a.id end, case when a.is_employer then a.id end, a.verdicts
    from allowed a where (a.nth <= most or a.was_asked)
      -- What went or changed while it was worked out.
      and exists (select from profiles.profile p where p.person_id = a.person_id) and not exists (select from matching.to_renew r where r.person_id = a.person_id)
      and (a.version_id is null or exists (select from profiles.version v where v.id = a.version_id))
      and case when a.is_employer then exists (select from employers.employer e where e.id = a.id) else exists (select from vacancies.offer o where o.id = a.id) end;
  get diagnostics how_many = row_count;
  return how_many;
end $$;

-- ---------------------------------------------------------------------------------------------
-- "Nieuw": added in the last week, the work someone wants or nearly, and nothing that clashes.
create function matching.worth_telling(m matching.match) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.offer_id is not null and m.verdicts ~ '^[fc][^d]{5}$' and exists (
    select from vacancies.offer o where o.id = m.offer_id and o.closed_on is null and o.with_region and o.added_on > platform.today() - 7)
    and not exists (select from matching.answer a where a.person_id = m.person_id and a.offer_id = m.offer_id)
$$;
-- The people for whom this professional has something to look at: something new fits (of whom they read by name), or a
-- question about work that nobody picked up yet (of whom they hear).
create function matching.people_to_look_at() returns table (person_id uuid, has_news boolean, asks boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with mine as (
    select x.person_id, x.version_id from profiles.people_shared_with_me() x
    union all
    select a.person_id, null from consent.access a where a.holder = platform.holder() and a.purpose = 'own-work'
      and a.starts_at <= platform.now() and a.ends_at > platform.now() and profiles.looks_for_work()),
  looked as (
    select o.person_id, bool_or(exists (select from matching.match m where m.person_id = o.person_id and m.version_id = o.version_id and matching.worth_telling(m))) as has_news,
      bool_or(exists (select from matching.answer w where w.person_id = o.person_id and w.said <> 'off' and w.picked_up_by is null)) as asks
    from mine o group by o.person_id)
  select l.person_id, l.has_news, l.asks from looked l where l.has_news or l.asks
$$;
-- Once a week, without what or whom: the person, and who reads their profile by name.
create function matching.tell_week() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid; told integer := 0;
begin
  for one in select distinct m.person_id from matching.match m where m.version_id is null and matching.worth_telling(m) loop
    perform notifications.tell_person(one, 'new-fitting-work', 'my-fitting-work', one);
    told := told + 1;
  end loop;
  for one in
    select distinct s.membership_id from matching.match m join profiles.sharing s on s.version_id = m.version_id and s.membership_id is not null
    where matching.worth_telling(m) and profiles.permitted(s.membership_id, m.person_id)
  loop
    perform notifications.tell(one, 'new-work-for-people', 'work-for-people', one);
    told := told + 1;
  end loop;
  return told;
end $$;
create function matching.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from matching.answer a where a.said_on < (platform.today() - interval '1 year')::date;
  get diagnostics gone = row_count;
  -- What no night renewed says nothing any more.
  delete from matching.match m where m.made_on < platform.today() - 7;
  return gone;
end $$;

-- Restore: what was taken back does not come back, and a no stays a no.
create function matching.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'interest' then delete from matching.interest i where i.id = about;
    when 'interest-seen' then update matching.interest i set seen = false where i.id = about;
    when 'work-answer' then delete from matching.answer a where a.id = about;
  end case;
end $$;
create function matching.replay_no(the_person uuid, of_list text, which text, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from profiles.profile p where p.person_id = the_person) then return; end if;
  insert into profiles.own_no (person_id, no) values (the_person, '{}') on conflict (person_id) do nothing;
  update profiles.own_no n set no = n.no || jsonb_build_object(of_list, coalesce(n.no -> of_list, '[]') || to_jsonb(which))
    where n.person_id = the_person and not coalesce(n.no -> of_list, '[]') ? which;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'matching' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function matching.employers_with_room(text, text[]), matching.motives_for_person(), matching.employer_names(uuid[]), matching.hears(uuid), matching.heard_by_someone(), matching.say(uuid, uuid, uuid, text), matching.say_no(uuid, uuid), matching.take_back_no(uuid, uuid),
  matching.take_back(uuid, uuid), matching.pick_up(uuid), matching.answers_of(uuid), matching.put_interest(uuid, text, text, boolean), matching.show_interest(uuid, boolean),
  matching.end_interest(uuid), matching.asked_about(uuid), matching.others_asked(uuid), matching.people_to_look_at() to app_user;
grant execute on function matching.employers_in(text, uuid, text[]), matching.people_in(text, uuid[]), matching.take_to_renew(text), matching.regions_to_renew(), matching.regions_with_profiles(),
  matching.keep(uuid[], integer[], uuid[], uuid[], boolean[], boolean[], text[], numeric[], jsonb, integer), matching.tell_week(), matching.delete_passed() to app_jobs;
