-- Someone's work: the person (and who speaks for them about work), and whoever holds the person's permission for
-- 'placement' today. Own work is not enough: also who wrote it down stops reading when the permission ends.
create policy the_person_or_permission_today on placements.placement for select to app_user
  using (person_id = (select placements.mine())
    or ((select placements.seat()) is not null and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = placement.person_id
      and a.purpose = 'placement' and a.category = 'work-profile' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
-- Without noted_at: that a care organisation wrote it says that someone gets help.
grant select (id, person_id, region_code, employer_id, employer_name, offer_id, interview_id, title, tasks, contract_form, starts_on, ends_on, end_reason, travel_payer,
  travel_cents, version, noted_on, changed_on) on placements.placement to app_user;

create policy with_the_placement on placements.hours for select to app_user
  using (exists (select from placements.placement p where p.id = hours.placement_id));
create policy with_the_placement on placements.kind for select to app_user
  using (exists (select from placements.placement p where p.id = kind.placement_id));
create policy with_the_placement on placements.not_right for select to app_user
  using (exists (select from placements.placement p where p.id = not_right.placement_id));
grant select on placements.hours, placements.kind, placements.not_right, placements.job, placements.permitted_to_me, placements.named_organisation, placements.seen_offer to app_user;
-- placements.realised is read through placements.realised_by() only: it can say that care was in it.

-- What made it possible says something about a benefit: that category, for this purpose. Who speaks for the person's money reads it too.
create policy the_person_or_permission_for_income on placements.means for select to app_user
  using (person_id = (select consent.person_for('benefit'))
    or ((select placements.seat()) is not null and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = means.person_id
      and a.purpose = 'placement' and a.category = 'benefit' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
create policy the_person_or_who_finds_work on placements.wage_value for select to app_user
  using (person_id = (select consent.person_for('benefit'))
    or ((select platform.task()) = 'bemiddeling' and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = wage_value.person_id
      and a.purpose = 'placement' and a.category = 'benefit' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
grant select on placements.means, placements.wage_value to app_user;

-- A talk belongs to looking for work as well as to working.
create policy the_person_or_who_prepares_with_them on placements.interview for select to app_user
  using (person_id = (select placements.mine())
    or ((select placements.seat()) is not null and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = interview.person_id
      and a.purpose in ('placement', 'matching') and a.category = 'work-profile' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
grant select (id, person_id, region_code, employer_id, employer_name, offer_id, kind, day, start_time, place, along_may, result, result_words, result_by, version, noted_on)
  on placements.interview to app_user;

-- The pitch: nobody, unless the person ticks that it may be shown.
create policy the_person_or_shown on placements.pitch for select to app_user
  using (person_id = (select placements.mine())
    or (shown and (select placements.seat()) is not null and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = pitch.person_id
      and a.purpose in ('placement', 'matching') and a.category = 'work-profile' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
grant select on placements.pitch to app_user;

-- What a placement is, and what was counted: known to who works in the region.
create policy of_own_region on placements.definition for select to app_user
  using (region_code = (select platform.region_code()) and (select platform.membership_id()) is not null);
grant select (id, region_code, organisation_id, partner_kind, name, version, valid_from, ended, min_hours, min_days, kinds, contract_forms, roles, why, set_on)
  on placements.definition to app_user;
create policy of_own_region on placements.measurement for select to app_user
  using (region_code = (select platform.region_code()) and (select platform.membership_id()) is not null);
grant select (id, region_code, from_day, asked_on, shown) on placements.measurement to app_user;
