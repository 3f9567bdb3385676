-- Case consultation: a group with seats per organisation, cases without names, meetings, advice, agreements, looking back.
-- A case has no link to a person: no column, no key, no number, no moment. It gets one only by the act in 0071.
create schema case_consultation;
grant usage on schema case_consultation to app_user, app_jobs;

create table case_consultation.case_group (
  id            uuid primary key,
  region_code   text not null references regions.region (code),
  sub_region    text not null default '' constraint a_sub_region_of_at_most_120 check (length(sub_region) <= 120),
  name          text not null constraint a_name_of_at_most_120 check (length(name) between 3 and 120),
  purpose       text not null default '' constraint a_purpose_of_at_most_2000 check (length(purpose) <= 2000),
  rules_of_play text not null default '' constraint rules_of_at_most_8000 check (length(rules_of_play) <= 8000),
  created_on    date not null default platform.today(),
  ended_on      date,
  version       integer not null default 1
);
create index groups_in_a_region on case_consultation.case_group (region_code);

-- A seat belongs to someone in a role at an organisation. Who stands in for them sits there as them.
create table case_consultation.seat (
  id            uuid primary key,
  group_id      uuid not null references case_consultation.case_group (id),
  membership_id uuid not null references organisations.membership (id),
  chair         boolean not null default false,
  -- May speak for the organisation: what they promise, it keeps.
  may_decide    boolean not null default false,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  constraint seat_ends_after_it_starts check (ends_at >= starts_at)
);
create index seats_of_a_group on case_consultation.seat (group_id);
create index seats_of_a_membership on case_consultation.seat (membership_id);
create unique index one_open_seat_per_member on case_consultation.seat (group_id, membership_id) where ends_at = 'infinity';

-- Who may enter which group, and when: the seats and their substitutes, kept by triggers. Policies probe only this.
create table case_consultation.entry (
  membership_id uuid not null,
  group_id      uuid not null,
  seat_id       uuid not null,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  chair         boolean not null,
  primary key (membership_id, group_id, seat_id, starts_at) include (ends_at, chair)
);
create index entries_of_a_group on case_consultation.entry (group_id);

create function case_consultation.refresh_entries(the_group uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Two changes of the same group follow each other.
  perform pg_advisory_xact_lock(hashtextextended(the_group::text, 70));
  delete from case_consultation.entry e where e.group_id = the_group;
  insert into case_consultation.entry (membership_id, group_id, seat_id, starts_at, ends_at, chair)
    select sitting.membership_id, the_group, sitting.seat_id, sitting.starts_at, max(sitting.ends_at), bool_or(sitting.chair)
    from (
      select s.membership_id, s.id as seat_id, greatest(s.starts_at, m.starts_at) as starts_at, least(s.ends_at, m.ends_at) as ends_at, s.chair
      from case_consultation.seat s join organisations.membership m on m.id = s.membership_id
      where s.group_id = the_group
      union all
      select sub.id, s.id, greatest(s.starts_at, m.starts_at, x.starts_at, sub.starts_at), least(s.ends_at, m.ends_at, x.ends_at, sub.ends_at), s.chair
      from case_consultation.seat s
      join organisations.membership m on m.id = s.membership_id
      join organisations.substitution x on x.membership_id = m.id
      join organisations.membership sub on sub.id = x.substitute_id
      where s.group_id = the_group
    ) sitting
    where sitting.starts_at < sitting.ends_at
    group by sitting.membership_id, sitting.seat_id, sitting.starts_at;
end $$;

create function case_consultation.entries_of_seat() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.refresh_entries(coalesce(new.group_id, old.group_id));
  return null;
end $$;
create trigger entries_of_seat after insert or update or delete on case_consultation.seat
  for each row execute function case_consultation.entries_of_seat();

create function case_consultation.entries_of_membership() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g uuid;
begin
  for g in select distinct s.group_id from case_consultation.seat s
           where s.membership_id = new.id
              or s.membership_id in (select x.membership_id from organisations.substitution x where x.substitute_id = new.id)
           order by 1 loop
    perform case_consultation.refresh_entries(g);
  end loop;
  return null;
end $$;
create trigger entries_of_membership after update of starts_at, ends_at on organisations.membership
  for each row execute function case_consultation.entries_of_membership();

create function case_consultation.entries_of_substitution() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare g uuid;
begin
  for g in select distinct s.group_id from case_consultation.seat s
           where s.membership_id in (new.membership_id, old.membership_id) order by 1 loop
    perform case_consultation.refresh_entries(g);
  end loop;
  return null;
end $$;
create trigger entries_of_substitution after insert or update or delete on organisations.substitution
  for each row execute function case_consultation.entries_of_substitution();

-- A member works in the group's region; enforcement (handhaving) never sits at this table.
create function case_consultation.check_seat() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from organisations.membership m join case_consultation.case_group g on g.id = new.group_id
    where m.id = new.membership_id and m.region_code = g.region_code and m.task <> 'handhaving') then
    raise exception 'a seat is for someone of the region, never for enforcement' using errcode = 'check_violation', constraint = 'seat_for_the_region';
  end if;
  return new;
