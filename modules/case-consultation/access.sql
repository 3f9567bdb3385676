-- Who sits in a group (or stands in for who sits) sees the group, its seats and its cases. Nobody else does, whatever
-- their role: not another region, not another task of the same organisation, not who has left.
-- Each policy asks the same question of case_consultation.entry, by index: my_groups and my_step_outs answer it once per
-- statement and table, where the same question written out brought the policies of those tables along each time.

create policy own_entries on case_consultation.entry for select to app_user
  using (membership_id = (select platform.sits_as()) and starts_at <= (select platform.now()) and ends_at > (select platform.now()));
grant select on case_consultation.entry to app_user;

-- The coordinator makes groups and gives seats, and sees no case by it.
create policy seated_or_coordinator on case_consultation.case_group for select to app_user
  using (
    case_group.id = any ((select case_consultation.my_groups())::uuid[])
    or (region_code = (select platform.region_code()) and (select platform.role()) in ('coordinator', 'region-admin'))
    or exists (select from case_consultation.named_case n where n.group_id = case_group.id and n.person_id = (select platform.person_id()))
  );
-- Started by case_consultation.start_group only: who starts one without being the coordinator chairs it at once.
create policy changed_by_who_keeps_it on case_consultation.case_group for update to app_user
  using ((select case_consultation.keeps_group(id)))
  with check ((select case_consultation.keeps_group(id)));
grant select on case_consultation.case_group to app_user;
grant update (sub_region, name, purpose, starts_on, max_per_organisation, who_may_bring, purposes, answer_within_days, cases_per_meeting, quorum, version)
  on case_consultation.case_group to app_user;

-- What became of a group, and its rules of play: for whoever sees the group as a professional.
create policy of_a_group_one_sees on case_consultation.group_succession for select to app_user
  using ((select platform.membership_id()) is not null and (
    exists (select from case_consultation.case_group g where g.id = group_succession.group_id)
    or exists (select from case_consultation.case_group g where g.id = group_succession.became_id)));
grant select on case_consultation.group_succession to app_user;
create policy of_a_group_one_sees on case_consultation.rules_version for select to app_user
  using ((select platform.membership_id()) is not null and exists (select from case_consultation.case_group g where g.id = rules_version.group_id));
-- A proposal is still talked about; what was adopted never changes.
create policy proposal_changed_by_proposer_or_chair on case_consultation.rules_version for update to app_user
  using (adopted_on is null and exists (
    select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = rules_version.group_id
      and (e.chair or rules_version.proposed_by = e.membership_id)));
create policy proposal_withdrawn_by_proposer_or_chair on case_consultation.rules_version for delete to app_user
  using (adopted_on is null and exists (
    select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = rules_version.group_id
      and (e.chair or rules_version.proposed_by = e.membership_id)));
grant select, delete, update (rules, criteria, version) on case_consultation.rules_version to app_user;
create policy of_a_group_one_sees on case_consultation.rules_reading for select to app_user
  using ((select platform.membership_id()) is not null and exists (select from case_consultation.case_group g where g.id = rules_reading.group_id));
grant select on case_consultation.rules_reading to app_user;

-- A handover is between two: who leaves, and who comes after. It opens nothing by itself.
create policy words_for_professionals on case_consultation.handover_kind for select to app_user
  using ((select platform.membership_id()) is not null);
grant select on case_consultation.handover_kind to app_user;
create policy between_two on case_consultation.handover for select to app_user
  using (from_membership_id = (select platform.membership_id()) or to_membership_id = (select platform.membership_id()));
grant select on case_consultation.handover to app_user;
create policy with_the_handover on case_consultation.handover_line for select to app_user
  using (exists (select from case_consultation.handover h where h.id = handover_line.handover_id));
grant select on case_consultation.handover_line to app_user;

create policy seats_of_own_groups on case_consultation.seat for select to app_user
  using (exists (select from case_consultation.case_group g where g.id = seat.group_id) and (select platform.membership_id()) is not null);
grant select on case_consultation.seat to app_user;
grant select on case_consultation.colleague, case_consultation.partner, case_consultation.partner_region to app_user;

-- Who was let in at one case: their own reading, while it lasts; and who let them in sees whom they asked. A guest at the
-- table is seen by everyone at it, who may ask them to do something.
create policy own_reading_or_asked on case_consultation.case_reader for select to app_user
  using (
    (membership_id = (select platform.sits_as()) and starts_at <= (select platform.now()) and ends_at > (select platform.now()))
    or asked_by = (select platform.membership_id())
    or (why = 'guest' and ends_at > (select platform.now()) and (select platform.membership_id()) is not null
        and exists (select from case_consultation.consultation_case c where c.id = case_reader.case_id))
  );
