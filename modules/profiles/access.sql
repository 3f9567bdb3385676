-- The draft, the own no and the links: the person and who speaks for them about work. Nobody else, also not who helps.
create policy the_person on profiles.profile for select to app_user using (person_id = (select profiles.mine()));
grant select on profiles.profile to app_user;
create policy the_person on profiles.own_no for select to app_user using (person_id = (select profiles.mine()));
grant select on profiles.own_no to app_user;
create policy the_person on profiles.employer_link for select to app_user using (person_id = (select profiles.mine()));
grant select (id, person_id, version_id, for_whom, sender, reach, made_on, ends_at, closed_at, views, last_view_on) on profiles.employer_link to app_user;

-- A sentence: the person; and who proposed it for the organisation that works with them, as long as they work with them.
create policy the_person_or_own_proposal on profiles.sentence for select to app_user
  using (person_id = (select profiles.mine())
    or (organisation_id = (select platform.organisation_id()) and profiles.may_propose(person_id)));
grant select on profiles.sentence to app_user;
grant select on profiles.proposed_by to app_user;

-- What was read in a message: the same two, until the person answered.
create policy the_person_or_own_proposal on profiles.brought for select to app_user
  using (person_id = (select profiles.mine())
    or (organisation_id = (select platform.organisation_id()) and profiles.may_propose(person_id)));
grant select on profiles.brought to app_user;
grant select on profiles.brought_by to app_user;

-- A version with a name: the professional it is shared with, as long as the person's permission stands. One for an
-- employer or without a name: nobody else here. Those are read by link, and through profiles.anonymous_page.
create policy the_person_or_shared_by_name on profiles.version for select to app_user
  using (person_id = (select profiles.mine()) or profiles.reads(id));
grant select on profiles.version to app_user;

create policy the_person on profiles.sharing for select to app_user using (person_id = (select profiles.mine()));
grant select on profiles.sharing to app_user;

-- A message to another system: the person, and who may read the profile with the name.
create policy the_person_or_reader on profiles.message for select to app_user
  using (person_id = (select profiles.mine()) or profiles.reads_person(person_id));
grant select on profiles.message to app_user;

create policy own_counts on profiles.screening for select to app_user using (membership_id = (select platform.membership_id()));
grant select on profiles.screening to app_user;

-- The style of the region, for who works there.
create policy of_own_region on profiles.letterhead for select to app_user using (region_code = (select platform.region_code()));
grant select on profiles.letterhead to app_user;
