-- What stands on other floors, by the reader's own eyes: IPS asks its own schema only.

create view ips.organisation with (security_invoker = true) as select o.id, o.name from organisations.organisation o;

-- Whom the reader guides today.
create view ips.guided with (security_invoker = true) as
  select distinct a.person_id from consent.access a
  where a.holder = (select ips.seat()) and (select platform.task()) = 'begeleiding' and a.purpose = 'own-work' and a.category = 'contact'
    and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now());

-- The code of the reader's own open file: what a funder's list carries instead of a name.
create view ips.own_reference with (security_invoker = true) as
  select r.person_id, r.reference from consent.record r
  where r.organisation_id = (select platform.organisation_id()) and r.closed_on is null;
grant select on ips.organisation, ips.guided, ips.own_reference to app_user;