grant select on case_consultation.case_reader to app_user;

-- A draft is the bringer's alone, and of whom they asked to sharpen it. A case the group has is the group's, but for who
-- stepped out of it; a case that went straight to one or two people is theirs and the bringer's. The person concerned
-- reads the case that carries their name.
create policy bringer_group_reader_or_person on case_consultation.consultation_case for select to app_user
  using (
    bringer_membership_id = (select platform.sits_as())
    or (brought_on is not null and route = 'meeting'
        and consultation_case.group_id = any ((select case_consultation.my_groups())::uuid[])
        and consultation_case.id <> all ((select case_consultation.my_step_outs())::uuid[]))
    or consultation_case.id = any ((select case_consultation.my_readings())::uuid[])
    or exists (select from case_consultation.named_case n where n.case_id = consultation_case.id and n.person_id = (select platform.person_id()))
  );
create policy brought_by_who_may_bring_there on case_consultation.consultation_case for insert to app_user
  with check (bringer_membership_id = (select platform.membership_id()) and brought_on is null and case_consultation.may_bring_to(group_id));
-- Who brought it changes it as long as they could bring it there: with a place in the group, or where the region brings.
create policy changed_by_bringer_or_chair on case_consultation.consultation_case for update to app_user
  using (
    (bringer_membership_id = (select platform.sits_as())
      and (consultation_case.group_id = any ((select case_consultation.my_groups())::uuid[]) or case_consultation.may_bring_to(group_id)))
    or (brought_on is not null and exists (select from case_consultation.entry e
         where e.membership_id = (select platform.membership_id()) and e.group_id = consultation_case.group_id and e.chair)));
create policy draft_thrown_away_by_bringer on case_consultation.consultation_case for delete to app_user
  using (brought_on is null and bringer_membership_id = (select platform.membership_id()));
grant select, delete on case_consultation.consultation_case to app_user;
grant insert (id, group_id, bringer_membership_id, theme, question, tried, wanted, purpose, stuck_since) on case_consultation.consultation_case to app_user;
grant update (theme, question, tried, wanted, purpose, stuck_since, status, version) on case_consultation.consultation_case to app_user;

create policy only_its_writer on case_consultation.own_title for select to app_user
  using (account_id = (select platform.account_id()) and exists (select from case_consultation.consultation_case c where c.id = own_title.case_id));
create policy own_word on case_consultation.own_title for insert to app_user
  with check (account_id = (select platform.account_id()) and exists (select from case_consultation.consultation_case c where c.id = own_title.case_id));
create policy own_word_changed on case_consultation.own_title for update to app_user using (account_id = (select platform.account_id()));
grant select, insert, update (title) on case_consultation.own_title to app_user;

create policy own_step on case_consultation.case_step_out for select to app_user using (account_id = (select platform.account_id()));
grant select on case_consultation.case_step_out to app_user;

-- The name: the person, and whoever has a seat the name was opened to and holds the person's permission and a basis
-- for it today. Withdrawn is seen here on the next request. To which seats it is open nobody reads: not granted.
create policy person_or_permitted_seat on case_consultation.named_case for select to app_user
  using (
    person_id = (select platform.person_id())
    or (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = named_case.group_id
                  and e.seat_id = any (named_case.open_to))
        and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = named_case.person_id
                      and a.purpose = 'case-consultation' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))
        and named_case.case_id <> all ((select case_consultation.my_step_outs())::uuid[]))
  );
grant select (case_id, group_id, region_code, person_id, named_by, named_on) on case_consultation.named_case to app_user;
grant select on case_consultation.name_card to app_user;

create policy of_own_groups on case_consultation.meeting for select to app_user
  using (meeting.group_id = any ((select case_consultation.my_groups())::uuid[]));
create policy planned_by_chair on case_consultation.meeting for insert to app_user
  with check (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = meeting.group_id and e.chair));
create policy run_by_chair on case_consultation.meeting for update to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = meeting.group_id and e.chair));
grant select on case_consultation.meeting to app_user;
grant insert (id, group_id, day, start_time, end_time, place) on case_consultation.meeting to app_user;
grant update (day, start_time, end_time, place, goal, cancelled_because, status, version) on case_consultation.meeting to app_user;

