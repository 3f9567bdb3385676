-- Whom an employer calls, and where: in the person's words, for this one employer.
alter table profiles.employer_link add column reach text not null default '' constraint reach_of_at_most_120 check (length(reach) <= 120);
drop function profiles.make_link(uuid, uuid, bytea, text, uuid, date);
create function profiles.make_link(the_id uuid, the_version uuid, hash bytea, to_whom text, sent_by uuid, until_day date, reached_by text default '') returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine(); line text := '';
begin
  if me is null or not exists (select from profiles.version v where v.id = the_version and v.person_id = me and v.kind = 'employer') then perform consent.refuse('not_visible'); end if;
  if (select count(*) from profiles.employer_link l where l.person_id = me) >= 60 then perform consent.refuse('too_many_links'); end if;
  if sent_by is not null then
    -- Only someone who reads the profile by the person's own choice can be its sender.
    select m.display_name || ', ' || o.name into line from profiles.sharing s join organisations.membership m on m.id = s.membership_id
      join organisations.organisation o on o.id = m.organisation_id where s.person_id = me and s.membership_id = sent_by limit 1;
    if line is null then perform consent.refuse('not_visible'); end if;
  end if;
  insert into profiles.employer_link (id, person_id, version_id, secret_hash, for_whom, sender, ends_at, reach)
    values (the_id, me, the_version, hash, to_whom, line, ((until_day + 1)::timestamp at time zone 'Europe/Amsterdam'), reached_by);
end $$;
create or replace function profiles.open_link(hash bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l profiles.employer_link; v profiles.version;
begin
  update profiles.employer_link x set views = x.views + 1, last_view_on = platform.today()
    where x.secret_hash = hash and x.closed_at is null and x.ends_at > platform.now() returning * into l;
  if l.id is null then return null; end if;
  select * into v from profiles.version x where x.id = l.version_id;
  return jsonb_build_object('person', l.person_id, 'content', v.content, 'sender', l.sender, 'reach', l.reach, 'forWhom', l.for_whom,
    'until', ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date, 'demo', platform.is_demo());
end $$;
revoke execute on function profiles.make_link(uuid, uuid, bytea, text, uuid, date, text) from public;
grant execute on function profiles.make_link(uuid, uuid, bytea, text, uuid, date, text) to app_user;
