-- Employers: one file per establishment, kept by an organisation, shared with the region or not. Facts, and their own
-- words. No person concerned is ever named here: there is no column for it.
--
-- Two organisations that keep separate networks each have a file of the same place. What an employer says to one of
-- them holds for all ("benader mij niet", a busy month), and nobody is called twice: that hangs on the place.

-- What PostgreSQL ships beside itself. Nobody but the owner enters this schema.
create schema extension;
create extension pg_trgm schema extension;
create extension btree_gist schema extension;

create schema employers;
grant usage on schema employers to app_user, app_link, app_jobs;

-- "Bakkerij Jansen B.V." and "bakkerij jansen" are one name to who looks for it.
create function employers.plain(said text) returns text language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select trim(regexp_replace(regexp_replace(regexp_replace(
    translate(lower(said), 'áàäâãåéèëêíìïîóòöôõúùüûçñ', 'aaaaaaeeeeiiiiooooouuuucn'),
    '\m(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?)(?=\s|$)', ' ', 'g'), '[^a-z0-9]+', ' ', 'g'), '\s+', ' ', 'g'))
$$;

create table employers.employer (
  id               uuid primary key,
  -- The same in every file of the same establishment.
  place_id         uuid not null,
  region_code      text not null references regions.region (code),
  kept_by          uuid not null references organisations.organisation (id),
  -- Seen by everyone in the region who works with employers; otherwise by the own organisation and whom it agreed with.
  with_region      boolean not null default false,
  name             text not null constraint name_of_2_to_120 check (length(name) between 2 and 120),
  kvk              text not null default '' constraint kvk_of_8_digits check (kvk ~ '^([0-9]{8})?$'),
  branch_number    text not null default '' constraint branch_of_12_digits check (branch_number ~ '^([0-9]{12})?$'),
  street           text not null default '' constraint street_of_at_most_120 check (length(street) <= 120),
  postcode         text not null default '' constraint a_dutch_postcode check (postcode ~ '^([1-9][0-9]{3}[A-Z]{2})?$'),
  town             text not null default '' constraint town_of_at_most_80 check (length(town) <= 80),
  -- Distances are worked out between municipalities.
  municipality_code text references regions.municipality (code),
  domain           text not null default '' constraint domain_of_at_most_120 check (domain ~ '^([a-z0-9.-]+\.[a-z]{2,})?$' and length(domain) <= 120),
  sector           text not null default '' constraint known_sector check (sector in ('', 'agriculture', 'industry', 'construction', 'retail',
    'logistics', 'hospitality', 'ict', 'business', 'government', 'education', 'care', 'culture', 'green', 'cleaning', 'other')),
  size_band        text not null default '' constraint known_size check (size_band in ('', '1-9', '10-49', '50-249', '250+')),
  -- What they can offer, in facts or in their own words.
  work_places      text not null default '' constraint work_places_of_at_most_600 check (length(work_places) <= 600),
  room_to_look     text not null default '' constraint room_of_at_most_600 check (length(room_to_look) <= 600),
  conditions       text not null default '' constraint conditions_of_at_most_600 check (length(conditions) <= 600),
  experience       text not null default '' constraint experience_of_at_most_600 check (length(experience) <= 600),
  -- What they say moves them: asked, with the day, and never judged.
  motives          text[] not null default '{}' constraint known_motives check (motives <@ array['banenafspraak', 'own-conviction', 'shortage', 'experience']),
  motives_asked_on date,
  -- They said other employers may call them.
  ambassador       boolean not null default false,
  contact_owner    uuid references organisations.membership (id) on delete set null,
  added_by         uuid references organisations.membership (id) on delete set null,
  added_on         date not null default platform.today(),
  version          integer not null default 1,
  merged_into      uuid references employers.employer (id) on delete set null,
  plain_name       text not null generated always as (employers.plain(name)) stored,
  plain_street     text not null generated always as (employers.plain(street)) stored,
  constraint a_motive_was_asked_some_day check (motives = '{}' or motives_asked_on is not null)
);
create index employers_of_a_region on employers.employer (region_code, plain_name, id);
create index employers_of_an_organisation on employers.employer (kept_by, plain_name, id);
create index files_of_a_place on employers.employer (place_id);
create index employers_of_an_owner on employers.employer (contact_owner) where contact_owner is not null;
create index employers_by_name on employers.employer using gin (plain_name extension.gin_trgm_ops);
create index employers_by_domain on employers.employer (region_code, domain) where domain <> '';
create index employers_by_postcode on employers.employer (region_code, postcode) where postcode <> '';
create index employers_by_kvk on employers.employer (region_code, kvk) where kvk <> '';
create index employers_merged_into on employers.employer (merged_into) where merged_into is not null;

-- Two organisations that agreed to see each other's employers: two rows, one each way.
create table employers.agreement (
  id          uuid primary key,
  proposed_by uuid not null references organisations.organisation (id),
  proposed_to uuid not null references organisations.organisation (id),
  proposed_on date not null default platform.today(),
  agreed_on   date,
  ended_on    date,
  constraint two_organisations check (proposed_by <> proposed_to)
);
create index agreements_of on employers.agreement (proposed_by);
create index agreements_with on employers.agreement (proposed_to);
create unique index one_open_agreement on employers.agreement (least(proposed_by, proposed_to), greatest(proposed_by, proposed_to)) where ended_on is null;

