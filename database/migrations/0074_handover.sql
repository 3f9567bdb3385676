-- Handing over: whoever leaves names a successor for everything open, in one step. Until the successor says yes the
-- leaver stays the owner, and the successor sees no more than before: a case's text comes with the yes.
-- Who is gone without handing over leaves what is open to the chair. Nothing is without an owner.

-- Until the successor promises it themselves: "overgedragen, nog niet toegezegd".
alter table case_consultation.agreement add column handed_to_membership_id uuid references organisations.membership (id);
create index agreements_handed_to on case_consultation.agreement (handed_to_membership_id) where handed_to_membership_id is not null;

-- What can be handed over. A module above adds its own row, with three functions of its own:
-- finds(membership uuid) returns table (about_id uuid, group_id uuid, due_on date): what is open and theirs, per group;
-- moves(about uuid, old_owner uuid, new_owner uuid): makes it the new owner's, or refuses;
-- titled(about uuid) returns text: what it is, with the rights of the reader; null for who may not see it.
create table case_consultation.handover_kind (
  kind     text primary key,
  position integer not null,
  called   text not null,
  finds    text not null constraint a_function_that_finds check (finds ~ '^[a-z_]+\.[a-z_]+$'),
  moves    text not null constraint a_function_that_moves check (moves ~ '^[a-z_]+\.[a-z_]+$'),
  titled   text not null constraint a_function_that_names check (titled ~ '^[a-z_]+\.[a-z_]+$'),
  -- False for what one may leave behind: the place itself.
  blocks   boolean not null default true
);

create table case_consultation.handover (
  id                 uuid primary key,
  region_code        text not null references regions.region (code),
  from_membership_id uuid not null references organisations.membership (id),
  to_membership_id   uuid not null references organisations.membership (id),
  -- 'fell': nobody was named, and it came to the chair.
  how                text not null constraint known_way_of_handing_over check (how in ('offered', 'fell')),
  -- The leaver's place ends by itself when everything of a group is taken over.
  leaving            boolean not null default true,
  word               text not null default '' constraint a_word_of_at_most_500 check (length(word) <= 500),
  offered_on         date not null default platform.today(),
  done_on            date,
  -- The order in which they come; says nothing about anyone.
  position           bigint generated always as identity,
  constraint to_somebody_else check (from_membership_id <> to_membership_id)
);
create index handovers_to_a_member on case_consultation.handover (to_membership_id, position);
create index handovers_by_a_member on case_consultation.handover (from_membership_id, position);
create index handovers_done on case_consultation.handover (done_on) where done_on is not null;

create table case_consultation.handover_line (
  id          uuid primary key default gen_random_uuid(),
  handover_id uuid not null references case_consultation.handover (id) on delete cascade,
  kind        text not null references case_consultation.handover_kind (kind),
  about_id    uuid not null,
  group_id    uuid references case_consultation.case_group (id) on delete cascade,
  -- So that a successor without a place there reads what it is, without seeing the group.
  group_name  text not null,
  due_on      date,
  state       text not null default 'offered' constraint known_state_of_line check (state in ('offered', 'accepted', 'refused', 'taken-back', 'gone')),
  answered_on date
);
create index lines_of_a_handover on case_consultation.handover_line (handover_id);
create index lines_in_a_group on case_consultation.handover_line (group_id);
create index lines_of_a_kind on case_consultation.handover_line (kind);
create unique index offered_to_one_at_a_time on case_consultation.handover_line (kind, about_id) where state = 'offered';

