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
  from unnest(array['note', 'advice', 'agreement', 'look_back', 'case_step_out', 'named_case',
    'look_back_advice', 'case_bottleneck', 'case_wait', 'escalation', 'sharpening']) t;
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

-- Notes by several hands: one text per case, in which everybody's letters have a place of their own (Yjs; ADR 0015).
-- The state is what merges; the text is what is read, printed and checked. Who typed which letter is not kept.
create table case_consultation.shared_note (
  case_id     uuid primary key references case_consultation.consultation_case (id) on delete cascade,
  region_code text not null,
  state       bytea not null default '\x0000' constraint a_state_of_at_most_2_megabytes check (length(state) <= 2097152),
  text        text not null default '' constraint shared_notes_of_at_most_20000 check (length(text) <= 20000),
  version     integer not null default 1
);
-- Who wrote along, once per hand.
create table case_consultation.shared_note_hand (
  case_id       uuid not null references case_consultation.shared_note (case_id) on delete cascade,
  membership_id uuid not null references organisations.membership (id),
  primary key (case_id, membership_id)
);
create index hands_of_a_member on case_consultation.shared_note_hand (membership_id);
alter table case_consultation.shared_note enable row level security;
alter table case_consultation.shared_note_hand enable row level security;

create function case_consultation.region_of_shared_note() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select c.region_code into new.region_code from case_consultation.consultation_case c where c.id = new.case_id;
  return new;
end $$;
create trigger region_of_shared_note before insert on case_consultation.shared_note
  for each row execute function case_consultation.region_of_shared_note();

create function case_consultation.hand_at_shared_note() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.shared_note_hand (case_id, membership_id)
    select new.case_id, m from platform.membership_id() m where m is not null on conflict do nothing;
  return null;
end $$;
create trigger hand_at_shared_note after update of text on case_consultation.shared_note
  for each row when (new.text <> old.text) execute function case_consultation.hand_at_shared_note();
select platform.hear_changes('case_consultation.shared_note', 'case_id', 'case', 'notes');

-- With the notes: announced four weeks ahead on the case's own page, gone three months after closing.
create function case_consultation.announce_shared_notes() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into case_consultation.announced_deletion (case_id, what, announced_on, delete_on)
    select c.id, 'notes', platform.today(), greatest((c.closed_on + interval '3 months')::date, platform.today() + 28)
    from case_consultation.consultation_case c join case_consultation.shared_note s on s.case_id = c.id
    where c.closed_on is not null and (c.closed_on + interval '3 months')::date - 28 <= platform.today()
    on conflict (case_id, what) do nothing;
end $$;
-- Before the announcement itself is taken away, in the same transaction.
create function case_consultation.delete_shared_notes_due() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from case_consultation.shared_note s using case_consultation.announced_deletion a
    where a.case_id = s.case_id and a.what = 'notes' and a.delete_on <= platform.today();
end $$;

revoke execute on function case_consultation.region_of_shared_note(), case_consultation.hand_at_shared_note(),
  case_consultation.announce_shared_notes(), case_consultation.delete_shared_notes_due() from public;
grant execute on function case_consultation.announce_shared_notes(), case_consultation.delete_shared_notes_due() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.shared_note', '3 maanden na sluiten van de casus', 'opruimtaak casussen, met bericht vooraf', 'AVG art. 5 lid 1 onder e'),
  ('case_consultation.shared_note_hand', 'met de gedeelde notities', 'met de gedeelde notities', 'AVG art. 5 lid 1 onder e');
