-- The profile of a candidate. The person owns it: they start it, approve every sentence, release versions and choose who
-- receives which. Nothing medical, no birth date, no number: what we must not know has no column.
create schema profiles;
grant usage on schema profiles to app_user, app_link, app_jobs;

create table profiles.profile (
  id          uuid primary key,
  person_id   uuid not null constraint one_profile_per_person unique references consent.person (id) on delete cascade,
  region_code text not null references regions.region (code),
  -- How they want to be called on a profile with a name.
  called      text not null default '' constraint called_of_at_most_60 check (length(called) <= 60),
  -- What they look for, can and need at work; its shape is in modules/profiles/contract/looking.ts.
  looking     jsonb not null default '{}' constraint looking_is_small check (jsonb_typeof(looking) = 'object' and length(looking::text) <= 30000),
  version     integer not null default 1,
  started_on  date not null default platform.today(),
  changed_on  date not null default platform.today()
);
create index profiles_of_a_region on profiles.profile (region_code);

-- The person's own no: read by nobody else. Others learn of one possibility that it does not go through, and no more.
create table profiles.own_no (
  person_id uuid primary key references consent.person (id) on delete cascade,
  no        jsonb not null constraint a_no_is_small check (jsonb_typeof(no) = 'object' and length(no::text) <= 60000)
);

create table profiles.sentence (
  id              uuid primary key,
  person_id       uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  section         text not null constraint known_section check (section in ('wishes', 'talents', 'experience', 'education', 'skills',
    'workplace', 'adjustments', 'helps-when-less-well', 'own-words', 'remarks')),
  text            text not null constraint a_sentence_of_at_most_240 check (length(text) between 1 and 240),
  -- Null: the person wrote it.
  organisation_id uuid references organisations.organisation (id),
  written_by      uuid references organisations.membership (id) on delete set null,
  approved_on     date,
  written_on      date not null default platform.today(),
  position        integer not null default 0,
  version         integer not null default 1
);
create index sentences_of_a_person on profiles.sentence (person_id);
create index sentences_of_an_organisation on profiles.sentence (organisation_id) where organisation_id is not null;
create index sentences_by_a_membership on profiles.sentence (written_by) where written_by is not null;
-- Which organisation proposed a sentence, for whoever may read the sentence.
create view profiles.proposed_by with (security_invoker = true) as
  select s.id as sentence_id, o.name from profiles.sentence s join organisations.organisation o on o.id = s.organisation_id;

-- What the person released, as it was. Of the named and the anonymous version there is one at a time; each employer has
-- their own. The id is random and leads nowhere.
create table profiles.version (
  id            uuid primary key,
  person_id     uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  region_code   text not null,
  kind          text not null constraint known_kind check (kind in ('named', 'anonymous', 'employer')),
  content       jsonb not null constraint content_is_small check (length(content::text) <= 60000),
  -- With which lists a version without a name was checked; others get an empty text.
  lists_version text not null default '',
  views         integer not null default 0,
  released_on   date not null default platform.today()
);
create index versions_of_a_person on profiles.version (person_id);
create unique index one_version_of_a_kind on profiles.version (person_id, kind) where kind <> 'employer';
create index anonymous_versions_of_a_region on profiles.version (region_code, id) where kind = 'anonymous';

-- Who receives a version: one professional by name (with a permission for that), or for a version without a name an
-- organisation, or everyone of the region who looks for work with people. Never who decides about a benefit.
create table profiles.sharing (
  id              uuid primary key,
  person_id       uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  version_id      uuid not null references profiles.version (id) on delete cascade,
  membership_id   uuid references organisations.membership (id) on delete cascade,
  organisation_id uuid references organisations.organisation (id) on delete cascade,
  shared_at       timestamptz not null default platform.now(),
  constraint one_kind_of_receiver check (membership_id is null or organisation_id is null)
);
create index sharings_of_a_person on profiles.sharing (person_id);
create index sharings_of_a_version on profiles.sharing (version_id);
create index sharings_with_a_membership on profiles.sharing (membership_id) where membership_id is not null;
create index sharings_with_an_organisation on profiles.sharing (organisation_id) where organisation_id is not null;
create unique index shared_once on profiles.sharing (version_id, membership_id, organisation_id) nulls not distinct;