end $$;
create trigger check_seat before insert on case_consultation.seat for each row execute function case_consultation.check_seat();

-- The case. What is not here on purpose: a person, a number, a moment, an order.
create table case_consultation.consultation_case (
  id                    uuid primary key constraint says_nothing_about_order check (substr(id::text, 15, 1) = '4'),
  group_id              uuid not null references case_consultation.case_group (id),
  region_code           text not null,
  bringer_membership_id uuid not null references organisations.membership (id),
  status                text not null default 'draft' constraint known_status check (status in ('draft', 'waiting', 'planned', 'discussed', 'looked-back', 'closed')),
  theme                 text not null default '' constraint known_theme check (theme in ('', 'samenwerken', 'werk-vinden', 'werk-houden', 'inkomen', 'zorg-en-werk', 'werkgever', 'anders')),
  question              text not null default '' constraint a_question_of_at_most_1000 check (length(question) <= 1000),
  tried                 text not null default '' constraint tried_of_at_most_4000 check (length(tried) <= 4000),
  wanted                text not null default '' constraint wanted_of_at_most_2000 check (length(wanted) <= 2000),
  -- The day it came to the group; empty while it is a draft.
  brought_on            date,
  discussed_on          date,
  closed_on             date,
  -- The day a draft was last worked on, so that a forgotten one goes; empty as soon as the group has it.
  touched_on            date,
  version               integer not null default 1,
  constraint complete_when_brought check ((brought_on is null) = (status = 'draft')
    and (brought_on is null or (question <> '' and tried <> '' and wanted <> '')))
);
create index cases_of_a_group on case_consultation.consultation_case (group_id, brought_on, id);
create index cases_of_a_bringer on case_consultation.consultation_case (bringer_membership_id);

-- The bringer's own word for the case, seen by nobody else.
create table case_consultation.own_title (
  case_id    uuid not null references case_consultation.consultation_case (id) on delete cascade,
  account_id uuid not null,
  title      text not null constraint a_title_of_at_most_80 check (length(title) between 1 and 80),
  primary key (account_id, case_id)
);
create index titles_of_a_case on case_consultation.own_title (case_id);

-- "Ik ken deze persoon": hides the case from that one professional. No reason asked, none kept.
create table case_consultation.case_step_out (
  case_id    uuid not null references case_consultation.consultation_case (id) on delete cascade,
  account_id uuid not null,
  primary key (account_id, case_id)
);
create index step_outs_of_a_case on case_consultation.case_step_out (case_id);

create table case_consultation.meeting (
  id          uuid primary key,
  group_id    uuid not null references case_consultation.case_group (id),
  region_code text not null,
  day         date not null,
  start_time  text not null constraint a_start_time check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  end_time    text not null constraint an_end_time check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time > start_time),
  place       text not null default '' constraint a_place_of_at_most_200 check (length(place) <= 200),
  status      text not null default 'planned' constraint known_meeting_status check (status in ('planned', 'running', 'done')),
  version     integer not null default 1
);
create index meetings_of_a_group on case_consultation.meeting (group_id, day);

