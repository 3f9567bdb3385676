-- Who works with employers (never who decides on or checks benefits) sees what the own organisation keeps, what whom it
-- agreed with keeps, and what is shared with the region. A person concerned sees what the region shares and is open.
create policy own_network_agreed_or_region on vacancies.offer for select to app_user
  using (
    (select employers.seat()) is not null and (
      kept_by = (select platform.organisation_id())
      or (with_region and region_code = (select platform.region_code()))
      or kept_by in (select case when a.proposed_by = (select platform.organisation_id()) then a.proposed_to else a.proposed_by end
        from employers.agreement a where a.agreed_on is not null and a.ended_on is null
          and (select platform.organisation_id()) in (a.proposed_by, a.proposed_to)))
    or (select platform.person_id()) is not null and with_region and closed_on is null and region_code = (select platform.region_code()));
grant select (id, region_code, kept_by, with_region, kind, employer_id, employer_name, reference, title, words, work, field, hours_from, hours_to, may_grow,
  days, municipality_code, town, work_level, competences, licences, languages, certificates, asks_must, gives, comes_with, agreement, salary, starts_on,
  expires_on, heard_on, source, import_id, added_by, added_on, closed_on, closed_why, version, plain_words, match_key, ranking, ranking_mark) on vacancies.offer to app_user;

-- A list on its way in: who finds places at the organisation that brings it. The file itself is read by the clock only.
create policy of_own_organisation on vacancies.import for select to app_user
  using ((select employers.worker()) is not null and kept_by = (select platform.organisation_id()));
grant select (id, region_code, kept_by, membership_id, file_name, format, encoding, delimiter, columns, sample, mapping, with_region, state, rows_total,
  rows_seen, rows_good, rows_bad, rows_put, rows_new, rows_renewed, made_at, settled_at) on vacancies.import to app_user;
create policy of_own_imports on vacancies.import_row for select to app_user
  using (exists (select from vacancies.import i where i.id = import_row.import_id));
grant select on vacancies.import_row to app_user;
grant select on vacancies.offer_facts, vacancies.ranked, vacancies.municipality, vacancies.keeper, vacancies.known_employer to app_user;
-- The points of municipalities, for the nightly ranking.
grant select on vacancies.municipality to app_jobs;

-- The tasks of an employer one sees.
create policy of_seen_employers on vacancies.task for select to app_user
  using (exists (select from employers.employer e where e.id = task.employer_id));
grant select (id, employer_id, kept_by, what, how_often, hours, done_by, could_go, gives, comes_with, offer_id, written_on, version) on vacancies.task to app_user;