-- The rhythm is read by who sits there and kept by the chair. Who comes is read by who sits there, and written by acts.
create policy of_own_groups on case_consultation.rhythm for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = rhythm.group_id));
create policy kept_by_chair on case_consultation.rhythm for insert to app_user
  with check (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = rhythm.group_id and e.chair));
create policy changed_by_chair on case_consultation.rhythm for update to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = rhythm.group_id and e.chair));
grant select on case_consultation.rhythm to app_user;
grant insert (group_id, pattern, weekday, start_time, end_time, place), update (pattern, weekday, start_time, end_time, place, version)
  on case_consultation.rhythm to app_user;
create policy of_own_groups on case_consultation.attendance for select to app_user
  using (exists (select from case_consultation.meeting m where m.id = attendance.meeting_id));
grant select on case_consultation.attendance to app_user;

-- An agenda shows only cases one sees; who stepped out sees no empty chair either.
create policy seen_cases on case_consultation.agenda_item for select to app_user
  using (exists (select from case_consultation.meeting m where m.id = agenda_item.meeting_id)
    and exists (select from case_consultation.consultation_case c where c.id = agenda_item.case_id));
create policy put_there_by_chair on case_consultation.agenda_item for insert to app_user
  with check (exists (
    select from case_consultation.meeting m
    join case_consultation.consultation_case c on c.group_id = m.group_id and c.id = agenda_item.case_id and c.brought_on is not null and c.route = 'meeting'
    join case_consultation.entry e on e.group_id = m.group_id and e.membership_id = (select platform.membership_id()) and e.chair
    where m.id = agenda_item.meeting_id));
create policy ordered_by_chair on case_consultation.agenda_item for update to app_user
  using (exists (select from case_consultation.meeting m
    join case_consultation.entry e on e.group_id = m.group_id and e.membership_id = (select platform.membership_id()) and e.chair
    where m.id = agenda_item.meeting_id));
create policy taken_off_by_chair on case_consultation.agenda_item for delete to app_user
  using (exists (select from case_consultation.meeting m
    join case_consultation.entry e on e.group_id = m.group_id and e.membership_id = (select platform.membership_id()) and e.chair
    where m.id = agenda_item.meeting_id));
grant select, insert, update (position, discussed), delete on case_consultation.agenda_item to app_user;

-- A guest at the table reads what the wall could show: the question, advice and agreements. What the group noted, what
-- waited for whom, what was put before someone and how earlier advice went is the group's, from before and after (0077).
-- Notes are the group's own; advice, agreements and the look-back are also the person's who gave their name to it.
create policy group_only on case_consultation.note for select to app_user
  using ((select platform.membership_id()) is not null and case_consultation.sees_case(case_id) and note.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy written_by_a_member on case_consultation.note for insert to app_user
  with check (author_membership_id = (select platform.membership_id())
    and exists (select from case_consultation.consultation_case c where c.id = note.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.brought_on is not null and c.status <> 'closed'));
create policy changed_by_author_or_chair on case_consultation.note for update to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = note.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.status <> 'closed' and (
    note.author_membership_id = (select platform.membership_id())
    or exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = c.group_id and e.chair))));
grant select on case_consultation.note to app_user;
grant insert (id, case_id, author_membership_id, text), update (text, version) on case_consultation.note to app_user;

-- Notes by several hands follow the rules of notes; anyone at the table writes in them, so there is no author to ask for.
create policy group_only on case_consultation.shared_note for select to app_user
  using ((select platform.membership_id()) is not null and case_consultation.sees_case(case_id) and shared_note.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy begun_by_a_member on case_consultation.shared_note for insert to app_user
  with check ((select platform.membership_id()) is not null
    and exists (select from case_consultation.consultation_case c where c.id = shared_note.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.brought_on is not null and c.status <> 'closed'));
create policy written_by_members on case_consultation.shared_note for update to app_user
  using ((select platform.membership_id()) is not null
    and exists (select from case_consultation.consultation_case c where c.id = shared_note.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.status <> 'closed'));
grant select, insert (case_id), update (state, text, version) on case_consultation.shared_note to app_user;
create policy group_only on case_consultation.shared_note_hand for select to app_user
  using ((select platform.membership_id()) is not null and case_consultation.sees_case(case_id) and shared_note_hand.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
grant select on case_consultation.shared_note_hand to app_user;

create policy with_the_case on case_consultation.advice for select to app_user
  using (case_consultation.sees_case(case_id));
create policy written_by_a_member on case_consultation.advice for insert to app_user
  with check (author_membership_id = (select platform.membership_id())
    and exists (select from case_consultation.consultation_case c where c.id = advice.case_id and c.brought_on is not null and c.status <> 'closed'));
create policy changed_by_author_or_chair on case_consultation.advice for update to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = advice.case_id and c.status <> 'closed' and (
    advice.author_membership_id = (select platform.membership_id())
    or exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = c.group_id and e.chair))));
