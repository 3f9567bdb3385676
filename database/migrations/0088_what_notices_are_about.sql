-- When a promise was kept; what a notice is about, so that two of a kind are told apart; and a question in a notice is
-- no longer new once it is answered.

-- ---------------------------------------------------------------------------------------------
-- Nobody writes this day: it follows from the state. A promise that is opened again is not done.
alter table case_consultation.agreement add column done_on date;
create function case_consultation.day_of_done() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.done_on := case when new.state = 'done' then coalesce(case when tg_op = 'UPDATE' then old.done_on end, platform.today()) end;
  return new;
end $$;
create trigger day_of_done before insert or update of state on case_consultation.agreement
  for each row execute function case_consultation.day_of_done();

-- ---------------------------------------------------------------------------------------------
-- What a notice is about is never kept beside it: it is asked when somebody reads, under the rights of the reader. The
-- functions belong to the module that knows the rule: named(about uuid) returns {title, groupName, day}, or null for who
-- may not see it. Only on the screen; a mail says none of this.
create table notifications.subject (
  about_kind text primary key constraint a_short_word check (about_kind ~ '^[a-z][a-z-]{1,39}$'),
  named      text not null constraint a_function_that_names check (named ~ '^[a-z_]+\.[a-z_]+$')
);
alter table notifications.subject enable row level security;
insert into platform.retention (table_name, keep, rule, ground) values
  ('notifications.subject', 'altijd', 'soorten meldingen, geen persoonsgegevens', 'geen persoonsgegevens');

create function notifications.name_of_subject(the_kind text, about uuid) returns jsonb
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare named text; answer jsonb;
begin
  select s.named into named from notifications.subject s where s.about_kind = the_kind;
  if named is null then return null; end if;
  execute format('select %s($1)', named) into answer using about;
  return answer;
end $$;

