-- Reference data holds no personal data and stands on public pages, read without a session.
-- These are the only tables whose policy may be simply `true`; the catalogue test knows them by name.
create policy anyone_reads on regions.region for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.area_division for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.municipality for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.area_overlap for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.holiday for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.reference_organisation for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.scale_figure for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.portrait for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.theme for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.publication for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.contradiction for select to app_user, app_door, app_jobs using (true);
create policy anyone_reads on regions.sub_region for select to app_user, app_door, app_jobs using (true);
