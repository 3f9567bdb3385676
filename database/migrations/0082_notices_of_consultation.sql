-- What the tables of case consultation tell, and to whom. The notice knows a kind and an id; who follows it sees what the
-- rules of case consultation show at that moment.

create function case_consultation.tell_of_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- A promise that changed is asked again.
  if not new.accepted and new.state = 'open' then
    perform notifications.tell(new.who_membership_id, 'agreement-made', 'case', new.case_id);
  end if;
  return null;
end $$;
create trigger tell_of_agreement after insert on case_consultation.agreement
  for each row execute function case_consultation.tell_of_agreement();
create trigger tell_of_changed_agreement after update of what, due_on on case_consultation.agreement
  for each row when ((new.what, new.due_on) is distinct from (old.what, old.due_on))
  execute function case_consultation.tell_of_agreement();

create function case_consultation.tell_of_advice() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.tell(c.bringer_membership_id, 'advice-written', 'case', c.id)
    from case_consultation.consultation_case c where c.id = new.case_id;
  return null;
end $$;
create trigger tell_of_advice after insert on case_consultation.advice
  for each row execute function case_consultation.tell_of_advice();

-- A year of meetings planned in one go is one notice: it leads to the group.
create function case_consultation.tell_of_meeting() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare what text; who uuid;
begin
  if tg_op = 'INSERT' then what := 'meeting-planned';
  elsif new.status = 'cancelled' and old.status <> 'cancelled' then what := 'meeting-cancelled';
  elsif new.status = 'planned' and (new.day, new.start_time, new.end_time, new.place) is distinct from (old.day, old.start_time, old.end_time, old.place)
    then what := 'meeting-moved';
  end if;
  if what is null or greatest(new.day, case when tg_op = 'UPDATE' then old.day end) < platform.today() then return null; end if;
  for who in select distinct e.membership_id from case_consultation.entry e
    where e.group_id = new.group_id and e.starts_at <= platform.now() and e.ends_at > platform.now()
  loop
    if what = 'meeting-planned' then perform notifications.tell(who, what, 'group', new.group_id);
    else perform notifications.tell(who, what, 'meeting', new.id); end if;
  end loop;
  return null;
end $$;
create trigger tell_of_meeting after insert or update on case_consultation.meeting
  for each row execute function case_consultation.tell_of_meeting();

create function case_consultation.tell_of_seat() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.tell(new.membership_id, 'seat-given', 'group', new.group_id);
  return null;
end $$;
create trigger tell_of_seat after insert on case_consultation.seat
  for each row execute function case_consultation.tell_of_seat();

-- To the person whose name the case carries. Not with the case's id: a notice outlives the name, and would then be the
-- only thing that still led from the person to the case.
create function case_consultation.tell_the_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.tell_person(n.person_id, 'consultation-outcome', 'my-consultation', n.person_id)
    from case_consultation.named_case n where n.case_id = new.id;
  return null;
end $$;
create trigger tell_the_person after update of status on case_consultation.consultation_case
  for each row when (new.status = 'discussed' and old.status = 'planned') execute function case_consultation.tell_the_person();

create function case_consultation.take_back_notices() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name <> 'named_case' then perform notifications.take_back(old.id);
  elsif not exists (select from case_consultation.named_case n where n.person_id = old.person_id) then perform notifications.take_back(old.person_id);
  end if;
  return null;
end $$;
create trigger take_back_notices after delete on case_consultation.consultation_case
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices after delete on case_consultation.meeting
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices after delete on case_consultation.named_case
  for each row execute function case_consultation.take_back_notices();

revoke execute on function case_consultation.tell_of_agreement(), case_consultation.tell_of_advice(), case_consultation.tell_of_meeting(),
  case_consultation.tell_of_seat(), case_consultation.tell_the_person(), case_consultation.take_back_notices() from public;
