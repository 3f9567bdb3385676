-- Someone's work, written down once: where, what, since when, how many hours, paid or not yet, and how it ended. Read by
-- the person, and by whom the person permits it for 'placement', each for their own organisation and task. No wage, no
-- reason of health: what we must not know has no column.
create schema placements;
grant usage on schema placements to app_user, app_jobs;

create table placements.placement (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id) on delete cascade,
  region_code   text not null references regions.region (code),
  -- Who wrote it down first. Not called organisation_id: the work goes on when that organisation closes its file.
  noted_at      uuid references organisations.organisation (id) on delete set null,
  employer_id   uuid references employers.employer (id) on delete set null,
  -- As it was then, so that the person reads it too: the file of the employer is not theirs to open.
  employer_name text not null constraint employer_of_2_to_120 check (length(employer_name) between 2 and 120),
  offer_id      uuid references vacancies.offer (id) on delete set null,
  title         text not null constraint title_of_2_to_120 check (length(title) between 2 and 120),
  tasks         text not null default '' constraint tasks_of_at_most_600 check (length(tasks) <= 600),
  contract_form text not null constraint known_contract check (contract_form in ('fixed-term', 'permanent', 'agency', 'secondment', 'on-call', 'none', 'unknown')),
  starts_on     date not null,
  -- The last day of work.
  ends_on       date constraint ends_after_it_starts check (ends_on >= starts_on),
  end_reason    text constraint known_end_reason check (end_reason in ('contract-ended', 'other-job', 'training', 'did-not-fit', 'no-work-left', 'own-choice', 'experience', 'not-said')),
  travel_payer  text not null default 'unknown' constraint known_payer check (travel_payer in ('unknown', 'none', 'employer', 'person', 'gemeente', 'uwv', 'other')),
  -- A month, in cents; null is not known.
  travel_cents  integer constraint travel_in_reason check (travel_cents between 0 and 200000),
  version       integer not null default 1,
  noted_on      date not null default platform.today(),
  changed_on    date not null default platform.today(),
  constraint an_end_has_a_reason check ((ends_on is null) = (end_reason is null))
);
create index placements_of_a_person on placements.placement (person_id, starts_on);
create index placements_of_a_region on placements.placement (region_code, starts_on);
create index placements_at_an_employer on placements.placement (employer_id) where employer_id is not null;
create index placements_on_an_offer on placements.placement (offer_id) where offer_id is not null;
create index placements_that_start on placements.placement (starts_on);
create index placements_noted_at on placements.placement (noted_at) where noted_at is not null;

-- Hours a week, from day to day: eight first, twenty later. Never two at once.
create table placements.hours (
  id           uuid primary key,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  hours        numeric(4, 2) not null constraint hours_in_reason check (hours > 0 and hours <= 60),
  during       daterange not null constraint hours_last_a_while check (not isempty(during) and not lower_inf(during)),
  constraint hours_do_not_overlap exclude using gist (placement_id extension.gist_uuid_ops with =, during with &&)
);
create index hours_of_a_placement on placements.hours (placement_id);
create index hours_of_a_person on placements.hours (person_id);

-- Paid, unpaid, on trial: each a period of the same work, so that a trial that becomes a job is still one placement.
create table placements.kind (
  id           uuid primary key,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  kind         text not null constraint known_kind check (kind in ('paid', 'unpaid', 'trial', 'day-activities', 'work-experience', 'sheltered')),
  during       daterange not null constraint a_kind_lasts_a_while check (not isempty(during) and not lower_inf(during)),
  constraint kinds_do_not_overlap exclude using gist (placement_id extension.gist_uuid_ops with =, during with &&)
);
create index kinds_of_a_placement on placements.kind (placement_id);
create index kinds_of_a_person on placements.kind (person_id);

-- Who brought it about. That an IPS coach or a care organisation did, says that someone gets help: read through
-- placements.realised_by only.
create table placements.realised (
  placement_id uuid not null references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  role         text not null constraint known_role check (role in ('wsp', 'gemeente', 'uwv', 'ips', 'jobcoach', 'sw-bedrijf', 'person', 'employer', 'other')),
  by_organisation uuid references organisations.organisation (id) on delete set null
);
create unique index realised_once on placements.realised (placement_id, role, by_organisation) nulls not distinct;
create index realised_of_a_person on placements.realised (person_id);
create index realised_by_an_organisation on placements.realised (by_organisation) where by_organisation is not null;