create table case_consultation.agenda_item (
  meeting_id uuid not null references case_consultation.meeting (id) on delete cascade,
  case_id    uuid not null references case_consultation.consultation_case (id) on delete cascade,
  position   integer not null constraint a_position check (position between 1 and 50),
  discussed  boolean not null default false,
  primary key (meeting_id, case_id)
);
create index agendas_of_a_case on case_consultation.agenda_item (case_id);

-- Several hands write: each note, advice and agreement is a row of its own, each with its own version.
create table case_consultation.note (
  id                   uuid primary key,
  case_id              uuid not null references case_consultation.consultation_case (id) on delete cascade,
  region_code          text not null,
  author_membership_id uuid not null references organisations.membership (id),
  text                 text not null constraint a_note_of_at_most_4000 check (length(text) between 1 and 4000),
  position             integer not null,
  written_on           date not null default platform.today(),
  version              integer not null default 1
);
create index notes_of_a_case on case_consultation.note (case_id, position);
create index notes_by_a_member on case_consultation.note (author_membership_id);

create table case_consultation.advice (
  id                   uuid primary key,
  case_id              uuid not null references case_consultation.consultation_case (id) on delete cascade,
  region_code          text not null,
  author_membership_id uuid not null references organisations.membership (id),
  text                 text not null constraint an_advice_of_at_most_4000 check (length(text) between 1 and 4000),
  position             integer not null,
  written_on           date not null default platform.today(),
  version              integer not null default 1
);
create index advice_about_a_case on case_consultation.advice (case_id, position);
create index advice_by_a_member on case_consultation.advice (author_membership_id);

-- Who does what, and when. Only who promises accepts it; a changed promise is accepted again.
create table case_consultation.agreement (
  id                    uuid primary key,
  case_id               uuid not null references case_consultation.consultation_case (id) on delete cascade,
  region_code           text not null,
  made_by_membership_id uuid not null references organisations.membership (id),
  who_membership_id     uuid not null references organisations.membership (id),
  what                  text not null constraint what_of_at_most_1000 check (length(what) between 1 and 1000),
  due_on                date not null,
  accepted              boolean not null default false,
  state                 text not null default 'open' constraint known_agreement_state check (state in ('open', 'done', 'dropped')),
  position              integer not null,
  made_on               date not null default platform.today(),
  version               integer not null default 1
);
create index agreements_about_a_case on case_consultation.agreement (case_id, position);
create index agreements_of_a_member on case_consultation.agreement (who_membership_id, due_on) where state = 'open';
create index agreements_who on case_consultation.agreement (who_membership_id);
create index agreements_made_by on case_consultation.agreement (made_by_membership_id);

create table case_consultation.look_back (
  case_id          uuid primary key references case_consultation.consultation_case (id) on delete cascade,
  by_membership_id uuid not null references organisations.membership (id),
  helped           text not null constraint known_help check (helped in ('yes', 'a-bit', 'no', 'too-early')),
  learned          text not null default '' constraint learned_of_at_most_4000 check (length(learned) <= 4000),
  looked_on        date not null default platform.today(),
  version          integer not null default 1
);
create index look_backs_by_a_member on case_consultation.look_back (by_membership_id);
create table case_consultation.look_back_agreement (
  agreement_id uuid primary key references case_consultation.agreement (id) on delete cascade,
  case_id      uuid not null references case_consultation.consultation_case (id) on delete cascade,
  followed     text not null constraint known_followed check (followed in ('yes', 'partly', 'no'))
);
create index looked_back_at_a_case on case_consultation.look_back_agreement (case_id);

-- The region of a row follows from the group; nobody writes it.
create function case_consultation.region_of_group() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select g.region_code into new.region_code from case_consultation.case_group g where g.id = new.group_id;
  return new;
