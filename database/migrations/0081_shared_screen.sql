-- The screen on the wall: an actor of its own, without an account. It never shows more than everyone in the room may
-- see. See docs/decisions/0016-the-shared-screen-is-an-actor.md.
create table live_meetings.screen (
  id          uuid primary key,
  meeting_id  uuid not null references live_meetings.run (meeting_id) on delete cascade,
  made_by     uuid not null references organisations.membership (id),
  -- Two ways to open it, each once: a code that is typed over, a link that is copied. Only their hashes are here.
  code_hash   bytea,
  link_hash   bytea,
  opens_until timestamptz not null,
  -- What the browser on the wall holds from then on.
  secret_hash bytea,
  opened_at   timestamptz,
  closed_at   timestamptz
);
create index screens_of_a_meeting on live_meetings.screen (meeting_id);
create index screens_made_by on live_meetings.screen (made_by);
create unique index one_screen_per_code on live_meetings.screen (code_hash) where code_hash is not null;
create unique index one_screen_per_link on live_meetings.screen (link_hash) where link_hash is not null;
create unique index one_screen_per_secret on live_meetings.screen (secret_hash) where secret_hash is not null;

-- Whose name the screen has shown, so that the log gets one line for each and not one for each look.
create table live_meetings.screen_person (
  screen_id uuid not null references live_meetings.screen (id) on delete cascade,
  person_id uuid not null references consent.person (id),
  primary key (screen_id, person_id)
);
create index screens_that_showed_a_person on live_meetings.screen_person (person_id);
insert into consent.about_person values ('live_meetings.screen_person');

-- Wrong codes from one network, as a hash of its range: after ten, wait.
create table live_meetings.wrong_code (
  bucket   bytea primary key,
  failures integer not null,
  since    timestamptz not null
);

-- Who is in the room: present by the attendance, who led the screen here, and the guests at this case. Where nobody is
-- marked present, everyone who may come in counts.
create function live_meetings.present(the_meeting uuid) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select a.by_membership_id from case_consultation.attendance a where a.meeting_id = the_meeting and a.state = 'present';
  if found then return; end if;
  return query select e.membership_id from case_consultation.meeting m join case_consultation.entry e on e.group_id = m.group_id
    where m.id = the_meeting and e.starts_at <= platform.now() and e.ends_at > platform.now();
end $$;

-- Who is marked as here, for who sits there too.
create function live_meetings.marked_present(the_meeting uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.by_membership_id from case_consultation.attendance a
  where a.meeting_id = the_meeting and a.state = 'present' and live_meetings.sits_at(the_meeting, false)
$$;

-- A colleague as the organisation shows its people to the person concerned: that is the most everyone in a room may see.
create function live_meetings.as_shown(membership uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('name', case when o.shows_staff_as = 'name' then m.display_name end, 'functionTitle', m.function_title, 'organisation', o.name)
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = membership
$$;

-- A case as it is told to who has no seat: question, advice, agreements. Not the group's notes.
create function live_meetings.told(the_case uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('question', c.question, 'tried', c.tried, 'wanted', c.wanted,
    'advice', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'by', live_meetings.as_shown(a.author_membership_id)) order by a.position, a.id), '[]')
      from case_consultation.advice a where a.case_id = c.id),
    'agreements', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'dueOn', a.due_on, 'accepted', a.accepted, 'state', a.state,
        'who', live_meetings.as_shown(a.who_membership_id)) order by a.position, a.id), '[]')
      from case_consultation.agreement a where a.case_id = c.id))
  from case_consultation.consultation_case c where c.id = the_case
$$;

create function live_meetings.clock_of(t live_meetings.turn) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('step', t.step, 'running', t.paused_at is null,
    'secondsLeft', round(t.seconds - extract(epoch from (coalesce(t.paused_at, platform.now()) - t.started_at - t.paused_for)))::integer)
$$;

