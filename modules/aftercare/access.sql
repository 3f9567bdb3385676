-- The person, and who speaks for them about how it goes; and whoever may know how it goes today: as own work of the
-- organisation that keeps in touch, or by the person's permission. Progress is closed to who decides about a benefit.
create policy the_person_or_who_follows on aftercare.support for select to app_user
  using (person_id = (select aftercare.mine())
    or exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = support.person_id and a.category = 'progress'
      and (a.purpose in ('guidance', 'placement') or (a.purpose = 'own-work' and a.scope_organisation = support.organisation_id))
      and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())));
grant select on aftercare.support to app_user;
create policy the_person_or_who_follows on aftercare.contact for select to app_user
  using (person_id = (select aftercare.mine())
    or exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = contact.person_id and a.category = 'progress'
      and (a.purpose in ('guidance', 'placement') or (a.purpose = 'own-work' and a.scope_organisation = contact.organisation_id))
      and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())));
grant select on aftercare.contact to app_user;

-- What hangs on it is seen by who sees it.
create policy of_a_seen_support on aftercare.owner_change for select to app_user
  using (exists (select from aftercare.support s where s.id = owner_change.support_id));
grant select on aftercare.owner_change to app_user;
create policy of_a_seen_support on aftercare.help_link for select to app_user
  using (exists (select from aftercare.support s where s.id = help_link.support_id));
grant select (id, support_id, person_id, placement_id, made_on, ends_at, closed_at, views, last_seen_on, knows_owner) on aftercare.help_link to app_user;
-- That someone asked to be called. Their name and number only through aftercare.calls_for_me().
create policy of_a_seen_support on aftercare.call_request for select to app_user
  using (exists (select from aftercare.support s where s.id = call_request.support_id));
grant select (id, support_id, person_id, placement_id, suits, way, asked_at, due_at, passed_on_at, called_on) on aftercare.call_request to app_user;
create policy of_a_seen_person on aftercare.buddy for select to app_user
  using (person_id = (select aftercare.mine()) or exists (select from aftercare.support s where s.person_id = buddy.person_id));
grant select on aftercare.buddy to app_user;
create policy of_a_seen_person on aftercare.stay for select to app_user
  using (person_id = (select aftercare.mine()) or exists (select from aftercare.support s where s.person_id = stay.person_id));
grant select on aftercare.stay to app_user;

-- The plan for when it goes less well: the person and who speaks for them; whoever the person permits crisis agreements,
-- for guidance or aftercare, the lines the person agreed to; and an organisation what it proposed itself, as own work.
create policy the_person_or_permitted on aftercare.plan_line for select to app_user
  using (person_id = (select aftercare.my_plan())
    or exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = plan_line.person_id and a.category = 'crisis'
      and ((a.purpose in ('guidance', 'placement') and (plan_line.agreed_on is not null or plan_line.from_organisation = (select platform.organisation_id())))
        or (a.purpose = 'own-work' and a.scope_organisation = plan_line.from_organisation))
      and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())));
grant select on aftercare.plan_line to app_user;
create policy of_a_seen_line on aftercare.told for select to app_user
  using (exists (select from aftercare.plan_line l where l.id = told.line_id));
grant select on aftercare.told to app_user;
grant select on aftercare.work to app_user;
