-- What an act counted stands in its audit line: of the marks of the text helper that a writer left standing the kind, how
-- sure it was and why, as numbers (docs/decisions/0023). Words of our own and numbers: the text itself fits nowhere here.
alter table audit.event add column counts jsonb
  constraint counts_in_words_of_ours check (counts::text ~ '^\{("[a-z-]{1,20}(/[a-z-]{1,20}){0,2}": [1-9][0-9]{0,5}(, )?){1,100}\}$');

create or replace function audit.lines_digest(in_epoch integer, from_xid xid8, until_xid xid8, previous text, out lines integer, out hash text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO' as $$
declare l text; running text := previous;
begin
  lines := 0;
  for l in
    -- Named fields, so that a column added later leaves old seals valid.
    -- As arrays: an empty field keeps its place, so that nothing can move to its neighbour unseen.
    select jsonb_build_array(e.id, e.at, e.epoch, e.xid, e.actor_pseudonym, e.organisation_id, e.membership_id, e.task, e.actor_kind,
        e.activity, e.operation, e.outcome, e.object_id, e.region_code, e.trace_id, e.persons)::text
      -- Added later: a line without counts is sealed as it always was.
      || coalesce(e.counts::text, '')
      || coalesce((
        select string_agg(jsonb_build_array(p.person_pseudonym, p.how, p.purpose, p.permission_id, p.basis_id)::text, '' order by p.person_pseudonym)
        from audit.event_person p where p.event_id = e.id and p.at = e.at), '')
    from audit.event e where e.epoch = in_epoch and e.xid >= from_xid and e.xid < until_xid order by e.xid, e.id
  loop
    running := encode(sha256(convert_to(running || l, 'UTF8')), 'hex');
    lines := lines + 1;
  end loop;
  hash := running;
end $$;

grant create on schema audit to app_audit;
create or replace function audit.record(event jsonb, seen jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); kind text; moment timestamptz := platform.now();
begin
  kind := case
    when a.membership_id is not null then 'professional'
    when a.person_id is not null then case when exists (select from consent.person p where p.id = a.person_id and p.account_id = a.account_id) then 'person' else 'representative' end
    when a.account_id is not null then 'account'
    when current_setting('role', true) = 'app_jobs' then 'job'
    when current_setting('role', true) = 'app_link' then 'link'
    else 'visitor' end;
  insert into audit.pseudonym (subject)
    select s from (select a.account_id as s union select (x ->> 'personId')::uuid from jsonb_array_elements(seen) x) subjects
    where s is not null and not exists (select from audit.pseudonym p where p.subject = s)
    -- In one order for everyone, so that two lists of the same new people don't wait for each other.
    order by s on conflict do nothing;
  insert into audit.event (id, at, epoch, actor_pseudonym, organisation_id, membership_id, task, actor_kind, activity, operation, outcome, object_id, region_code, trace_id, persons, counts)
    values ((event ->> 'id')::uuid, moment, (select max(epoch) from audit.epoch),
      (select pseudonym from audit.pseudonym where subject = coalesce(a.account_id, (event ->> 'accountId')::uuid)),
      a.organisation_id, a.membership_id, coalesce(a.task, ''), kind, event ->> 'activity', event ->> 'operation', event ->> 'outcome',
      -- A line names a thing or people, never both: nothing may say which person a case is about.
      case when jsonb_array_length(seen) = 0 then (event ->> 'objectId')::uuid end, coalesce(a.region_code, ''), coalesce(event ->> 'traceId', ''), jsonb_array_length(seen),
      nullif(event -> 'counts', 'null'));
  if jsonb_array_length(seen) > 0 then
    insert into audit.event_person (event_id, at, person_pseudonym, how, purpose, permission_id, basis_id)
      select (event ->> 'id')::uuid, moment, p.pseudonym, min(x ->> 'how'), coalesce(min(why.purpose), case when kind = 'person' and bool_and((x ->> 'personId')::uuid = a.person_id) then 'self' else '' end), (array_agg(why.permission_id))[1], (array_agg(why.basis_id))[1]
      from jsonb_array_elements(seen) x
      join audit.pseudonym p on p.subject = (x ->> 'personId')::uuid
      left join lateral (
        select c.purpose, c.permission_id, c.basis_id from consent.access c
        where c.holder = a.membership_id and c.person_id = (x ->> 'personId')::uuid and c.starts_at <= moment and c.ends_at > moment
        -- The reason that fits what was done; who works with someone for their own organisation needs no other.
        order by c.purpose = event ->> 'activity' desc, c.purpose = 'own-work' desc, c.permission_id limit 1) why on true
      group by p.pseudonym
      on conflict do nothing;
  end if;
end $$;
revoke create on schema audit from app_audit;
