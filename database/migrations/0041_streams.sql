-- Live screens. A stream says "something changed" and nothing else: an opaque topic and a version. The browser then asks
-- again under its own session. What was changed is kept here for who was away for a moment (docs/decisions/0014).

-- What can be heard. The functions belong to the module that knows the rule, and are called by name:
--   may_hear(about) with the listener's own rights; may_hear_by_link(about, secret) for a screen without a session;
--   leads_to(about) which other things change with it: (kind, about).
create table platform.topic_kind (
  kind             text primary key,
  may_hear         text not null constraint a_function_of_a_module check (may_hear ~ '^[a-z_]+[.][a-z_]+$'),
  may_hear_by_link text constraint a_function_for_links check (may_hear_by_link ~ '^[a-z_]+[.][a-z_]+$'),
  leads_to         text constraint a_function_that_leads check (leads_to ~ '^[a-z_]+[.][a-z_]+$'),
  -- The activity of the register of processing that its audit lines belong to.
  activity         text not null
);

-- A topic exists from the moment somebody opened a page about it. Its id says nothing.
create table platform.topic (
  id      uuid primary key default gen_random_uuid(),
  kind    text not null references platform.topic_kind (kind),
  about   uuid not null,
  made_at timestamptz not null,
  constraint one_topic_per_thing unique (kind, about)
);

-- The outbox. Nobody waits for anybody here: no counter is locked. Versions may therefore be committed in another order
-- than they were given; `running_since` is the oldest act that was not finished yet, so that none is missed.
create table platform.topic_version (
  topic_id      uuid not null references platform.topic (id) on delete cascade,
  version       bigint generated always as identity,
  -- What changed, where one part of the page can be asked again on its own; empty: all of it.
  part          text not null default '' constraint a_part_is_one_word check (part ~ '^[a-z-]{0,30}$'),
  at            timestamptz not null,
  xid           xid8 not null default pg_current_xact_id(),
  running_since xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),
  primary key (topic_id, version)
);
create index versions_of_an_act on platform.topic_version (topic_id, xid);

-- Who is listening at this moment, at any node. The id is that of the audit line of the opening.
create table platform.open_stream (
  id         uuid primary key,
  topic_id   uuid not null,
  session_id uuid,
  link_hash  bytea,
  opened_at  timestamptz not null,
  checked_at timestamptz not null,
  constraint of_a_session_or_a_link check ((session_id is null) <> (link_hash is null))
);
create index streams_of_a_session on platform.open_stream (session_id) where session_id is not null;
create index streams_of_a_link on platform.open_stream (link_hash) where link_hash is not null;
create index streams_on_a_topic on platform.open_stream (topic_id);
create index streams_by_last_check on platform.open_stream (checked_at);

-- What an open stream has shown already, as marks that name nobody; gone when it closes.
create table audit.shown_on_stream (
  stream_id uuid not null references platform.open_stream (id) on delete cascade,
  mark      bytea not null,
  primary key (stream_id, mark)
);
alter table platform.topic_kind enable row level security;
alter table platform.topic enable row level security;
alter table platform.topic_version enable row level security;
alter table platform.open_stream enable row level security;
alter table audit.shown_on_stream enable row level security;

-- Something changed, or only this part of it. Called by triggers only. One row and one NOTIFY per act and topic, whatever
-- the act writes (a second one when it wrote more than the part told first); none when nobody ever opened a page about it.
create function platform.changed(the_kind text, the_about uuid, the_part text default '') returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_topic uuid; the_version bigint; leads text; further record;
begin
  select t.id into the_topic from platform.topic t where t.kind = the_kind and t.about = the_about;
  if the_topic is not null and not exists (select from platform.topic_version v where v.topic_id = the_topic and v.xid = pg_current_xact_id() and v.part in ('', the_part)) then
    insert into platform.topic_version (topic_id, part, at) values (the_topic, the_part, platform.now()) returning version into the_version;
    perform pg_notify('vliegwiel_streams', concat_ws(' ', 't', the_topic, the_version, nullif(the_part, '')));
  end if;
  select k.leads_to into leads from platform.topic_kind k where k.kind = the_kind;
  if leads is not null then
    for further in execute format('select f.kind, f.about from %s($1) f', leads) using the_about loop
      perform platform.changed(further.kind, further.about, the_part);
    end loop;
  end if;
end $$;

