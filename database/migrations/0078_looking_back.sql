-- Looking back: was the advice followed, did it help, says the bringer and, where the case has their name, the person;
-- what is late is told to who promised it and then to the chair; what stays stuck goes to someone who may decide; and
-- after each meeting: was this worth the time?
create table case_consultation.look_back_advice (
  advice_id uuid primary key references case_consultation.advice (id) on delete cascade,
  case_id   uuid not null references case_consultation.consultation_case (id) on delete cascade,
  followed  text not null constraint known_advice_followed check (followed in ('yes', 'partly', 'no')),
  helped    text not null constraint known_advice_helped check (helped in ('yes', 'a-bit', 'no', 'too-early'))
);
create index looked_back_at_advice_of_a_case on case_consultation.look_back_advice (case_id);

-- The person's own answer. Hangs on the name: who may not know whose case it is, does not learn that it has a name; and
-- it goes when the name goes.
create table case_consultation.own_look_back (
  case_id     uuid primary key references case_consultation.named_case (case_id) on delete cascade,
  helped      text not null constraint known_own_help check (helped in ('yes', 'a-bit', 'no')),
  answered_on date not null default platform.today(),
  version     integer not null default 1
);

-- What stays stuck, put before someone who may decide: an organisation and a role, never the colleague it waits for.
create table case_consultation.escalation (
  id               uuid primary key,
  case_id          uuid not null references case_consultation.consultation_case (id) on delete cascade,
  region_code      text not null,
  agreement_id     uuid references case_consultation.agreement (id) on delete cascade,
  wait_id          uuid references case_consultation.case_wait (id) on delete cascade,
  organisation_id  uuid not null references organisations.organisation (id),
  role             text not null,
  stuck_since      date not null,
  reason           text not null constraint a_reason_of_at_most_1000 check (length(reason) between 1 and 1000),
  by_membership_id uuid not null references organisations.membership (id),
  to_membership_id uuid not null references organisations.membership (id),
  asked_on         date not null default platform.today(),
  answer           text not null default '' constraint an_answer_of_at_most_2000 check (length(answer) <= 2000),
  will_do_on       date,
  answered_on      date,
  version          integer not null default 1,
  constraint about_one_thing check (num_nonnulls(agreement_id, wait_id) = 1),
  constraint answered_with_words check ((answered_on is null) = (answer = ''))
);
create index escalations_of_a_case on case_consultation.escalation (case_id, asked_on);
create index escalations_to_a_member on case_consultation.escalation (to_membership_id, asked_on);
create index escalations_by_a_member on case_consultation.escalation (by_membership_id);
create index escalations_about_an_organisation on case_consultation.escalation (organisation_id);
create index escalations_of_an_agreement on case_consultation.escalation (agreement_id) where agreement_id is not null;
create index escalations_of_a_wait on case_consultation.escalation (wait_id) where wait_id is not null;

-- "Was dit je tijd waard?" Only sums, and remarks in alphabetical order: no row of this table is anybody's answer. Three
-- answers are shown at a time; until then they wait here, so that nobody works one out from before and after.
create table case_consultation.meeting_worth (
  meeting_id uuid primary key references case_consultation.meeting (id) on delete cascade,
  yes        integer not null default 0,
  ok         integer not null default 0,
  no         integer not null default 0,
  remarks    text[] not null default '{}',
  next_yes     integer not null default 0,
  next_ok      integer not null default 0,
  next_no      integer not null default 0,
  next_remarks text[] not null default '{}'
);
-- That someone answered, so that they answer once. What they answered is not beside it.
create table case_consultation.meeting_worth_given (
  meeting_id uuid not null references case_consultation.meeting (id) on delete cascade,
  account_id uuid not null references organisations.account (id) on delete cascade,
  primary key (meeting_id, account_id)
);
create index worth_given_by_an_account on case_consultation.meeting_worth_given (account_id);

