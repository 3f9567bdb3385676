-- What can be heard of case consultation: a meeting, and a case. Whoever may see it may hear that it changed.
create function case_consultation.may_hear_meeting(the_meeting uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$ select exists (select from case_consultation.meeting m where m.id = the_meeting) $$;
create function case_consultation.may_hear_case(the_case uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$ select case_consultation.sees_case(the_case) $$;
-- What changes at a case changes at every meeting it lies on the table of.
create function case_consultation.meetings_of_case(the_case uuid) returns table (kind text, about uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select 'meeting', i.meeting_id from case_consultation.agenda_item i where i.case_id = the_case $$;
insert into platform.topic_kind (kind, may_hear, leads_to, activity) values
  ('meeting', 'case_consultation.may_hear_meeting', null, 'case-consultation'),
  ('case', 'case_consultation.may_hear_case', 'case_consultation.meetings_of_case', 'case-consultation');

select platform.hear_changes('case_consultation.meeting', 'id', 'meeting');
select platform.hear_changes('case_consultation.agenda_item', 'meeting_id', 'meeting');
select platform.hear_changes('case_consultation.consultation_case', 'id', 'case');
select platform.hear_changes('case_consultation.' || t, 'case_id', 'case')
  from unnest(array['note', 'advice', 'agreement', 'look_back', 'case_step_out', 'named_case']) t;
-- Made by neighbours of this migration, when they are there.
select platform.hear_changes(to_regclass('case_consultation.attendance'), 'meeting_id', 'meeting')
  where to_regclass('case_consultation.attendance') is not null;
select platform.hear_changes(to_regclass('case_consultation.case_reader'), 'case_id', 'case')
  where to_regclass('case_consultation.case_reader') is not null;

-- Who knows a name may change without the case itself changing: permission taken back, a basis ended, work handed over.
create function case_consultation.names_may_have_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_case uuid;
begin
  for the_case in select n.case_id from case_consultation.named_case n where n.person_id in (select r.person_id from changed_rows r) loop
    perform platform.changed('case', the_case);
  end loop;
  return null;
end $$;
create trigger names_may_have_changed after delete on consent.access referencing old table as changed_rows
  for each statement execute function case_consultation.names_may_have_changed();

-- Who no longer sits at the table hears nothing more, at once.
create function case_consultation.seats_may_have_ended() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare heard record;
begin
  for heard in
    select t.kind, t.about from platform.topic t
    where exists (select from platform.open_stream s where s.topic_id = t.id)
      and (t.kind = 'meeting' and exists (select from case_consultation.meeting m where m.id = t.about and m.group_id in (select r.group_id from changed_rows r))
        or t.kind = 'case' and exists (select from case_consultation.consultation_case c where c.id = t.about and c.group_id in (select r.group_id from changed_rows r)))
  loop
    perform platform.recheck(heard.kind, heard.about);
  end loop;
  return null;
end $$;
create trigger seats_may_have_ended after delete on case_consultation.entry referencing old table as changed_rows
  for each statement execute function case_consultation.seats_may_have_ended();

revoke execute on function case_consultation.may_hear_meeting(uuid), case_consultation.may_hear_case(uuid), case_consultation.meetings_of_case(uuid),
  case_consultation.names_may_have_changed(), case_consultation.seats_may_have_ended() from public;
grant execute on function case_consultation.may_hear_meeting(uuid), case_consultation.may_hear_case(uuid) to app_user;
