-- Staying at work. One professional keeps in touch, known to the person and the employer, for as long as it is wanted:
-- no end date is asked. What is written about a contact is a day, how and with whom. There is no column for what is wrong.
create schema aftercare;
grant usage on schema aftercare to app_user, app_link, app_jobs;

-- One owner at a time. A second one steps in when the first does not answer.
create table aftercare.support (
  id              uuid primary key,
  person_id       uuid not null constraint one_support_per_person unique references consent.person (id) on delete cascade,
  region_code     text not null references regions.region (code),
  -- With its registration of the person closed, an organisation's part goes.
  organisation_id uuid not null references organisations.organisation (id),
  owner_id        uuid references organisations.membership (id) on delete set null,
  backup_id       uuid references organisations.membership (id) on delete set null,
  -- The one number an employer and the person call.
  phone           text not null constraint a_phone_number check (phone ~ '^[0-9+][0-9 -]{7,18}$'),
  rhythm          text not null constraint known_rhythm check (rhythm in ('weekly', 'two-weekly', 'monthly', 'two-monthly', 'quarterly', 'half-yearly', 'yearly')),
  next_on         date not null,
  reminded_of     date,
  -- The employer reads where the owner works only when the person says so: the name of a care organisation tells much.
  shows_organisation boolean not null default false,
  started_on      date not null default platform.today(),
  -- The last time it began: an end of before, done again after a restore, does not end what began since.
  running_since   timestamptz not null default platform.now(),
  ended_on        date,
  ended_by        text constraint known_end check (ended_by in ('person', 'owner', 'permission')),
  -- Without an owner since: told to who coordinates.
  ownerless_since date,
  version         integer not null default 1,
  constraint an_end_has_a_doer check ((ended_on is null) = (ended_by is null))
);
create index supports_of_an_owner on aftercare.support (owner_id, next_on, id) where ended_on is null;
create index supports_of_a_backup on aftercare.support (backup_id, next_on, id) where ended_on is null and backup_id is not null;
create index supports_of_an_organisation on aftercare.support (organisation_id);
create index supports_due on aftercare.support (next_on) where ended_on is null;

-- Handing over: the owner stays the owner until the other says yes.
create table aftercare.owner_change (
  id          uuid primary key,
  support_id  uuid not null references aftercare.support (id) on delete cascade,
  from_id     uuid references organisations.membership (id) on delete set null,
  to_id       uuid not null references organisations.membership (id) on delete cascade,
  -- 'fell': the owner was gone, and the second one had it at once. 'named': by who coordinates.
  how         text not null constraint known_way check (how in ('offered', 'fell', 'named')),
  offered_on  date not null default platform.today(),
  answer      text constraint known_answer check (answer in ('yes', 'no', 'taken-back')),
  answered_on date,
  constraint answered_some_day check ((answer is null) = (answered_on is null))
);
create index owner_changes_of_a_support on aftercare.owner_change (support_id);
create index owner_changes_to on aftercare.owner_change (to_id) where answer is null;
create index owner_changes_by on aftercare.owner_change (from_id) where from_id is not null;
create unique index one_offer_at_a_time on aftercare.owner_change (support_id) where answer is null;