do $$
declare t text;
begin
  foreach t in array array['look_back_advice', 'own_look_back', 'escalation', 'meeting_worth', 'meeting_worth_given'] loop
    execute format('alter table case_consultation.%I enable row level security', t);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------
create function case_consultation.date_of_answer() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.answered_on := case when new.answer <> '' then coalesce(old.answered_on, platform.today()) end;
  return new;
end $$;
create trigger date_of_answer before update on case_consultation.escalation for each row execute function case_consultation.date_of_answer();

-- The bringer or a chair of the group, as far as they still see the case, may put it before someone.
create function case_consultation.may_escalate(the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.consultation_case c
    where c.id = the_case and c.brought_on is not null and c.status <> 'closed' and (
      c.bringer_membership_id = platform.sits_as()
      or (c.route = 'meeting' and c.id <> all (case_consultation.my_step_outs())
          and exists (select from case_consultation.entry e where e.group_id = c.group_id and e.membership_id = platform.sits_as() and e.chair
                        and e.starts_at <= platform.now() and e.ends_at > platform.now()))))
$$;

-- Who may decide: a seat with that mandate, and who manages an organisation that sits here or that it waits for.
create function case_consultation.mandates(the_case uuid) returns table (membership_id uuid, by_seat boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not case_consultation.may_escalate(the_case) then return; end if;
  return query
    select m.id, bool_or(found.by_seat)
    from case_consultation.consultation_case c
    cross join lateral (
      select s.membership_id as id, true as by_seat from case_consultation.seat s
        where s.group_id = c.group_id and s.may_decide and s.starts_at <= platform.now() and s.ends_at > platform.now()
      union all
      select x.id, false from organisations.membership x
        where x.role = 'organisation-admin' and x.region_code = c.region_code and x.organisation_id in (
          select y.organisation_id from case_consultation.seat s join organisations.membership y on y.id = s.membership_id
            where s.group_id = c.group_id and s.ends_at > platform.now()
          union select w.organisation_id from case_consultation.case_wait w where w.case_id = c.id)
    ) found
    join organisations.membership m on m.id = found.id and m.starts_at <= platform.now() and m.ends_at > platform.now()
    -- Also who stepped out of the case: left out, they would be known by it. They hear nothing and are answered for below.
    where c.id = the_case and m.id <> platform.membership_id()
      and not exists (select from organisations.membership other where other.account_id = m.account_id and other.task = 'handhaving'
                        and other.starts_at <= platform.now() and other.ends_at > platform.now())
    group by m.id;
end $$;

create function case_consultation.escalate(the_id uuid, the_case uuid, about_agreement uuid, about_wait uuid, before_whom uuid, the_reason text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare stuck record; concerned uuid; c case_consultation.consultation_case;
begin
  if not exists (select from case_consultation.mandates(the_case) m where m.membership_id = before_whom) then perform consent.refuse('someone_with_mandate'); end if;
  select * into c from case_consultation.consultation_case x where x.id = the_case;
  select m.organisation_id, m.task as role, a.due_on as since into stuck
    from case_consultation.agreement a join organisations.membership m on m.id = a.who_membership_id
    where a.id = about_agreement and a.case_id = the_case and a.state = 'open' and a.due_on < platform.today() and a.who_membership_id <> before_whom;
  if not found then
    select w.organisation_id, w.role, w.since into stuck from case_consultation.case_wait w
      where w.id = about_wait and w.case_id = the_case and w.until is null;
  end if;
  if stuck.organisation_id is null then perform consent.refuse('something_that_is_stuck'); end if;
  insert into case_consultation.escalation (id, case_id, region_code, agreement_id, wait_id, organisation_id, role, stuck_since, reason, by_membership_id, to_membership_id)
    values (the_id, the_case, c.region_code, about_agreement, about_wait, stuck.organisation_id, stuck.role, stuck.since, the_reason, platform.membership_id(), before_whom);
  if not case_consultation.stepped_out(before_whom, the_case) then
    perform notifications.tell(before_whom, 'asked-to-decide', 'escalation', the_id);
  end if;
  for concerned in
    select s.membership_id from case_consultation.seat s join organisations.membership m on m.id = s.membership_id
      where c.route = 'meeting' and s.group_id = c.group_id and s.starts_at <= platform.now() and s.ends_at > platform.now() and s.membership_id <> before_whom
        and not exists (select from case_consultation.case_step_out o where o.case_id = the_case and o.account_id = m.account_id)
    union select c.bringer_membership_id
    union select r.membership_id from case_consultation.case_reader r where r.case_id = the_case and r.why = 'direct' and r.ends_at > platform.now()
  loop
    perform notifications.tell(concerned, 'escalated', 'case', the_case);
  end loop;
  perform notifications.tell_person(n.person_id, 'consultation-outcome', 'my-consultation', the_case)
    from case_consultation.named_case n where n.case_id = the_case;
end $$;

-- The answer goes to who put it before them; the others read it at the case.
create function case_consultation.tell_of_decision() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.tell_at_case(new.by_membership_id, 'decided', new.case_id);
  perform notifications.tell_person(n.person_id, 'consultation-outcome', 'my-consultation', new.case_id)
    from case_consultation.named_case n where n.case_id = new.case_id;
  return null;
end $$;
create trigger tell_of_decision after update on case_consultation.escalation
  for each row when (old.answered_on is null and new.answered_on is not null) execute function case_consultation.tell_of_decision();

-- ---------------------------------------------------------------------------------------------
-- Once per person, by who may enter the group, in the two months after the meeting.
create function case_consultation.say_what_it_was_worth(the_meeting uuid, the_worth text, the_remark text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if the_worth not in ('yes', 'ok', 'no') or length(the_remark) > 500 then perform consent.refuse('a_known_answer'); end if;
  insert into case_consultation.meeting_worth_given (meeting_id, account_id)
    select m.id, platform.account_id() from case_consultation.meeting m
    where m.id = the_meeting and m.status = 'done' and m.day > platform.today() - 60 and m.group_id = any (case_consultation.my_groups())
    on conflict do nothing;
  if not found then return false; end if;
  insert into case_consultation.meeting_worth as w (meeting_id, next_yes, next_ok, next_no, next_remarks)
    values (the_meeting, (the_worth = 'yes')::int, (the_worth = 'ok')::int, (the_worth = 'no')::int, array_remove(array[the_remark], ''))
    on conflict (meeting_id) do update set next_yes = w.next_yes + excluded.next_yes, next_ok = w.next_ok + excluded.next_ok,
      next_no = w.next_no + excluded.next_no, next_remarks = array(select x from unnest(w.next_remarks || excluded.next_remarks) x order by x);
  update case_consultation.meeting_worth w set yes = w.yes + w.next_yes, ok = w.ok + w.next_ok, no = w.no + w.next_no,
      remarks = array(select x from unnest(w.remarks || w.next_remarks) x order by x),
      next_yes = 0, next_ok = 0, next_no = 0, next_remarks = '{}'
    where w.meeting_id = the_meeting and w.next_yes + w.next_ok + w.next_no >= 3;
  return true;
end $$;

-- For the group, three answers at a time; below that nobody reads anything.
create function case_consultation.worth_of(the_meeting uuid)
  returns table (asked boolean, given boolean, yes integer, ok integer, no integer, remarks text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.status = 'done' and m.day > platform.today() - 60,
    exists (select from case_consultation.meeting_worth_given g where g.meeting_id = m.id and g.account_id = platform.account_id()),
    w.yes, w.ok, w.no, w.remarks
  from case_consultation.meeting m
  left join case_consultation.meeting_worth w on w.meeting_id = m.id and w.yes + w.ok + w.no >= 3
  where m.id = the_meeting and m.group_id = any (case_consultation.my_groups())
$$;

-- ---------------------------------------------------------------------------------------------
-- What someone does at a case is told to whom it then waits for. Never to who stepped out of it.
create function case_consultation.tell_at_case(who uuid, what text, the_case uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from case_consultation.case_step_out o join organisations.membership m on m.account_id = o.account_id
             where o.case_id = the_case and m.id = who) then return; end if;
  perform notifications.tell(who, what, 'case', the_case);
end $$;

-- About a promise of one's own: leads to the case for who goes on seeing it, else (a guest) to the promise alone.
create function case_consultation.tell_of_promise(who uuid, what text, the_agreement uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c case_consultation.consultation_case;
begin
  select x.* into c from case_consultation.agreement a join case_consultation.consultation_case x on x.id = a.case_id where a.id = the_agreement;
  if c.bringer_membership_id = who or (c.route = 'meeting' and case_consultation.has_place(who, c.group_id))
     or exists (select from case_consultation.case_reader r where r.case_id = c.id and r.membership_id = who and r.why = 'direct' and r.ends_at > platform.now()) then
    perform case_consultation.tell_at_case(who, what, c.id);
  elsif not case_consultation.stepped_out(who, c.id) then
    perform notifications.tell(who, what, 'promise', the_agreement);
  end if;
end $$;

create function case_consultation.tell_of_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not new.accepted then perform case_consultation.tell_of_promise(new.who_membership_id, 'agreement-made', new.id); end if;
  return null;
end $$;
create trigger tell_of_agreement after insert on case_consultation.agreement
  for each row when (platform.session_id() is not null) execute function case_consultation.tell_of_agreement();

create function case_consultation.tell_of_advice() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.tell_at_case(c.bringer_membership_id, 'advice-written', c.id)
    from case_consultation.consultation_case c where c.id = new.case_id;
  return null;
end $$;
create trigger tell_of_advice after insert on case_consultation.advice
  for each row when (platform.session_id() is not null) execute function case_consultation.tell_of_advice();

create function case_consultation.tell_of_reading() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.tell_at_case(new.membership_id, 'asked-to-read', new.case_id);
  return null;
end $$;
create trigger tell_of_reading after insert on case_consultation.case_reader
  for each row when (new.why in ('sharpen', 'direct')) execute function case_consultation.tell_of_reading();

create function case_consultation.tell_of_sharpening() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.tell_at_case(c.bringer_membership_id, 'question-sharpened', c.id)
    from case_consultation.consultation_case c where c.id = new.case_id;
  return null;
end $$;
create trigger tell_of_sharpening after insert on case_consultation.sharpening
  for each row execute function case_consultation.tell_of_sharpening();

-- A case that waits is told to the chairs when its act is over: straight to someone is not waiting for them.
create function case_consultation.tell_of_case() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.status = 'waiting' then
    perform case_consultation.tell_at_case(s.membership_id, 'case-waiting', c.id)
      from case_consultation.consultation_case c
      join case_consultation.seat s on s.group_id = c.group_id and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now()
      where c.id = new.id and c.route = 'meeting' and c.status = 'waiting';
  elsif new.status = 'discussed' then
    perform notifications.tell_person(n.person_id, 'consultation-outcome', 'my-consultation', new.id)
      from case_consultation.named_case n where n.case_id = new.id;
  end if;
  return null;
end $$;
create constraint trigger tell_of_case after update of status on case_consultation.consultation_case
  deferrable initially deferred
  for each row when (new.status <> old.status and (old.status, new.status) in (('draft', 'waiting'), ('planned', 'discussed')))
  execute function case_consultation.tell_of_case();

-- The work of the clock: each is told once for its day, whatever runs twice.
create function case_consultation.tell_once_at_case(who uuid, what text, the_case uuid, about uuid, the_period text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.told_once (kind, about_id, membership_id, period) values (what, about, who, the_period) on conflict do nothing;
  if not found then return 0; end if;
  if what = 'agreement-overdue' then perform case_consultation.tell_of_promise(who, what, about);
  else perform case_consultation.tell_at_case(who, what, the_case); end if;
  return 1;
end $$;

-- What was asked of someone who had stepped out before waits a night, as it might with anyone, and then has the answer
-- anyone could give: so neither the list nor the moment says that they stepped out.
create function case_consultation.decline_for_who_stepped_out() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update case_consultation.escalation e set answer = 'Hier beslis ik niet over. Leg het aan iemand anders voor.', version = e.version + 1
    where e.answered_on is null and e.asked_on < platform.today() and case_consultation.stepped_out(e.to_membership_id, e.case_id);
  update case_consultation.case_reader r set ends_at = platform.now()
    where r.ends_at > platform.now() and (r.starts_at at time zone 'Europe/Amsterdam')::date < platform.today()
      and case_consultation.stepped_out(r.membership_id, r.case_id);
end $$;

create function case_consultation.tell_what_is_late() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare told integer := 0; late record; today date := platform.today();
begin
  -- The day after it was promised: who promised it. Three working days later: the chairs.
  for late in
    select a.id, a.case_id, a.who_membership_id as who, a.due_on, 'agreement-overdue' as kind
      from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id and c.status <> 'closed'
      where a.state = 'open' and a.due_on < today
    union all
    select a.id, a.case_id, s.membership_id, a.due_on, 'agreement-overdue-chair'
      from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id and c.status <> 'closed' and c.route = 'meeting'
      join case_consultation.seat s on s.group_id = c.group_id and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now()
      where a.state = 'open' and a.due_on < today - 2 and s.membership_id <> a.who_membership_id
        and case_consultation.working_days_after(a.due_on, 3) < today
    union all
    -- The promised answer is due tomorrow or was due: who was asked directly, else the chairs.
    select c.id, c.id, coalesce(r.membership_id, s.membership_id), c.answer_due_on, 'case-answer-due'
      from case_consultation.consultation_case c
      left join case_consultation.case_reader r on c.route = 'direct' and r.case_id = c.id and r.why = 'direct' and r.ends_at > platform.now()
      left join case_consultation.seat s on c.route = 'meeting' and s.group_id = c.group_id and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now()
      where c.status in ('waiting', 'planned') and c.answer_due_on <= case_consultation.working_days_after(today, 1)
        and coalesce(r.membership_id, s.membership_id) is not null
        and not exists (select from case_consultation.advice a where a.case_id = c.id)
    union all
    select c.id, c.id, c.bringer_membership_id, c.discussed_on + 42, 'look-back-due'
      from case_consultation.consultation_case c where c.status = 'discussed' and c.discussed_on + 42 <= today
    order by 4, 1, 3
  loop
    told := told + case_consultation.tell_once_at_case(late.who, late.kind, late.case_id, late.id, late.due_on::text);
  end loop;
  perform case_consultation.decline_for_who_stepped_out();
  perform case_consultation.forget_readings();
  return told;
end $$;
create index discussed_cases on case_consultation.consultation_case (discussed_on) where status = 'discussed';
create index open_agreements_by_day on case_consultation.agreement (due_on) where state = 'open';

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'case_consultation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function case_consultation.may_escalate(uuid), case_consultation.mandates(uuid), case_consultation.escalate(uuid, uuid, uuid, uuid, uuid, text),
  case_consultation.say_what_it_was_worth(uuid, text, text), case_consultation.worth_of(uuid) to app_user;
grant execute on function case_consultation.tell_what_is_late() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.look_back_advice', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.own_look_back', 'tot de casus of de naam weggaat', 'met de naam', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.escalation', 'met de casus', 'met de casus', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.meeting_worth', '2 jaar', 'met het overleg', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.meeting_worth_given', '2 jaar', 'met het overleg', 'AVG art. 5 lid 1 onder e');
