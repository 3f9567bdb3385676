-- Groups that live on: what kind of group it is, how it agreed to work, who sits there and who stands behind them,
-- rules of play that the group adopts, and what came of a group that ended.
alter table case_consultation.case_group
  add column kind text not null default 'casusgroep' constraint known_kind_of_group check (kind in (
    'casusgroep', 'stuurgroep', 'projectgroep', 'kerngroep', 'werkgroep', 'leergroep', 'dagelijks-bestuur', 'expertgroep')),
  add column starts_on date not null default platform.today(),
  add column started_by uuid references organisations.membership (id),
  -- Empty = as many as come.
  add column max_per_organisation integer constraint room_for_one_to_ten check (max_per_organisation between 1 and 10),
  add column who_may_bring text not null default 'members' constraint known_who_may_bring check (who_may_bring in ('members', 'region')),
  add column purposes text[] not null default '{learn,help}' constraint at_least_one_purpose
    check (purposes <@ array['learn', 'help'] and cardinality(purposes) between 1 and 2),
  -- Working days within which a case gets a first answer: a promise in days, not in meetings.
  add column answer_within_days integer not null default 5 constraint answered_within_a_month check (answer_within_days between 1 and 30),
  add column cases_per_meeting integer not null default 4 constraint one_to_six_cases check (cases_per_meeting between 1 and 6),
  -- 0 = none.
  add column quorum integer not null default 0 constraint a_quorum_of_at_most_50 check (quorum between 0 and 50),
  -- The rules of play have versions of their own, below.
  drop column rules_of_play;
create index groups_started_by on case_consultation.case_group (started_by) where started_by is not null;

alter table case_consultation.seat
  -- Filled by a trigger, from the role someone has.
  add column kind text not null default 'organisation' constraint known_kind_of_seat check (kind in ('organisation', 'peer')),
  add column layer text not null default 'uitvoering' constraint known_layer_of_seat check (layer in ('uitvoering', 'beleid', 'management', 'bestuur')),
  -- The function of who stands behind what this member promises.
  add column backed_by text not null default '' constraint backed_by_of_at_most_120 check (length(backed_by) <= 120),
  add column version integer not null default 1;

-- What came of a group that ended: into which it went, with the reason.
create table case_consultation.group_succession (
  id          uuid primary key default gen_random_uuid(),
  group_id    uuid not null references case_consultation.case_group (id) on delete cascade,
  became_id   uuid references case_consultation.case_group (id) on delete set null,
  how         text not null constraint known_way_to_end check (how in ('merged', 'split', 'ended')),
  because     text not null default '' constraint because_of_at_most_1000 check (length(because) <= 1000),
  decided_by  uuid not null references organisations.membership (id),
  decided_on  date not null default platform.today(),
  constraint went_somewhere_else check (became_id <> group_id)
);
create index successions_of_a_group on case_consultation.group_succession (group_id);
create index groups_it_became on case_consultation.group_succession (became_id) where became_id is not null;
create index successions_decided_by on case_consultation.group_succession (decided_by);

-- Rules of play and criteria. A version is proposed, the group adopts it, and from then on it never changes.
create table case_consultation.rules_version (
  group_id    uuid not null references case_consultation.case_group (id) on delete cascade,
  number      integer not null constraint counts_from_one check (number >= 1),
  rules       text not null default '' constraint rules_of_at_most_8000 check (length(rules) <= 8000),
  criteria    text not null default '' constraint criteria_of_at_most_4000 check (length(criteria) <= 4000),
  proposed_by uuid not null references organisations.membership (id),
  proposed_on date not null default platform.today(),
  adopted_by  uuid references organisations.membership (id),
  adopted_on  date,
  replaced_on date,
  version     integer not null default 1,
  primary key (group_id, number),
  constraint says_something check (rules <> '' or criteria <> ''),
  constraint replaced_after_adopted check (replaced_on is null or replaced_on >= adopted_on)
);
create unique index one_proposal_at_a_time on case_consultation.rules_version (group_id) where adopted_on is null;
create unique index one_adopted_at_a_time on case_consultation.rules_version (group_id) where adopted_on is not null and replaced_on is null;
create index rules_proposed_by on case_consultation.rules_version (proposed_by);
create index rules_adopted_by on case_consultation.rules_version (adopted_by) where adopted_by is not null;