create function case_consultation.named_group(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$ select jsonb_build_object('title', null, 'groupName', g.name, 'day', null) from case_consultation.case_group g where g.id = about $$;
create function case_consultation.named_meeting(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('title', null, 'day', m.day, 'groupName', (select g.name from case_consultation.case_group g where g.id = m.group_id))
  from case_consultation.meeting m where m.id = about
$$;
-- The bringer's own title is the bringer's only: the policy on own_title sees to that.
create function case_consultation.named_case_of_notice(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('title', coalesce((select t.title from case_consultation.own_title t where t.case_id = c.id),
      case when length(c.question) > 90 then left(c.question, 88) || '…' else nullif(c.question, '') end),
    'day', null, 'groupName', (select g.name from case_consultation.case_group g where g.id = c.group_id))
  from case_consultation.consultation_case c where c.id = about
$$;
create function case_consultation.named_handover(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('title', null, 'day', null, 'groupName',
    (select string_agg(distinct l.group_name, ', ') from case_consultation.handover_line l where l.handover_id = h.id))
  from case_consultation.handover h where h.id = about
$$;
create function lessons.named_proposal(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('title', p.title, 'day', null, 'groupName', (select g.name from case_consultation.case_group g where g.id = p.group_id))
  from lessons.proposal p where p.id = about
$$;
create function lessons.named_working_agreement(about uuid) returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$ select jsonb_build_object('title', w.title, 'groupName', null, 'day', null) from lessons.working_agreement w where w.id = about $$;

-- Who is asked to the table hears by which group and by whom, not only where to go: one does not walk into a room on an
-- invitation without a sender. Of the case itself still nothing before its turn.
create or replace function live_meetings.my_places() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('placeId', p.id, 'day', m.day, 'startTime', m.start_time, 'endTime', m.end_time, 'place', m.place,
      'groupName', g.name, 'invitedBy', p.invited_by)
    order by m.day, m.start_time), '[]')
  from live_meetings.place p join case_consultation.meeting m on m.id = p.meeting_id join case_consultation.case_group g on g.id = m.group_id
  where p.membership_id = platform.sits_as() and m.status <> 'done' and not p.had_turn
$$;
create function live_meetings.asked_by(the_place uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('groupName', g.name, 'invitedBy', p.invited_by)
  from live_meetings.place p join case_consultation.meeting m on m.id = p.meeting_id join case_consultation.case_group g on g.id = m.group_id
  where p.id = the_place and p.membership_id = platform.sits_as()
$$;
create function live_meetings.named_place(about uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('title', null, 'groupName', g.name, 'day', m.day)
  from live_meetings.place p join case_consultation.meeting m on m.id = p.meeting_id join case_consultation.case_group g on g.id = m.group_id
  where p.id = about and p.membership_id = platform.sits_as()
$$;

insert into notifications.subject (about_kind, named) values
  ('case', 'case_consultation.named_case_of_notice'), ('meeting', 'case_consultation.named_meeting'),
  ('group', 'case_consultation.named_group'), ('rules', 'case_consultation.named_group'),
  ('catching-up', 'case_consultation.named_group'), ('handover', 'case_consultation.named_handover'),
  ('place', 'live_meetings.named_place'),
  ('lesson-proposal', 'lessons.named_proposal'), ('working-agreement', 'lessons.named_working_agreement');

-- ---------------------------------------------------------------------------------------------
-- Who answered what a notice asked, has read it. Of today it goes altogether: the same may be asked once more today.
create function notifications.settle(of_membership uuid, what text, about_which uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from notifications.notice n
    where n.membership_id = of_membership and n.kind = what and n.about_id = about_which and n.told_on = platform.today();
  update notifications.notice n set is_read = true
    where n.membership_id = of_membership and n.kind = what and n.about_id = about_which and not n.is_read;
end $$;
-- One notice asks for all promises at a case: it is answered when none of them waits.
create function case_consultation.settle_promise() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from case_consultation.agreement a where a.case_id = new.case_id and a.who_membership_id = new.who_membership_id
                 and a.state = 'open' and not a.accepted) then
    perform notifications.settle(new.who_membership_id, 'agreement-made', new.case_id);
  end if;
  return null;
end $$;
create trigger settle_promise after update of accepted, state on case_consultation.agreement
  for each row when ((new.accepted and not old.accepted) or (new.state <> 'open' and old.state = 'open'))
  execute function case_consultation.settle_promise();
create function case_consultation.settle_handed_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from case_consultation.handover_line l where l.handover_id = new.handover_id and l.state = 'offered') then
    perform notifications.settle(h.to_membership_id, 'handed-over', h.id) from case_consultation.handover h where h.id = new.handover_id;
  end if;
  return null;
end $$;
create trigger settle_handed_over after update of state on case_consultation.handover_line
  for each row when (old.state = 'offered' and new.state <> 'offered') execute function case_consultation.settle_handed_over();
create function case_consultation.settle_decided() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.settle(new.to_membership_id, 'asked-to-decide', new.id);
  return null;
end $$;
create trigger settle_decided after update on case_consultation.escalation
  for each row when (old.answered_on is null and new.answered_on is not null) execute function case_consultation.settle_decided();

revoke execute on function case_consultation.day_of_done(), notifications.name_of_subject(text, uuid), notifications.settle(uuid, text, uuid),
  case_consultation.named_group(uuid), case_consultation.named_meeting(uuid), case_consultation.named_case_of_notice(uuid),
  case_consultation.named_handover(uuid), lessons.named_proposal(uuid),
  lessons.named_working_agreement(uuid), live_meetings.asked_by(uuid), live_meetings.named_place(uuid),
  case_consultation.settle_promise(), case_consultation.settle_handed_over(), case_consultation.settle_decided() from public;
grant execute on function notifications.name_of_subject(text, uuid), case_consultation.named_group(uuid), case_consultation.named_meeting(uuid),
  case_consultation.named_case_of_notice(uuid), case_consultation.named_handover(uuid),
  lessons.named_proposal(uuid), lessons.named_working_agreement(uuid), live_meetings.asked_by(uuid), live_meetings.named_place(uuid) to app_user;
