-- Words: purposes and categories are public.
create policy words on consent.purpose for select to app_user, app_audit using (purpose is not null);
create policy words on consent.category for select to app_user, app_audit using (category is not null);
grant select on consent.purpose, consent.category to app_user;

-- A person: themselves and who answers for them; and whoever holds access today.
create policy self_or_holder on consent.person for select to app_user
  using (
    id = (select platform.person_id())
    or account_id = (select platform.account_id())
    or exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = person.id
                 and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))
  );
grant select (id, region_code, sixteen_on, registered_on) on consent.person to app_user;

-- One's own access, so that lists can start from it.
create policy own_access on consent.access for select to app_user
  using (holder = (select platform.holder()) and starts_at <= (select platform.now()) and ends_at > (select platform.now()));
grant select on consent.access to app_user;

-- A registration: the person, and who works with the person at that same organisation. Another organisation's
-- registration is health data and stays unseen.
create policy self_or_own_work on consent.record for select to app_user
  using (
    person_id = (select platform.person_id())
    or (organisation_id = (select platform.organisation_id()) and exists (
      select from consent.access a where a.holder = (select platform.holder()) and a.person_id = record.person_id
        and a.purpose = 'own-work' and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())))
  );
grant select (id, person_id, organisation_id, reference, registered_on, closed_on) on consent.record to app_user;

-- Who works with the person: the person; oneself, as long as that opens something. What was withdrawn or shut out
-- looks the same as never asked.
create policy self_or_own on consent.involvement for select to app_user
  using (person_id = (select platform.person_id())
    or (membership_id = (select platform.membership_id()) and exists (
      select from consent.access a where a.holder = (select platform.holder()) and a.person_id = involvement.person_id
        and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))));
grant select on consent.involvement to app_user;

-- Bases are the region's: known to whoever works or lives there. Entered by its privacy officers.
create policy of_the_region on consent.lawful_basis for select to app_user
  using (region_code = (select platform.region_code()));
create policy entered_by_privacy_officer on consent.lawful_basis for insert to app_user
  with check (region_code = (select platform.region_code()) and (select platform.role()) = 'privacy-officer'
    and entered_by = (select platform.membership_id()) and starts_at >= (select platform.now()) - interval '1 minute');
grant select on consent.lawful_basis to app_user;
grant insert on consent.lawful_basis to app_user;

create policy self_or_representative on consent.representation for select to app_user
  using (person_id = (select platform.person_id()) or account_id = (select platform.account_id()));
grant select on consent.representation to app_user;

-- A permission in force: whoever it gives access to. Whatever became of it otherwise: only the person.
create policy self_or_in_force on consent.permission for select to app_user
  using (
    person_id = (select platform.person_id())
    or exists (select from consent.access a where a.permission_id = permission.id and a.holder = (select platform.holder())
                 and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now()))
    or (recorded_by = (select platform.membership_id()) and withdrawn_at is null and not awaits_confirmation
        and ends_at > (select platform.now()) and (select consent.own_work_with(person_id)))
  );
-- Without the explanation: it names every receiver, and one receiver's name is health data for another.
grant select (id, person_id, purpose, categories, starts_at, ends_at, how, given_at, withdrawn_at, awaits_confirmation)
  on consent.permission to app_user;

-- Receivers of a permission one may see in full: the person, and who recorded it. A receiver sees only itself,
-- because another receiver's name may be health data.
create policy with_the_permission on consent.receiver for select to app_user
  using (
    exists (select from consent.permission p where p.id = receiver.permission_id and (
      p.person_id = (select platform.person_id())
      or (organisation_id = (select platform.organisation_id()) and task = (select platform.task()))))
    or consent.recorded_by_me(permission_id)
  );
grant select on consent.receiver to app_user;

-- The photo: the person, and the professional who recorded it. Receivers never.
create policy self_or_recorder on consent.document for select to app_user
  using (person_id = (select platform.person_id())
    or (recorded_by = (select platform.membership_id()) and (select consent.own_work_with(person_id))));
create policy recorded_by_who_works_with on consent.document for insert to app_user
  with check (recorded_by = (select platform.membership_id()) and (select consent.own_work_with(person_id)));
grant select on consent.document to app_user;
grant insert on consent.document to app_user;

-- A request: the person sees what was asked and answered; the asker sees only that it was asked.
create policy self_or_asker on consent.request for select to app_user
  using (person_id = (select platform.person_id())
    or (asked_by = (select platform.membership_id()) and (select consent.own_work_with(person_id))));
create policy asked_by_who_works_with on consent.request for insert to app_user
  with check (asked_by = (select platform.membership_id()) and (select consent.own_work_with(person_id)));
grant select (id, person_id, asked_by, purpose, categories, receivers, why, asked_on) on consent.request to app_user;
grant insert (id, person_id, asked_by, purpose, categories, receivers, why, asked_on) on consent.request to app_user;

create policy own_choice on consent.shut_out for select to app_user using (person_id = (select platform.person_id()));
grant select (id, person_id, shown_name, since, ended_at) on consent.shut_out to app_user;
create policy own_step on consent.step_out for select to app_user using (account_id = (select platform.account_id()));
grant select on consent.step_out to app_user;

-- Emergencies: the person, who did it, and the region's privacy officer, who sees that it happened and why, not about whom.
create policy self_officer_or_actor on consent.break_glass for select to app_user
  using (person_id = (select platform.person_id()) or membership_id = (select platform.membership_id()));
grant select on consent.break_glass to app_user;

-- The region's arrangement and its officers: known inside the region. Saved by consent.save_arrangement and
-- consent.save_protection_officer only, by who keeps the region. Outside it consent.responsible_for says what everyone may know.
create policy of_the_region on consent.arrangement for select to app_user using (region_code = (select platform.region_code()));
grant select on consent.arrangement to app_user;
create policy of_the_region on consent.protection_officer for select to app_user using (region_code = (select platform.region_code()));
grant select on consent.protection_officer to app_user;

-- Every protocol the region adopted, the ones of before too; written by a trigger only.
create policy of_the_region on consent.protocol_version for select to app_user
  using (region_code = (select platform.region_code()));
grant select on consent.protocol_version to app_user;

-- What will be deleted, and when: the person, and the professional who registered them.
create policy self_or_registrar on consent.announced_deletion for select to app_user
  using (person_id = (select platform.person_id()) or membership_id = (select platform.holder()));
grant select on consent.announced_deletion to app_user;

-- An objection: the person, and whoever works with them at the organisation it is about (through consent.work_with).
create policy own_objection on consent.objection for select to app_user using (person_id = (select platform.person_id()));
grant select on consent.objection to app_user;
create policy own_reminder on consent.reminder for select to app_user using (person_id = (select platform.person_id()));
grant select on consent.reminder to app_user;