-- What is open, per kind --------------------------------------------------------------------------------------------
create function case_consultation.open_cases(the_membership uuid) returns table (about_id uuid, group_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.group_id, null::date from case_consultation.consultation_case c
  where c.bringer_membership_id = the_membership and c.status in ('waiting', 'planned', 'discussed', 'looked-back')
$$;
create function case_consultation.open_agreements(the_membership uuid) returns table (about_id uuid, group_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, c.group_id, a.due_on from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id
  where a.who_membership_id = the_membership and a.state = 'open'
$$;
-- Being chair is to be handed over when nobody else chairs.
create function case_consultation.sole_chairs(the_membership uuid) returns table (about_id uuid, group_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, g.id, null::date from case_consultation.seat s join case_consultation.case_group g on g.id = s.group_id and g.ended_on is null
  where s.membership_id = the_membership and s.chair and s.ends_at = 'infinity'
    and not exists (select from case_consultation.seat x where x.group_id = g.id and x.id <> s.id and x.chair and x.ends_at = 'infinity')
$$;
create function case_consultation.places(the_membership uuid) returns table (about_id uuid, group_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.id, s.group_id, null::date from case_consultation.seat s join case_consultation.case_group g on g.id = s.group_id and g.ended_on is null
  where s.membership_id = the_membership and s.ends_at = 'infinity'
$$;

-- Everything open of one member, over all kinds that are registered.
create function case_consultation.open_things(the_membership uuid, the_group uuid)
  returns table (kind text, "position" integer, about_id uuid, group_id uuid, due_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare k case_consultation.handover_kind;
begin
  for k in select * from case_consultation.handover_kind h where h.blocks order by h.position loop
    return query execute format(
      'select %L::text, %s, f.about_id, f.group_id, f.due_on from %s($1) f where $2 is null or f.group_id = $2', k.kind, k.position, k.finds)
      using the_membership, the_group;
  end loop;
end $$;
-- Only one's own.
create function case_consultation.my_open_things(the_group uuid)
  returns table (kind text, "position" integer, about_id uuid, group_id uuid, due_on date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select * from case_consultation.open_things(platform.membership_id(), the_group);
end $$;

-- What a thing is, with the rights of whoever reads: null for a case one does not see.
create function case_consultation.title_of_case(about uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
as $$ select c.question from case_consultation.consultation_case c where c.id = about $$;
create function case_consultation.title_of_agreement(about uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
as $$ select a.what from case_consultation.agreement a where a.id = about $$;
create function case_consultation.no_title(about uuid) returns text language sql immutable set search_path = pg_catalog, pg_temp
as $$ select null::text where about is null $$;
create function case_consultation.title_of(the_kind text, about uuid) returns text
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare titled text; answer text;
begin
  select h.titled into titled from case_consultation.handover_kind h where h.kind = the_kind;
  if titled is null then return null; end if;
  execute format('select %s($1)', titled) into answer using about;
  return answer;
end $$;

-- Moving one thing ---------------------------------------------------------------------------------------------------
create function case_consultation.has_place(the_membership uuid, the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.entry e where e.membership_id = the_membership and e.group_id = the_group
                   and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;
create function case_consultation.stepped_out(the_membership uuid, the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.case_step_out o join organisations.membership m on m.account_id = o.account_id
                 where o.case_id = the_case and m.id = the_membership)
$$;

-- Does this member see the case, and so can they promise something there?
create function case_consultation.sees_as(the_membership uuid, the_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from case_consultation.consultation_case c where c.id = the_case and (
    c.bringer_membership_id = the_membership
    or c.route = 'meeting' and case_consultation.has_place(the_membership, c.group_id)
    or exists (select from case_consultation.case_reader r where r.case_id = c.id and r.membership_id = the_membership
                 and r.starts_at <= platform.now() and r.ends_at > platform.now())));
end $$;

-- A case with a name goes on with the name only to whom the person's permission already opened it. To anyone else it
-- goes without: the name closes to the table, and the person goes on reading.
create function case_consultation.move_case(about uuid, old_owner uuid, new_owner uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c case_consultation.consultation_case; knows boolean;
begin
  select * into c from case_consultation.consultation_case x where x.id = about;
  if case_consultation.stepped_out(new_owner, about) then perform consent.refuse('stepped_out_of_this_case'); end if;
  if not case_consultation.has_place(new_owner, c.group_id) then
    perform consent.refuse('successor_has_no_place') where not exists (
      select from case_consultation.case_group g where g.id = c.group_id and g.who_may_bring = 'region');
  end if;
  perform case_consultation.alone_with_name_of(about);
  select exists (
      select from case_consultation.seat s where s.membership_id = new_owner and s.ends_at > platform.now() and s.id = any (n.open_to))
      and exists (select from consent.access a where a.holder = new_owner and a.person_id = n.person_id and a.purpose = 'case-consultation'
                    and a.starts_at <= platform.now() and a.ends_at > platform.now())
    into knows from case_consultation.named_case n where n.case_id = about;
  if knows = false then
    update case_consultation.named_case n set open_to = '{}' where n.case_id = about and n.open_to <> '{}';
    perform consent.end_seats(about, null);
  end if;
  delete from case_consultation.own_title t using organisations.membership m
    where t.case_id = about and m.id = old_owner and t.account_id = m.account_id;
  update case_consultation.consultation_case x set bringer_membership_id = new_owner, version = x.version + 1
    where x.id = about and x.bringer_membership_id = old_owner;
end $$;

create function case_consultation.move_agreement(about uuid, old_owner uuid, new_owner uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c case_consultation.consultation_case;
begin
  select x.* into c from case_consultation.agreement a join case_consultation.consultation_case x on x.id = a.case_id where a.id = about;
  if case_consultation.stepped_out(new_owner, c.id) then perform consent.refuse('stepped_out_of_this_case'); end if;
  if not case_consultation.sees_as(new_owner, c.id) then perform consent.refuse('successor_has_no_place'); end if;
  -- Taken over by saying yes oneself is a promise; what falls to someone waits for their yes.
  update case_consultation.agreement a set who_membership_id = new_owner, handed_to_membership_id = null, version = a.version + 1,
      accepted = new_owner is not distinct from platform.membership_id() and exists (
        select from case_consultation.handover_line l join case_consultation.handover h on h.id = l.handover_id
        where l.kind = 'agreement' and l.about_id = about and l.state = 'offered' and h.to_membership_id = new_owner)
    where a.id = about and a.who_membership_id = old_owner;
end $$;

create function case_consultation.move_chair(about uuid, old_owner uuid, new_owner uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.seat s set chair = true, version = s.version + 1
    where s.group_id = about and s.membership_id = new_owner and s.ends_at = 'infinity';
  if not found then perform consent.refuse('successor_has_no_place'); end if;
  update case_consultation.seat s set chair = false, version = s.version + 1
    where s.group_id = about and s.membership_id = old_owner and s.ends_at = 'infinity';
end $$;

-- The place stays with the organisation: only a colleague takes it over. The mandate goes along, the chair does not.
create function case_consultation.move_place(about uuid, old_owner uuid, new_owner uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s case_consultation.seat; fresh uuid := gen_random_uuid();
begin
  select * into s from case_consultation.seat x where x.id = about and x.membership_id = old_owner and x.ends_at = 'infinity';
  if s.id is null then return; end if;
  if not exists (select from organisations.membership a join organisations.membership b on b.organisation_id = a.organisation_id
                 where a.id = old_owner and b.id = new_owner) then perform consent.refuse('place_stays_with_the_organisation'); end if;
  update case_consultation.seat x set ends_at = greatest(platform.now(), x.starts_at) where x.id = about;
  if not exists (select from case_consultation.seat x where x.group_id = s.group_id and x.membership_id = new_owner and x.ends_at = 'infinity') then
    insert into case_consultation.seat (id, group_id, membership_id, chair, may_decide, backed_by, starts_at)
      values (fresh, s.group_id, new_owner, s.chair and not exists (select from case_consultation.seat x where x.group_id = s.group_id and x.chair and x.ends_at = 'infinity'),
        s.may_decide, s.backed_by, platform.now());
  end if;
end $$;

insert into case_consultation.handover_kind (kind, position, called, finds, moves, titled, blocks) values
  ('place', 10, 'Plek in de groep', 'case_consultation.places', 'case_consultation.move_place', 'case_consultation.no_title', false),
  ('chair', 20, 'Voorzitter', 'case_consultation.sole_chairs', 'case_consultation.move_chair', 'case_consultation.no_title', true),
  ('case', 30, 'Casus', 'case_consultation.open_cases', 'case_consultation.move_case', 'case_consultation.title_of_case', true),
  ('agreement', 40, 'Afspraak', 'case_consultation.open_agreements', 'case_consultation.move_agreement', 'case_consultation.title_of_agreement', true);

-- The locks in the order of the house: persons change one by one, then the groups, then the persons with a name there.
create function case_consultation.alone_with_groups(groups uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(7303, 1);
  perform pg_advisory_xact_lock(hashtextextended(g::text, 70)) from (select distinct x as g from unnest(groups) x where x is not null order by 1) y;
  perform pg_advisory_xact_lock(hashtextextended(p.person_id::text, 30))
    from (select distinct n.person_id from case_consultation.named_case n where n.group_id = any (groups) order by 1) p;
end $$;

-- May this colleague take over what is open in this group: who sits there, a colleague of the same organisation who
-- takes the place as well, or for cases only anyone of the region where the region may bring.
create function case_consultation.may_succeed(old_owner uuid, new_owner uuid, the_group uuid, with_place boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from organisations.membership a, organisations.membership b, case_consultation.case_group g
    where a.id = old_owner and b.id = new_owner and g.id = the_group and a.id <> b.id
      and b.region_code = g.region_code and b.task <> 'handhaving' and b.starts_at <= platform.now() and b.ends_at > platform.now()
      and b.role in ('professional', 'peer', 'coordinator')
      and (case_consultation.has_place(new_owner, the_group)
        or (with_place and a.organisation_id = b.organisation_id and g.ended_on is null)
        or (g.who_may_bring = 'region' and not exists (
             select from case_consultation.open_things(old_owner, the_group) o where o.kind <> 'case'))))
$$;

create function case_consultation.offer_handover(the_handover uuid, successor uuid, the_group uuid, going boolean, with_word text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.membership_id(); g record;
begin
  if me is null or successor = me then perform consent.refuse('choose_a_successor'); end if;
  -- Also for what belongs to no group any more: nobody of elsewhere, nobody who left, never enforcement.
  if not exists (select from organisations.membership a join organisations.membership b on b.region_code = a.region_code
                 where a.id = me and b.id = successor and b.task <> 'handhaving' and b.role in ('professional', 'peer', 'coordinator')
                   and b.starts_at <= platform.now() and b.ends_at > platform.now()) then
    perform consent.refuse('successor_has_no_place');
  end if;
  perform case_consultation.alone_with_groups(array(
    select o.group_id from case_consultation.open_things(me, the_group) o union select p.group_id from case_consultation.places(me) p where the_group is null or p.group_id = the_group));
  for g in select distinct o.group_id from case_consultation.open_things(me, the_group) o where o.group_id is not null loop
    if not case_consultation.may_succeed(me, successor, g.group_id, going) then perform consent.refuse('successor_has_no_place'); end if;
  end loop;
  insert into case_consultation.handover (id, region_code, from_membership_id, to_membership_id, how, leaving, word)
    select the_handover, m.region_code, me, successor, 'offered', going, with_word from organisations.membership m where m.id = me;
  insert into case_consultation.handover_line (handover_id, kind, about_id, group_id, group_name, due_on)
    select the_handover, o.kind, o.about_id, o.group_id, coalesce(cg.name, ''), o.due_on
    from (
      select x.kind, x.about_id, x.group_id, x.due_on from case_consultation.open_things(me, the_group) x
      union all
      -- The place goes along to a colleague who does not sit there yet.
      select 'place', p.about_id, p.group_id, null::date from case_consultation.places(me) p
      where going and (the_group is null or p.group_id = the_group) and not case_consultation.has_place(successor, p.group_id)
        and exists (select from organisations.membership a join organisations.membership b on b.organisation_id = a.organisation_id where a.id = me and b.id = successor)
    ) o left join case_consultation.case_group cg on cg.id = o.group_id
    where not exists (select from case_consultation.handover_line l where l.kind = o.kind and l.about_id = o.about_id and l.state = 'offered');
  if not found then perform consent.refuse('nothing_to_hand_over'); end if;
  perform notifications.tell(successor, 'handed-over', 'handover', the_handover);
  update case_consultation.agreement a set handed_to_membership_id = successor
    from case_consultation.handover_line l where l.handover_id = the_handover and l.kind = 'agreement' and a.id = l.about_id;
end $$;

-- A line that is over without a yes: the leaver stays the owner.
create function case_consultation.leave_with_owner(lines uuid[], as_state text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.agreement a set handed_to_membership_id = null
    from case_consultation.handover_line l where l.id = any (lines) and l.kind = 'agreement' and l.state = 'offered' and a.id = l.about_id;
  update case_consultation.handover_line l set state = as_state, answered_on = platform.today() where l.id = any (lines) and l.state = 'offered';
  update case_consultation.handover h set done_on = platform.today()
    where h.done_on is null and h.id in (select l.handover_id from case_consultation.handover_line l where l.id = any (lines))
      and not exists (select from case_consultation.handover_line l where l.handover_id = h.id and l.state = 'offered');
end $$;

create function case_consultation.take_back_handover(the_handover uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare lines uuid[];
begin
  select array_agg(l.id) into lines from case_consultation.handover_line l join case_consultation.handover h on h.id = l.handover_id
    where h.id = the_handover and h.from_membership_id = platform.membership_id() and l.state = 'offered';
  if lines is null then return false; end if;
  perform case_consultation.leave_with_owner(lines, 'taken-back');
  return true;
end $$;

-- The successor's answer, per line. Everything in one transaction: the place first, then what needs one.
create function case_consultation.answer_handover(the_handover uuid, lines_taken uuid[], lines_left uuid[]) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h case_consultation.handover; l record; g uuid; ours boolean;
begin
  select * into h from case_consultation.handover x where x.id = the_handover and x.to_membership_id = platform.membership_id() and x.how = 'offered';
  if h.id is null or platform.sits_as() is null then return false; end if;
  perform case_consultation.alone_with_groups(array(select x.group_id from case_consultation.handover_line x where x.handover_id = the_handover));
  perform case_consultation.leave_with_owner(array(
    select x.id from case_consultation.handover_line x where x.handover_id = the_handover and x.id = any (lines_left)), 'refused');
  for l in select x.id, x.kind, x.about_id, x.group_id, k.finds, k.moves
           from case_consultation.handover_line x join case_consultation.handover_kind k on k.kind = x.kind
           where x.handover_id = the_handover and x.id = any (lines_taken) and x.state = 'offered' order by k.position, x.id loop
    -- What was done, closed or taken away meanwhile is no longer there to take over.
    execute format('select exists (select from %s($1) f where f.about_id = $2)', l.finds) into ours using h.from_membership_id, l.about_id;
    if not ours and not (l.kind = 'chair' and exists (
         select from case_consultation.seat s where s.group_id = l.about_id and s.membership_id = h.to_membership_id and s.chair and s.ends_at = 'infinity')) then
      perform case_consultation.leave_with_owner(array[l.id], 'gone');
      continue;
    end if;
    if ours then execute format('select %s($1, $2, $3)', l.moves) using l.about_id, h.from_membership_id, h.to_membership_id; end if;
    update case_consultation.handover_line x set state = 'accepted', answered_on = platform.today() where x.id = l.id;
  end loop;
  -- A place is taken over with everything in that group, or not: its holder would leave things behind without a place.
  if exists (select from case_consultation.handover_line x where x.handover_id = the_handover and x.kind = 'place' and x.state = 'accepted'
               and (exists (select from case_consultation.open_things(h.from_membership_id, x.group_id))
                 or exists (select from case_consultation.handover_line y where y.handover_id = the_handover and y.group_id = x.group_id and y.state in ('offered', 'refused')))) then
    perform consent.refuse('the_place_with_everything');
  end if;
  update case_consultation.handover x set done_on = platform.today()
    where x.id = the_handover and x.done_on is null
      and not exists (select from case_consultation.handover_line y where y.handover_id = the_handover and y.state = 'offered');
  perform notifications.tell(h.from_membership_id, 'handover-answered', 'handover', the_handover);
  if h.leaving then
    for g in select distinct x.group_id from case_consultation.handover_line x where x.handover_id = the_handover and x.group_id is not null
               and not exists (select from case_consultation.handover_line y where y.handover_id = the_handover and y.group_id = x.group_id and y.state in ('offered', 'refused')) loop
      if not exists (select from case_consultation.open_things(h.from_membership_id, g)) then
        update case_consultation.seat s set ends_at = greatest(platform.now(), s.starts_at)
          where s.group_id = g and s.membership_id = h.from_membership_id and s.ends_at = 'infinity';
      end if;
    end loop;
  end if;
  return true;
end $$;

-- Nobody was named: everything open in this group comes to the chair, who sees it as such. Without a chair the member
-- who sits there longest becomes it. A case goes past who stepped out of it.
create function case_consultation.fall_to_chair(the_membership uuid, the_group uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o record; heir uuid; the_handover uuid; mover text;
begin
  perform case_consultation.leave_with_owner(array(
    select l.id from case_consultation.handover_line l join case_consultation.handover h on h.id = l.handover_id
    where h.from_membership_id = the_membership and l.group_id = the_group and l.state = 'offered'), 'gone');
  for o in select * from case_consultation.open_things(the_membership, the_group) t order by t.position loop
    select s.membership_id into heir from case_consultation.seat s join organisations.membership m on m.id = s.membership_id and m.ends_at > platform.now()
      where s.group_id = the_group and s.ends_at = 'infinity' and s.membership_id <> the_membership
        and not (o.kind = 'case' and case_consultation.stepped_out(s.membership_id, o.about_id))
        and not (o.kind = 'agreement' and case_consultation.stepped_out(s.membership_id, (select a.case_id from case_consultation.agreement a where a.id = o.about_id)))
      -- What was between a few stays between them, if one of them can take it.
      order by (o.kind = 'case' and exists (select from case_consultation.case_reader r where r.case_id = o.about_id and r.membership_id = s.membership_id
          and r.why = 'direct' and r.ends_at > platform.now())) desc,
        (o.kind = 'agreement' and case_consultation.sees_as(s.membership_id, (select a.case_id from case_consultation.agreement a where a.id = o.about_id))) desc,
        s.chair desc, s.starts_at, s.id limit 1;
    -- An empty table: it stays where it is until someone comes to sit.
    continue when heir is null;
    select k.moves into mover from case_consultation.handover_kind k where k.kind = o.kind;
    -- A promise in a case nobody else here sees goes nowhere: it stays with the case, and ends with it.
    continue when o.kind = 'agreement' and not case_consultation.sees_as(heir, (select a.case_id from case_consultation.agreement a where a.id = o.about_id));
    execute format('select %s($1, $2, $3)', mover) using o.about_id, the_membership, heir;
    select h.id into the_handover from case_consultation.handover h
      where h.from_membership_id = the_membership and h.to_membership_id = heir and h.how = 'fell' and h.offered_on = platform.today();
    if the_handover is null then
      the_handover := gen_random_uuid();
      insert into case_consultation.handover (id, region_code, from_membership_id, to_membership_id, how, leaving, done_on)
        select the_handover, g.region_code, the_membership, heir, 'fell', true, platform.today() from case_consultation.case_group g where g.id = the_group;
      perform notifications.tell(heir, 'handed-over', 'handover', the_handover);
    end if;
    insert into case_consultation.handover_line (handover_id, kind, about_id, group_id, group_name, due_on, state, answered_on)
      select the_handover, o.kind, o.about_id, the_group, g.name, o.due_on, 'accepted', platform.today() from case_consultation.case_group g where g.id = the_group;
  end loop;
end $$;

-- Leaving by oneself takes handing over first. The chair or the coordinator may end a seat: then the chair inherits.
create or replace function case_consultation.end_seat(the_seat uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s case_consultation.seat;
begin
  select * into s from case_consultation.seat x where x.id = the_seat and x.ends_at = 'infinity';
  if s.id is null or not (s.membership_id = platform.membership_id() or case_consultation.keeps_group(s.group_id)) then return false; end if;
  perform case_consultation.alone_with_groups(array[s.group_id]);
  if s.membership_id = platform.membership_id() then
    if exists (select from case_consultation.open_things(s.membership_id, s.group_id)) then perform consent.refuse('hand_over_first'); end if;
  else
    perform case_consultation.fall_to_chair(s.membership_id, s.group_id);
  end if;
  update case_consultation.seat x set ends_at = greatest(platform.now(), x.starts_at) where x.id = the_seat and x.ends_at = 'infinity';
  return found;
end $$;

-- Who left the organisation has no seat any more, and what was open came to the chair.
create function case_consultation.settle_who_left(the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare groups uuid[] := array(
    select s.group_id from case_consultation.seat s where s.membership_id = the_membership and s.ends_at = 'infinity'
    union select o.group_id from case_consultation.open_things(the_membership, null) o where o.group_id is not null order by 1);
  g uuid;
begin
  perform case_consultation.alone_with_groups(groups);
  foreach g in array groups loop
    perform case_consultation.fall_to_chair(the_membership, g);
    update case_consultation.seat s set ends_at = greatest(platform.now(), s.starts_at)
      where s.group_id = g and s.membership_id = the_membership and s.ends_at = 'infinity';
  end loop;
end $$;
create function case_consultation.things_of_who_left() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.ends_at <= platform.now() then perform case_consultation.settle_who_left(new.id); end if;
  return null;
end $$;
-- After entries_of_membership, by name: whoever leaves is out first.
create trigger things_of_who_left after update of ends_at on organisations.membership
  for each row when (new.ends_at < old.ends_at) execute function case_consultation.things_of_who_left();

-- Every night: whose role ended on a day that was set before, and what was handed over long ago. An offer nobody
-- answered in three months goes back to the owner.
create function case_consultation.settle_handovers() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare leavers uuid[]; m uuid; settled integer := 0; stale uuid[];
begin
  leavers := array(
    select x.id from organisations.membership x where x.ends_at <= platform.now() and (
      exists (select from case_consultation.seat s where s.membership_id = x.id and s.ends_at = 'infinity')
      or exists (select from case_consultation.consultation_case c where c.bringer_membership_id = x.id and c.status in ('waiting', 'planned', 'discussed', 'looked-back'))
      or exists (select from case_consultation.agreement a where a.who_membership_id = x.id and a.state = 'open'))
    order by 1 limit 500);
  -- All groups at once, before the first person: one leaver after the other would take a group after a person.
  perform case_consultation.alone_with_groups(array(
    select s.group_id from case_consultation.seat s where s.membership_id = any (leavers) and s.ends_at = 'infinity'
    union select o.group_id from unnest(leavers) l (id), case_consultation.open_things(l.id, null) o));
  foreach m in array leavers loop
    perform case_consultation.settle_who_left(m);
    settled := settled + 1;
  end loop;
  select array_agg(l.id) into stale from case_consultation.handover_line l join case_consultation.handover h on h.id = l.handover_id
    where l.state = 'offered' and h.offered_on < platform.today() - interval '3 months';
  if stale is not null then perform case_consultation.leave_with_owner(stale, 'taken-back'); end if;
  delete from case_consultation.handover h where h.done_on < platform.today() - interval '1 year';
  return settled;
end $$;

alter table case_consultation.handover_kind enable row level security;
alter table case_consultation.handover enable row level security;
alter table case_consultation.handover_line enable row level security;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'case_consultation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function case_consultation.my_open_things(uuid), case_consultation.title_of(text, uuid), case_consultation.title_of_case(uuid),
  case_consultation.title_of_agreement(uuid), case_consultation.no_title(uuid),
  case_consultation.offer_handover(uuid, uuid, uuid, boolean, text), case_consultation.take_back_handover(uuid),
  case_consultation.answer_handover(uuid, uuid[], uuid[]) to app_user;
grant execute on function case_consultation.settle_handovers() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.handover_kind', 'zolang het onderdeel bestaat: geen persoonsgegevens', 'geen', 'niet van toepassing'),
  ('case_consultation.handover', '1 jaar na afronding', 'opruimtaak overdrachten', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.handover_line', 'met de overdracht', 'met de overdracht', 'AVG art. 5 lid 1 onder e');
