-- Anyone may report a gap, through a function that only counts. Who works in the region reads its numbers.
create policy of_the_region on instruments.gap_count for select to app_user
  using (region_code = (select platform.region_code()) and (select platform.membership_id()) is not null);
grant select on instruments.gap_count to app_user;
