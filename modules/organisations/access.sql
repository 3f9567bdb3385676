-- Organisations and who works there for which task are known to whoever has a session; accounts only to themselves.
-- What ended is shown to nobody as a choice: a task, a region. An organisation that ended keeps its name.
create policy known_inside on organisations.organisation for select to app_user
  using ((select platform.session_id()) is not null);
create policy known_inside on organisations.organisation_region for select to app_user
  using ((select platform.session_id()) is not null and ended_at is null);
create policy known_inside on organisations.organisation_task for select to app_user
  using ((select platform.session_id()) is not null and ended_at is null);
grant select on organisations.organisation, organisations.organisation_region, organisations.organisation_task to app_user;

create policy own_account on organisations.account for select to app_user
  using (id = (select platform.account_id()));
grant select on organisations.account to app_user;

-- Colleagues, and professionals of the region one works or lives in; and one's own memberships, wherever. The
-- administrator also sees who keeps the keys elsewhere, and nobody else there. The account behind a role is not
-- granted: two roles of one person don't show that they are one person.
create policy own_colleague_or_regional on organisations.membership for select to app_user
  using (
    -- In the order of how often it is true: each look-up that is not needed is not done.
    region_code = (select platform.region_code())
    or organisation_id = (select platform.organisation_id())
    or account_id = (select platform.account_id())
    or ((select platform.role()) = 'administrator'
        and role in ('organisation-admin', 'region-admin', 'privacy-officer', 'administrator'))
  );
grant select (id, organisation_id, task, region_code, role, display_name, function_title, staff_number, layer, starts_at, ends_at)
  on organisations.membership to app_user;

-- Who stands in for whom is the organisation's own business.
create policy within_the_organisation on organisations.substitution for select to app_user
  using (
    membership_id = (select platform.membership_id())
    or substitute_id = (select platform.membership_id())
    or exists (select from organisations.membership m where m.id = substitution.membership_id and m.organisation_id = (select platform.organisation_id()))
  );
grant select on organisations.substitution to app_user;

-- A session belongs to its account.
create policy own_sessions on platform.session for select to app_user
  using (account_id = (select platform.account_id()));
grant select (id, account_id, membership_id, person_id, device, created_at, last_seen_at, expires_at, revoked_at) on platform.session to app_user;

create policy keeping_rules_are_public on platform.retention for select to app_user, app_jobs using (table_name is not null);
