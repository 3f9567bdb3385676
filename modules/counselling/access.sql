-- The person and who speaks for their money; and the one counsellor they chose, as long as their permission stands.
-- Whoever decides about a benefit is never that counsellor: counsels_as() is nobody then.
create policy the_person_or_the_chosen_counsellor on counselling.calculation for select to app_user
  using (
    person_id = (select counselling.person_of_mine())
    or (counsellor_id = (select counselling.counsels_as())
      and exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = calculation.person_id
        and a.purpose = 'income-advice' and a.category = 'benefit'
        and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())))
  );
grant select (id, person_id, counsellor_id, kept, title, day, situation, variants, amounts, amounts_version, saved_on, version, written_by)
  on counselling.calculation to app_user;

create policy the_person_or_the_asked_counsellor on counselling.talk for select to app_user
  using (
    person_id = (select counselling.person_of_mine())
    or (counsellor_id = (select counselling.counsels_as()) and counselling.hears(id))
  );
grant select on counselling.talk to app_user;
-- Who counsels where is asked through counselling.counsellors() and counselling.could_counsel().
grant select on counselling.advised to app_user;
