-- Two files of one establishment: found without showing what one may not see, made one, and two again.

-- How much two files look like one establishment, 0 to 1, and by what. The same number, or the same web address at the
-- same postcode, is certain; otherwise the name counts most.
create function employers.likeness(name_a text, name_b text, street_a text, street_b text, postcode_a text, postcode_b text, town_a text, town_b text,
    domain_a text, domain_b text, kvk_a text, kvk_b text, branch_a text, branch_b text) returns real
  -- Without a search path of its own, so that it is worked out in the query it stands in.
  language sql immutable parallel safe
as $$
  select case
    when branch_a <> '' and branch_b <> '' then case when branch_a = branch_b then 1 else 0 end
    when kvk_a <> '' and kvk_a = kvk_b and postcode_a = postcode_b and postcode_a <> '' then 1
    when domain_a <> '' and domain_a = domain_b and (postcode_a = postcode_b and postcode_a <> '' or (postcode_a = '' or postcode_b = '') and lower(town_a) = lower(town_b)) then 0.95
    else extension.similarity(name_a, name_b) * 0.6
      + case when domain_a <> '' and domain_a = domain_b then 0.25 else 0 end
      + case when postcode_a <> '' and postcode_a = postcode_b then 0.25
             when lower(town_a) = lower(town_b) and (postcode_a = '' or postcode_b = '') then 0.1 else 0 end
      + case when street_a <> '' and street_b <> '' and extension.similarity(street_a, street_b) > 0.75 then 0.15 else 0 end
      -- Branches of one chain have one name and stand elsewhere.
      - case when postcode_a <> '' and postcode_b <> '' and postcode_a <> postcode_b then 0.2 else 0 end
  end::real
$$;

-- Looks like these typed words, in the own region. What the reader may not see is one sentence: which organisation
-- knows them, and that they said no to being called; only when there is little doubt.
-- Names count from half alike: below that an address, a number or a web address must say it. Each by its own index.
create function employers.near_to(the_region text, asked_name text, at_postcode text, at_domain text, number text) returns setof employers.employer
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set pg_trgm.similarity_threshold = 0.5 as $$
begin
  return query select e.* from employers.employer e where e.region_code = the_region and e.plain_name operator(extension.%) asked_name and e.merged_into is null;
  if at_postcode <> '' then return query select e.* from employers.employer e where e.region_code = the_region and e.postcode = at_postcode and e.merged_into is null; end if;
  if at_domain <> '' then return query select e.* from employers.employer e where e.region_code = the_region and e.domain = at_domain and e.merged_into is null; end if;
  if number <> '' then return query select e.* from employers.employer e where e.region_code = the_region and e.kvk = number and e.merged_into is null; end if;
