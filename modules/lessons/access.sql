-- Lessons and working agreements are for every professional of the region; a proposal is the group's until it decides;
-- from which case it came only its proposer knows. A question is seen by the two groups it is between.
-- Nobody writes a row: each act is a function of migration 0085, which asks who acts.

create policy of_own_groups on lessons.proposal for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id()) and e.group_id = proposal.group_id));
grant select on lessons.proposal to app_user;

create policy only_its_proposer on lessons.proposal_case for select to app_user
  using (membership_id = (select platform.membership_id()));
grant select on lessons.proposal_case to app_user;

create policy of_the_region on lessons.lesson for select to app_user
  using (region_code = (select platform.region_code()) and (select platform.membership_id()) is not null);
grant select on lessons.lesson to app_user;

create policy of_the_region on lessons.working_agreement for select to app_user
  using (region_code = (select platform.region_code()) and (select platform.membership_id()) is not null);
grant select on lessons.working_agreement to app_user;

create policy with_the_agreement on lessons.working_agreement_version for select to app_user
  using (exists (select from lessons.working_agreement a where a.id = working_agreement_version.agreement_id));
grant select on lessons.working_agreement_version to app_user;

create policy between_two_groups on lessons.question for select to app_user
  using (exists (select from case_consultation.entry e where e.membership_id = (select platform.membership_id())
    and e.group_id in (question.from_group, question.to_group)));
grant select on lessons.question to app_user;

create policy with_the_question on lessons.answer for select to app_user
  using (exists (select from lessons.question q where q.id = answer.question_id));
grant select on lessons.answer to app_user;

-- Numbers with the small ones hidden, for whoever takes part in the region.
create policy of_the_region on lessons.shown_period for select to app_user
  using (region_code = (select platform.region_code()) and (select lessons.takes_part()));
grant select on lessons.shown_period to app_user;

grant select on lessons.colleague, lessons.own_group, lessons.seen_case to app_user;
