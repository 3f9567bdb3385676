-- The writer (a role nobody can take, only its functions run as it) inserts; nobody changes or deletes a line.
create policy written_by_the_writer on audit.event for insert to app_audit with check (actor_kind is not null);
create policy written_by_the_writer on audit.event_person for insert to app_audit with check (how is not null);
create policy keys_of_the_writer on audit.pseudonym for select to app_audit using (subject is not null);
create policy new_keys on audit.pseudonym for insert to app_audit with check (subject is not null);
create policy era_for_the_writer on audit.epoch for select to app_audit using (epoch is not null);
create policy access_for_the_writer on consent.access for select to app_audit using (holder is not null);
create policy person_for_the_writer on consent.person for select to app_audit using (id is not null);

-- The person reads the lines about themselves. No manager, no colleague, no privacy officer reads any.
create policy own_lines on audit.event_person for select to app_user
  using (person_pseudonym = any ((select audit.own_pseudonyms())::uuid[]));
create policy own_lines on audit.event for select to app_user
  using (exists (select from audit.event_person p where p.person_pseudonym = any ((select audit.own_pseudonyms())::uuid[]) and p.at = event.at and p.event_id = event.id));