create table aftercare.contact (
  id              uuid primary key,
  support_id      uuid not null references aftercare.support (id) on delete cascade,
  person_id       uuid not null references consent.person (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  by_id           uuid references organisations.membership (id) on delete set null,
  day             date not null,
  how             text not null constraint known_how check (how in ('phone', 'visit', 'video', 'chat')),
  with_whom       text not null constraint known_with check (with_whom in ('person', 'employer', 'together')),
  added_at        timestamptz not null default platform.now()
);
create index contacts_of_a_support on aftercare.contact (support_id, day desc, added_at desc);
create index contacts_with_a_person on aftercare.contact (person_id, day desc);
create index contacts_of_an_organisation on aftercare.contact (organisation_id);
create index contacts_by on aftercare.contact (by_id) where by_id is not null;

-- The employer asks for help by a link, without an account. The house keeps a hash.
create table aftercare.help_link (
  id           uuid primary key,
  support_id   uuid not null references aftercare.support (id) on delete cascade,
  person_id    uuid not null references aftercare.support (person_id) on delete cascade on update cascade,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  secret_hash  bytea not null constraint one_help_link_per_secret unique,
  made_by      uuid references organisations.membership (id) on delete set null,
  made_on      date not null default platform.today(),
  ends_at      timestamptz not null constraint a_help_link_ends check (ends_at <= made_on + interval '401 days'),
  closed_at    timestamptz,
  views        integer not null default 0,
  last_seen_on date,
  -- Who stood there as owner when the employer last looked, or was told: after a change they have to hear of the other one.
  knows_owner  uuid references organisations.membership (id) on delete set null
);
create index help_links_of_a_support on aftercare.help_link (support_id);
create index help_links_of_a_person on aftercare.help_link (person_id);
create unique index one_open_help_link on aftercare.help_link (placement_id) where closed_at is null;

-- Name, number, when to call. Nothing about why.
create table aftercare.call_request (
  id           uuid primary key,
  link_id      uuid not null references aftercare.help_link (id) on delete cascade,
  support_id   uuid not null references aftercare.support (id) on delete cascade,
  person_id    uuid not null references aftercare.support (person_id) on delete cascade on update cascade,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  -- Taken out a month after the call.
  caller       text not null constraint a_caller_without_digits check (length(caller) <= 60 and caller !~ '[0-9]'),
  phone        text not null constraint a_number_to_call check (phone ~ '^([0-9+][0-9 -]{7,18})?$'),
  suits        text not null constraint known_moment check (suits in ('soon', 'morning', 'afternoon', 'after-work')),
  asked_at     timestamptz not null default platform.now(),
  due_at       timestamptz not null,
  passed_on_at timestamptz,
  called_on    date,
  called_by    uuid references organisations.membership (id) on delete set null
);
create index calls_of_a_support on aftercare.call_request (support_id, asked_at desc);
create index calls_of_a_person on aftercare.call_request (person_id, asked_at desc);
create index calls_by_a_link on aftercare.call_request (link_id, asked_at);
create index calls_that_wait on aftercare.call_request (due_at) where called_on is null;
create index calls_at_a_placement on aftercare.call_request (placement_id);

-- A colleague at work who helps (Harrie). The name only when the person and the colleague both agree.
create table aftercare.buddy (
  placement_id  uuid primary key references placements.placement (id) on delete cascade,
  person_id     uuid not null references consent.person (id) on delete cascade,
  there_is      boolean not null,
  agreed        text[] not null default '{}' constraint known_agreements check (agreed <@ array['first-to-ask', 'explains-work', 'plans-the-day', 'says-honestly', 'breaks-together', 'knows-whom-to-call']),
  name          text not null default '' constraint a_name_of_at_most_60 check (length(name) <= 60 and name !~ '[0-9]'),
  person_yes_on date,
  said_yes_on   date,
  version       integer not null default 1,
  constraint a_name_needs_both check (name = '' or (there_is and person_yes_on is not null and said_yes_on is not null))
);
create index buddies_of_a_person on aftercare.buddy (person_id);

-- The plan for when it goes less well: the person's, written with who treats or guides them. Never for an employer, and
-- for another organisation only with the person's permission for crisis agreements. Nothing about a diagnosis is asked.
create table aftercare.plan_line (
  id           uuid primary key,
  person_id    uuid not null references consent.person (id) on delete cascade,
  part         text not null constraint known_part check (part in ('sign', 'i-do', 'others-do', 'whom-to-call', 'at-work')),
  text         text not null constraint a_line_of_at_most_240 check (length(text) between 1 and 240),
  -- What was agreed to do when this early sign shows.
  reaction     text not null default '' constraint a_reaction_of_at_most_240 check (length(reaction) <= 240),
  -- Null: the person wrote it. It stays when that organisation closes its registration: the plan is the person's.
  from_organisation uuid references organisations.organisation (id),
  written_by   uuid references organisations.membership (id) on delete set null,
  agreed_on    date,
  written_on   date not null default platform.today(),
  position     integer not null,
  version      integer not null default 1,
  constraint only_a_sign_has_a_reaction check (part = 'sign' or reaction = '')
);
create index plan_lines_of_a_person on aftercare.plan_line (person_id, position);
create index plan_lines_from on aftercare.plan_line (from_organisation) where from_organisation is not null;
create index plan_lines_by on aftercare.plan_line (written_by) where written_by is not null;

-- A sentence made for work, ticked by the person for one employer. No other part of the plan can be ticked.
create table aftercare.told (
  id           uuid primary key,
  line_id      uuid not null references aftercare.plan_line (id) on delete cascade,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  told_on      date not null default platform.today(),
  constraint told_once unique (line_id, placement_id)
);
create index told_to_the_employer_of on aftercare.told (placement_id);

-- Does the person still work there, after 1, 3, 6, 12 and 24 months? One tap, or seen from the hours of the placement.
create table aftercare.stay (
  placement_id    uuid not null references placements.placement (id) on delete cascade,
  months          integer not null constraint known_moment_of_stay check (months in (1, 3, 6, 12, 24)),
  person_id       uuid not null references consent.person (id) on delete cascade,
  region_code     text not null references regions.region (code),
  counted_for     uuid references organisations.organisation (id),
  due_on          date not null,
  state           text not null default 'unknown' constraint known_stay check (state in ('here', 'elsewhere', 'not', 'unknown')),
  -- Null: nobody said, and it could not be seen either.
  said_by         text constraint known_source check (said_by in ('contact', 'person', 'hours')),
  answered_on     date,
  primary key (placement_id, months)
);
create index stays_of_a_person on aftercare.stay (person_id);
create index stays_of_a_region on aftercare.stay (region_code, due_on);

do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'aftercare' and c.relkind = 'r' loop
    execute format('alter table aftercare.%I enable row level security', t);
  end loop;
end $$;
-- Not the calls: who asked and at which number is about somebody at the employer. They go and move with the support.
insert into consent.about_person values ('aftercare.support'), ('aftercare.contact'),
  ('aftercare.buddy'), ('aftercare.plan_line'), ('aftercare.stay');

insert into platform.retention (table_name, keep, rule, ground) values
  ('aftercare.support', 'zolang de persoon het wil, ook jaren; na een einde blijft het staan om weer te beginnen', 'de persoon wist het, of de organisatie sluit af', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.owner_change', '2 jaar na het antwoord', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.contact', '2 jaar', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.help_link', '1 jaar na afloop', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.call_request', '1 jaar; naam en nummer 30 dagen na het bellen', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.buddy', 'met de plaatsing; de naam tot een van beiden terugkomt op het ja', 'met de plaatsing', 'AVG art. 7 lid 3'),
  ('aftercare.plan_line', 'tot de persoon de regel weghaalt; een voorstel zonder ja 1 jaar', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e'),
  ('aftercare.told', 'tot de persoon het vinkje weghaalt', 'bij weghalen', 'AVG art. 7 lid 3'),
  ('aftercare.stay', 'met de plaatsing, hoogstens 5 jaar', 'opruimtaak nazorg', 'AVG art. 5 lid 1 onder e');
