-- Bringing a case: what for, since when one is stuck, what waited for whom, by when there is an answer; and who, besides
-- the group, reads this one case: a colleague who sharpens the question, one or two people asked directly, a guest.

alter table case_consultation.consultation_case
  -- To learn about working together, or to help one person further.
  add column purpose text not null default 'help' constraint known_purpose check (purpose in ('learn', 'help')),
  add column stuck_since date,
  -- Promised when it was brought; nobody writes it.
  add column answer_due_on date,
  add column route text not null default 'meeting' constraint known_route check (route in ('meeting', 'direct'));
create index cases_by_theme on case_consultation.consultation_case (region_code, theme) where brought_on is not null and theme <> '';
-- How many wait, per group: the days of all regions together are no help there.
create index waiting_cases_of_a_group on case_consultation.consultation_case (group_id) where status = 'waiting';
create index answers_due on case_consultation.consultation_case (answer_due_on) where status in ('waiting', 'planned');

-- Who reads one case without that case being their group's: this case and nothing beside it.
create table case_consultation.case_reader (
  case_id       uuid not null references case_consultation.consultation_case (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id),
  why           text not null constraint known_reading check (why in ('direct', 'sharpen', 'guest')),
  asked_by      uuid not null references organisations.membership (id),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  primary key (membership_id, case_id, why, starts_at),
  constraint nobody_asks_themselves check (asked_by <> membership_id),
  constraint reading_ends_after_it_starts check (ends_at >= starts_at)
);
create index readers_of_a_case on case_consultation.case_reader (case_id);
create index readers_by_who_asked on case_consultation.case_reader (asked_by);
create unique index one_open_reading on case_consultation.case_reader (case_id, membership_id) where ends_at = 'infinity';

-- Someone of the region, there today; enforcement never reads along, also not in a second role.
create function case_consultation.may_read_along(the_membership uuid, the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from organisations.membership m join case_consultation.consultation_case c on c.id = the_case
    where m.id = the_membership and m.region_code = c.region_code and m.starts_at <= platform.now() and m.ends_at > platform.now()
      and m.role in ('professional', 'peer', 'coordinator')
      and not exists (select from organisations.membership other where other.account_id = m.account_id and other.task = 'handhaving'
                        and other.starts_at <= platform.now() and other.ends_at > platform.now())
    )
$$;
create function case_consultation.check_reader() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Of a case the group had, who stepped out may be asked directly like anyone, and sees nothing by it (my_readings): a
  -- refusal would tell on them. Of a draft only who was asked before can have stepped out.
  if not case_consultation.may_read_along(new.membership_id, new.case_id)
     or new.why <> 'direct' and case_consultation.stepped_out(new.membership_id, new.case_id) then
    raise exception 'a reader is someone of the region, never of enforcement' using errcode = '42501', constraint = 'reader_of_the_region';
  end if;
  return new;
end $$;
create trigger check_reader before insert on case_consultation.case_reader for each row execute function case_consultation.check_reader();

-- What waited for whom: an organisation and a role there, never a colleague's name.
create table case_consultation.case_wait (
  id              uuid primary key,
  case_id         uuid not null references case_consultation.consultation_case (id) on delete cascade,
  region_code     text not null,
  what            text not null constraint waiting_for_of_at_most_500 check (length(what) between 1 and 500),
  organisation_id uuid not null references organisations.organisation (id),
  -- "klantmanager", "de intake": a function, not somebody.
  role            text not null constraint a_role_of_at_most_120 check (length(role) between 1 and 120),
  since           date not null,
  until           date constraint over_after_it_began check (until >= since),
  version         integer not null default 1
);
create index waits_at_a_case on case_consultation.case_wait (case_id, since);
create index waits_for_an_organisation on case_consultation.case_wait (organisation_id);

create table case_consultation.case_bottleneck (
  case_id    uuid not null references case_consultation.consultation_case (id) on delete cascade,
  bottleneck text not null constraint known_bottleneck check (bottleneck in ('wet', 'geld', 'organisatie', 'kennis', 'werkgever', 'beleid')),
  primary key (case_id, bottleneck)
);

