-- A notice is seen in the role it was sent to: not by a colleague, not by oneself in another role, not before its moment.
-- Read is a mark one sets and does not take back. Nobody writes a notice: see notifications.tell.
create policy receiver_in_that_role on notifications.notice for select to app_user
  using (
    shown_at <= (select platform.now())
    and (membership_id = (select platform.membership_id())
      or (account_id = (select platform.account_id()) and person_id = (select platform.person_id()))));
create policy read_by_the_receiver on notifications.notice for update to app_user
  using (
    shown_at <= (select platform.now())
    and (membership_id = (select platform.membership_id())
      or (account_id = (select platform.account_id()) and person_id = (select platform.person_id()))))
  with check (is_read and (membership_id = (select platform.membership_id()) or account_id = (select platform.account_id())));
grant select (id, kind, membership_id, account_id, person_id, about_kind, about_id, told_on, shown_at, is_read), update (is_read)
  on notifications.notice to app_user;

create policy own_choices on notifications.preference for select to app_user using (account_id = (select platform.account_id()));
grant select on notifications.preference to app_user;
create policy own_settings on notifications.setting for select to app_user using (account_id = (select platform.account_id()));
grant select on notifications.setting to app_user;

-- Which function says what a notice is about; the function itself answers under the rights of the reader.
create policy words_for_who_is_here on notifications.subject for select to app_user using ((select platform.account_id()) is not null);
grant select on notifications.subject to app_user;
