-- Does Work & Income read what is written to this group? Then a writer is told, before it goes, what may have consequences
-- for somebody's benefit. Tells yes or no, and nobody who may bring here learns more than the list of seats says.
create function case_consultation.work_and_income_reads(the_group uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from case_consultation.seat s
    join organisations.membership m on m.id = s.membership_id
    join organisations.organisation o on o.id = m.organisation_id
    where s.group_id = the_group and s.ends_at > platform.now() and o.kind in ('gemeente', 'uwv', 'wsp'))
$$;
revoke execute on function case_consultation.work_and_income_reads(uuid) from public;
grant execute on function case_consultation.work_and_income_reads(uuid) to app_user;