-- "Gelezen", by who has a seat.
create table case_consultation.rules_reading (
  group_id      uuid not null,
  number        integer not null,
  membership_id uuid not null references organisations.membership (id),
  read_on       date not null default platform.today(),
  primary key (group_id, number, membership_id),
  foreign key (group_id, number) references case_consultation.rules_version (group_id, number) on delete cascade
);
create index rules_read_by on case_consultation.rules_reading (membership_id);

-- Does the actor have a place in this group now, as member or as who stands in?
create function case_consultation.sits_in(the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.entry e where e.membership_id = platform.sits_as() and e.group_id = the_group
                   and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;
create function case_consultation.chairs(the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.entry e where e.membership_id = platform.sits_as() and e.group_id = the_group and e.chair
                   and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;

-- The seat says what the role says: a peer expert, from which layer. No more of one organisation than the group agreed;
-- two who give a seat at the same moment follow each other.
create function case_consultation.room_at_the_table() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m organisations.membership; room integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.group_id::text, 70));
  select * into m from organisations.membership x where x.id = new.membership_id;
  new.kind := case when m.task = 'ervaringsdeskundigheid' or m.role = 'peer' then 'peer' else 'organisation' end;
  new.layer := m.layer;
  select g.max_per_organisation into room from case_consultation.case_group g where g.id = new.group_id;
  if room is not null and new.kind = 'organisation' and room <= (
       select count(*) from case_consultation.seat s join organisations.membership x on x.id = s.membership_id
       where s.group_id = new.group_id and s.kind = 'organisation' and x.organisation_id = m.organisation_id
         and s.ends_at > platform.now() and x.ends_at > platform.now()) then
    raise exception 'this organisation has its seats' using errcode = 'check_violation', constraint = 'room_for_this_organisation';
  end if;
  return new;
end $$;
-- Who gets a place hears it.
create function case_consultation.tell_who_got_a_seat() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.tell(new.membership_id, 'seat-given', 'group', new.group_id);
  return null;
end $$;
create trigger tell_who_got_a_seat after insert on case_consultation.seat
  for each row when (new.ends_at = 'infinity') execute function case_consultation.tell_who_got_a_seat();