-- Whoever listens is asked again whether they may: for a right that went, where nothing to be seen has changed.
create function platform.recheck(the_kind text, the_about uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_topic uuid;
begin
  for the_topic in select t.id from platform.topic t where t.kind = the_kind and t.about = the_about
                     and exists (select from platform.open_stream s where s.topic_id = t.id) loop
    perform pg_notify('vliegwiel_streams', 'c ' || the_topic);
  end loop;
end $$;

-- For triggers "for each statement … referencing new (or old) table as changed_rows": (kind, column, part).
create function platform.rows_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_about uuid;
begin
  for the_about in execute format('select distinct r.%I from changed_rows r where r.%1$I is not null', tg_argv[1]) loop
    perform platform.changed(tg_argv[0], the_about, coalesce(tg_argv[2], ''));
  end loop;
  return null;
end $$;

-- From now on, what happens to this table is heard: select platform.hear_changes('schema.table', 'column', 'kind', 'part').
create function platform.hear_changes(of_table regclass, by_column text, the_kind text, the_part text default '') returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('create trigger heard_when_added_%3$s after insert on %1$s referencing new table as changed_rows for each statement execute function platform.rows_changed(%2$L, %3$L, %4$L)', of_table, the_kind, by_column, the_part);
  execute format('create trigger heard_when_changed_%3$s after update on %1$s referencing new table as changed_rows for each statement execute function platform.rows_changed(%2$L, %3$L, %4$L)', of_table, the_kind, by_column, the_part);
  execute format('create trigger heard_when_gone_%3$s after delete on %1$s referencing old table as changed_rows for each statement execute function platform.rows_changed(%2$L, %3$L, %4$L)', of_table, the_kind, by_column, the_part);
end $$;

-- May the actor hear this thing? Asked with the actor's own rights, in the policies of the tables below: whoever holds a
-- connection and an id, and not the right, reads no topic, no version and makes none.
create function platform.may_hear_thing(the_kind text, the_about uuid) returns boolean
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare rule text; answer boolean;
begin
  if platform.session_id() is null then return false; end if;
  select k.may_hear into rule from platform.topic_kind k where k.kind = the_kind;
  if rule is null then return false; end if;
  execute format('select %s($1)', rule) into answer using the_about;
  return coalesce(answer, false);
end $$;
alter table platform.topic alter column made_at set default platform.now();
alter table platform.open_stream alter column opened_at set default platform.now(), alter column checked_at set default platform.now();
-- The topic of what the actor may hear and where it stands, as one opaque word for the browser: "<uuid>.<version>". Null
-- for what they may not, and then no topic is made either. Asked before the thing itself is read, so that a change in
-- between is heard once too often and never too little.
create function platform.topic_seen(the_kind text, the_about uuid) returns text
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare the_topic uuid; newest bigint;
begin
  select t.id into the_topic from platform.topic t where t.kind = the_kind and t.about = the_about;
  if the_topic is null then
    if not platform.may_hear_thing(the_kind, the_about) then return null; end if;
    insert into platform.topic (kind, about) values (the_kind, the_about) on conflict do nothing;
    select t.id into the_topic from platform.topic t where t.kind = the_kind and t.about = the_about;
  end if;
  select v.version into newest from platform.topic_version v where v.topic_id = the_topic order by v.version desc limit 1;
  return the_topic || '.' || coalesce(newest, 0);
end $$;

-- What may have been missed since a version: the newest one, or nothing. Sooner once too often than never.
create function platform.missed(the_topic uuid, last_heard bigint) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare newest bigint; heard platform.topic_version;
begin
  select max(v.version) into newest from platform.topic_version v where v.topic_id = the_topic;
  if newest is null then
    -- Who read while the topic was being made may have missed an act that could not see it yet.
    return (select last_heard from platform.topic t where t.id = the_topic and t.made_at > platform.now() - interval '1 minute');
  end if;
  select * into heard from platform.topic_version v where v.topic_id = the_topic and v.version = last_heard;
  if heard.version is null or exists (select from platform.topic_version v where v.topic_id = the_topic and v.version <> last_heard
       and (v.version > last_heard or v.xid >= heard.running_since)) then
    return newest;
  end if;
  return null;
end $$;

-- For who opens a stream: about a topic this very session or link listens to, and no other.
create function platform.missed_by_listener(the_stream uuid, last_heard bigint, secret text) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select platform.missed(s.topic_id, last_heard) from platform.open_stream s
  where s.id = the_stream and (s.session_id = platform.session_id() or s.link_hash = sha256(convert_to(secret, 'UTF8')))
$$;

-- May the actor of this transaction hear the topic? The rule stands in one place: the policy on the thing itself. Unknown
-- and forbidden are the same answer.
create function platform.may_hear(the_topic uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$ select exists (select from platform.topic t where t.id = the_topic) $$;
-- A screen without a session shows its secret, and its module says whether that opens this.
create function platform.may_hear_by_link(the_topic uuid, secret text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare k record; answer boolean;
begin
  select t.about, x.may_hear_by_link into k from platform.topic t join platform.topic_kind x on x.kind = t.kind where t.id = the_topic;
  if k.may_hear_by_link is null then return false; end if;
  execute format('select %s($1, $2)', k.may_hear_by_link) into answer using k.about, secret;
  return coalesce(answer, false);
end $$;

-- Which of these may (still) hear the topic: one question for all listeners of a node. Takes each one's own key in turn,
-- as platform.enter does; without counting it as a sign of life, because nobody did anything.
create function platform.who_hears(the_topic uuid, secrets text[], by_link boolean[]) returns boolean[]
  language plpgsql as $$
declare answers boolean[] := '{}'; n integer; answer boolean;
begin
  for n in 1 .. coalesce(cardinality(secrets), 0) loop
    if platform.house_state() = 'shut' then
      answer := false;
    elsif by_link[n] then
      perform set_config('app.session', '', true), set_config('role', 'app_link', true);
      answer := platform.may_hear_by_link(the_topic, secrets[n]);
    else
      perform set_config('app.session', secrets[n], true), set_config('role', 'app_user', true);
      answer := platform.may_hear(the_topic);
    end if;
    perform set_config('app.session', '', true), set_config('role', 'none', true);
    answers := answers || answer;
  end loop;
  return answers;
end $$;

-- Is there room for one more stream of this session?
create function platform.room_for_stream(at_most integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(platform.session_id()::text, 41));
  return (select count(*) from platform.open_stream s where s.session_id = platform.session_id()) < at_most;
end $$;
create function platform.keep_stream_by_link(the_stream uuid, the_topic uuid, secret text, at_most integer) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare hash bytea := sha256(convert_to(secret, 'UTF8'));
begin
  if not platform.may_hear_by_link(the_topic, secret) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(encode(hash, 'hex'), 41));
  if (select count(*) from platform.open_stream s where s.link_hash = hash) >= at_most then return null; end if;
  insert into platform.open_stream (id, topic_id, link_hash) values (the_stream, the_topic, hash);
  return (select jsonb_build_object('activity', k.activity, 'about', t.about, 'sessionId', null)
    from platform.topic t join platform.topic_kind k on k.kind = t.kind where t.id = the_topic);
end $$;
-- Keeps the stream of a session, when it may hear this and has not too many yet. Null: too many.
create function platform.keep_stream(the_stream uuid, the_topic uuid, at_most integer) returns jsonb
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not platform.room_for_stream(at_most) then return null; end if;
  insert into platform.open_stream (id, topic_id, session_id) values (the_stream, the_topic, platform.session_id());
  return (select jsonb_build_object('activity', k.activity, 'about', t.about, 'sessionId', platform.session_id())
    from platform.topic t join platform.topic_kind k on k.kind = t.kind where t.id = the_topic);
end $$;

-- An ended session, or one that became another, closes its streams at once, at whichever node they are.
create function platform.streams_of_ended_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from platform.open_stream s where s.session_id = old.id) then
    perform pg_notify('vliegwiel_streams', 's ' || old.id);
  end if;
  return null;
end $$;
create trigger streams_of_ended_session after update of revoked_at, secret_hash, membership_id, person_id on platform.session
  for each row when (old is distinct from new) execute function platform.streams_of_ended_session();
create trigger streams_of_deleted_session after delete on platform.session
  for each row execute function platform.streams_of_ended_session();

-- A request caused by an open stream shows again what was shown already. The first time, and each newly shown person,
-- has its line; the repeats fall under the opening and closing lines of the stream. Nothing here is believed from the
-- browser but which stream it means: the stream must be open, of this same session, and about this same thing; a write,
-- a copy or a refusal always has its own line.
create function audit.record_on_stream(event jsonb, seen jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare the_stream uuid; same text; first boolean; fresh jsonb;
begin
  if event ->> 'operation' in ('read', 'list') and event ->> 'outcome' = 'done' then
    select s.id into the_stream from platform.open_stream s join platform.topic t on t.id = s.topic_id
      where s.id in (select x::uuid from jsonb_array_elements_text(event -> 'streams') x)
        and s.session_id = platform.session_id() and t.about = (event ->> 'objectId')::uuid
      order by s.id limit 1;
  end if;
  if the_stream is null then perform audit.record(event, seen); return; end if;
  same := concat_ws('/', the_stream, event ->> 'activity', event ->> 'operation');
  insert into audit.shown_on_stream (stream_id, mark) values (the_stream, sha256(convert_to(same, 'UTF8'))) on conflict do nothing;
  first := found;
  with marked as (
    select x as person, sha256(convert_to(concat_ws('/', same, x ->> 'personId', x ->> 'how'), 'UTF8')) as mark from jsonb_array_elements(seen) x
  ), added as (
    insert into audit.shown_on_stream (stream_id, mark) select the_stream, m.mark from (select distinct mark from marked order by 1) m
      on conflict do nothing returning mark
  )
  select coalesce(jsonb_agg(m.person), '[]') into fresh from marked m join added a on a.mark = m.mark;
  if first then perform audit.record(event, seen);
  elsif fresh <> '[]' then perform audit.record(event, fresh);
  end if;
end $$;

-- The closing line: who opened it, and why it closed. For a session that has ended nobody is at the door any more, so
-- who it was is taken from the opening line.
create function audit.stream_closed(the_stream uuid, why text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s platform.open_stream;
begin
  delete from platform.open_stream o where o.id = the_stream returning * into s;
  insert into audit.event (id, at, epoch, actor_pseudonym, organisation_id, membership_id, task, actor_kind, activity, operation, outcome, object_id, region_code, trace_id, persons)
    select gen_random_uuid(), platform.now(), (select max(epoch) from audit.epoch), e.actor_pseudonym, e.organisation_id, e.membership_id, e.task, e.actor_kind,
      e.activity, 'stream-closed', left(why, 40), e.object_id, e.region_code, e.trace_id, 0
    from audit.event e where e.at = s.opened_at and e.id = s.id;
end $$;

-- A node says every half minute which streams it still has. What nobody vouches for any more was lost with its node.
create function platform.streams_alive(mine uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare lost uuid;
begin
  update platform.open_stream s set checked_at = platform.now() where s.id = any (mine);
  for lost in select s.id from platform.open_stream s where s.checked_at < platform.now() - interval '3 minutes' for update skip locked loop
    perform audit.stream_closed(lost, 'lost');
  end loop;
end $$;

-- A day is long enough for a closed laptop; of each topic the newest version stays. A topic nobody asked about for
-- two months goes, and gets another id when somebody does.
create function platform.clean_streams() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from platform.topic_version v where v.at < platform.now() - interval '1 day'
    and exists (select from platform.topic_version newer where newer.topic_id = v.topic_id and newer.version > v.version);
  delete from platform.topic t where t.made_at < platform.now() - interval '2 months'
    and not exists (select from platform.topic_version v where v.topic_id = t.id and v.at > platform.now() - interval '2 months')
    and not exists (select from platform.open_stream s where s.topic_id = t.id);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'platform' and p.proname in ('changed', 'recheck', 'rows_changed', 'hear_changes', 'may_hear_thing', 'topic_seen', 'missed', 'missed_by_listener', 'may_hear',
             'may_hear_by_link', 'who_hears', 'room_for_stream', 'keep_stream', 'keep_stream_by_link', 'streams_of_ended_session', 'streams_alive', 'clean_streams')
              or n.nspname = 'audit' and p.proname in ('record_on_stream', 'stream_closed') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function platform.may_hear_thing(text, uuid), platform.topic_seen(text, uuid), platform.may_hear(uuid),
  platform.room_for_stream(integer), platform.keep_stream(uuid, uuid, integer) to app_user;
grant execute on function platform.may_hear_by_link(uuid, text), platform.keep_stream_by_link(uuid, uuid, text, integer) to app_link;
grant execute on function platform.missed_by_listener(uuid, bigint, text) to app_user, app_link;
grant execute on function platform.session_id() to app_link;
grant execute on function audit.record_on_stream(jsonb, jsonb) to app_user;
grant execute on function platform.who_hears(uuid, text[], boolean[]), platform.streams_alive(uuid[]), audit.stream_closed(uuid, text), platform.missed(uuid, bigint) to app_login;
grant usage on schema audit to app_login;
grant execute on function platform.clean_streams() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('platform.topic_kind', 'altijd', 'een rij per soort, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('platform.topic', 'twee maanden na de laatste wijziging', 'opruimtaak meekijken', 'AVG art. 5 lid 1 onder e'),
  ('platform.topic_version', 'een dag; van elk onderwerp blijft de nieuwste', 'opruimtaak meekijken', 'AVG art. 5 lid 1 onder e'),
  ('platform.open_stream', 'zolang het scherm openstaat', 'bij het sluiten, uiterlijk na drie minuten zonder teken', 'AVG art. 5 lid 1 onder e'),
  ('audit.shown_on_stream', 'zolang het scherm openstaat', 'bij het sluiten', 'AVG art. 5 lid 1 onder e');
