-- Who sits in the group sees its running meeting. What lies on the table is seen by who sees the case: who stepped out
-- of it sees the meeting go on without it.
create policy of_own_groups on live_meetings.run for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = run.group_id));
grant select (meeting_id, group_id, begun_by, phase, method, version) on live_meetings.run to app_user;

create policy of_seen_cases on live_meetings.turn for select to app_user
  using (exists (select from live_meetings.run r where r.meeting_id = turn.meeting_id)
    and exists (select from case_consultation.consultation_case c where c.id = turn.case_id));
grant select on live_meetings.turn to app_user;

create policy of_own_groups on live_meetings.word for select to app_user
  using (exists (select from live_meetings.run r where r.meeting_id = word.meeting_id));
grant select on live_meetings.word to app_user;

create policy of_own_groups on live_meetings.parked for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = parked.group_id));
create policy parked_by_who_sits_there on live_meetings.parked for insert to app_user
  with check ((select live_meetings.sits_at(meeting_id, false)));
create policy looked_at_by_the_group on live_meetings.parked for update to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = parked.group_id));
grant select, insert (id, meeting_id, text), update (state, version) on live_meetings.parked to app_user;
grant select on live_meetings.colleague to app_user;

-- Everyone at the table knows that a screen is on. Codes and secrets nobody reads.
create policy of_own_groups on live_meetings.screen for select to app_user
  using (exists (select from live_meetings.run r where r.meeting_id = screen.meeting_id));
grant select (id, meeting_id, opens_until, opened_at, closed_at) on live_meetings.screen to app_user;

-- Who comes for one case is known to who sees that case. A place of the person concerned says that the case has a name:
-- only to who may know it.
create policy at_seen_cases on live_meetings.place for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id())
      and e.group_id = (select m.group_id from case_consultation.meeting m where m.id = place.meeting_id))
    and exists (select from case_consultation.consultation_case c where c.id = place.case_id)
    and (membership_id is not null or exists (select from case_consultation.named_case n where n.case_id = place.case_id)));
grant select (id, meeting_id, case_id, membership_id, had_turn) on live_meetings.place to app_user;