create function live_meetings.make_screen(the_screen uuid, the_meeting uuid, the_code bytea, the_link bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  if not exists (select from live_meetings.run r where r.meeting_id = the_meeting and r.phase <> 'ended') then perform consent.refuse('meeting_is_not_running'); end if;
  -- A code nobody used is worth nothing from here on.
  delete from live_meetings.screen s where s.meeting_id = the_meeting and s.opened_at is null;
  insert into live_meetings.screen (id, meeting_id, made_by, code_hash, link_hash, opens_until)
    values (the_screen, the_meeting, platform.membership_id(), the_code, the_link, platform.now() + interval '15 minutes');
end $$;

create function live_meetings.close_screens(the_meeting uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare closed integer;
begin
  if not live_meetings.sits_at(the_meeting, true) then perform consent.refuse('only_the_chair_leads'); end if;
  update live_meetings.screen s set closed_at = platform.now(), secret_hash = null, code_hash = null, link_hash = null
    where s.meeting_id = the_meeting and s.closed_at is null;
  get diagnostics closed = row_count;
  return closed;
end $$;

-- By the machine on the wall. Zero or less: open; more: so many seconds to wait; null: this opens nothing.
create function live_meetings.open_screen(opening bytea, network bytea, new_secret bytea) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare tried live_meetings.wrong_code;
begin
  select * into tried from live_meetings.wrong_code w where w.bucket = network for update;
  if tried.failures >= 10 and tried.since > platform.now() - interval '15 minutes' then
    return ceil(extract(epoch from (tried.since + interval '15 minutes' - platform.now())));
  end if;
  update live_meetings.screen s set secret_hash = new_secret, opened_at = platform.now(), code_hash = null, link_hash = null
    where (s.code_hash = opening or s.link_hash = opening) and s.opens_until > platform.now() and s.opened_at is null and s.closed_at is null
      and exists (select from live_meetings.run r where r.meeting_id = s.meeting_id and r.phase <> 'ended');
  if found then return 0; end if;
  insert into live_meetings.wrong_code (bucket, failures, since) values (network, 1, platform.now())
    on conflict (bucket) do update set
      failures = case when live_meetings.wrong_code.since > platform.now() - interval '15 minutes' then live_meetings.wrong_code.failures + 1 else 1 end,
      since = case when live_meetings.wrong_code.since > platform.now() - interval '15 minutes' then live_meetings.wrong_code.since else platform.now() end;
  return null;
end $$;

create function live_meetings.leave_screen(secret bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update live_meetings.screen s set closed_at = platform.now(), secret_hash = null where s.secret_hash = secret and s.closed_at is null;
  return found;
end $$;

-- What the wall shows now. Worked out again at each look, so that a permission withdrawn is a name gone at the next one.
-- Null: this screen is over. 'newly' names a person only the first time this screen shows them: one line in the log each.
create function live_meetings.screen_view(secret bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s live_meetings.screen; r live_meetings.run; t live_meetings.turn; room uuid[]; known text; newly uuid; answer jsonb;
begin
  select * into s from live_meetings.screen x where x.secret_hash = secret and x.closed_at is null and x.opened_at > platform.now() - interval '12 hours';
  select * into r from live_meetings.run x where x.meeting_id = s.meeting_id and x.phase <> 'ended';
  if r.meeting_id is null then return null; end if;
  answer := jsonb_build_object('phase', r.phase, 'method', r.method, 'clock', null, 'case', null, 'name', null, 'newly', null);
  select * into t from live_meetings.turn x where x.meeting_id = r.meeting_id;
  if t.case_id is null then return answer; end if;
  answer := answer || jsonb_build_object('clock', live_meetings.clock_of(t));
  room := array(select live_meetings.present(r.meeting_id)
    union select p.membership_id from live_meetings.place p where p.meeting_id = r.meeting_id and p.case_id = t.case_id and p.membership_id is not null);
  -- Somebody in the room stepped out of this case, or the chair chose so: the wall tells not which.
  if t.off_screen or exists (select from case_consultation.case_step_out o join organisations.membership m on m.account_id = o.account_id
                             where o.case_id = t.case_id and m.id = any (room)) then
    return answer || jsonb_build_object('phase', 'off-screen');
  end if;
  if not exists (select from unnest(room) member where not live_meetings.may_know_name(member, t.case_id)) and room <> '{}' then
    select n.person_id, (select d.name from candidates.contact_details d where d.person_id = n.person_id
        order by d.organisation_id is null desc, d.changed_on desc limit 1)
      into newly, known from case_consultation.named_case n where n.case_id = t.case_id;
    insert into live_meetings.screen_person (screen_id, person_id) select s.id, newly where known is not null on conflict do nothing;
    if not found then newly := null; end if;
  end if;
  return answer || jsonb_build_object('case', live_meetings.told(t.case_id), 'name', known, 'newly', newly);
end $$;

create function live_meetings.screens_end() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from live_meetings.screen_person p using live_meetings.screen s where s.id = p.screen_id and s.meeting_id = new.meeting_id;
  update live_meetings.screen s set closed_at = coalesce(s.closed_at, platform.now()), secret_hash = null, code_hash = null, link_hash = null
    where s.meeting_id = new.meeting_id;
  return null;
end $$;
create trigger screens_end after update of phase on live_meetings.run for each row when (new.phase = 'ended') execute function live_meetings.screens_end();
