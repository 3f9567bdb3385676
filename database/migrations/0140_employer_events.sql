-- Events for employers: one chance, and employers are busy. A webinar, a table to practise at, a visit or a breakfast, made
-- by organisations together. No person concerned and no visitor is ever named here: there is no column for it.

-- ---------------------------------------------------------------------------------------------
-- What employers answers for the floors above: may this colleague approach them now? One answer, for who calls and for who
-- invites. 'talking' is one's own conversation.
create function employers.may_approach(the_employer uuid, who uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare now_is jsonb := employers.standing_of(the_employer, who);
begin
  if now_is -> 'notApproached' <> 'null' then return 'not-approached'; end if;
  if now_is -> 'conversation' <> 'null' then return case when (now_is #>> '{conversation,mine}')::boolean then 'talking' else 'taken' end; end if;
  if now_is -> 'quiet' <> 'null' then return 'quiet'; end if;
  if not ((now_is ->> 'isOwner')::boolean or (now_is ->> 'isInvited')::boolean
      or (not (now_is ->> 'warm')::boolean and (now_is ->> 'opensOn')::date <= platform.today())) then return 'not-your-turn'; end if;
  return 'free';
end $$;
create or replace function employers.reserve_for(the_id uuid, the_employer uuid, what_about text, holder uuid, other uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e employers.employer; answer text; rule employers.approach_rule;
begin
  select * into e from employers.employer x where x.id = the_employer;
  perform employers.hold_place(e.place_id);
  answer := employers.may_approach(the_employer, holder);
  rule := employers.rule_of(e.region_code);
  if answer <> 'free' then return case answer when 'talking' then 'taken' else answer end; end if;
  insert into employers.reservation (id, place_id, employer_id, held_by, together_with, about, during)
    values (the_id, e.place_id, e.id, holder, other, what_about,
      tstzrange(platform.now(), ((platform.today() + rule.reservation_days + 1)::timestamp at time zone 'Europe/Amsterdam') - interval '1 second'));
  return 'reserved';
exception when exclusion_violation then return 'taken';
end $$;
-- The file someone means, when it became one with another since; and every place that file stands for.
create function employers.file_now(the_employer uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with recursive f as (
    select e.id, e.merged_into from employers.employer e where e.id = the_employer
    union select e.id, e.merged_into from f join employers.employer e on e.id = f.merged_into
  ) select f.id from f where f.merged_into is null
$$;
create function employers.places_of(the_employer uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with recursive f as (
    select e.id, e.place_id from employers.employer e
      where e.place_id = (select x.place_id from employers.employer x where x.id = employers.file_now(the_employer))
    union select e.id, e.place_id from f join employers.employer e on e.merged_into = f.id
  ) select array_agg(distinct f.place_id) from f
$$;
-- They said they will tell other employers.
create function employers.tells_others(the_employer uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not employers.may_change(the_employer) then perform consent.refuse('not_visible'); end if;
  update employers.employer e set ambassador = true, version = e.version + 1 where e.id = the_employer and not e.ambassador;
end $$;
revoke execute on function employers.may_approach(uuid, uuid), employers.file_now(uuid), employers.places_of(uuid), employers.tells_others(uuid) from public;

-- ---------------------------------------------------------------------------------------------
create schema employer_events;
grant usage on schema employer_events to app_user, app_link, app_jobs;

create table employer_events.event (
  id            uuid primary key,
  region_code   text not null references regions.region (code),
  -- One, always; others join by their own yes.
  owner         uuid not null references organisations.membership (id),
  kind          text not null constraint known_kind check (kind in ('webinar', 'practice-table', 'company-visit', 'gathering')),
  about         text not null constraint known_subject check (about in ('placement', 'staying', 'own')),
  own_about     text not null default '' constraint own_about_of_at_most_80 check (length(own_about) <= 80),
  -- What it brings an employer, asked first.
  brings        text not null constraint brings_of_10_to_200 check (length(brings) between 10 and 200),
  programme     text not null default '' constraint programme_of_at_most_1000 check (length(programme) <= 1000),
  -- Empty: for every sector.
  sectors       text[] not null default '{}' constraint known_sectors check (sectors <@ array['agriculture', 'industry', 'construction', 'retail',
    'logistics', 'hospitality', 'ict', 'business', 'government', 'education', 'care', 'culture', 'green', 'cleaning', 'other']),
  day           date not null,
  start_time    text not null constraint a_start_time check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  end_time      text not null constraint an_end_time check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time > start_time),
  place         text not null default '' constraint a_place_of_at_most_200 check (length(place) <= 200),
  at_most       integer not null constraint employers_1_to_200 check (at_most between 1 and 200),
  -- Which employer tells it to the others, after their own yes on a day; or said to be nobody.
  teller        uuid references employers.employer (id) on delete set null,
  teller_yes_on date,
  nobody_tells  boolean not null default false,
  welcomed_by   uuid references organisations.membership (id),
  -- Within how many working days after it they are called.
  call_days     integer constraint working_days_1_to_10 check (call_days between 1 and 10),
  made_on       date not null default platform.today(),
  cancelled_on  date,
  cancel_reason text not null default '' constraint reason_of_at_most_300 check (length(cancel_reason) <= 300),
  learned       text not null default '' constraint learned_of_at_most_300 check (length(learned) <= 300),
  version       integer not null default 1,
  constraint own_subject_in_words check (about <> 'own' or length(own_about) >= 3),
  constraint one_or_nobody_tells check (not nobody_tells or teller is null),
  constraint cancelled_with_a_reason check ((cancelled_on is null) = (cancel_reason = ''))
);
create index events_of_a_region on employer_events.event (region_code, day, id);
create index events_of_an_owner on employer_events.event (owner);
create index events_with_a_teller on employer_events.event (teller) where teller is not null;
create index events_welcomed_by on employer_events.event (welcomed_by) where welcomed_by is not null;

create table employer_events.organiser (
  event_id      uuid not null references employer_events.event (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  asked_on      date not null default platform.today(),
  yes_on        date,
  primary key (event_id, membership_id)
);
create index events_of_an_organiser on employer_events.organiser (membership_id);

create table employer_events.invitation (
  id              uuid primary key,
  event_id        uuid not null references employer_events.event (id) on delete cascade,
  -- As it was when they were invited; what it is now, employers.file_now() knows.
  employer_id     uuid not null references employers.employer (id) on delete cascade,
  place_id        uuid not null,
  invited_by      uuid references organisations.membership (id) on delete set null,
  invited_on      date not null default platform.today(),
  -- The days in which nobody invites them again.
  peace           daterange not null,
  -- The house keeps a hash of what the link opens with.
  secret_hash     bytea not null constraint one_invitation_per_secret unique,
  link_ends_at    timestamptz not null,
  first_opened_on date,
  answer          text constraint known_answer check (answer in ('yes', 'no', 'other-time')),
  people          integer constraint people_1_to_50 check (people between 1 and 50),
  wish            text not null default '' constraint wish_of_at_most_300 check (length(wish) <= 300),
  answered_on     date,
  by_link         boolean not null default false,
  came            boolean,
  outcome         text constraint known_outcome check (outcome in ('nothing', 'lead', 'room', 'ambassador')),
  called_on       date,
  called_by       uuid references organisations.membership (id) on delete set null,
  caller_told_on  date,
  owner_told_on   date,
  constraint an_answer_has_a_day check ((answer is null) = (answered_on is null)),
  constraint people_who_come check ((answer is not distinct from 'yes') = (people is not null)),
  constraint called_with_an_outcome check ((outcome is null) = (called_on is null)),
  -- Of two at once the database decides.
  constraint invited_once exclude using gist (event_id with =, place_id with =),
  constraint one_invitation_in_a_while exclude using gist (place_id with =, peace with &&)
);
create index invitations_to_an_event on employer_events.invitation (event_id, invited_on, id);
create index invitations_of_an_employer on employer_events.invitation (employer_id);
create index invitations_by on employer_events.invitation (invited_by) where invited_by is not null;
create index invitations_called_by on employer_events.invitation (called_by) where called_by is not null;

-- "Vraag mij hier niet meer voor": about events only, and binding for everyone.
create table employer_events.not_asked (
  place_id    uuid primary key,
  said_at     timestamptz not null default platform.now(),
  by_employer boolean not null
);

-- How long an employer is left in peace after an invitation. Without a row: three months.
create table employer_events.peace_rule (
  region_code text primary key references regions.region (code),
  months      integer not null constraint months_of_0_to_12 check (months between 0 and 12),
  version     integer not null default 1
);

do $$
declare t text;
begin
  foreach t in array array['event', 'organiser', 'invitation', 'not_asked', 'peace_rule'] loop
    execute format('alter table employer_events.%I enable row level security', t);
  end loop;
end $$;
insert into platform.retention (table_name, keep, rule, ground) values
  ('employer_events.event', '2 jaar na de bijeenkomst', 'opruimtaak bijeenkomsten', 'AVG art. 5 lid 1 onder e'),
  ('employer_events.organiser', 'met de bijeenkomst', 'met de bijeenkomst', 'AVG art. 5 lid 1 onder e'),
  ('employer_events.invitation', 'met de bijeenkomst', 'met de bijeenkomst', 'AVG art. 5 lid 1 onder e'),
  ('employer_events.not_asked', 'tot de werkgever anders zegt', 'de werkgever of het aanspreekpunt', 'AVG art. 21'),
  ('employer_events.peace_rule', 'zolang de regio meedoet', 'met de regio', 'geen persoonsgegevens');