-- What a colleague answered who was asked to sharpen the question; between the two of them.
create table case_consultation.sharpening (
  id               uuid primary key,
  case_id          uuid not null references case_consultation.consultation_case (id) on delete cascade,
  by_membership_id uuid not null references organisations.membership (id),
  text             text not null constraint a_sharpening_of_at_most_2000 check (length(text) between 1 and 2000),
  written_on       date not null default platform.today()
);
create index sharpenings_of_a_case on case_consultation.sharpening (case_id);
create index sharpenings_by_a_member on case_consultation.sharpening (by_membership_id);

do $$
declare t text;
begin
  foreach t in array array['case_reader', 'case_wait', 'case_bottleneck', 'sharpening'] loop
    execute format('alter table case_consultation.%I enable row level security', t);
  end loop;
end $$;

create function case_consultation.region_of_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select c.region_code into new.region_code from case_consultation.consultation_case c where c.id = new.case_id;
  return new;
end $$;
create trigger region_of_case before insert on case_consultation.case_wait for each row execute function case_consultation.region_of_case();

-- ---------------------------------------------------------------------------------------------
-- The promise: so many working days after the day it was brought (Algemene termijnenwet). In a year of which no holiday
-- is known yet, only weekends are skipped: the promise is then early, never late.
create function case_consultation.working_days_after(from_day date, days integer) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare at_day date := from_day; days_left integer := days;
begin
  while days_left > 0 loop
    at_day := at_day + 1;
    if extract(isodow from at_day) < 6 and not exists (select from regions.holiday h where h.day = at_day) then days_left := days_left - 1; end if;
  end loop;
  return at_day;
end $$;

-- The cases the reader was let in at, now: one look-up for a whole statement, as my_groups. Who was asked directly was
-- asked as a member of the group: without a place there it is over.
create function case_consultation.my_readings() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(r.case_id), '{}') from case_consultation.case_reader r
  where r.membership_id = platform.sits_as() and r.starts_at <= platform.now() and r.ends_at > platform.now()
    and not exists (select from case_consultation.case_step_out o where o.case_id = r.case_id and o.account_id = platform.account_id())
    and (r.why <> 'direct' or exists (
      select from case_consultation.consultation_case c join case_consultation.entry e on e.group_id = c.group_id
      where c.id = r.case_id and e.membership_id = r.membership_id and e.starts_at <= platform.now() and e.ends_at > platform.now()))
$$;

-- The cases the reader is only a guest at, for as long as the case is on the table: no place there, not the bringer, not
-- asked directly.
create function case_consultation.my_guest_cases() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(r.case_id), '{}') from case_consultation.case_reader r join case_consultation.consultation_case c on c.id = r.case_id
  where r.membership_id = platform.sits_as() and r.why = 'guest' and r.ends_at > platform.now()
    and c.bringer_membership_id <> r.membership_id
    and not exists (select from case_consultation.entry e where e.group_id = c.group_id and e.membership_id = r.membership_id
                      and e.starts_at <= platform.now() and e.ends_at > platform.now())
    and not exists (select from case_consultation.case_reader o where o.case_id = r.case_id and o.membership_id = r.membership_id
                      and o.why <> 'guest' and o.ends_at > platform.now())
$$;

-- May the acting professional bring a case here: who sits there, or anyone of the region where the group wants that.
create function case_consultation.may_bring_to(the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.case_group g, platform.actor() a
    where g.id = the_group and g.ended_on is null and case_consultation.discusses_cases(g.kind) and platform.sits_as() is not null
      and (exists (select from case_consultation.entry e where e.group_id = g.id and e.membership_id = a.membership_id
                     and e.starts_at <= platform.now() and e.ends_at > platform.now())
           or (g.who_may_bring = 'region' and g.region_code = a.region_code and a.role in ('professional', 'peer', 'coordinator'))))
$$;

