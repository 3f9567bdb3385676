-- What was worked out: the person, and of the version with a name who reads that version today.
create policy the_person_or_reader_of_the_version on matching.match for select to app_user
  using ((version_id is null and person_id = (select profiles.mine())) or (version_id is not null and profiles.reads(version_id)));
grant select on matching.match to app_user;

-- What the person said to one possibility: who reads their profile by name, and who works with them.
create policy the_person_or_who_hears on matching.answer for select to app_user
  using (person_id = (select profiles.mine()) or matching.hears(person_id));
grant select on matching.answer to app_user;

-- The standing yes: the person. Others meet it through matching.asked_about only.
create policy the_person on matching.interest for select to app_user using (person_id = (select profiles.mine()));
grant select on matching.interest to app_user;

grant select on matching.shown_offer, matching.called to app_user;
