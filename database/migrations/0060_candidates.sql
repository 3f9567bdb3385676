-- What is known about a person on the way to work, each category in a table of its own, so that a permission for one
-- opens one. Nothing medical, no number of the state, no birth date: what we must not know has no column.
create schema candidates;
grant usage on schema candidates to app_user;

create table candidates.contact_details (
  name  text not null constraint a_name_of_at_most_120 check (length(name) between 1 and 120),
  reach text not null default '' constraint reach_of_at_most_600 check (length(reach) <= 600)
);
create table candidates.work_profile (
  wishes  text not null default '' constraint wishes_of_at_most_2000 check (length(wishes) <= 2000),
  talents text not null default '' constraint talents_of_at_most_2000 check (length(talents) <= 2000),
  work    text not null default '' constraint work_of_at_most_2000 check (length(work) <= 2000),
  hours   text not null default '' constraint hours_of_at_most_300 check (length(hours) <= 300),
  travel  text not null default '' constraint travel_of_at_most_600 check (length(travel) <= 600)
);
-- In work terms: what helps at work says enough, why it helps is nobody's business here.
create table candidates.abilities (
  works       text not null default '' constraint works_of_at_most_2000 check (length(works) <= 2000),
  limits      text not null default '' constraint limits_of_at_most_2000 check (length(limits) <= 2000),
  adjustments text not null default '' constraint adjustments_of_at_most_2000 check (length(adjustments) <= 2000)
);
-- Which benefit, in words. Amounts are not needed to guide someone, so there is no column for them.
create table candidates.benefit_situation (
  benefit text not null default '' constraint benefit_of_at_most_600 check (length(benefit) <= 600),
  hours   text not null default '' constraint hours_of_at_most_300 check (length(hours) <= 300),
  since   text not null default '' constraint since_of_at_most_100 check (length(since) <= 100)
);
create table candidates.plan (
  goal       text not null default '' constraint goal_of_at_most_2000 check (length(goal) <= 2000),
  agreements text not null default '' constraint agreements_of_at_most_4000 check (length(agreements) <= 4000),
  -- Who keeps the one plan together (planregisseur), as the person knows them.
  director   text not null default '' constraint director_of_at_most_200 check (length(director) <= 200)
);
create table candidates.progress (
  note text not null constraint note_of_at_most_4000 check (length(note) between 1 and 4000)
);
create table candidates.crisis_agreement (
  signals text not null default '' constraint signals_of_at_most_2000 check (length(signals) <= 2000),
  helps   text not null default '' constraint helps_of_at_most_2000 check (length(helps) <= 2000),
  people  text not null default '' constraint people_of_at_most_600 check (length(people) <= 600)
);

-- Who wrote it comes from the session, never from the caller; the version counts edits, the day is the day.
create function candidates.stamp() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.organisation_id := platform.organisation_id();
    new.written_by := platform.membership_id();
    new.version := 1;
  else
    -- Joining two registrations (as the owner) moves a row; nothing else about its origin ever changes.
    new.organisation_id := old.organisation_id;
    new.written_by := case when platform.membership_id() is null then old.written_by else platform.membership_id() end;
    new.version := old.version + 1;
  end if;
  new.changed_on := platform.today();
  return new;
end $$;
revoke execute on function candidates.stamp() from public;

do $$
declare t text;
begin
  foreach t in array array['contact_details', 'work_profile', 'abilities', 'benefit_situation', 'plan', 'progress', 'crisis_agreement'] loop
    execute format('alter table candidates.%I
      add column id uuid primary key,
      add column person_id uuid not null references consent.person (id),
      add column organisation_id uuid references organisations.organisation (id),
      add column written_by uuid references organisations.membership (id),
      add column version integer not null,
      add column changed_on date not null,
      add constraint %I check ((organisation_id is null) = (written_by is null))', t, t || '_by_the_person_or_an_organisation');
    execute format('create index %I on candidates.%I (person_id, organisation_id)', t || '_of_a_person', t);
    execute format('create index %I on candidates.%I (organisation_id)', t || '_of_an_organisation', t);
    execute format('create trigger stamp before insert or update on candidates.%I for each row execute function candidates.stamp()', t);
    execute format('alter table candidates.%I enable row level security', t);
    if t <> 'progress' then
      -- One page per writer: the person's own, and each organisation's own.
      execute format('create unique index %I on candidates.%I (person_id, organisation_id) nulls not distinct', t || '_once_per_writer', t);
    end if;
    insert into consent.about_person values ('candidates.' || t);
    insert into platform.retention (table_name, keep, rule, ground) values
      ('candidates.' || t, 'tot de organisatie die het schreef afsluit, of de persoon het wist', 'bij afsluiten, met kopie voor eigen dossier vooraf', 'AVG art. 5 lid 1 onder e');
  end loop;
end $$;

-- Who wrote a row. That a care organisation knows someone is health data: its name is for the person, for the own
-- organisation, and for whoever was allowed to know about the help ('care-link'). Everyone else: another organisation.
create function candidates.author(in_category text, of_row uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid; wrote uuid; source text;
begin
  source := case in_category
    when 'contact' then 'contact_details' when 'work-profile' then 'work_profile' when 'abilities' then 'abilities'
    when 'benefit' then 'benefit_situation' when 'plan' then 'plan' when 'progress' then 'progress'
    when 'crisis' then 'crisis_agreement' end;
  if source is null then return null; end if;
  execute format('select person_id, organisation_id from candidates.%I where id = $1', source) into about, wrote using of_row;
  if about is null then return null; end if;
  if about = consent.person_for(in_category) then
    return coalesce((select name from organisations.organisation where id = wrote), 'uzelf');
  end if;
  if not exists (select from consent.access a where a.holder = platform.holder() and a.person_id = about and a.category = in_category
      and a.starts_at <= platform.now() and a.ends_at > platform.now()
      and (a.scope_organisation is null or a.scope_organisation = wrote)) then return null; end if;
  if wrote is null then return 'de persoon zelf'; end if;
  if wrote = platform.organisation_id() or exists (
      select from consent.access a where a.holder = platform.holder() and a.person_id = about and a.category = 'care-link'
        and a.starts_at <= platform.now() and a.ends_at > platform.now()) then
    return (select name from organisations.organisation where id = wrote);
  end if;
  return 'een andere organisatie';
end $$;
revoke execute on function candidates.author(text, uuid) from public;
grant execute on function candidates.author(text, uuid) to app_user;

-- May the reader change this row? The person their own part, a professional the own organisation's.
create function candidates.own_part(in_category text, of_row uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare about uuid; wrote uuid; source text;
begin
  source := case in_category
    when 'contact' then 'contact_details' when 'work-profile' then 'work_profile' when 'abilities' then 'abilities'
    when 'benefit' then 'benefit_situation' when 'plan' then 'plan' when 'progress' then 'progress'
    when 'crisis' then 'crisis_agreement' end;
  if source is null then return false; end if;
  execute format('select person_id, organisation_id from candidates.%I where id = $1', source) into about, wrote using of_row;
  if wrote is null then return coalesce(about = consent.person_for(in_category), false); end if;
  return coalesce(wrote = platform.organisation_id() and consent.own_work_with(about), false);
end $$;
revoke execute on function candidates.own_part(text, uuid) from public;
grant execute on function candidates.own_part(text, uuid) to app_user;