-- An employer reads one version by a link, without an account. The person closes it when they want.
create table profiles.employer_link (
  id          uuid primary key,
  person_id   uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  version_id  uuid not null references profiles.version (id) on delete cascade,
  secret_hash bytea not null constraint one_link_per_secret unique,
  for_whom    text not null constraint for_whom_of_at_most_120 check (length(for_whom) between 1 and 120),
  -- As the person chose it; empty: only their own name.
  sender      text not null default '' constraint sender_of_at_most_300 check (length(sender) <= 300),
  made_on     date not null default platform.today(),
  ends_at     timestamptz not null,
  closed_at   timestamptz,
  views       integer not null default 0,
  last_view_on date,
  constraint at_most_three_months check (ends_at <= made_on + interval '93 days')
);
create index links_of_a_person on profiles.employer_link (person_id);
create index links_to_a_version on profiles.employer_link (version_id);

-- A message to another system, word for word as the person saw it, for the one receiver they said yes to.
create table profiles.message (
  id        uuid primary key,
  person_id uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  receiver  text not null constraint receiver_of_at_most_120 check (length(receiver) between 2 and 120),
  message   jsonb not null constraint message_is_small check (length(message::text) <= 80000),
  yes_on    date not null default platform.today(),
  taken     integer not null default 0
);
create index messages_about_a_person on profiles.message (person_id);

-- Screening happens in the coach's own file. Only how many comes here: no person, and no remark about one.
create table profiles.screening (
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  month         date not null constraint first_of_the_month check (month = date_trunc('month', month)::date),
  region_code   text not null references regions.region (code),
  screened      integer not null constraint screened_in_reason check (screened between 0 and 999),
  candidates    integer not null constraint no_more_than_screened check (candidates between 0 and screened),
  primary key (membership_id, month)
);
create index screenings_of_a_region on profiles.screening (region_code, month);

do $$
declare t text;
begin
  foreach t in array array['profile', 'own_no', 'sentence', 'version', 'sharing', 'employer_link', 'message', 'screening'] loop
    execute format('alter table profiles.%I enable row level security', t);
  end loop;
end $$;
insert into consent.about_person values ('profiles.profile'), ('profiles.own_no'), ('profiles.sentence'), ('profiles.version'), ('profiles.message');

-- ---------------------------------------------------------------------------------------------
-- The person, or who speaks for them about work.
create function profiles.mine() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('work-profile') $$;

