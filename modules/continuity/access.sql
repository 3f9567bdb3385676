-- When someone last read up is their own.
create policy own_mark on continuity.caught_up for select to app_user
  using (membership_id = (select platform.membership_id()));
grant select on continuity.caught_up to app_user;