grant select on case_consultation.advice to app_user;
grant insert (id, case_id, author_membership_id, text), update (text, version) on case_consultation.advice to app_user;

-- What one promised oneself stays in sight, also for a guest whose turn at the case is over: only that one promise. Who
-- stepped out of the case gave it back (0077).
create policy with_the_case_or_ones_own on case_consultation.agreement for select to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = agreement.case_id)
    or (agreement.who_membership_id = (select platform.sits_as()) and agreement.case_id <> all ((select case_consultation.my_step_outs())::uuid[])));
create policy made_by_a_member on case_consultation.agreement for insert to app_user
  with check (made_by_membership_id = (select platform.membership_id())
    and exists (select from case_consultation.consultation_case c where c.id = agreement.case_id and c.brought_on is not null and c.status <> 'closed'));
create policy changed_by_who_promised_or_made_it on case_consultation.agreement for update to app_user
  using ((agreement.who_membership_id = (select platform.sits_as()) and agreement.case_id <> all ((select case_consultation.my_step_outs())::uuid[])) or exists (select from case_consultation.consultation_case c where c.id = agreement.case_id and (
    agreement.made_by_membership_id = (select platform.membership_id())
    or exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = c.group_id and e.chair))));
grant select on case_consultation.agreement to app_user;
grant insert (id, case_id, made_by_membership_id, who_membership_id, what, due_on), update (what, due_on, accepted, state, version)
  on case_consultation.agreement to app_user;

