-- What employers have: a vacancy, room to look together without one, or tasks taken from other work. Kept by an
-- organisation, shared with the region or not, as employers are. No person concerned is ever named here, and no contact
-- person: there is no column for it. What nobody asked is not known, and unknown is not no.
create schema vacancies;
grant usage on schema vacancies to app_user, app_jobs;

-- A list from elsewhere on its way in. Nothing of it is anywhere else until someone who read the outcome says yes.
create table vacancies.import (
  id            uuid primary key,
  region_code   text not null references regions.region (code),
  kept_by       uuid not null references organisations.organisation (id),
  membership_id uuid references organisations.membership (id) on delete set null,
  file_name     text not null constraint file_name_of_at_most_200 check (length(file_name) between 1 and 200),
  format        text not null constraint known_format check (format in ('csv', 'xlsx', 'vum')),
  encoding      text not null default '' constraint known_encoding check (encoding in ('', 'utf-8', 'windows-1252', 'utf-16le', 'utf-16be')),
  delimiter     text not null default '' constraint known_delimiter check (delimiter in ('', ',', ';', E'\t', '|')),
  -- The file itself, until the list is in or cancelled.
  content       bytea,
  -- The names above the columns, the first rows, and which column is what.
  columns       text[] not null default '{}',
  sample        jsonb not null default '[]',
  mapping       jsonb not null default '{}',
  with_region   boolean not null default true,
  state         text not null constraint known_state check (state in ('mapping', 'waiting', 'checking', 'checked', 'confirmed', 'importing', 'done', 'cancelled', 'failed')),
  rows_total    integer not null default 0,
  rows_seen     integer not null default 0,
  rows_good     integer not null default 0,
  rows_bad      integer not null default 0,
  rows_put      integer not null default 0,
  rows_new      integer not null default 0,
  rows_renewed  integer not null default 0,
  made_at       timestamptz not null default platform.now(),
  taken_at      timestamptz,
  -- A list that fell over three times is left alone.
  tries         integer not null default 0,
  settled_at    timestamptz
);
create index imports_of_an_organisation on vacancies.import (kept_by, made_at desc, id);
create index imports_of_a_region on vacancies.import (region_code);
create index imports_of_a_membership on vacancies.import (membership_id) where membership_id is not null;
create index imports_to_do on vacancies.import (made_at) where state in ('waiting', 'checking', 'confirmed', 'importing');

-- One line of that list: as it came, and what it says or why it says nothing.
create table vacancies.import_row (
  import_id uuid not null references vacancies.import (id) on delete cascade,
  line      integer not null,
  cells     text[] not null,
  facts     jsonb,
  came      jsonb,
  problems  jsonb,
  primary key (import_id, line),
  constraint good_or_not check ((facts is null) <> (problems is null))
);
create index rows_with_problems on vacancies.import_row (import_id, line) where problems is not null;

