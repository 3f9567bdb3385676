-- Where things happen stands with the tables themselves (0073, 0075, 0078). Here: what is asked again, and what is taken
-- back, because a notice outlives what it was about.

-- A promise that changed is asked again of who made it.
create function case_consultation.tell_of_changed_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform case_consultation.tell_of_promise(new.who_membership_id, 'agreement-made', new.id);
  return null;
end $$;
create trigger tell_of_changed_agreement after update of what, due_on on case_consultation.agreement
  for each row when ((new.what, new.due_on) is distinct from (old.what, old.due_on) and not new.accepted and new.state = 'open')
  execute function case_consultation.tell_of_changed_agreement();

-- Who steps out of a case, or knows nothing of it any more because it is gone, has no line left that leads there. A name
-- that is taken off a case takes along that there was something to read.
create function case_consultation.take_back_notices() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case tg_table_name
    when 'named_case' then
      if not exists (select from case_consultation.named_case n where n.person_id = old.person_id) then
        perform notifications.take_back(old.person_id, null);
      end if;
    when 'case_step_out' then
      perform notifications.take_back(new.case_id, new.account_id);
      perform notifications.take_back(e.id, new.account_id) from case_consultation.escalation e where e.case_id = new.case_id;
    when 'agreement' then
      perform notifications.take_back(old.id, m.account_id) from organisations.membership m where m.id = old.who_membership_id;
    else perform notifications.take_back(old.id, null);
  end case;
  return null;
end $$;
create trigger take_back_notices after delete on case_consultation.consultation_case
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices after delete on case_consultation.agreement
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices_of_who_had_it after update of who_membership_id on case_consultation.agreement
  for each row when (new.who_membership_id <> old.who_membership_id) execute function case_consultation.take_back_notices();
create trigger take_back_notices after delete on case_consultation.meeting
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices after delete on case_consultation.named_case
  for each row execute function case_consultation.take_back_notices();
create trigger take_back_notices after insert on case_consultation.case_step_out
  for each row execute function case_consultation.take_back_notices();

revoke execute on function case_consultation.tell_of_changed_agreement(), case_consultation.take_back_notices() from public;