-- Where one may bring a case, with what is promised today. Who sits there and what waits there stays the group's.
create function case_consultation.groups_to_bring_to()
  returns table (group_id uuid, name text, sub_region text, seated boolean, purposes text[], answer_within_days integer, answer_by date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, g.name, g.sub_region, sitting.yes, g.purposes, g.answer_within_days,
    case_consultation.working_days_after(platform.today(), g.answer_within_days)
  from platform.actor() a
  join case_consultation.case_group g on g.region_code = a.region_code and g.ended_on is null
  cross join lateral (select exists (select from case_consultation.entry e where e.group_id = g.id and e.membership_id = a.membership_id
                                       and e.starts_at <= platform.now() and e.ends_at > platform.now()) as yes) sitting
  where case_consultation.may_bring_to(g.id)
  order by sitting.yes desc, g.name limit 100
$$;

-- The name of a group for who has a case of their own there without sitting in it.
create function case_consultation.group_name_for_bringer(the_group uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.name from case_consultation.case_group g where g.id = the_group and exists (
    select from case_consultation.consultation_case c where c.group_id = g.id and c.bringer_membership_id = platform.membership_id())
$$;

-- When it is brought: the purpose is one the group has, the promise is made, and who sharpened the question is done.
create function case_consultation.promise_an_answer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare days integer;
begin
  select g.answer_within_days into days from case_consultation.case_group g where g.id = new.group_id and new.purpose = any (g.purposes);
  if days is null then
    raise exception 'this group is not for that' using errcode = 'check_violation', constraint = 'a_purpose_of_the_group';
  end if;
  new.answer_due_on := case_consultation.working_days_after(platform.today(), days);
  update case_consultation.case_reader r set ends_at = platform.now()
    where r.case_id = new.id and r.why = 'sharpen' and r.ends_at > platform.now();
  return new;
end $$;
create trigger promise_an_answer before update of status on case_consultation.consultation_case
  for each row when (old.status = 'draft' and new.status = 'waiting') execute function case_consultation.promise_an_answer();

-- With the case ends the reading along; a case that goes over to another bringer takes its readers with it.
create function case_consultation.readers_follow_the_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.case_reader r
    set asked_by = case when r.asked_by = old.bringer_membership_id then new.bringer_membership_id else r.asked_by end,
        ends_at = case when new.status = 'closed' or r.membership_id = new.bringer_membership_id then platform.now() else r.ends_at end
    where r.case_id = new.id and r.ends_at > platform.now() and r.membership_id <> new.bringer_membership_id;
  delete from case_consultation.case_reader r where r.case_id = new.id and r.membership_id = new.bringer_membership_id;
  return null;
end $$;
create trigger readers_follow_the_case after update of status, bringer_membership_id on case_consultation.consultation_case
  for each row when (new.bringer_membership_id <> old.bringer_membership_id or new.status = 'closed' and old.status <> 'closed')
  execute function case_consultation.readers_follow_the_case();

-- Who leaves the table leaves what they were asked directly there: the bringer sees that nobody reads along any more.
create function case_consultation.readers_leave_with_their_place() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.case_reader r set ends_at = platform.now() from case_consultation.consultation_case c
    where c.id = r.case_id and c.group_id = new.group_id and r.why = 'direct' and r.membership_id = new.membership_id and r.ends_at > platform.now()
      and not exists (select from case_consultation.entry e where e.group_id = new.group_id and e.membership_id = new.membership_id
                        and e.starts_at <= platform.now() and e.ends_at > platform.now());
  return null;
end $$;
-- After entries_of_seat, by name.
create trigger readers_leave_with_their_place after update of ends_at on case_consultation.seat
  for each row when (new.ends_at < old.ends_at) execute function case_consultation.readers_leave_with_their_place();

-- ---------------------------------------------------------------------------------------------
-- "Eerst scherper maken": one colleague, or someone with experience of their own, at a time.
create function case_consultation.ask_to_sharpen(the_case uuid, the_membership uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from case_consultation.consultation_case c
    where c.id = the_case and c.bringer_membership_id = platform.sits_as() and c.status = 'draft' for update;
  if not found then perform consent.refuse('only_the_bringer_of_a_draft'); end if;
  if exists (select from case_consultation.case_reader r where r.case_id = the_case and r.ends_at > platform.now()) then
    perform consent.refuse('one_at_a_time');
  end if;
  insert into case_consultation.case_reader (case_id, membership_id, why, asked_by, starts_at)
    values (the_case, the_membership, 'sharpen', platform.membership_id(), platform.now());
end $$;

-- "Rechtstreeks": one or two people of the group think along instead of a meeting. The others then don't see it.
create function case_consultation.ask_directly(the_case uuid, the_memberships uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c case_consultation.consultation_case;
begin
  select * into c from case_consultation.consultation_case x
    where x.id = the_case and x.bringer_membership_id = platform.sits_as() and x.status = 'waiting' and x.route = 'meeting' for update;
  if c.id is null then perform consent.refuse('only_the_bringer_while_it_waits'); end if;
  if exists (select from case_consultation.named_case n where n.case_id = the_case) then perform consent.refuse('only_without_a_name'); end if;
  if cardinality(the_memberships) not between 1 and 2
     or exists (select from unnest(the_memberships) one (membership_id) where not exists (
          select from case_consultation.entry e where e.group_id = c.group_id and e.membership_id = one.membership_id
            and e.starts_at <= platform.now() and e.ends_at > platform.now())) then
    perform consent.refuse('one_or_two_of_the_group');
  end if;
  update case_consultation.consultation_case x set route = 'direct' where x.id = the_case;
  insert into case_consultation.case_reader (case_id, membership_id, why, asked_by, starts_at)
    select the_case, one.membership_id, 'direct', platform.membership_id(), platform.now() from (select distinct unnest(the_memberships) as membership_id) one;
end $$;

-- It was not enough after all: the case goes to the group, and waits there as any other.
create function case_consultation.take_to_the_group(the_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.consultation_case c set route = 'meeting', version = c.version + 1
    where c.id = the_case and c.route = 'direct' and c.status = 'waiting' and c.bringer_membership_id = platform.membership_id();
  if not found then return false; end if;
  update case_consultation.case_reader r set ends_at = platform.now()
    where r.case_id = the_case and r.why = 'direct' and r.ends_at > platform.now();
  return true;
end $$;

-- Who asked ends it, or who was asked steps out: no reason asked, none kept.
create function case_consultation.end_reading(the_case uuid, the_membership uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.case_reader r set ends_at = platform.now()
    where r.case_id = the_case and r.membership_id = the_membership and r.why in ('sharpen', 'direct') and r.ends_at > platform.now()
      and (r.asked_by = platform.membership_id() or r.membership_id = platform.membership_id());
  return found;
end $$;
create or replace function case_consultation.step_out_of_case(the_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.case_step_out (case_id, account_id)
    select c.id, platform.account_id() from case_consultation.consultation_case c
    where c.id = the_case and c.bringer_membership_id <> platform.membership_id()
      and ((c.brought_on is not null and exists (
              select from case_consultation.entry e where e.group_id = c.group_id and e.membership_id = platform.membership_id()
                and e.starts_at <= platform.now() and e.ends_at > platform.now()))
           or exists (select from case_consultation.case_reader r where r.case_id = c.id and r.membership_id = platform.membership_id()
                        and r.starts_at <= platform.now() and r.ends_at > platform.now()))
    on conflict do nothing;
  if not found then return false; end if;
  update case_consultation.case_reader r set ends_at = platform.now()
    where r.case_id = the_case and r.membership_id = platform.membership_id() and r.ends_at > platform.now();
  perform case_consultation.give_back_at(the_case, platform.account_id());
  return true;
end $$;

-- Stepping out never waits for anything, and leaves nothing without an owner: what was promised goes to who brought the
-- case and waits for their yes; what was put before them is answered with "not by me", which anyone may answer.
create function case_consultation.give_back_at(the_case uuid, the_account uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare promised uuid;
begin
  for promised in select a.id from case_consultation.agreement a join organisations.membership m on m.id = a.who_membership_id
                  where a.case_id = the_case and a.state = 'open' and m.account_id = the_account loop
    perform case_consultation.give_back(promised);
  end loop;
  update case_consultation.escalation e set answer = 'Hier beslis ik niet over. Leg het aan iemand anders voor.', version = e.version + 1
    from organisations.membership m where e.case_id = the_case and m.id = e.to_membership_id and m.account_id = the_account and e.answered_on is null;
end $$;
create function case_consultation.give_back(the_agreement uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a case_consultation.agreement; bringer uuid;
begin
  select * into a from case_consultation.agreement x where x.id = the_agreement and x.state = 'open' for update;
  select c.bringer_membership_id into bringer from case_consultation.consultation_case c
    join organisations.membership b on b.id = c.bringer_membership_id join organisations.membership m on m.id = a.who_membership_id
    where c.id = a.case_id and b.account_id <> m.account_id;
  if bringer is null then return false; end if;
  perform case_consultation.leave_with_owner(array(
    select l.id from case_consultation.handover_line l where l.kind = 'agreement' and l.about_id = a.id and l.state = 'offered'), 'gone');
  perform case_consultation.move_agreement(a.id, a.who_membership_id, bringer);
  perform case_consultation.tell_of_promise(bringer, 'agreement-made', a.id);
  return true;
end $$;
-- "Dit lukt mij niet": by who promised it, also a guest who sees nothing else of the case and no one to hand it to.
create function case_consultation.give_back_promise(the_agreement uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from case_consultation.agreement a where a.id = the_agreement and a.who_membership_id = platform.sits_as() and a.version = expected) then
    return false;
  end if;
  return case_consultation.give_back(the_agreement);
end $$;

-- Restore: what was closed after the backup closes again (docs/decisions/0020). A name given anew since then, on a later
-- day, stays; someone let in anew as well.
create function case_consultation.replay_unnaming(the_case uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.alone_with_name_of(the_case);
  delete from case_consultation.named_case n where n.case_id = the_case and n.named_on <= (at at time zone 'Europe/Amsterdam')::date;
  if found then perform consent.end_seats(the_case, null); end if;
end $$;
-- What they had open there in the backup goes as it went then.
create function case_consultation.replay_step_out(the_case uuid, the_account uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.case_step_out (case_id, account_id)
    select c.id, a.id from case_consultation.consultation_case c, organisations.account a where c.id = the_case and a.id = the_account
    on conflict do nothing;
  update case_consultation.case_reader r set ends_at = greatest(at, r.starts_at) from organisations.membership m
    where r.case_id = the_case and m.id = r.membership_id and m.account_id = the_account and r.ends_at > at;
  perform case_consultation.give_back_at(the_case, the_account);
end $$;
create function case_consultation.replay_reading_end(the_case uuid, the_membership uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update case_consultation.case_reader r set ends_at = at
    where r.case_id = the_case and r.membership_id = the_membership and r.starts_at <= at and r.ends_at > at
$$;
create function case_consultation.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'seat' then
      -- What was open there in the backup is not left without an owner.
      perform case_consultation.fall_to_chair(s.membership_id, s.group_id) from case_consultation.seat s
        where s.id = about and s.ends_at > at and s.ends_at > s.starts_at;
      update case_consultation.seat s set ends_at = greatest(at, s.starts_at) where s.id = about and s.ends_at > at and s.ends_at > s.starts_at;
    when 'case' then
      update case_consultation.consultation_case c set status = 'closed', closed_on = (at at time zone 'Europe/Amsterdam')::date, version = c.version + 1
        where c.id = about and c.brought_on is not null and c.status <> 'closed';
  end case;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The steps of a case, with one more: asked directly and talked over, without a meeting.
create or replace function case_consultation.check_case_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.membership_id();
begin
  if me is null then return new; end if;
  if (new.question, new.tried, new.wanted, new.theme, new.purpose, new.stuck_since)
       is distinct from (old.question, old.tried, old.wanted, old.theme, old.purpose, old.stuck_since)
     and (me <> old.bringer_membership_id or old.status not in ('draft', 'waiting', 'planned')) then
    raise exception 'only the bringer writes the case' using errcode = '42501', constraint = 'only_the_bringer_writes';
  end if;
  if new.status <> old.status then
    if (old.status, new.status) not in (('draft', 'waiting'), ('waiting', 'planned'), ('planned', 'waiting'), ('planned', 'discussed'),
         ('discussed', 'looked-back'), ('discussed', 'planned'), ('looked-back', 'discussed'), ('looked-back', 'planned'), ('looked-back', 'closed'),
         ('waiting', 'closed'), ('discussed', 'closed'))
       and (old.route, old.status, new.status) is distinct from ('direct', 'waiting', 'discussed')
       or new.route = 'direct' and new.status = 'planned' then
      raise exception 'this step does not exist' using errcode = 'check_violation', constraint = 'a_step_that_exists';
    end if;
    if (old.status = 'draft' or new.status = 'looked-back' or old.status = 'looked-back' and new.status = 'discussed'
        or old.route = 'direct' and new.status = 'discussed') and me <> old.bringer_membership_id then
      raise exception 'only the bringer brings and looks back' using errcode = '42501', constraint = 'only_the_bringer';
    end if;
    if old.status = 'draft' then new.brought_on := platform.today(); end if;
    if new.status = 'discussed' and old.status in ('planned', 'waiting') then new.discussed_on := platform.today(); end if;
  end if;
  return new;
end $$;

-- Who promises sits in the group, brought the case, or was asked to this one.
create or replace function case_consultation.check_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.membership_id();
begin
  if me is null then return new; end if;
  if tg_op = 'INSERT' then
    if not exists (select from case_consultation.entry e join case_consultation.consultation_case c on c.group_id = e.group_id
                   where c.id = new.case_id and c.route = 'meeting' and e.membership_id = new.who_membership_id
                     and e.starts_at <= platform.now() and e.ends_at > platform.now())
       and not exists (select from case_consultation.consultation_case c where c.id = new.case_id and c.bringer_membership_id = new.who_membership_id)
       and not exists (select from case_consultation.case_reader r where r.case_id = new.case_id and r.membership_id = new.who_membership_id
                         and r.why in ('direct', 'guest') and r.starts_at <= platform.now() and r.ends_at > platform.now()) then
      raise exception 'who promises has a seat' using errcode = '42501', constraint = 'who_promises_has_a_seat';
    end if;
    new.accepted := new.who_membership_id = me;
    return new;
  end if;
  -- Handed over (0074): another owner is set by functions only, and is no answer to the promise.
  if new.who_membership_id <> old.who_membership_id then return new; end if;
  if (new.accepted <> old.accepted or new.state <> old.state) and me <> old.who_membership_id then
    raise exception 'nobody promises for somebody else' using errcode = '42501', constraint = 'nobody_promises_for_another';
  end if;
  if (new.what, new.due_on) is distinct from (old.what, old.due_on) then new.accepted := me = old.who_membership_id; end if;
  return new;
end $$;

-- A case for one or two people stays without a name: the permission asked is for everyone at the table.
create or replace function case_consultation.may_name(the_case uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.consultation_case c
    join case_consultation.entry e on e.group_id = c.group_id and e.membership_id = c.bringer_membership_id
      and e.starts_at <= platform.now() and e.ends_at > platform.now()
    where c.id = the_case and c.brought_on is not null and c.route = 'meeting' and c.bringer_membership_id = platform.membership_id()
      -- By the work itself, or by permission for this very purpose; not by an emergency or by looking for a job.
      and exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person
                    and a.purpose in ('own-work', 'case-consultation')
                    and a.starts_at <= platform.now() and a.ends_at > platform.now()))
$$;

-- Readings that ended long ago say nothing any more.
create function case_consultation.forget_readings() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from case_consultation.case_reader r where r.ends_at < platform.now() - interval '1 year' $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'case_consultation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function case_consultation.my_readings(), case_consultation.may_bring_to(uuid), case_consultation.groups_to_bring_to(), case_consultation.group_name_for_bringer(uuid),
  case_consultation.ask_to_sharpen(uuid, uuid), case_consultation.ask_directly(uuid, uuid[]), case_consultation.take_to_the_group(uuid),
  case_consultation.end_reading(uuid, uuid), case_consultation.my_guest_cases(), case_consultation.give_back_promise(uuid, integer) to app_user;
grant execute on function case_consultation.forget_readings() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.case_reader', '1 jaar na het einde van het meelezen, en nooit langer dan de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.case_wait', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.case_bottleneck', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.sharpening', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e');

-- The organisations something can wait on, by name and where they work: as far as the reader may know them.
create view case_consultation.partner with (security_invoker = true) as
  select o.id, o.name, o.ended_at from organisations.organisation o;
create view case_consultation.partner_region with (security_invoker = true) as
  select r.organisation_id, r.region_code from organisations.organisation_region r;