end $$;
create trigger region_of_group before insert on case_consultation.consultation_case for each row execute function case_consultation.region_of_group();
create trigger region_of_group before insert on case_consultation.meeting for each row execute function case_consultation.region_of_group();
create function case_consultation.region_and_place_of_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select c.region_code into new.region_code from case_consultation.consultation_case c where c.id = new.case_id;
  -- Behind what stands there; two at the same moment share a place, and the id decides.
  execute format('select coalesce(max(position), 0) + 1 from case_consultation.%I where case_id = $1', tg_table_name) into new.position using new.case_id;
  return new;
end $$;
create trigger region_and_place_of_case before insert on case_consultation.note for each row execute function case_consultation.region_and_place_of_case();
create trigger region_and_place_of_case before insert on case_consultation.advice for each row execute function case_consultation.region_and_place_of_case();
create trigger region_and_place_of_case before insert on case_consultation.agreement for each row execute function case_consultation.region_and_place_of_case();

-- What the bringer wrote stays the bringer's; a status takes no step that does not exist; the days follow the steps.
create function case_consultation.check_case_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.membership_id();
begin
  if me is null then return new; end if;
  if (new.question, new.tried, new.wanted, new.theme) is distinct from (old.question, old.tried, old.wanted, old.theme)
     and (me <> old.bringer_membership_id or old.status not in ('draft', 'waiting', 'planned')) then
    raise exception 'only the bringer writes the case' using errcode = '42501', constraint = 'only_the_bringer_writes';
  end if;
  if new.status <> old.status then
    if (old.status, new.status) not in (('draft', 'waiting'), ('waiting', 'planned'), ('planned', 'waiting'), ('planned', 'discussed'),
         ('discussed', 'looked-back'), ('discussed', 'planned'), ('looked-back', 'discussed'), ('looked-back', 'planned'), ('looked-back', 'closed'),
         ('waiting', 'closed'), ('discussed', 'closed')) then
      raise exception 'this step does not exist' using errcode = 'check_violation', constraint = 'a_step_that_exists';
    end if;
    if (old.status = 'draft' or new.status = 'looked-back' or old.status = 'looked-back' and new.status = 'discussed') and me <> old.bringer_membership_id then
      raise exception 'only the bringer brings and looks back' using errcode = '42501', constraint = 'only_the_bringer';
    end if;
    if old.status = 'draft' then new.brought_on := platform.today(); end if;
    if new.status = 'discussed' and old.status = 'planned' then new.discussed_on := platform.today(); end if;
  end if;
  return new;
end $$;
create trigger check_case_change before update on case_consultation.consultation_case for each row execute function case_consultation.check_case_change();

create function case_consultation.days_of_case() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.touched_on := case when new.status = 'draft' then platform.today() end;
  new.closed_on := case when new.status = 'closed' then coalesce(new.closed_on, platform.today()) end;
  return new;
end $$;
create trigger days_of_case before insert or update on case_consultation.consultation_case for each row execute function case_consultation.days_of_case();

create function case_consultation.check_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.membership_id();
begin
  if me is null then return new; end if;
  if tg_op = 'INSERT' then
    if not exists (select from case_consultation.entry e join case_consultation.consultation_case c on c.group_id = e.group_id
                   where c.id = new.case_id and e.membership_id = new.who_membership_id and e.starts_at <= platform.now() and e.ends_at > platform.now()) then
      raise exception 'who promises has a seat' using errcode = '42501', constraint = 'who_promises_has_a_seat';
    end if;
    new.accepted := new.who_membership_id = me;
    return new;
  end if;
  if (new.accepted <> old.accepted or new.state <> old.state) and me <> old.who_membership_id then
    raise exception 'nobody promises for somebody else' using errcode = '42501', constraint = 'nobody_promises_for_another';
  end if;
  if (new.what, new.due_on) is distinct from (old.what, old.due_on) then new.accepted := me = old.who_membership_id; end if;
  return new;