create function profiles.touch(the_person uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ update profiles.profile p set changed_on = platform.today() where p.person_id = the_person and p.changed_on <> platform.today() $$;

-- Approval is the person's, for these very words. Whoever else changes them takes it away.
create function profiles.keep_approval() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.approved_on := case when new.person_id = profiles.mine() then platform.today() end;
  elsif new.text <> old.text then
    new.approved_on := case when new.person_id = profiles.mine() then platform.today() end;
    new.version := old.version + 1;
  elsif new.approved_on is not null and old.approved_on is null and new.person_id is distinct from profiles.mine() then
    new.approved_on := null;
  end if;
  return new;
end $$;
create trigger keep_approval before insert or update on profiles.sentence for each row execute function profiles.keep_approval();

-- "Ik wil een profiel": by the person, in their own region.
create function profiles.start_profile(the_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null then perform consent.refuse('only_the_person'); end if;
  insert into profiles.profile (id, person_id, region_code) select the_id, p.id, p.region_code from consent.person p where p.id = me
    on conflict (person_id) do nothing;
end $$;
create function profiles.stop_profile() returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid;
begin
  delete from profiles.profile p where p.person_id = profiles.mine() returning p.id into gone;
  if gone is not null then delete from profiles.own_no n where n.person_id = profiles.mine(); end if;
  return gone;
end $$;
create function profiles.put_looking(expected integer, as_name text, what jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update profiles.profile p set called = as_name, looking = what, version = p.version + 1, changed_on = platform.today()
    where p.person_id = profiles.mine() and p.version = expected;
  return found;
end $$;
create function profiles.put_own_no(what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null or not exists (select from profiles.profile p where p.person_id = me) then perform consent.refuse('not_visible'); end if;
  insert into profiles.own_no as n (person_id, no) values (me, what) on conflict (person_id) do update set no = excluded.no;
end $$;

-- Does someone this professional works with have a profile to help with?
create function profiles.may_propose(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select platform.membership_id() is not null and consent.own_work_with(the_person) and exists (select from profiles.profile p where p.person_id = the_person) $$;

create function profiles.put_sentence(the_id uuid, the_person uuid, in_section text, words text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own boolean := coalesce(the_person = profiles.mine(), false);
begin
  if not own and not profiles.may_propose(the_person) then perform consent.refuse('not_visible'); end if;
  perform from profiles.profile p where p.person_id = the_person for update;
  if not found then perform consent.refuse('not_visible'); end if;
  if (select count(*) from profiles.sentence s where s.person_id = the_person and s.section = in_section) >= 12 then perform consent.refuse('too_many_sentences'); end if;
  insert into profiles.sentence (id, person_id, section, text, organisation_id, written_by, position)
    select the_id, the_person, in_section, words, case when not own then platform.organisation_id() end, case when not own then platform.membership_id() end,
      coalesce(max(s.position), 0) + 1 from profiles.sentence s where s.person_id = the_person;
  perform profiles.touch(the_person);
  if not own then perform notifications.tell_person(the_person, 'sentence-proposed', 'my-profile', the_id); end if;
end $$;
-- The person changes any sentence; a professional only what their own organisation proposed and still waits.
create function profiles.may_write(s profiles.sentence) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(s.person_id = profiles.mine(), false) or coalesce(s.organisation_id = platform.organisation_id() and s.approved_on is null and profiles.may_propose(s.person_id), false)
$$;
create function profiles.change_sentence(the_id uuid, expected integer, words text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s profiles.sentence;
begin
  select * into s from profiles.sentence x where x.id = the_id for update;
  if not profiles.may_write(s) then perform consent.refuse('not_visible'); end if;
  if s.version <> expected then return false; end if;
  if s.person_id = profiles.mine() then
    -- In the person's own words it is their own sentence: who proposed it reads it no more.
    update profiles.sentence x set text = words, approved_on = platform.today(), organisation_id = null, written_by = null where x.id = the_id;
  else
    update profiles.sentence x set text = words where x.id = the_id;
  end if;
  perform profiles.touch(s.person_id);
  return true;
end $$;
create function profiles.approve_sentence(the_id uuid, expected integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update profiles.sentence s set approved_on = platform.today() where s.id = the_id and s.person_id = profiles.mine() and s.version = expected;
  return found;
end $$;
create function profiles.remove_sentence(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s profiles.sentence;
begin
  select * into s from profiles.sentence x where x.id = the_id for update;
  if s.id is null or not profiles.may_write(s) then return false; end if;
  delete from profiles.sentence x where x.id = the_id;
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- A version. Its sentences are taken here, from what is approved now: nothing else can get in. Without a name a sentence
-- may be told in other words, which the person read and released themselves.
create function profiles.release(the_id uuid, of_kind text, chosen uuid[], retold text[], facts jsonb, lists text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p profiles.profile; taken jsonb; before uuid;
begin
  select * into p from profiles.profile x where x.person_id = profiles.mine() for update;
  if p.id is null then perform consent.refuse('not_visible'); end if;
  if (select count(*) from profiles.sentence s where s.id = any (chosen) and s.person_id = p.person_id and s.approved_on is not null) <> cardinality(chosen) then
    perform consent.refuse('approved_first');
  end if;
  if of_kind = 'anonymous' and cardinality(retold) <> cardinality(chosen) then perform consent.refuse('approved_first'); end if;
  select coalesce(jsonb_agg(jsonb_build_object('section', s.section, 'text', case when of_kind = 'anonymous' then retold[c.n] else s.text end) order by s.position, s.id), '[]')
    into taken from unnest(chosen) with ordinality c (id, n) join profiles.sentence s on s.id = c.id;
  -- A newer version takes the place of the one before, for whoever was reading that one.
  if of_kind <> 'employer' then select v.id into before from profiles.version v where v.person_id = p.person_id and v.kind = of_kind; end if;
  if before is not null then update profiles.version v set kind = 'employer' where v.id = before; end if;
  insert into profiles.version (id, person_id, region_code, kind, content, lists_version)
    values (the_id, p.person_id, p.region_code, of_kind, facts || jsonb_build_object('sentences', taken), lists);
  if before is not null then
    update profiles.sharing s set version_id = the_id where s.version_id = before;
    delete from profiles.version v where v.id = before;
  end if;
end $$;
create function profiles.withdraw_version(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from profiles.version v where v.id = the_id and v.person_id = profiles.mine();
  return found;
end $$;

-- May this professional know this person's work profile today, to look for work? The person's own permission, by consent.
-- Own work is not enough, and who decides about a benefit never.
create function profiles.permitted(the_membership uuid, the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a join organisations.membership m on m.id = a.holder
    where a.holder = the_membership and a.person_id = the_person and a.purpose = 'matching' and a.category = 'work-profile'
      and m.task not in ('inkomen', 'handhaving') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
-- Who may read versions without a name: whoever looks for work with people, never who decides about a benefit.
create function profiles.looks_for_work() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce((platform.actor()).membership_id is not null and (platform.actor()).task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid'), false) $$;

create function profiles.share_by_name(the_id uuid, the_version uuid, with_whom uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null or not exists (select from profiles.version v where v.id = the_version and v.person_id = me and v.kind = 'named') then perform consent.refuse('not_visible'); end if;
  if not profiles.permitted(with_whom, me) then perform consent.refuse('permission_first'); end if;
  insert into profiles.sharing (id, person_id, version_id, membership_id) values (the_id, me, the_version, with_whom) on conflict do nothing;
  perform notifications.tell(with_whom, 'profile-shared', 'profiles', the_version);
end $$;
create function profiles.share_without_name(the_id uuid, the_version uuid, with_organisation uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine(); v profiles.version;
begin
  select * into v from profiles.version x where x.id = the_version and x.person_id = me and x.kind = 'anonymous';
  if v.id is null or (with_organisation is not null and not exists (
    select from organisations.organisation_region r join organisations.organisation o on o.id = r.organisation_id
    where r.organisation_id = with_organisation and r.region_code = v.region_code and o.ended_at is null)) then perform consent.refuse('not_visible'); end if;
  insert into profiles.sharing (id, person_id, version_id, organisation_id) values (the_id, me, the_version, with_organisation) on conflict do nothing;
end $$;
create function profiles.stop_sharing(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from profiles.sharing s where s.id = the_id and s.person_id = profiles.mine();
  return found;
end $$;
-- For the policies: this professional reads this version by name, today.
create function profiles.reads(the_version uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from profiles.sharing s join profiles.version v on v.id = s.version_id and v.kind = 'named'
    where s.version_id = the_version and s.membership_id = platform.holder() and profiles.permitted(platform.holder(), s.person_id))
$$;
-- The people whose profile this professional reads by name, today.
create function profiles.people_shared_with_me() returns table (person_id uuid, version_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.person_id, s.version_id from profiles.sharing s join profiles.version v on v.id = s.version_id and v.kind = 'named'
  where s.membership_id = platform.holder() and profiles.permitted(platform.holder(), s.person_id)
$$;
-- To whom the person shares, in words; and who of their permission could receive it.
create function profiles.my_sharings() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('sharingId', s.id, 'versionId', s.version_id, 'membershipId', s.membership_id, 'organisationId', s.organisation_id,
      'name', case when m.id is null then null when mo.shows_staff_as = 'name' then m.display_name
        else coalesce(nullif(concat_ws(' ', nullif(m.function_title, ''), nullif(m.staff_number, '')), ''), 'medewerker') end,
      'organisation', coalesce(mo.name, o.name), 'since', (s.shared_at at time zone 'Europe/Amsterdam')::date,
      'open', m.id is null or profiles.permitted(m.id, s.person_id)) order by s.shared_at), '[]')
  from profiles.sharing s left join organisations.membership m on m.id = s.membership_id left join organisations.organisation mo on mo.id = m.organisation_id
  left join organisations.organisation o on o.id = s.organisation_id
  where s.person_id = profiles.mine()
$$;
create function profiles.permitted_by_me() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct a.holder from consent.access a where a.person_id = profiles.mine() and a.purpose = 'matching' and profiles.permitted(a.holder, a.person_id)
$$;

-- ---------------------------------------------------------------------------------------------
-- Without a name. Read through here only: the row that says whose it is stays behind.
create function profiles.reads_person(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from profiles.people_shared_with_me() x where x.person_id = the_person) $$;
create function profiles.shown_to_me(v profiles.version) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(v.kind = 'anonymous' and profiles.looks_for_work() and v.region_code = platform.region_code() and exists (
    select from profiles.sharing s where s.version_id = v.id and (s.organisation_id = platform.organisation_id() or (s.organisation_id is null and s.membership_id is null)))
    -- Who reads it by name learns nothing from it, but that these two are one.
    and not profiles.reads_person(v.person_id) and not consent.shut_me_out(v.person_id), false)
$$;
create function profiles.anonymous_page(after_id uuid, at_most integer) returns table (id uuid, content jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select v.id, v.content from profiles.version v
  where v.kind = 'anonymous' and v.region_code = platform.region_code() and (after_id is null or v.id > after_id) and profiles.shown_to_me(v)
  order by v.id limit least(at_most, 101)
$$;
create function profiles.open_anonymous(the_id uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v profiles.version;
begin
  select * into v from profiles.version x where x.id = the_id;
  if not profiles.shown_to_me(v) then return null; end if;
  update profiles.version x set views = x.views + 1 where x.id = the_id;
  return v.content;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The link of an employer.
create function profiles.make_link(the_id uuid, the_version uuid, hash bytea, to_whom text, sent_by uuid, until_day date) returns void
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
  insert into profiles.employer_link (id, person_id, version_id, secret_hash, for_whom, sender, ends_at)
    values (the_id, me, the_version, hash, to_whom, line, ((until_day + 1)::timestamp at time zone 'Europe/Amsterdam'));
end $$;
create function profiles.close_link(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update profiles.employer_link l set closed_at = platform.now() where l.id = the_id and l.person_id = profiles.mine() and l.closed_at is null;
  return found;
end $$;
-- Wrong, over and closed are the same to who knocks.
create function profiles.open_link(hash bytea) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l profiles.employer_link; v profiles.version;
begin
  update profiles.employer_link x set views = x.views + 1, last_view_on = platform.today()
    where x.secret_hash = hash and x.closed_at is null and x.ends_at > platform.now() returning * into l;
  if l.id is null then return null; end if;
  select * into v from profiles.version x where x.id = l.version_id;
  return jsonb_build_object('person', l.person_id, 'content', v.content, 'sender', l.sender, 'forWhom', l.for_whom,
    'until', ((l.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date, 'demo', platform.is_demo());
end $$;

-- ---------------------------------------------------------------------------------------------
-- Messages to other systems.
create function profiles.say_yes(the_id uuid, to_receiver text, what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine();
begin
  if me is null or not exists (select from profiles.profile p where p.person_id = me) then perform consent.refuse('not_visible'); end if;
  if (select count(*) from profiles.message m where m.person_id = me) >= 40 then perform consent.refuse('too_many_messages'); end if;
  insert into profiles.message (id, person_id, receiver, message) values (the_id, me, to_receiver, what);
end $$;
create function profiles.take_back_yes(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from profiles.message m where m.id = the_id and m.person_id = profiles.mine();
  return found;
end $$;
create function profiles.take_message(the_id uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m profiles.message;
begin
  select * into m from profiles.message x where x.id = the_id;
  if m.id is null or not (coalesce(m.person_id = profiles.mine(), false) or profiles.reads_person(m.person_id)) then return null; end if;
  update profiles.message x set taken = x.taken + 1 where x.id = the_id;
  return jsonb_build_object('person', m.person_id, 'receiver', m.receiver, 'message', m.message);
end $$;

-- ---------------------------------------------------------------------------------------------
-- The person's own no, applied and never told: which of these does it rule out? Each as
-- {id, employerId, kind, field, comesWith: [what surely comes with it], minutes: as the person travels, or null}.
create function profiles.breaks(a_no jsonb, o jsonb) returns boolean
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select coalesce(a_no -> 'offers' ? (o ->> 'id') or a_no -> 'employers' ? (o ->> 'employerId') or a_no -> 'work' ? (o ->> 'kind') or a_no -> 'fields' ? (o ->> 'field')
    or exists (select from jsonb_array_elements_text(coalesce(o -> 'comesWith', '[]')) c where a_no -> 'circumstances' ? c)
    or (o ->> 'minutes')::numeric > (a_no ->> 'minutes')::numeric, false)
$$;
create function profiles.ruled_out(the_person uuid, offers jsonb) returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (coalesce(the_person = profiles.mine(), false) or profiles.reads_person(the_person)) then perform consent.refuse('not_visible'); end if;
  return query
    select o ->> 'id' from profiles.own_no n cross join jsonb_array_elements(offers) o where n.person_id = the_person and profiles.breaks(n.no, o);
end $$;
-- The same for many people at once, for what is worked out at night: which of these pairs does a no rule out? Called by
-- functions of the house only: no role may. Offers are keyed by their id; minutes are each person's own.
create function profiles.ruled_out_among(people uuid[], ids text[], travel numeric[], offers jsonb) returns table (at bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.at from unnest(people, ids, travel) with ordinality g (person_id, id, minutes, at) join profiles.own_no n on n.person_id = g.person_id
  where profiles.breaks(n.no, (offers -> g.id) || jsonb_build_object('minutes', g.minutes))
$$;
-- One vacancy or employer that this person does not want, said beside it; and that they want to see it again after all.
-- Through the functions of the floor where they are shown.
create function profiles.say_no_to(of_list text, which text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := profiles.mine(); listed jsonb;
begin
  if me is null or of_list not in ('offers', 'employers') or not exists (select from profiles.profile p where p.person_id = me) then perform consent.refuse('not_visible'); end if;
  insert into profiles.own_no (person_id, no) values (me, '{}') on conflict (person_id) do nothing;
  select coalesce(n.no -> of_list, '[]') into listed from profiles.own_no n where n.person_id = me for update;
  if listed ? which then return; end if;
  if jsonb_array_length(listed) >= (case of_list when 'offers' then 1000 else 500 end) then perform consent.refuse('too_many_nos'); end if;
  update profiles.own_no n set no = n.no || jsonb_build_object(of_list, listed || to_jsonb(which)) where n.person_id = me;
end $$;
create function profiles.take_back_no_to(of_list text, which text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_list not in ('offers', 'employers') then perform consent.refuse('not_visible'); end if;
  update profiles.own_no n set no = n.no || jsonb_build_object(of_list, (n.no -> of_list) - which) where n.person_id = profiles.mine() and n.no -> of_list ? which;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Counts of screening: a coach writes their own, who keeps the region reads the sum.
create function profiles.put_screening(for_month date, how_many integer, of_whom integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if a.membership_id is null or not profiles.looks_for_work() or date_trunc('month', for_month)::date > platform.today() then perform consent.refuse('not_visible'); end if;
  insert into profiles.screening as s (membership_id, month, region_code, screened, candidates)
    values (a.membership_id, date_trunc('month', for_month)::date, a.region_code, how_many, of_whom)
    on conflict (membership_id, month) do update set screened = excluded.screened, candidates = excluded.candidates;
end $$;
create function profiles.screening_sums() returns table (month date, coaches integer, screened integer, candidates integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.month, count(*)::int, sum(s.screened)::int, sum(s.candidates)::int from profiles.screening s
  where s.region_code = platform.region_code() and (platform.actor()).membership_id is not null
  group by s.month order by s.month desc limit 24
$$;

-- ---------------------------------------------------------------------------------------------
-- What ends by itself. A permission that ended takes the sharing along: a new one opens nothing of before.
create function profiles.close_ended(the_person uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from profiles.sharing s where s.membership_id is not null and (the_person is null or s.person_id = the_person)
    and not exists (
      select from consent.permission p join consent.receiver r on r.permission_id = p.id
      join organisations.membership m on m.id = s.membership_id and m.organisation_id = r.organisation_id and m.task = r.task
      where p.person_id = s.person_id and p.purpose = 'matching' and 'work-profile' = any (p.categories) and p.withdrawn_at is null
        and p.ends_at > platform.now() and (r.membership_id is null or r.membership_id = m.id))
$$;
create function profiles.close_withdrawn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid;
begin
  for one in select distinct person_id from changed where withdrawn_at is not null loop
    perform profiles.close_ended(one);
  end loop;
  return null;
end $$;
create trigger withdrawn_closes_profiles after update on consent.permission referencing new table as changed
  for each statement execute function profiles.close_withdrawn();

create function profiles.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  perform profiles.close_ended(null);
  delete from profiles.version v using profiles.employer_link l
    where l.version_id = v.id and v.kind = 'employer' and least(l.ends_at, coalesce(l.closed_at, l.ends_at)) < platform.now() - interval '30 days';
  delete from profiles.message m where m.yes_on < (platform.today() - interval '1 year')::date;
  delete from profiles.screening s where s.month < (platform.today() - interval '5 years')::date;
  with old as (delete from profiles.profile p where p.changed_on < (platform.today() - interval '2 years')::date returning p.person_id)
    delete from profiles.own_no n using old where n.person_id = old.person_id;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Restore: what was closed does not open again.
create function profiles.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'profile' then
      delete from profiles.own_no n using profiles.profile p where p.id = about and n.person_id = p.person_id;
      delete from profiles.profile p where p.id = about;
    when 'profile-version' then delete from profiles.version v where v.id = about;
    when 'profile-sharing' then delete from profiles.sharing s where s.id = about;
    when 'profile-link' then update profiles.employer_link l set closed_at = at where l.id = about and l.closed_at is null;
    when 'profile-message' then delete from profiles.message m where m.id = about;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'profiles' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function profiles.mine(), profiles.start_profile(uuid), profiles.stop_profile(), profiles.put_looking(integer, text, jsonb), profiles.put_own_no(jsonb),
  profiles.may_propose(uuid), profiles.put_sentence(uuid, uuid, text, text), profiles.change_sentence(uuid, integer, text), profiles.approve_sentence(uuid, integer),
  profiles.remove_sentence(uuid), profiles.release(uuid, text, uuid[], text[], jsonb, text), profiles.withdraw_version(uuid),
  profiles.looks_for_work(), profiles.share_by_name(uuid, uuid, uuid), profiles.share_without_name(uuid, uuid, uuid), profiles.stop_sharing(uuid),
  profiles.reads(uuid), profiles.people_shared_with_me(), profiles.my_sharings(), profiles.permitted_by_me(), profiles.anonymous_page(uuid, integer), profiles.open_anonymous(uuid),
  profiles.make_link(uuid, uuid, bytea, text, uuid, date), profiles.close_link(uuid), profiles.say_yes(uuid, text, jsonb), profiles.take_back_yes(uuid),
  profiles.reads_person(uuid), profiles.take_message(uuid), profiles.ruled_out(uuid, jsonb), profiles.put_screening(date, integer, integer), profiles.screening_sums() to app_user;
grant execute on function profiles.open_link(bytea) to app_link;
grant execute on function profiles.delete_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('profiles.profile', 'tot de persoon stopt, of 2 jaar na de laatste verandering', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.own_no', 'met het profiel', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.sentence', 'tot de persoon de zin weghaalt, of met het profiel', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.version', 'tot de persoon de versie intrekt of een nieuwe vrijgeeft; voor een werkgever 30 dagen na de link', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.sharing', 'tot de persoon stopt met delen, of de toestemming eindigt', 'bij intrekken, en opruimtaak profielen', 'AVG art. 7 lid 3'),
  ('profiles.employer_link', '30 dagen nadat de link eindigt', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.message', '1 jaar na het ja, of tot de persoon het terugneemt', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e'),
  ('profiles.screening', '5 jaar, alleen aantallen', 'opruimtaak profielen', 'geen gegevens over personen');
