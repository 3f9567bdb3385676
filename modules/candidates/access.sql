-- Each category by itself: the person (and who answers for them, within their domain), and whoever holds access to
-- that category today; own work reaches only what the own organisation wrote. Written by the person, or as own work.
do $$
declare
  t record;
begin
  for t in select * from (values
    ('contact_details', 'contact', 'name, reach'),
    ('work_profile', 'work-profile', 'wishes, talents, work, hours, travel'),
    ('abilities', 'abilities', 'works, limits, adjustments'),
    ('benefit_situation', 'benefit', 'benefit, hours, since'),
    ('plan', 'plan', 'goal, agreements, director'),
    ('progress', 'progress', 'note'),
    ('crisis_agreement', 'crisis', 'signals, helps, people')) as listed (name, category, fields)
  loop
    execute format($policy$
      create policy the_person_or_access_today on candidates.%1$I for select to app_user using (
        person_id = (select consent.person_for(%2$L))
        or exists (select from consent.access a where a.holder = (select platform.holder()) and a.person_id = %1$I.person_id
             and a.category = %2$L and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())
             and (a.scope_organisation is null or a.scope_organisation = %1$I.organisation_id)))
      $policy$, t.name, t.category);
    execute format($policy$
      create policy by_the_person_or_own_work on candidates.%1$I for insert to app_user with check (
        (organisation_id is null and person_id = (select consent.person_for(%2$L)))
        or (organisation_id = (select platform.organisation_id()) and (select consent.own_work_with(person_id))))
      $policy$, t.name, t.category);
    execute format($policy$
      create policy own_part_only on candidates.%1$I for update to app_user
        using ((organisation_id is null and person_id = (select consent.person_for(%2$L)))
          or (organisation_id = (select platform.organisation_id()) and (select consent.own_work_with(person_id))))
      $policy$, t.name, t.category);
    -- The writer's organisation is not for readers: candidates.author answers who may know.
    execute format('grant select (id, person_id, version, changed_on, %s), insert (id, person_id, %s) on candidates.%I to app_user', t.fields, t.fields, t.name);
    -- A note about what happened is written once.
    if t.name <> 'progress' then execute format('grant update (%s) on candidates.%I to app_user', t.fields, t.name); end if;
  end loop;
end $$;