end $$;
create function employers.look_alike(typed jsonb, apart_from uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with asked as (
    select employers.plain(coalesce(typed ->> 'name', '')) as name, employers.plain(coalesce(typed ->> 'street', '')) as street, coalesce(typed ->> 'postcode', '') as postcode,
      coalesce(typed ->> 'town', '') as town, coalesce(typed ->> 'domain', '') as domain, coalesce(typed ->> 'kvk', '') as kvk, coalesce(typed ->> 'branchNumber', '') as branch
  ), near as (
    select distinct on (e.id) e.id, e.name, e.street, e.town, e.kept_by, e.place_id,
      employers.likeness(a.name, e.plain_name, a.street, e.plain_street, a.postcode, e.postcode, a.town, e.town, a.domain, e.domain, a.kvk, e.kvk, a.branch, e.branch_number) as score
    from asked a, employers.near_to(platform.region_code(), a.name, a.postcode, a.domain, a.kvk) e where e.id is distinct from apart_from
  ), shown as (
    select n.*, employers.sees(n.id) as seen from (select * from near where near.score >= 0.5 order by near.score desc, near.id limit 20) n
  )
  select coalesce(jsonb_agg(x.found), '[]') from (
    select case when s.seen then jsonb_build_object('employerId', s.id, 'name', s.name, 'place', concat_ws(', ', nullif(s.street, ''), nullif(s.town, '')), 'organisation', o.name,
        'certain', s.score >= 0.9, 'notApproached', exists (select from employers.not_approached n where n.place_id = s.place_id))
      else jsonb_build_object('employerId', null, 'name', null, 'place', null, 'organisation', o.name, 'certain', s.score >= 0.9,
        'notApproached', exists (select from employers.not_approached n where n.place_id = s.place_id)) end as found
    from shown s join organisations.organisation o on o.id = s.kept_by
    -- That someone said no is told sooner: calling them would be worse than a question too many.
    where employers.worker() is not null and (s.seen or s.score >= 0.72
      or s.score >= 0.65 and exists (select from employers.not_approached n where n.place_id = s.place_id)) order by s.score desc, s.id limit 5) x
$$;

-- A new file. Of a place that is known for certain it takes over the place, so that "benader mij niet" and a running
-- conversation hold here as well; a file one sees already is not made twice.
create function employers.add_employer(the_id uuid, facts jsonb, for_region boolean) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := employers.worker(); known record; the_place uuid;
  asked_name text := employers.plain(facts ->> 'name'); asked_street text := employers.plain(facts ->> 'street');
begin
  if me is null then perform consent.refuse('not_visible'); end if;
  select e.id, e.place_id, employers.sees(e.id) as seen into known
    from employers.near_to(platform.region_code(), asked_name, facts ->> 'postcode', facts ->> 'domain', facts ->> 'kvk') e
    where employers.likeness(asked_name, e.plain_name, asked_street, e.plain_street, facts ->> 'postcode', e.postcode,
        facts ->> 'town', e.town, facts ->> 'domain', e.domain, facts ->> 'kvk', e.kvk, facts ->> 'branchNumber', e.branch_number) >= 0.9
    order by seen desc, e.id limit 1;
  if known.seen then return known.id; end if;
  the_place := coalesce(known.place_id, gen_random_uuid());
  insert into employers.employer (id, place_id, region_code, kept_by, with_region, name, contact_owner, added_by)
    values (the_id, the_place, platform.region_code(), platform.organisation_id(), for_region, facts ->> 'name', me, me);
  perform employers.put_facts(the_id, facts);
  return null;
end $$;

-- At night, per region: pairs that share an address, a number or a rare word of their name, and of those what is alike.
create function employers.find_alike(the_region text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_pairs integer;
begin
  with own as materialized (
    select id, place_id, plain_name, plain_street, postcode, town, domain, kvk, branch_number from employers.employer e where e.region_code = the_region and e.merged_into is null
  ), word as materialized (
    select distinct o.id, w from own o, unnest(string_to_array(o.plain_name, ' ')) w where length(w) > 2
  ), rare as materialized (
    select w from word group by w having count(*) between 2 and 25
  ), key as materialized (
    select id, 'p' || postcode as k from own where postcode <> '' union all select id, 'd' || domain from own where domain <> ''
    union all select id, 'k' || kvk from own where kvk <> '' union all select id, 'b' || branch_number from own where branch_number <> ''
    union all select id, 'n' || plain_name from own
    union all select id, 's' || plain_street || '/' || lower(town) from own where plain_street <> ''
    union all select word.id, 'w' || word.w from word join rare on rare.w = word.w
  ), usual as materialized (
    -- A key that hundreds share (a shopping centre, a chain) tells nothing by itself.
    select k from key group by k having count(*) between 2 and 60
  ), pair as materialized (
    select distinct least(a.id, b.id) as one, greatest(a.id, b.id) as other from key a join usual on usual.k = a.k join key b on b.k = a.k and b.id > a.id
  ), scored as (
    select p.one, p.other, employers.likeness(a.plain_name, b.plain_name, a.plain_street, b.plain_street, a.postcode, b.postcode, a.town, b.town, a.domain, b.domain, a.kvk, b.kvk, a.branch_number, b.branch_number) as score
    from pair p join own a on a.id = p.one join own b on b.id = p.other
  ), alike as (
    select one, other, score from scored where score >= 0.55
  ), gone as (
    delete from employers.alike x using own o where x.one = o.id and not x.different and not exists (select from alike n where n.one = x.one and n.other = x.other)
  )
  insert into employers.alike as kept (one, other, score) select one, other, score from alike
    on conflict (one, other) do update set score = excluded.score, found_on = platform.today() where not kept.different;
  get diagnostics found_pairs = row_count;
  return found_pairs;
end $$;
create function employers.find_all_alike() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform employers.find_alike(r.region_code) from (select distinct region_code from employers.employer) r; end $$;

create function employers.side_of(the_employer uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('employerId', case when s.seen then e.id end, 'name', case when s.seen then e.name end,
    'place', case when s.seen then concat_ws(', ', nullif(e.street, ''), nullif(concat_ws(' ', nullif(e.postcode, ''), nullif(e.town, '')), '')) end, 'organisation', o.name)
  from employers.employer e join organisations.organisation o on o.id = e.kept_by, lateral (select employers.sees(e.id) as seen) s where e.id = the_employer
$$;
-- A file is given up by who may change it: two of the own organisation, or one's own into another that the region sees.
-- Never someone else's file into one's own.
create function employers.may_merge(keep uuid, gone uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select keep <> gone and employers.sees(keep) and employers.may_change(gone)
    and exists (select from employers.employer k, employers.employer g where k.id = keep and g.id = gone and (k.kept_by = g.kept_by or k.with_region and g.with_region))
$$;
-- Pairs in which the reader keeps or sees at least one.
create function employers.alike_seen(at_most integer) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(x.pair), '[]') from (
    select jsonb_build_object('one', employers.side_of(case when employers.sees(p.one) then p.one else p.other end), 'other', employers.side_of(case when employers.sees(p.one) then p.other else p.one end),
      'certain', p.score >= 0.9,
      'mayKeepOne', employers.may_merge(case when employers.sees(p.one) then p.one else p.other end, case when employers.sees(p.one) then p.other else p.one end),
      'mayKeepOther', employers.may_merge(case when employers.sees(p.one) then p.other else p.one end, case when employers.sees(p.one) then p.one else p.other end)) as pair
    from employers.alike p join employers.employer a on a.id = p.one join employers.employer b on b.id = p.other
    where not p.different and a.merged_into is null and b.merged_into is null and a.region_code = platform.region_code()
      and (employers.sees(p.one) or employers.sees(p.other)) and employers.worker() is not null
    order by p.score desc, p.one, p.other limit at_most) x
$$;
create function employers.say_different(one_employer uuid, other_employer uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if employers.worker() is null or not (employers.sees(one_employer) and employers.sees(other_employer)) then perform consent.refuse('not_visible'); end if;
  update employers.alike p set different = true where p.one = least(one_employer, other_employer) and p.other = greatest(one_employer, other_employer);
  return found;
end $$;

-- What belongs to a file and moves along.
create function employers.merge(the_id uuid, keep uuid, gone uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare k employers.employer; g employers.employer; t text; ids jsonb; moved jsonb := '{}'; filled jsonb := '{}'; col text; old text; new text;
begin
  perform from employers.employer e where e.id in (keep, gone) order by e.id for update;
  if not employers.may_merge(keep, gone) then perform consent.refuse('not_visible'); end if;
  select * into k from employers.employer e where e.id = keep;
  select * into g from employers.employer e where e.id = gone;
  if k.place_id <> g.place_id and exists (select from employers.reservation a where a.place_id = k.place_id and a.during @> platform.now())
     and exists (select from employers.reservation a where a.place_id = g.place_id and a.during @> platform.now()) then perform consent.refuse('two_conversations'); end if;
  -- One open lead each: the double one stays with the file that goes. So do contact persons when another owner would come
  -- to see them, who was not let in: they come back with it.
  foreach t in array array['contact_line', 'remark', 'lead', 'contact_person', 'file_link', 'together_request', 'reservation'] loop
    continue when t = 'contact_person' and employers.owner_of(g) is not null and employers.owner_of(g) is distinct from employers.owner_of(k)
      and employers.owner_of(g) is distinct from employers.worker();
    execute format($f$with m as (update employers.%I x set employer_id = $1 where x.employer_id = $2
        and not (%L = 'lead' and exists (select from employers.lead o where o.employer_id = $1 and o.closed_on is null and o.membership_id = (to_jsonb(x) ->> 'membership_id')::uuid and to_jsonb(x) ->> 'closed_on' is null))
        and not (%L = 'together_request' and to_jsonb(x) ->> 'state' = 'asked') returning x.id)
      select coalesce(jsonb_agg(m.id), '[]') from m$f$, t, t, t) using keep, gone into ids;
    moved := moved || jsonb_build_object(t, ids);
  end loop;
  -- What the kept file did not know, it knows now.
  foreach col in array array['kvk', 'branch_number', 'street', 'postcode', 'town', 'domain', 'sector', 'size_band', 'work_places', 'room_to_look', 'conditions', 'experience'] loop
    old := to_jsonb(k) ->> col; new := to_jsonb(g) ->> col;
    if old = '' and new <> '' then
      execute format('update employers.employer set %I = $1 where id = $2', col) using new, keep;
      filled := filled || jsonb_build_object(col, new);
    end if;
  end loop;
  -- One place from now on: what they said holds for both.
  if k.place_id <> g.place_id then
    with m as (update employers.reservation r set place_id = k.place_id where r.place_id = g.place_id and r.employer_id in (keep, gone) returning r.id)
      select moved || jsonb_build_object('places', coalesce(jsonb_agg(m.id), '[]'), 'from_place', g.place_id) into moved from m;
    insert into employers.not_approached select k.place_id, n.said_at, n.by_employer from employers.not_approached n where n.place_id = g.place_id on conflict do nothing;
    if found then moved := moved || '{"said_no": true}'; end if;
    with m as (insert into employers.quiet_period select gen_random_uuid(), k.place_id, q.from_day, q.until_day, q.why, q.by_employer from employers.quiet_period q where q.place_id = g.place_id returning id)
      select moved || jsonb_build_object('quiet', coalesce(jsonb_agg(m.id), '[]')) into moved from m;
  end if;
  -- Who had the contact with the file that goes, keeps it beside the owner.
  if employers.owner_of(g) is distinct from employers.owner_of(k) and employers.owner_of(g) is not null then
    insert into employers.invited (employer_id, membership_id) values (keep, employers.owner_of(g)) on conflict do nothing;
    if found then moved := moved || jsonb_build_object('invited', employers.owner_of(g)); end if;
    perform notifications.tell(employers.owner_of(g), 'employers-merged', 'employer', keep);
  end if;
  update employers.employer e set merged_into = keep, version = e.version + 1 where e.id = gone;
  update employers.employer e set version = e.version + 1 where e.id = keep;
  insert into employers.merger (id, kept_id, gone_id, gone_name, by_id, moved, filled) values (the_id, keep, gone, g.name, employers.worker(), moved, filled);
end $$;
create function employers.undo_merge(the_merger uuid) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m employers.merger; t text; col text; back uuid;
begin
  select * into m from employers.merger x where x.id = the_merger and x.undone_at is null for update;
  if m.id is null or employers.worker() is null or not employers.sees(m.kept_id) or not (employers.may_change(m.kept_id)
    or exists (select from employers.employer e where e.id = m.gone_id and e.kept_by = platform.organisation_id())) then return null; end if;
  delete from employers.invited i where i.employer_id = m.kept_id and i.membership_id = (m.moved ->> 'invited')::uuid;
  foreach t in array array['contact_line', 'remark', 'lead', 'contact_person', 'file_link', 'together_request', 'reservation'] loop
    execute format('update employers.%I x set employer_id = $1 where x.employer_id = $2 and x.id in (select v::uuid from jsonb_array_elements_text($3) v)', t)
      using m.gone_id, m.kept_id, coalesce(m.moved -> t, '[]');
  end loop;
  if m.moved ? 'from_place' then
    update employers.reservation r set place_id = (m.moved ->> 'from_place')::uuid where r.id in (select v::uuid from jsonb_array_elements_text(coalesce(m.moved -> 'places', '[]')) v);
    delete from employers.quiet_period q where q.id in (select v::uuid from jsonb_array_elements_text(coalesce(m.moved -> 'quiet', '[]')) v);
    if m.moved ? 'said_no' and exists (select from employers.not_approached n where n.place_id = (m.moved ->> 'from_place')::uuid) then
      delete from employers.not_approached n using employers.employer e where e.id = m.kept_id and n.place_id = e.place_id and not n.by_employer;
    end if;
  end if;
  -- What was changed by hand since stays.
  for col in select jsonb_object_keys(m.filled) loop
    execute format('update employers.employer set %I = '''' where id = $1 and %I = $2', col, col) using m.kept_id, m.filled ->> col;
  end loop;
  update employers.employer e set merged_into = null, version = e.version + 1 where e.id = m.gone_id returning e.id into back;
  update employers.employer e set version = e.version + 1 where e.id = m.kept_id;
  update employers.merger x set undone_at = platform.now() where x.id = m.id;
  return back;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'employers' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function employers.seat(), employers.seat_or_admin(), employers.worker(), employers.sees(uuid), employers.may_change(uuid), employers.rule_of(text), employers.standing(uuid), employers.signs(uuid[]),
  employers.reserve(uuid, uuid, text), employers.end_conversation(uuid), employers.ask_together(uuid, uuid, uuid, text), employers.answer_together(uuid, uuid, boolean),
  employers.change_employer(uuid, integer, jsonb, boolean), employers.give_owner(uuid, uuid), employers.invite(uuid, uuid, boolean),
  employers.save_contact(uuid, uuid, integer, text, text, text, text), employers.remove_contact(uuid), employers.add_line(uuid, uuid, date, text, text),
  employers.add_remark(uuid, uuid, text, text), employers.follow_up(uuid, integer, text), employers.set_not_approached(uuid, boolean),
  employers.add_quiet(uuid, uuid, date, date, text), employers.remove_quiet(uuid), employers.start_lead(uuid, uuid, date), employers.step_lead(uuid, integer, text, text, date, text),
  employers.propose_agreement(uuid, uuid), employers.answer_agreement(uuid, boolean), employers.save_rule(integer, text[], integer, integer, integer),
  employers.make_link(uuid, uuid, bytea, integer), employers.close_link(uuid), employers.look_alike(jsonb, uuid), employers.add_employer(uuid, jsonb, boolean),
  employers.alike_seen(integer), employers.say_different(uuid, uuid), employers.merge(uuid, uuid, uuid), employers.undo_merge(uuid) to app_user;
grant execute on function employers.open_link(bytea), employers.file_behind(bytea), employers.remark_behind(bytea, uuid, text, text),
  employers.approach_behind(bytea, boolean), employers.quiet_behind(bytea, uuid, date, date, text) to app_link;
grant execute on function employers.delete_passed(), employers.find_all_alike() to app_jobs;
