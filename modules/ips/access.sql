-- One trajectory and everything in it: the person; and who guides them in the organisation that keeps it, today. Not other
-- organisations, not who pays, not who decides about a benefit, not the manager of the organisation.
create policy the_person_or_own_work on ips.trajectory for select to app_user
  using (
    person_id = (select ips.mine())
    or (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null and (select platform.task()) = 'begeleiding'
      and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = trajectory.person_id
        and a.purpose = 'own-work' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())))
  );
grant select (id, person_id, organisation_id, coach_id, team_id, referred_on, referred_by, payer, asked_on, decided_on, decision, closed_on, close_reason, version)
  on ips.trajectory to app_user;

create policy of_a_seen_trajectory on ips.phase for select to app_user
  using (exists (select from ips.trajectory t where t.id = phase.trajectory_id));
grant select (id, trajectory_id, person_id, position, phase, from_day) on ips.phase to app_user;
create policy of_a_seen_trajectory on ips.activity for select to app_user
  using (exists (select from ips.trajectory t where t.id = activity.trajectory_id));
grant select (id, trajectory_id, person_id, written_by, kind, place, day, start_time, minutes, employer_id, line_id, in_person, fits, by_person) on ips.activity to app_user;
create policy of_a_seen_trajectory on ips.funding_line for select to app_user
  using (exists (select from ips.trajectory t where t.id = funding_line.trajectory_id));
grant select (id, activity_id, trajectory_id, person_id, funder, period, day, minutes, standing, corrects, why, made_on, written_by) on ips.funding_line to app_user;

-- The organisation's own: labels, months that were declared, and how the team looks at itself.
create policy own_organisation on ips.team for select to app_user
  using ((organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null)
    or exists (select from ips.trajectory t where t.team_id = team.id and t.person_id = (select ips.mine())));
grant select on ips.team to app_user;
create policy own_line on ips.coach_time for select to app_user using (membership_id = (select ips.seat()));
grant select on ips.coach_time to app_user;
create policy own_organisation on ips.closing for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.closing to app_user;
create policy own_organisation on ips.team_moment for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.team_moment to app_user;
create policy own_organisation on ips.self_check for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.self_check to app_user;
create policy of_a_seen_check on ips.self_check_item for select to app_user
  using (exists (select from ips.self_check c where c.id = self_check_item.check_id));
grant select on ips.self_check_item to app_user;
create policy own_organisation on ips.official_score for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.official_score to app_user;
create policy own_organisation on ips.frozen_quarter for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.frozen_quarter to app_user;
create policy own_organisation on ips.quarter_count for select to app_user
  using (organisation_id = (select platform.organisation_id()) and (select ips.seat()) is not null);
grant select on ips.quarter_count to app_user;