create table vacancies.offer (
  id                uuid primary key,
  region_code       text not null references regions.region (code),
  kept_by           uuid not null references organisations.organisation (id),
  -- Seen by everyone in the region who works with employers; otherwise by the own organisation and whom it agreed with.
  with_region       boolean not null,
  kind              text not null constraint known_kind check (kind in ('vacancy', 'possibility', 'carved')),
  employer_id       uuid references employers.employer (id) on delete set null,
  employer_name     text not null constraint employer_of_2_to_120 check (length(employer_name) between 2 and 120),
  -- The number it has with whom it came from.
  reference         text not null default '' constraint reference_of_at_most_60 check (length(reference) <= 60),
  title             text not null constraint title_of_2_to_120 check (length(title) between 2 and 120),
  words             text not null default '' constraint words_of_at_most_2000 check (length(words) <= 2000),
  -- The kind of work by name, and its field; null when it could not be told.
  work              text,
  field             text,
  hours_from        smallint constraint hours_from_1_to_60 check (hours_from between 1 and 60),
  hours_to          smallint constraint hours_to_1_to_60 check (hours_to between 1 and 60),
  may_grow          text not null default 'unknown' constraint known_answer check (may_grow in ('yes', 'no', 'unknown')),
  days              text[] not null default '{}' constraint known_days check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  municipality_code text references regions.municipality (code),
  town              text not null default '' constraint town_of_at_most_80 check (length(town) <= 80),
  work_level        smallint constraint level_of_1_to_6 check (work_level between 1 and 6),
  competences       integer[] not null default '{}',
  licences          text[] not null default '{}',
  languages         text[] not null default '{}',
  certificates      text[] not null default '{}',
  -- Is what is asked needed on the first day, or may it be learnt?
  asks_must         boolean not null default false,
  -- What the place gives or does not, and what comes with the work or surely does not. Absent: not asked yet.
  gives             jsonb not null default '{}' constraint gives_is_an_object check (jsonb_typeof(gives) = 'object'),
  comes_with        jsonb not null default '{}' constraint comes_with_is_an_object check (jsonb_typeof(comes_with) = 'object'),
  agreement         text not null default '' constraint known_agreement check (agreement in ('', '01', '02', '03', '04')),
  salary            text not null default '' constraint salary_of_at_most_100 check (length(salary) <= 100),
  starts_on         date,
  expires_on        date,
  -- When someone last heard that it still stands. Only moves forward.
  heard_on          date not null default platform.today(),
  source            text not null constraint known_source check (source in ('hand', 'csv', 'xlsx', 'vum')),
  -- The message as it came, so that it goes out again without loss. Read by who keeps it only.
  came              jsonb,
  import_id         uuid references vacancies.import (id) on delete set null,
  added_by          uuid references organisations.membership (id) on delete set null,
  added_on          date not null default platform.today(),
  closed_on         date,
  closed_why        text constraint known_end check (closed_why in ('filled', 'gone', 'expired', 'not-heard')),
  version           integer not null default 1,
  plain_words       text not null generated always as (employers.plain(title || ' ' || employer_name || ' ' || town)) stored,
  -- By which a list that comes again finds what it brought before.
  match_key         text not null generated always as (case when reference <> '' then 'number ' || lower(reference)
    else employers.plain(employer_name) || '|' || employers.plain(title) || '|' || coalesce(municipality_code, employers.plain(town)) end) stored,
  -- As the ranking takes it, made when it is written and not at every look: a whole region is read at once.
  ranking           text not null,
  constraint hours_in_order check (hours_from is null or hours_to is null or hours_from <= hours_to),
  constraint both_hours_or_none check ((hours_from is null) = (hours_to is null)),
  constraint closed_with_a_reason check ((closed_on is null) = (closed_why is null))
);
create index open_offers_of_a_region on vacancies.offer (region_code, heard_on desc, id desc) where closed_on is null;
create index offers_of_a_region on vacancies.offer (region_code, heard_on desc, id desc);
create index offers_of_an_organisation on vacancies.offer (kept_by, match_key);
create index offers_of_an_employer on vacancies.offer (employer_id) where employer_id is not null;
create index offers_of_a_membership on vacancies.offer (added_by) where added_by is not null;
create index offers_of_an_import on vacancies.offer (import_id) where import_id is not null;
create index offers_by_end on vacancies.offer (expires_on) where closed_on is null and expires_on is not null;
create index offers_by_silence on vacancies.offer (heard_on) where closed_on is null;

create function vacancies.write_for_ranking() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.ranking := jsonb_strip_nulls(jsonb_build_object('id', new.id, 'employerId', coalesce(new.employer_id::text, new.employer_name),
    'title', new.title, 'kind', new.work, 'field', new.field,
    'hours', case when new.hours_from is not null then jsonb_build_object('from', new.hours_from, 'to', new.hours_to) end,
    'mayGrow', nullif(new.may_grow, 'unknown'), 'days', case when new.days <> '{}' then to_jsonb(new.days) end,
    'asks', jsonb_build_object('level', new.work_level, 'competences', case when new.competences <> '{}' then to_jsonb(new.competences) end,
      'licences', case when new.licences <> '{}' then to_jsonb(new.licences) end, 'languages', case when new.languages <> '{}' then to_jsonb(new.languages) end,
      'certificates', case when new.certificates <> '{}' then to_jsonb(new.certificates) end, 'must', new.asks_must),
    'gives', new.gives, 'comesWith', new.comes_with, 'heardOn', new.heard_on, 'employerName', new.employer_name, 'offerKind', new.kind, 'town', new.town,
    'municipalityCode', new.municipality_code, 'keptBy', new.kept_by, 'withRegion', new.with_region))::text;
  return new;
end $$;
create trigger write_for_ranking before insert or update on vacancies.offer for each row execute function vacancies.write_for_ranking();

alter table vacancies.import enable row level security;
alter table vacancies.import_row enable row level security;
alter table vacancies.offer enable row level security;
insert into platform.retention (table_name, keep, rule, ground) values
  ('vacancies.offer', '2 jaar na sluiten', 'opruimtaak vacatures', 'geen persoonsgegevens'),
  ('vacancies.import', '30 dagen', 'opruimtaak vacatures', 'AVG art. 5 lid 1 onder e'),
  ('vacancies.import_row', '30 dagen', 'opruimtaak vacatures', 'AVG art. 5 lid 1 onder e');

-- What stands on other floors and may be known here, by the reader's own eyes.
create view vacancies.municipality with (security_invoker = true) as
  select m.code, m.name, m.region_code, m.search_name, m.longitude, m.latitude from regions.municipality m;
create view vacancies.keeper with (security_invoker = true) as select o.id, o.name from organisations.organisation o;
create view vacancies.known_employer with (security_invoker = true) as
  select e.id, e.name, e.town, e.municipality_code, e.plain_name, e.motives, e.kept_by, e.with_region, e.region_code from employers.employer e;
-- Open offers as the ranking takes them.
create view vacancies.ranked with (security_invoker = true) as
  select o.id, o.region_code, o.municipality_code, o.ranking from vacancies.offer o where o.closed_on is null;