-- People who work there. Seen by the contact owner and whom they invite; nobody lists them.
create table employers.contact_person (
  id             uuid primary key,
  employer_id    uuid not null references employers.employer (id) on delete cascade,
  name           text not null constraint contact_of_2_to_120 check (length(name) between 2 and 120),
  function_title text not null default '' constraint function_of_at_most_120 check (length(function_title) <= 120),
  phone          text not null default '' constraint phone_of_at_most_40 check (length(phone) <= 40),
  mail           text not null default '' constraint mail_of_at_most_160 check (length(mail) <= 160),
  added_on       date not null default platform.today(),
  version        integer not null default 1
);
create index contact_persons_of_an_employer on employers.contact_person (employer_id);
create table employers.invited (
  employer_id   uuid not null references employers.employer (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  invited_on    date not null default platform.today(),
  primary key (employer_id, membership_id)
);
create index invitations_of_a_membership on employers.invited (membership_id);

-- Each contact in one line, which the employer can read.
create table employers.contact_line (
  id            uuid primary key,
  employer_id   uuid not null references employers.employer (id) on delete cascade,
  membership_id uuid references organisations.membership (id) on delete set null,
  day           date not null,
  kind          text not null constraint known_contact check (kind in ('call', 'visit', 'mail', 'event', 'instruments', 'aftercare')),
  line          text not null constraint line_of_2_to_200 check (length(line) between 2 and 200),
  added_at      timestamptz not null default platform.now()
);
create index contacts_with_an_employer on employers.contact_line (employer_id, day desc, added_at desc);
create index contacts_by_a_membership on employers.contact_line (membership_id) where membership_id is not null;

-- What they worry about, wish, or say is not right; and what was done with it.
create table employers.remark (
  id             uuid primary key,
  employer_id    uuid not null references employers.employer (id) on delete cascade,
  kind           text not null constraint known_remark check (kind in ('worry', 'wish', 'correction')),
  text           text not null constraint remark_of_2_to_600 check (length(text) between 2 and 600),
  by_employer    boolean not null,
  said_on        date not null,
  follow_up      text not null default '' constraint follow_up_of_at_most_400 check (length(follow_up) <= 400),
  followed_up_on date,
  version        integer not null default 1
);
create index remarks_of_an_employer on employers.remark (employer_id);

-- A new employer, followed step by step to an outcome.
create table employers.lead (
  id            uuid primary key,
  employer_id   uuid not null references employers.employer (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id) on delete cascade,
  step          text not null default 'new' constraint known_step check (step in ('new', 'called', 'talked', 'visited', 'agreed', 'closed')),
  outcome       text constraint known_outcome check (outcome in ('place', 'room', 'later', 'no')),
  next_on       date,
  started_on    date not null default platform.today(),
  closed_on     date,
  version       integer not null default 1,
  constraint closed_with_an_outcome check ((step = 'closed') = (outcome is not null) and (step = 'closed') = (closed_on is not null))
);
create unique index one_open_lead_each on employers.lead (employer_id, membership_id) where closed_on is null;
create index leads_of_a_membership on employers.lead (membership_id);
create table employers.lead_step (
  id      uuid primary key,
  lead_id uuid not null references employers.lead (id) on delete cascade,
  step    text not null,
  line    text not null default '' constraint step_line_of_at_most_200 check (length(line) <= 200),
  day     date not null default platform.today(),
  added_at timestamptz not null default platform.now()
);
create index steps_of_a_lead on employers.lead_step (lead_id, added_at);

-- Who talks to them now, alone or together. Two at once is for the database to decide: one wins.
create table employers.reservation (
  id            uuid primary key,
  place_id      uuid not null,
  employer_id   uuid not null references employers.employer (id) on delete cascade,
  held_by       uuid not null references organisations.membership (id) on delete cascade,
  together_with uuid references organisations.membership (id) on delete set null,
  about         text not null default '' constraint about_of_at_most_200 check (length(about) <= 200),
  during        tstzrange not null constraint a_reservation_ends check (not upper_inf(during)),
  constraint one_conversation_at_a_time exclude using gist (place_id with =, during with &&),
  constraint together_with_someone_else check (together_with <> held_by)
);
create index reservations_of_an_employer on employers.reservation (employer_id);
create index reservations_of_a_membership on employers.reservation (held_by);
create index reservations_together_with on employers.reservation (together_with) where together_with is not null;

-- An IPS coach asks the account manager to call together, or the other way round.
create table employers.together_request (
  id          uuid primary key,
  employer_id uuid not null references employers.employer (id) on delete cascade,
  asked_by    uuid not null references organisations.membership (id) on delete cascade,
  asked_of    uuid not null references organisations.membership (id) on delete cascade,
  line        text not null default '' constraint request_of_at_most_200 check (length(line) <= 200),
  state       text not null default 'asked' constraint known_answer check (state in ('asked', 'yes', 'no')),
  asked_on    date not null default platform.today()
);
create unique index asked_once on employers.together_request (employer_id, asked_by, asked_of) where state = 'asked';
create index requests_by on employers.together_request (asked_by);
create index requests_of on employers.together_request (asked_of);
create index requests_about on employers.together_request (employer_id);

-- A time in which they'd rather not be called. Holds for the place.
create table employers.quiet_period (
  id          uuid primary key,
  place_id    uuid not null,
  from_day    date not null,
  until_day   date not null,
  why         text not null default '' constraint why_of_at_most_120 check (length(why) <= 120),
  by_employer boolean not null,
  constraint quiet_ends_after_it_begins check (until_day >= from_day and until_day <= from_day + 366)
);
create index quiet_periods_of_a_place on employers.quiet_period (place_id, until_day);

-- "Benader mij niet": binds everyone, also who keeps a file of their own.
create table employers.not_approached (
  place_id    uuid primary key,
  said_at     timestamptz not null default platform.now(),
  by_employer boolean not null
);

-- Whose turn it is, per region. Without a row the rules of the house hold.
create table employers.approach_rule (
  region_code      text primary key references regions.region (code),
  tiers            text[] not null constraint known_tiers check (tiers <@ array['own', 'municipality', 'wsp', 'region']
    and cardinality(tiers) between 1 and 4 and tiers[1] = 'own' and tiers[cardinality(tiers)] = 'region'),
  days_each        integer not null constraint days_of_0_to_60 check (days_each between 0 and 60),
  warm_months      integer not null constraint months_of_1_to_24 check (warm_months between 1 and 24),
  reservation_days integer not null constraint reservation_of_1_to_60 check (reservation_days between 1 and 60),
  version          integer not null default 1
);

-- The employer reads their own file by a link. The house keeps a hash.
create table employers.file_link (
  id           uuid primary key,
  employer_id  uuid not null references employers.employer (id) on delete cascade,
  secret_hash  bytea not null constraint one_link_per_secret unique,
  made_by      uuid references organisations.membership (id) on delete set null,
  made_on      date not null default platform.today(),
  ends_at      timestamptz not null,
  closed_at    timestamptz,
  views        integer not null default 0,
  last_seen_on date
);
create index links_of_an_employer on employers.file_link (employer_id);

-- Two files that look like the same establishment. Found at night; each reader sees of it what they may see.
create table employers.alike (
  one       uuid not null references employers.employer (id) on delete cascade,
  other     uuid not null references employers.employer (id) on delete cascade,
  score     real not null,
  found_on  date not null default platform.today(),
  -- Looked at: two different employers.
  different boolean not null default false,
  primary key (one, other),
  constraint in_order check (one < other)
);
create index alike_with on employers.alike (other);

-- Two files became one; everything that moved is named, so that it can go back.
create table employers.merger (
  id        uuid primary key,
  kept_id   uuid not null references employers.employer (id) on delete cascade,
  gone_id   uuid not null references employers.employer (id) on delete cascade,
  gone_name text not null,
  by_id     uuid references organisations.membership (id) on delete set null,
  at        timestamptz not null default platform.now(),
  moved     jsonb not null,
  filled    jsonb not null,
  undone_at timestamptz
);
create index mergers_of on employers.merger (kept_id);
create index mergers_gone on employers.merger (gone_id);

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'employers' and c.relkind = 'r' loop
    execute format('alter table employers.%I enable row level security', t);
  end loop;
end $$;
revoke execute on function employers.plain(text) from public;

insert into platform.retention (table_name, keep, rule, ground) values
  ('employers.employer', '2 jaar na het laatste contact', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.agreement', '2 jaar na einde', 'opruimtaak werkgevers', 'geen persoonsgegevens'),
  ('employers.contact_person', 'met de werkgever, of als de contactpersoon weg is', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.invited', 'met de werkgever', 'met de werkgever', 'AVG art. 5 lid 1 onder e'),
  ('employers.contact_line', '5 jaar', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.remark', 'met de werkgever', 'met de werkgever', 'geen persoonsgegevens'),
  ('employers.lead', '2 jaar na sluiten', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.lead_step', 'met de lead', 'met de lead', 'geen persoonsgegevens'),
  ('employers.reservation', '1 jaar na afloop', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.together_request', '1 jaar', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.quiet_period', '1 jaar na afloop', 'opruimtaak werkgevers', 'geen persoonsgegevens'),
  ('employers.not_approached', 'tot de werkgever anders zegt', 'de werkgever of het aanspreekpunt', 'AVG art. 21'),
  ('employers.approach_rule', 'zolang de regio meedoet', 'met de regio', 'geen persoonsgegevens'),
  ('employers.file_link', '1 jaar na afloop', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e'),
  ('employers.alike', 'tot de volgende zoektocht', 'opruimtaak werkgevers', 'geen persoonsgegevens'),
  ('employers.merger', '90 dagen: zo lang kan het terug', 'opruimtaak werkgevers', 'AVG art. 5 lid 1 onder e');