-- What was used to make it possible, and the wage value: about benefit and income, so behind that category.
create table placements.means (
  placement_id uuid primary key references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  instruments  text[] not null default '{}' constraint instruments_in_reason check (cardinality(instruments) <= 20),
  changed_on   date not null default platform.today()
);
create index means_of_a_person on placements.means (person_id);
create table placements.wage_value (
  placement_id uuid primary key references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  percent      integer not null constraint a_percentage check (percent between 1 and 100),
  measured_on  date not null
);
create index wage_values_of_a_person on placements.wage_value (person_id);

-- "Dit klopt niet": the person says so; who keeps it answers.
create table placements.not_right (
  id           uuid primary key,
  placement_id uuid not null references placements.placement (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  part         text not null constraint known_part check (part in ('employer', 'work', 'start', 'contract', 'hours', 'kind', 'realised', 'means', 'travel', 'end', 'other')),
  words        text not null default '' constraint words_of_at_most_400 check (length(words) <= 400),
  said_on      date not null default platform.today(),
  answer       text constraint known_answer check (answer in ('put-right', 'talked', 'stays')),
  answered_on  date
);
create index not_right_of_a_placement on placements.not_right (placement_id);
create index not_right_of_a_person on placements.not_right (person_id);

do $$
declare t text;
begin
  foreach t in array array['placement', 'hours', 'kind', 'realised', 'means', 'wage_value', 'not_right'] loop
    execute format('alter table placements.%I enable row level security', t);
    insert into consent.about_person values ('placements.' || t);
  end loop;
end $$;

-- Hours and kinds stay within the work they belong to.
create function placements.within_the_job() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from placements.placement p where p.id = new.placement_id and new.during <@ daterange(p.starts_on, p.ends_on, '[]')) then
    raise exception 'outside the job' using errcode = 'check_violation', constraint = 'within_the_job';
  end if;
  return new;
end $$;
create trigger within_the_job before insert or update of during on placements.hours for each row execute function placements.within_the_job();
create trigger within_the_job before insert or update of during on placements.kind for each row execute function placements.within_the_job();

-- Two files of one employer became one: the work hangs on the one that is left.
create function placements.follow_merger() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update placements.placement p set employer_id = new.merged_into where p.employer_id = new.id;
  return null;
end $$;
create trigger placements_follow_a_merger after update of merged_into on employers.employer for each row
  when (new.merged_into is not null and old.merged_into is null) execute function placements.follow_merger();

-- ---------------------------------------------------------------------------------------------
-- The person, or who speaks for them about work.
create function placements.mine() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select consent.person_for('work-profile') $$;
-- The role in which someone can hold a permission for this. Never who decides on or checks a benefit.
create function placements.seat() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select h.holder from platform.actor() a, platform.holder() h (holder) where a.task not in ('inkomen', 'handhaving') $$;

-- May this professional know this person's work, today? The person's own permission for 'placement', for one kind of data.
create function placements.permitted(the_membership uuid, the_person uuid, of_category text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from consent.access a join organisations.membership m on m.id = a.holder
    where a.holder = the_membership and a.person_id = the_person and a.purpose = 'placement' and a.category = of_category
      and m.task not in ('inkomen', 'handhaving') and a.starts_at <= platform.now() and a.ends_at > platform.now())
$$;
-- Who reads it also writes it, when they guide someone or find work with them.
create function placements.may_write(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(platform.task() in ('begeleiding', 'bemiddeling') and placements.permitted(placements.seat(), the_person, 'work-profile'), false) $$;
-- Why not: who knows the person hears that there is no permission; for anyone else the person does not exist.
create function placements.assert_may_write(the_person uuid) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if placements.may_write(the_person) then return; end if;
  if exists (select from consent.access a where a.holder = platform.holder() and a.person_id = the_person
      and a.starts_at <= platform.now() and a.ends_at > platform.now()) then perform consent.refuse('no_permission_for_placement'); end if;
  perform consent.refuse('not_visible');
end $$;
-- Whoever reads someone's work today hears that it changed.
create function placements.tell_readers(the_person uuid, what text, the_placement uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare reader uuid;
begin
  for reader in select distinct a.holder from consent.access a
      where a.person_id = the_person and a.purpose = 'placement' and a.category = 'work-profile' and a.starts_at <= platform.now() and a.ends_at > platform.now()
      order by a.holder loop
    if placements.permitted(reader, the_person, 'work-profile') then perform notifications.tell(reader, what, 'placement', the_placement); end if;
  end loop;
end $$;

insert into platform.retention (table_name, keep, rule, ground) values
  ('placements.placement', '2 jaar na de laatste werkdag, of tot de persoon het wist', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.hours', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.kind', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.realised', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.means', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.wage_value', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e'),
  ('placements.not_right', 'met de plaatsing', 'opruimtaak plaatsingen', 'AVG art. 5 lid 1 onder e');
