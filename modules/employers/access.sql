-- Who works with employers (begeleiding, bemiddeling, coordinatie; never who decides on or checks benefits) sees the
-- files of their own organisation, of whom it agreed with, and what is shared with the region.
create policy own_network_agreed_or_region on employers.employer for select to app_user
  using (
    merged_into is null and (select employers.seat()) is not null and (
      kept_by = (select platform.organisation_id())
      or (with_region and region_code = (select platform.region_code()))
      or kept_by in (select case when a.proposed_by = (select platform.organisation_id()) then a.proposed_to else a.proposed_by end
        from employers.agreement a where a.agreed_on is not null and a.ended_on is null
          and (select platform.organisation_id()) in (a.proposed_by, a.proposed_to))));
grant select on employers.employer to app_user;

create policy of_own_organisation on employers.agreement for select to app_user
  using ((select employers.seat_or_admin()) and (proposed_by = (select platform.organisation_id()) or proposed_to = (select platform.organisation_id())));
grant select on employers.agreement to app_user;

-- The contact owner, and whom they invited; of a file one still sees.
create policy owner_or_invited on employers.contact_person for select to app_user
  using (exists (select from employers.employer e where e.id = contact_person.employer_id
    and (e.contact_owner = (select employers.seat())
      or exists (select from employers.invited i where i.employer_id = e.id and i.membership_id = (select employers.seat())))));
grant select on employers.contact_person to app_user;
create policy of_seen_employers on employers.invited for select to app_user
  using (exists (select from employers.employer e where e.id = invited.employer_id
    and (e.contact_owner = (select employers.seat()) or invited.membership_id = (select employers.seat()))));
grant select on employers.invited to app_user;

create policy of_seen_employers on employers.contact_line for select to app_user
  using (exists (select from employers.employer e where e.id = contact_line.employer_id));
create policy of_seen_employers on employers.remark for select to app_user
  using (exists (select from employers.employer e where e.id = remark.employer_id));
create policy of_seen_employers on employers.quiet_period for select to app_user
  using (exists (select from employers.employer e where e.place_id = quiet_period.place_id));
create policy of_seen_employers on employers.not_approached for select to app_user
  using (exists (select from employers.employer e where e.place_id = not_approached.place_id));
grant select on employers.contact_line, employers.remark, employers.quiet_period, employers.not_approached to app_user;

-- One's own leads, and those about an employer one sees.
create policy of_seen_employers on employers.lead for select to app_user
  using (exists (select from employers.employer e where e.id = lead.employer_id));
create policy of_seen_leads on employers.lead_step for select to app_user
  using (exists (select from employers.lead l where l.id = lead_step.lead_id));
grant select on employers.lead, employers.lead_step to app_user;

-- Own conversations. That someone else talks to them, one hears through employers.standing().
create policy own_conversations on employers.reservation for select to app_user
  using (held_by = (select employers.seat()) or together_with = (select employers.seat()));
create policy asked_or_asking on employers.together_request for select to app_user
  using (asked_by = (select employers.seat()) or asked_of = (select employers.seat()));
grant select on employers.reservation, employers.together_request to app_user;

create policy of_own_region on employers.approach_rule for select to app_user using (region_code = (select platform.region_code()));
grant select on employers.approach_rule to app_user;

-- Who made links, not what they open with.
create policy of_seen_employers on employers.file_link for select to app_user
  using (exists (select from employers.employer e where e.id = file_link.employer_id));
grant select (id, employer_id, made_by, made_on, ends_at, closed_at, views, last_seen_on) on employers.file_link to app_user;
create policy of_seen_employers on employers.merger for select to app_user
  using (exists (select from employers.employer e where e.id = merger.kept_id));
grant select on employers.merger to app_user;
grant select on employers.colleague to app_user;
grant select on employers.municipality, employers.neighbour, employers.keeper to app_user;