create function case_consultation.tell_the_group(the_group uuid, what text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.tell(s.membership_id, what, 'rules', the_group)
    from case_consultation.seat s where s.group_id = the_group and s.starts_at <= platform.now() and s.ends_at > platform.now();
end $$;
create trigger room_at_the_table before insert on case_consultation.seat
  for each row execute function case_consultation.room_at_the_table();

-- Only these kinds of groups discuss cases, and nothing new comes to a group that ended.
create function case_consultation.discusses_cases(kind text) returns boolean language sql immutable set search_path = pg_catalog, pg_temp
  return kind in ('casusgroep', 'leergroep', 'expertgroep');
create function case_consultation.only_in_a_living_group() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g case_consultation.case_group;
begin
  select * into g from case_consultation.case_group x where x.id = new.group_id;
  if g.ended_on is not null then
    raise exception 'this group ended' using errcode = 'check_violation', constraint = 'the_group_ended';
  end if;
  if tg_table_name = 'consultation_case' and not case_consultation.discusses_cases(g.kind) then
    raise exception 'this group discusses no cases' using errcode = 'check_violation', constraint = 'this_group_discusses_no_cases';
  end if;
  return new;
end $$;
create trigger only_in_a_living_group before insert on case_consultation.seat
  for each row execute function case_consultation.only_in_a_living_group();
create trigger only_in_a_living_group before insert on case_consultation.meeting
  for each row execute function case_consultation.only_in_a_living_group();
create trigger only_in_a_living_group before insert on case_consultation.rules_version
  for each row execute function case_consultation.only_in_a_living_group();
create trigger only_in_a_living_group before insert on case_consultation.consultation_case
  for each row execute function case_consultation.only_in_a_living_group();
create trigger not_brought_to_an_ended_group before update of status on case_consultation.consultation_case
  for each row when (old.status = 'draft' and new.status <> 'draft') execute function case_consultation.only_in_a_living_group();

-- The coordinator starts any kind of group and takes no seat. Anyone of the region who does not enforce starts a group
-- of doers in a part of the region, and chairs it.
create function case_consultation.start_group(the_group uuid, the_kind text, called text, part text, about text, settings jsonb, first_rules text, first_criteria text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); keeper boolean;
begin
  keeper := a.role in ('coordinator', 'region-admin');
  if a.membership_id is null or coalesce(a.region_code, '') = '' then perform consent.refuse('only_someone_of_the_region'); end if;
  if not keeper then
    if platform.sits_as() is null or a.task = 'handhaving' or a.role not in ('professional', 'peer') then perform consent.refuse('only_the_coordinator'); end if;
    if the_kind not in ('casusgroep', 'leergroep', 'werkgroep') then perform consent.refuse('this_kind_only_the_coordinator'); end if;
    if part = '' then perform consent.refuse('in_a_part_of_the_region'); end if;
    -- Nobody leads more groups than one can.
    if (select count(*) from case_consultation.case_group g where g.started_by = a.membership_id and g.ended_on is null) >= 5 then
      perform consent.refuse('at_most_five_groups');
    end if;
  end if;
  insert into case_consultation.case_group (id, region_code, kind, name, sub_region, purpose, started_by, starts_on,
      max_per_organisation, who_may_bring, purposes, answer_within_days, cases_per_meeting, quorum)
    values (the_group, a.region_code, the_kind, called, part, about, a.membership_id, coalesce((settings ->> 'startsOn')::date, platform.today()),
      (settings ->> 'maxPerOrganisation')::integer, coalesce(settings ->> 'whoMayBring', 'members'),
      coalesce((select array_agg(x) from jsonb_array_elements_text(settings -> 'purposes') x), '{learn,help}'),
      coalesce((settings ->> 'answerWithinDays')::integer, 5), coalesce((settings ->> 'casesPerMeeting')::integer, 4),
      coalesce((settings ->> 'quorum')::integer, 0));
  if not keeper then
    insert into case_consultation.seat (id, group_id, membership_id, chair, may_decide, starts_at)
      values (gen_random_uuid(), the_group, a.membership_id, true, false, platform.now());
  end if;
  -- What it starts with is a proposal: the group adopts it.
  if first_rules <> '' or first_criteria <> '' then
    insert into case_consultation.rules_version (group_id, number, rules, criteria, proposed_by)
      values (the_group, 1, first_rules, first_criteria, a.membership_id);
  end if;
end $$;

-- Chair, mandate and who stands behind a seat. False: someone was first. A group keeps at least one chair.
create function case_consultation.change_seat(the_seat uuid, expected integer, as_chair boolean, deciding boolean, at_layer text, behind text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s case_consultation.seat;
begin
  select * into s from case_consultation.seat x where x.id = the_seat and x.ends_at > platform.now();
  if s.id is null or not case_consultation.sits_in(s.group_id) and not case_consultation.keeps_group(s.group_id) then perform consent.refuse('not_visible'); end if;
  if not case_consultation.keeps_group(s.group_id) then perform consent.refuse('only_who_keeps_the_group'); end if;
  perform pg_advisory_xact_lock_shared(7303, 1);
  perform pg_advisory_xact_lock(hashtextextended(s.group_id::text, 70));
  if s.chair and not as_chair and not exists (select from case_consultation.seat x where x.group_id = s.group_id and x.id <> s.id and x.chair and x.ends_at > platform.now()) then
    perform consent.refuse('a_group_keeps_a_chair');
  end if;
  update case_consultation.seat x set chair = as_chair, may_decide = deciding, layer = at_layer, backed_by = behind, version = x.version + 1
    where x.id = the_seat and x.version = expected and x.ends_at > platform.now();
  return found;
end $$;

-- Which seats have someone to stand in, and who: for whoever sits at the same table or keeps it.
create function case_consultation.stand_ins(the_group uuid) returns table (seat_id uuid, membership_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.sits_in(the_group) and not case_consultation.keeps_group(the_group) then return; end if;
  return query
    select s.id, x.substitute_id from case_consultation.seat s
      join organisations.substitution x on x.membership_id = s.membership_id and x.ends_at > platform.now()
      join organisations.membership m on m.id = x.substitute_id and m.ends_at > platform.now()
    where s.group_id = the_group and s.ends_at > platform.now();
end $$;

-- Anyone at the table proposes; one proposal at a time, so that everyone talks about the same text.
create function case_consultation.propose_rules(the_group uuid, the_rules text, the_criteria text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare next_number integer;
begin
  if not case_consultation.sits_in(the_group) then perform consent.refuse('only_who_sits_here'); end if;
  perform pg_advisory_xact_lock(hashtextextended(the_group::text, 73));
  if exists (select from case_consultation.rules_version v where v.group_id = the_group and v.adopted_on is null) then
    perform consent.refuse('one_proposal_at_a_time');
  end if;
  select coalesce(max(v.number), 0) + 1 into next_number from case_consultation.rules_version v where v.group_id = the_group;
  insert into case_consultation.rules_version (group_id, number, rules, criteria, proposed_by)
    values (the_group, next_number, the_rules, the_criteria, platform.membership_id());
  perform case_consultation.tell_the_group(the_group, 'rules-proposed');
  return next_number;
end $$;

-- The chair records that the group adopted exactly this text. False: it was changed or adopted meanwhile.
create function case_consultation.adopt_rules(the_group uuid, the_number integer, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.chairs(the_group) then perform consent.refuse('only_the_chair'); end if;
  perform pg_advisory_xact_lock(hashtextextended(the_group::text, 73));
  if not exists (select from case_consultation.rules_version v where v.group_id = the_group and v.number = the_number
                   and v.version = expected and v.adopted_on is null) then return false; end if;
  -- A group that set a quorum adopts when that many were there, at a meeting of the last two weeks, or read this very text.
  if exists (select from case_consultation.case_group g where g.id = the_group and g.quorum > 0
      and (select count(*) from case_consultation.rules_reading r where r.group_id = g.id and r.number = the_number) < g.quorum
      and not exists (select from case_consultation.meeting m where m.group_id = g.id and m.status in ('running', 'done')
        and m.day between platform.today() - 14 and platform.today()
        and (select count(*) from case_consultation.attendance a where a.meeting_id = m.id and a.state = 'present') >= g.quorum)) then
    perform consent.refuse('quorum_first');
  end if;
  update case_consultation.rules_version v set replaced_on = platform.today()
    where v.group_id = the_group and v.adopted_on is not null and v.replaced_on is null;
  update case_consultation.rules_version v set adopted_on = platform.today(), adopted_by = platform.membership_id()
    where v.group_id = the_group and v.number = the_number;
  perform case_consultation.tell_the_group(the_group, 'rules-adopted');
  return true;
end $$;

create function case_consultation.mark_rules_read(the_group uuid, the_number integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.sits_in(the_group) then perform consent.refuse('not_visible'); end if;
  insert into case_consultation.rules_reading (group_id, number, membership_id)
    select v.group_id, v.number, platform.membership_id() from case_consultation.rules_version v
    where v.group_id = the_group and v.number = the_number
    on conflict do nothing;
  return exists (select from case_consultation.rules_reading r where r.group_id = the_group and r.number = the_number and r.membership_id = platform.membership_id());
end $$;

-- A group ends: merged into another, split into others, or done. Who sat there goes on reading until it is deleted.
-- Cases that still wait for a meeting come first; meetings that were only planned are cancelled, so that calendars hear it.
create function case_consultation.end_group(the_group uuid, expected integer, the_way text, becoming uuid[], why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g case_consultation.case_group;
begin
  if not case_consultation.keeps_group(the_group) then perform consent.refuse('only_who_keeps_the_group'); end if;
  perform pg_advisory_xact_lock(hashtextextended(the_group::text, 70));
  select * into g from case_consultation.case_group x where x.id = the_group for update;
  if g.ended_on is not null then perform consent.refuse('the_group_ended'); end if;
  if g.version <> expected then return false; end if;
  if exists (select from case_consultation.consultation_case c where c.group_id = the_group and c.status in ('waiting', 'planned')) then
    perform consent.refuse('cases_still_wait');
  end if;
  if exists (select from case_consultation.meeting m where m.group_id = the_group and m.status = 'running') then
    perform consent.refuse('a_meeting_is_running');
  end if;
  if the_way = 'merged' and cardinality(becoming) <> 1 or the_way = 'split' and cardinality(becoming) < 2 or the_way = 'ended' and cardinality(becoming) > 0 then
    perform consent.refuse('what_became_of_it');
  end if;
  if exists (select from unnest(becoming) b where not exists (
       select from case_consultation.case_group x where x.id = b and x.id <> the_group and x.region_code = g.region_code and x.ended_on is null)) then
    perform consent.refuse('became_a_group_of_the_region');
  end if;
  update case_consultation.meeting m set status = 'cancelled', cancelled_because = 'De groep is gestopt.', version = m.version + 1
    where m.group_id = the_group and m.status = 'planned';
  delete from case_consultation.rules_version v where v.group_id = the_group and v.adopted_on is null;
  update case_consultation.case_group x set ended_on = platform.today(), version = version + 1 where x.id = the_group;
  insert into case_consultation.group_succession (group_id, became_id, how, because, decided_by)
    select the_group, b, the_way, why, platform.membership_id() from unnest(case when becoming = '{}' then array[null::uuid] else becoming end) b;
  return true;
end $$;

-- Two years after a group ended the places go, and what was never closed closes: then the group itself can go.
create function case_consultation.clear_ended_groups() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare before date := (platform.today() - interval '2 years')::date;
begin
  update case_consultation.consultation_case c set status = 'closed'
    from case_consultation.case_group g where g.id = c.group_id and g.ended_on < before and c.status in ('discussed', 'looked-back');
  delete from case_consultation.seat s using case_consultation.case_group g
    where g.id = s.group_id and g.ended_on < before
      and not exists (select from case_consultation.consultation_case c where c.group_id = g.id);
end $$;

alter table case_consultation.group_succession enable row level security;
alter table case_consultation.rules_version enable row level security;
alter table case_consultation.rules_reading enable row level security;
do $$
declare f text;
begin
  foreach f in array array['sits_in(uuid)', 'chairs(uuid)', 'room_at_the_table()', 'tell_who_got_a_seat()', 'tell_the_group(uuid, text)', 'only_in_a_living_group()', 'discusses_cases(text)',
      'start_group(uuid, text, text, text, text, jsonb, text, text)', 'change_seat(uuid, integer, boolean, boolean, text, text)',
      'stand_ins(uuid)', 'propose_rules(uuid, text, text)', 'adopt_rules(uuid, integer, integer)', 'mark_rules_read(uuid, integer)',
      'end_group(uuid, integer, text, uuid[], text)', 'clear_ended_groups()'] loop
    execute format('revoke execute on function case_consultation.%s from public', f);
  end loop;
end $$;
grant execute on function case_consultation.sits_in(uuid), case_consultation.chairs(uuid), case_consultation.discusses_cases(text),
  case_consultation.start_group(uuid, text, text, text, text, jsonb, text, text), case_consultation.change_seat(uuid, integer, boolean, boolean, text, text),
  case_consultation.stand_ins(uuid), case_consultation.propose_rules(uuid, text, text), case_consultation.adopt_rules(uuid, integer, integer),
  case_consultation.mark_rules_read(uuid, integer), case_consultation.end_group(uuid, integer, text, uuid[], text) to app_user;
grant execute on function case_consultation.clear_ended_groups() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.group_succession', 'zolang de groep er is', 'met de groep', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.rules_version', 'zolang de groep er is', 'met de groep', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.rules_reading', 'zolang de groep er is', 'met de spelregels', 'AVG art. 5 lid 1 onder e');
