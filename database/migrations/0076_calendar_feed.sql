-- One's own meetings in one's own calendar. A calendar can't log in, so the address itself is the key: 32 random bytes,
-- of which only the hash is kept. One address per role; a new one ends the old one.
create table case_consultation.calendar_link (
  membership_id uuid primary key references organisations.membership (id) on delete cascade,
  secret_hash   bytea not null constraint one_calendar_per_secret unique,
  made_on       date not null default platform.today()
);
alter table case_consultation.calendar_link enable row level security;

create function case_consultation.make_calendar_link(the_hash bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.membership_id() is null or length(the_hash) <> 32 then perform consent.refuse('only_in_a_role'); end if;
  insert into case_consultation.calendar_link (membership_id, secret_hash) values (platform.membership_id(), the_hash)
    on conflict (membership_id) do update set secret_hash = excluded.secret_hash, made_on = platform.today();
end $$;
create function case_consultation.end_calendar_link() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from case_consultation.calendar_link l where l.membership_id = platform.membership_id() $$;

-- All a link opens: the meetings of the groups its owner may enter, as long as they may. Null for an unknown, revoked or
-- ended one. No goal, no case, no name.
create function case_consultation.calendar_of(the_secret text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('accountId', o.account_id, 'meetings', coalesce((
    select jsonb_agg(jsonb_build_object('meetingId', m.id, 'groupName', g.name, 'place', m.place,
        'startsAt', case_consultation.begins_at(m.day, m.start_time), 'endsAt', case_consultation.begins_at(m.day, m.end_time),
        'cancelled', m.status = 'cancelled', 'movedTimes', m.moved_times) order by m.day, m.start_time, m.id)
    from case_consultation.case_group g join case_consultation.meeting m on m.group_id = g.id
    where m.day between platform.today() - 92 and platform.today() + 400
      and exists (select from case_consultation.entry e where e.membership_id = o.id and e.group_id = g.id
        and e.starts_at <= platform.now() and e.ends_at > platform.now() and e.ends_at > case_consultation.begins_at(m.day, m.start_time))
  ), '[]'))
  from case_consultation.calendar_link l
  join organisations.membership o on o.id = l.membership_id and o.starts_at <= platform.now() and o.ends_at > platform.now()
  join organisations.account a on a.id = o.account_id and a.closed_at is null
  where l.secret_hash = sha256(convert_to(the_secret, 'UTF8'))
    -- Who enforces sits at no table, also not with an address of before (platform.sits_as).
    and not exists (select from organisations.membership other where other.account_id = o.account_id and other.task = 'handhaving'
      and other.starts_at <= platform.now() and other.ends_at > platform.now())
$$;

-- Whose role ended needs no address any more.
create function case_consultation.forget_calendar_links() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from case_consultation.calendar_link l using organisations.membership o where o.id = l.membership_id and o.ends_at <= platform.now()
$$;

revoke execute on function case_consultation.forget_calendar_links(), case_consultation.make_calendar_link(bytea), case_consultation.end_calendar_link(), case_consultation.calendar_of(text) from public;
grant execute on function case_consultation.make_calendar_link(bytea), case_consultation.end_calendar_link() to app_user;
grant execute on function case_consultation.forget_calendar_links() to app_jobs;
grant usage on schema case_consultation to app_link;
grant execute on function case_consultation.calendar_of(text) to app_link;

insert into platform.retention (table_name, keep, rule, ground) values
  ('case_consultation.calendar_link', 'tot de link wordt ingetrokken, of met de rol', 'door wie hem maakte; opruimtaak overleggen', 'AVG art. 5 lid 1 onder e');