create policy with_the_case on case_consultation.look_back for select to app_user
  using (case_consultation.sees_case(case_id) and look_back.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy by_the_bringer on case_consultation.look_back for insert to app_user
  with check (by_membership_id = (select platform.membership_id()) and exists (
    select from case_consultation.consultation_case c where c.id = look_back.case_id and c.bringer_membership_id = (select platform.membership_id())
      and c.status in ('discussed', 'looked-back')));
create policy changed_by_the_bringer on case_consultation.look_back for update to app_user
  using (by_membership_id = (select platform.membership_id()));
grant select on case_consultation.look_back to app_user;
grant insert (case_id, by_membership_id, helped, learned), update (helped, learned, version) on case_consultation.look_back to app_user;

create policy with_the_case on case_consultation.look_back_agreement for select to app_user
  using (case_consultation.sees_case(case_id) and look_back_agreement.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy by_the_bringer on case_consultation.look_back_agreement for insert to app_user
  with check (exists (
    select from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id
    where a.id = look_back_agreement.agreement_id and a.case_id = look_back_agreement.case_id
      and c.bringer_membership_id = (select platform.membership_id()) and c.status in ('discussed', 'looked-back')));
create policy changed_by_the_bringer on case_consultation.look_back_agreement for update to app_user
  using (exists (
    select from case_consultation.consultation_case c where c.id = look_back_agreement.case_id and c.bringer_membership_id = (select platform.membership_id())));
grant select, insert, update (followed) on case_consultation.look_back_agreement to app_user;

create policy with_the_case on case_consultation.look_back_advice for select to app_user
  using (case_consultation.sees_case(case_id) and look_back_advice.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy by_the_bringer on case_consultation.look_back_advice for insert to app_user
  with check (exists (
    select from case_consultation.advice a join case_consultation.consultation_case c on c.id = a.case_id
    where a.id = look_back_advice.advice_id and a.case_id = look_back_advice.case_id
      and c.bringer_membership_id = (select platform.membership_id()) and c.status in ('discussed', 'looked-back')));
create policy changed_by_the_bringer on case_consultation.look_back_advice for update to app_user
  using (exists (
    select from case_consultation.consultation_case c where c.id = look_back_advice.case_id and c.bringer_membership_id = (select platform.membership_id())));
grant select, insert, update (followed, helped) on case_consultation.look_back_advice to app_user;

-- The person's own answer is seen by whoever may know whose case it is, and by nobody else.
create policy who_knows_the_name on case_consultation.own_look_back for select to app_user
  using (exists (select from case_consultation.named_case n where n.case_id = own_look_back.case_id));
create policy by_the_person on case_consultation.own_look_back for insert to app_user
  with check (exists (select from case_consultation.named_case n join case_consultation.consultation_case c on c.id = n.case_id
    where n.case_id = own_look_back.case_id and n.person_id = (select platform.person_id()) and c.discussed_on is not null));
create policy changed_by_the_person on case_consultation.own_look_back for update to app_user
  using (exists (select from case_consultation.named_case n where n.case_id = own_look_back.case_id and n.person_id = (select platform.person_id())));
grant select, insert (case_id, helped), update (helped, version) on case_consultation.own_look_back to app_user;

-- Seen by who sees the case, and by the one it was put before, who sees only this.
create policy concerned on case_consultation.escalation for select to app_user
  using ((to_membership_id = (select platform.sits_as()) and case_id <> all ((select case_consultation.my_step_outs())::uuid[]))
    or case_consultation.sees_case(case_id) and escalation.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy answered_by_who_may_decide on case_consultation.escalation for update to app_user
  using (to_membership_id = (select platform.sits_as()) and case_id <> all ((select case_consultation.my_step_outs())::uuid[]));
grant select, update (answer, will_do_on, version) on case_consultation.escalation to app_user;

-- What waited for whom, and what it got stuck on: written by who works at the case, read by who sees it.
create policy with_the_case on case_consultation.case_wait for select to app_user
  using (case_consultation.sees_case(case_id) and case_wait.case_id <> all ((select case_consultation.my_guest_cases())::uuid[]));
create policy written_at_the_case on case_consultation.case_wait for insert to app_user
  with check (exists (select from case_consultation.consultation_case c where c.id = case_wait.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.status <> 'closed'
      and (c.brought_on is not null or c.bringer_membership_id = (select platform.membership_id())))
    and (select platform.membership_id()) is not null);
create policy changed_at_the_case on case_consultation.case_wait for update to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = case_wait.case_id and c.id <> all ((select case_consultation.my_guest_cases())::uuid[]) and c.status <> 'closed'
      and (c.brought_on is not null or c.bringer_membership_id = (select platform.membership_id())))
    and (select platform.membership_id()) is not null);
grant select on case_consultation.case_wait to app_user;
grant insert (id, case_id, what, organisation_id, role, since, until), update (what, organisation_id, role, since, until, version)
  on case_consultation.case_wait to app_user;

create policy with_the_case on case_consultation.case_bottleneck for select to app_user
  using (case_consultation.sees_case(case_id));
create policy tagged_at_the_case on case_consultation.case_bottleneck for insert to app_user
  with check ((select platform.membership_id()) is not null
    and exists (select from case_consultation.consultation_case c where c.id = case_bottleneck.case_id and c.brought_on is not null and c.status <> 'closed'));
create policy taken_off_at_the_case on case_consultation.case_bottleneck for delete to app_user
  using ((select platform.membership_id()) is not null
    and exists (select from case_consultation.consultation_case c where c.id = case_bottleneck.case_id and c.brought_on is not null and c.status <> 'closed'));
grant select, insert, delete on case_consultation.case_bottleneck to app_user;

-- Between who asked and who answered.
create policy asked_and_answered on case_consultation.sharpening for select to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = sharpening.case_id
    and (sharpening.by_membership_id = (select platform.membership_id()) or c.bringer_membership_id = (select platform.membership_id()))));
create policy answered_by_who_was_asked on case_consultation.sharpening for insert to app_user
  with check (by_membership_id = (select platform.membership_id()) and exists (
    select from case_consultation.case_reader r where r.case_id = sharpening.case_id and r.why = 'sharpen'
      and r.membership_id = (select platform.membership_id())));
grant select on case_consultation.sharpening to app_user;
grant insert (id, case_id, by_membership_id, text) on case_consultation.sharpening to app_user;

-- What goes, and when: whoever sees the case.
create policy with_the_case on case_consultation.announced_deletion for select to app_user
  using (exists (select from case_consultation.consultation_case c where c.id = announced_deletion.case_id));
grant select (case_id, what, delete_on) on case_consultation.announced_deletion to app_user;

-- That one has a calendar address, and since when; never which.
create policy own_link on case_consultation.calendar_link for select to app_user
  using (membership_id = (select platform.membership_id()));
grant select (membership_id, made_on) on case_consultation.calendar_link to app_user;