end $$;
create trigger check_agreement before insert or update on case_consultation.agreement for each row execute function case_consultation.check_agreement();

-- Names beside what was written and who sits: as far as the reader may know them.
create view case_consultation.colleague with (security_invoker = true) as
  select m.id, m.display_name, m.function_title, m.task, m.role, m.region_code, m.organisation_id, m.ends_at, o.name as organisation_name, o.shows_staff_as
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id;

-- Does the reader see this case? Asks the table itself, under the reader's own rules, so that the rule stands in one
-- place; a function, because the same question written out in each table made a case's statement four times as large.
create function case_consultation.sees_case(the_case uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin return exists (select from case_consultation.consultation_case c where c.id = the_case); end $$;

-- The groups the reader may enter now, and the cases they stepped out of: one look-up for a whole statement.
create function case_consultation.my_groups() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(distinct e.group_id), '{}') from case_consultation.entry e
  where e.membership_id = platform.sits_as() and e.starts_at <= platform.now() and e.ends_at > platform.now()
$$;
create function case_consultation.my_step_outs() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(array_agg(o.case_id), '{}') from case_consultation.case_step_out o where o.account_id = platform.account_id() $$;

-- Groups and seats are made by the region, and changed by the chair.
create function case_consultation.keeps_group(the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from platform.actor() a join case_consultation.case_group g on g.id = the_group
    where (a.role in ('coordinator', 'region-admin') and a.region_code = g.region_code)
       or exists (select from case_consultation.entry e where e.membership_id = platform.sits_as() and e.group_id = the_group
                    and e.chair and e.starts_at <= platform.now() and e.ends_at > platform.now()))
$$;
create function case_consultation.give_seat(the_seat uuid, the_group uuid, the_membership uuid, as_chair boolean, deciding boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.keeps_group(the_group) then perform consent.refuse('only_who_keeps_the_group'); end if;
  if not exists (select from organisations.membership m where m.id = the_membership and m.starts_at <= platform.now() and m.ends_at > platform.now()) then
    perform consent.refuse('not_visible');
  end if;
  insert into case_consultation.seat (id, group_id, membership_id, chair, may_decide, starts_at)
    values (the_seat, the_group, the_membership, as_chair, deciding, platform.now());
end $$;
create function case_consultation.end_seat(the_seat uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.seat s set ends_at = platform.now()
    where s.id = the_seat and s.ends_at = 'infinity'
      and (s.membership_id = platform.membership_id() or case_consultation.keeps_group(s.group_id));
  return found;
end $$;

-- Stepping out is an act, not a row one writes: the case's own policy asks who stepped out.
create function case_consultation.step_out_of_case(the_case uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.case_step_out (case_id, account_id)
    select c.id, platform.account_id() from case_consultation.consultation_case c
    where c.id = the_case and c.brought_on is not null and c.bringer_membership_id <> platform.membership_id()
      and exists (select from case_consultation.entry e where e.group_id = c.group_id and e.membership_id = platform.membership_id()
                    and e.starts_at <= platform.now() and e.ends_at > platform.now())
    on conflict do nothing;
  return found;
end $$;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.case_group', 'zolang de groep bestaat, daarna 2 jaar', 'opruimtaak casusgroepen', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.seat', '2 jaar na einde', 'opruimtaak casusgroepen', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.entry', 'wordt afgeleid, zolang de stoel bestaat', 'bij elke wijziging opnieuw', 'AVG art. 25'),
  ('case_consultation.consultation_case', '12 maanden na sluiten of na de laatste stap; een concept 3 maanden na de laatste wijziging', 'opruimtaak casussen, met bericht vooraf', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.own_title', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.case_step_out', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.meeting', '2 jaar', 'opruimtaak casussen', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.agenda_item', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.note', '3 maanden na sluiten van de casus', 'opruimtaak casussen, met bericht vooraf', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.advice', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.agreement', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.look_back', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.look_back_agreement', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e');
