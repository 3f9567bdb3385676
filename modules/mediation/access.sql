-- The person reads what is about them. Professionals read through mediation.told (0119), which leaves out whose proposal
-- it is for who may not know; no policy opens a row with a person in it to them.
create policy the_person on mediation.proposal for select to app_user using (person_id = (select consent.person_for('work-profile')));
grant select on mediation.proposal to app_user;
create policy of_own_proposals on mediation.answer for select to app_user
  using (exists (select from mediation.proposal p where p.id = answer.proposal_id));
grant select on mediation.answer to app_user;
create policy of_own_proposals on mediation.handover for select to app_user
  using (exists (select from mediation.proposal p where p.id = handover.proposal_id));
grant select on mediation.handover to app_user;

-- The table itself, its days and what lies on it: who sits there. Who is discussed is read through mediation.candidates_at.
create policy at_the_table on mediation.series for select to app_user using (id = any ((select mediation.my_tables())::uuid[]));
grant select on mediation.series to app_user;
create policy at_the_table on mediation.series_organisation for select to app_user using (series_id = any ((select mediation.my_tables())::uuid[]));
grant select on mediation.series_organisation to app_user;
create policy at_the_table on mediation.meeting for select to app_user using (series_id = any ((select mediation.my_tables())::uuid[]));
grant select on mediation.meeting to app_user;
create policy at_the_table on mediation.board_offer for select to app_user using (series_id = any ((select mediation.my_tables())::uuid[]));
grant select on mediation.board_offer to app_user;
create policy the_person on mediation.candidate for select to app_user using (person_id = (select consent.person_for('work-profile')));
grant select on mediation.candidate to app_user;
grant select on mediation.seen_offer, mediation.organisation to app_user;

-- To what it led: the person, and who knows whose proposal it is. The talk or the work itself has its own rules (mediation.result).
create policy the_person_or_who_knows_whose on mediation.led_to for select to app_user
  using (person_id = (select consent.person_for('work-profile')) or mediation.knows_whose(proposal_id));
grant select on mediation.led_to, mediation.result, mediation.seen_employer to app_user;
