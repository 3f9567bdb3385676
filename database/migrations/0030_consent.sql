-- Who may know what. A person is visible to those who registered them and those they chose, nobody else.
-- Sharing needs a lawful basis (entered by the region's privacy officers) and the person's written permission.
-- Everything that counts comes together in consent.access; policies only probe that table against the clock.
create schema consent;
grant usage on schema consent to app_user, app_door, app_link, app_jobs, app_audit;

-- The words of access, in one place.
create table consent.purpose (
  purpose text primary key,
  title   text not null,
  meaning text not null
);
insert into consent.purpose values
  ('case-consultation', 'Casusoverleg', 'Samen bespreken wat helpt als u vastloopt op weg naar werk.'),
  ('guidance', 'Begeleiding naar werk', 'U begeleiden naar werk en tijdens het werk.'),
  ('matching', 'Werk zoeken', 'Een werkplek zoeken die bij u past.'),
  ('placement', 'Werken en nazorg', 'Zorgen dat het werk goed blijft gaan.'),
  ('income-advice', 'Uitleg over inkomen', 'Uitrekenen wat werken voor uw inkomen betekent.');

create table consent.category (
  category text primary key,
  title    text not null,
  -- Data that says something about health needs an exception of AVG art. 9 as well.
  health   boolean not null,
  -- What whoever decides about the benefit never receives.
  closed_to_income boolean not null
);
insert into consent.category values
  ('contact', 'Naam en contactgegevens', false, false),
  ('work-profile', 'Wensen, talenten en werkprofiel', false, false),
  ('abilities', 'Wat lukt, wat niet en wat helpt op het werk', true, false),
  ('benefit', 'Uitkering en inkomen', false, true),
  ('plan', 'Plan en afspraken', false, false),
  ('progress', 'Voortgang en contacten', false, true),
  ('crisis', 'Afspraken voor als het misgaat', true, true),
  ('care-link', 'Dat ik hulp krijg', true, true);

-- The person concerned. No name, no birth date, no number: what we must not know has no column here.
create table consent.person (
  id            uuid primary key,
  region_code   text not null references regions.region (code),
  account_id    uuid references organisations.account (id),
  -- Only for who is under 16 at registration: from this day the person decides alone.
  sixteen_on    date,
  joined_into   uuid references consent.person (id),
  registered_on date not null,
  constraint one_person_per_account unique (account_id)
);
create index persons_in_a_region on consent.person (region_code);
create index persons_joined_into on consent.person (joined_into) where joined_into is not null;
alter table platform.session add constraint session_for_a_person foreign key (person_id) references consent.person (id);

-- One organisation's registration of a person. Two organisations' records join only when the person does it.
create table consent.record (
  id              uuid primary key,
  person_id       uuid not null references consent.person (id),
  organisation_id uuid not null references organisations.organisation (id),
  -- For the organisation's own file; random, says nothing about order.
  reference       text not null constraint one_record_per_reference unique,
  registered_by   uuid not null references organisations.membership (id),
  registered_on   date not null,
  closed_on       date
);
create unique index one_open_record_per_organisation on consent.record (person_id, organisation_id) where closed_on is null;
create index records_of_an_organisation on consent.record (organisation_id);
create index records_of_a_person on consent.record (person_id);

-- Who works with whom: because they registered the person, were assigned, or have a seat where a named case is discussed.
create table consent.involvement (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id),
  membership_id uuid not null references organisations.membership (id),
  how           text not null constraint known_how check (how in ('registered', 'assigned', 'seat')),
  -- Which named case a seat is about; no foreign key, consent stands below case consultation.
  because_of    uuid,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  constraint involvement_ends_after_it_starts check (ends_at >= starts_at)
);
create index involvements_of_a_person on consent.involvement (person_id);
create index involvements_of_a_membership on consent.involvement (membership_id);
create unique index one_seat_per_named_case on consent.involvement (membership_id, because_of) where because_of is not null and ends_at = 'infinity';

-- The lawful basis per purpose and kind of receiving organisation (AVG art. 6; health: art. 9 and UAVG).
create table consent.lawful_basis (
  id            uuid primary key,
  region_code   text not null references regions.region (code),
  purpose       text not null references consent.purpose (purpose),
  receiver_kind text not null,
  article_6     text not null constraint known_article_6 check (article_6 in ('6-1-a', '6-1-b', '6-1-c', '6-1-d', '6-1-e', '6-1-f')),
  article_9     text constraint known_article_9 check (article_9 in ('9-2-a', '9-2-b', '9-2-h', '9-2-f')),
  law           text not null constraint names_the_law check (length(law) between 3 and 400),
  explanation   text not null default '',
  entered_by    uuid not null references organisations.membership (id),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  -- Between a citizen and the authority that decides about the benefit, consent is not free (EDPB 05/2020, 16).
  constraint never_consent_for_government check (not (article_6 = '6-1-a' and receiver_kind in ('gemeente', 'uwv', 'wsp'))),
  constraint basis_ends_after_it_starts check (ends_at >= starts_at)
);
create index bases_of_a_region on consent.lawful_basis (region_code, purpose, receiver_kind);

-- Who may answer for the person, on what ground, with proof. Never over the person's objection.
create table consent.representation (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id),
  account_id    uuid not null references organisations.account (id),
  ground        text not null constraint known_ground check (ground in ('ouderlijk-gezag', 'curator', 'mentor', 'bewindvoerder', 'gemachtigde')),
  proof         text not null constraint says_what_was_shown check (length(proof) between 3 and 400),
  seen_by       uuid not null references organisations.membership (id),
  child_heard   boolean not null default false,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null default 'infinity',
  objected_at   timestamptz,
  constraint representation_ends_after_it_starts check (ends_at >= starts_at),
  constraint the_child_is_heard check (ground <> 'ouderlijk-gezag' or child_heard)
);
create index representations_of_a_person on consent.representation (person_id);
create index representations_by_an_account on consent.representation (account_id);

-- The permission itself. Written once, closed by a function only, never reopened, never back-dated.
create table consent.permission (
  id                uuid primary key,
  person_id         uuid not null references consent.person (id),
  purpose           text not null references consent.purpose (purpose),
  categories        text[] not null constraint at_least_one_category check (cardinality(categories) between 1 and 8),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  how               text not null constraint known_way_of_giving check (how in ('digital', 'paper')),
  given_by          uuid references organisations.account (id),
  representation_id uuid references consent.representation (id),
  recorded_by       uuid references organisations.membership (id),
  document_id       uuid,
  witness           text not null default '',
  -- The explanation as it was shown, word for word (AVG art. 7 lid 1).
  explanation       text not null constraint the_explanation_as_shown check (length(explanation) between 20 and 8000),
  given_at          timestamptz not null,
  withdrawn_at      timestamptz,
  -- After a restore without journal: asleep until the person confirms it.
  awaits_confirmation boolean not null default false,
  constraint at_most_twelve_months check (ends_at > starts_at and ends_at <= starts_at + interval '12 months 1 day'),
  constraint not_back_dated check (starts_at >= given_at - interval '1 minute'),
  constraint paper_has_a_document check (how = 'digital' or (document_id is not null and recorded_by is not null))
);
create index permissions_of_a_person on consent.permission (person_id);
-- A photo proves one permission: what was taken back doesn't come back with the same paper.
create unique index one_permission_per_photo on consent.permission (document_id) where document_id is not null;
create index permissions_recorded_by on consent.permission (recorded_by) where recorded_by is not null;

-- A receiver is an organisation and a task, or one named professional of it.
create table consent.receiver (
  permission_id   uuid not null references consent.permission (id),
  organisation_id uuid not null references organisations.organisation (id),
  task            text not null constraint never_enforcement check (task <> 'handhaving'),
  membership_id   uuid references organisations.membership (id)
);
create unique index each_receiver_once on consent.receiver (permission_id, organisation_id, task, coalesce(membership_id, '00000000-0000-0000-0000-000000000000'));
create index permissions_to_an_organisation on consent.receiver (organisation_id, task);
create index permissions_to_a_professional on consent.receiver (membership_id) where membership_id is not null;

-- The photo of a paper permission. Receivers never see it.
create table consent.document (
  id          uuid primary key,
  person_id   uuid not null references consent.person (id),
  recorded_by uuid not null references organisations.membership (id),
  media_type  text not null constraint a_photo_or_pdf check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  content     bytea not null constraint at_most_8_megabytes check (octet_length(content) <= 8388608),
  added_on    date not null
);
create index documents_of_a_person on consent.document (person_id);
create index documents_recorded_by on consent.document (recorded_by);

-- Asked, and what became of it. Only the person sees the answer; for everyone else: "niet gedeeld".
create table consent.request (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id),
  asked_by      uuid not null references organisations.membership (id),
  purpose       text not null references consent.purpose (purpose),
  categories    text[] not null,
  receivers     jsonb not null,
  why           text not null default '' constraint why_of_at_most_1000 check (length(why) <= 1000),
  asked_on      date not null,
  answer        text constraint known_answer check (answer in ('given', 'refused', 'later')),
  answered_on   date
);
create index requests_to_a_person on consent.request (person_id);
create index requests_by_a_membership on consent.request (asked_by);

-- The person shuts out a professional; a professional steps out ("ik ken deze persoon") without a reason.
create table consent.shut_out (
  id         uuid primary key,
  person_id  uuid not null references consent.person (id),
  account_id uuid not null references organisations.account (id),
  -- As the person saw them when choosing: never looked up again.
  shown_name text not null,
  since      timestamptz not null,
  ended_at   timestamptz
);
create unique index shut_out_once on consent.shut_out (person_id, account_id) where ended_at is null;
create index shut_out_by_account on consent.shut_out (account_id);

create table consent.step_out (
  id         uuid primary key,
  person_id  uuid not null references consent.person (id),
  account_id uuid not null references organisations.account (id),
  since      timestamptz not null,
  constraint step_out_once unique (person_id, account_id)
);
create index step_out_by_account on consent.step_out (account_id);

-- Emergency: off unless the region's protocol gives a ground; contact and crisis agreements only; never to W&I.
create table consent.break_glass (
  id            uuid primary key,
  person_id     uuid not null references consent.person (id),
  membership_id uuid not null references organisations.membership (id),
  ground        text not null,
  reason        text not null constraint says_why check (length(reason) between 10 and 1000),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  constraint at_most_four_hours check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours')
);
create index emergencies_of_a_person on consent.break_glass (person_id);
create index emergencies_by_a_membership on consent.break_glass (membership_id);

-- The region's arrangement. Until it is filled no named person can be registered there.
create table consent.arrangement (
  region_code          text primary key references regions.region (code),
  controllers          text not null default '',
  joint_arrangement    text not null default '',
  contact_name         text not null default '',
  contact_details      text not null default '',
  dpia_on              date,
  dpia_decision        text not null default '',
  protocol_title       text not null default '',
  protocol_version     text not null default '',
  protocol_adopted_on  date,
  -- Empty = break-glass is off.
  break_glass_ground   text not null default '',
  version              integer not null default 1,
  changed_at           timestamptz not null
);
-- When it changed is the house's to say.
create function consent.stamp_arrangement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin new.changed_at := platform.now(); return new; end $$;
create trigger stamp_arrangement before insert or update on consent.arrangement for each row execute function consent.stamp_arrangement();
create table consent.protection_officer (
  region_code     text not null references regions.region (code),
  organisation_id uuid not null references organisations.organisation (id),
  name            text not null,
  contact         text not null,
  primary key (region_code, organisation_id)
);

-- What everything above comes down to. Written by triggers only, in the transaction of the change itself.
create table consent.access (
  holder             uuid not null,
  person_id          uuid not null,
  purpose            text not null,
  category           text not null,
  -- Own work: only what the own organisation wrote. Null: everything of the category.
  scope_organisation uuid,
  permission_id      uuid,
  basis_id           uuid,
  -- Lists of persons start here: newest involvement first.
  sort_key           timestamptz not null,
  starts_at          timestamptz not null,
  ends_at            timestamptz not null
);
create index access_of_a_holder_to_a_person on consent.access (holder, person_id, category, ends_at);
create index access_by_permission on consent.access (permission_id, holder) where permission_id is not null;
-- With the holder in it: who looks up a person they may not see, finds nothing, as fast as when there is nothing.
create index access_to_a_person on consent.access (person_id, holder);
create index persons_of_a_holder on consent.access (holder, sort_key desc, person_id) where category = 'contact';

do $$
declare t text;
begin
  foreach t in array array['purpose','category','person','record','involvement','lawful_basis','representation','permission',
    'receiver','document','request','shut_out','step_out','break_glass','arrangement','protection_officer','access'] loop
    execute format('alter table consent.%I enable row level security', t);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------
-- From the facts to access. One function says it all; the property test holds it against an oracle.
create function consent.derived_access(persons uuid[]) returns table (
  holder uuid, person_id uuid, purpose text, category text, scope_organisation uuid, permission_id uuid, basis_id uuid,
  sort_key timestamptz, starts_at timestamptz, ends_at timestamptz)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  with working as (
    -- whoever works with the person …
    select i.person_id, m.id as holder, m.account_id, m.organisation_id, m.task, i.how, i.starts_at as since,
           greatest(i.starts_at, m.starts_at) as starts_at, least(i.ends_at, m.ends_at) as ends_at
    from consent.involvement i
    join organisations.membership m on m.id = i.membership_id
    where i.person_id = any (persons)
    union all
    -- … and whoever stands in for them
    select i.person_id, sub.id, sub.account_id, sub.organisation_id, sub.task, i.how, i.starts_at,
           greatest(i.starts_at, m.starts_at, s.starts_at, sub.starts_at), least(i.ends_at, m.ends_at, s.ends_at, sub.ends_at)
    from consent.involvement i
    join organisations.membership m on m.id = i.membership_id
    join organisations.substitution s on s.membership_id = m.id
    join organisations.membership sub on sub.id = s.substitute_id
    where i.person_id = any (persons)
  ), present as (
    select w.* from working w
    where w.starts_at < w.ends_at
      and not exists (select from consent.shut_out o where o.person_id = w.person_id and o.account_id = w.account_id and o.ended_at is null)
      and not exists (select from consent.step_out o where o.person_id = w.person_id and o.account_id = w.account_id)
  ), named as (
    -- a permission to one named professional makes them involved
    select p.person_id, m.id as holder, m.account_id, m.organisation_id, m.task, p.given_at as since,
           m.starts_at, m.ends_at, p.id as permission_id
    from consent.permission p
    join consent.receiver r on r.permission_id = p.id
    join organisations.membership m on m.id = r.membership_id and m.organisation_id = r.organisation_id and m.task = r.task
    where p.person_id = any (persons)
      and not exists (select from consent.shut_out o where o.person_id = p.person_id and o.account_id = m.account_id and o.ended_at is null)
      and not exists (select from consent.step_out o where o.person_id = p.person_id and o.account_id = m.account_id)
  ), receiving as (
    select w.person_id, w.holder, w.organisation_id, w.since, w.starts_at, w.ends_at, r.permission_id
    from present w
    join consent.permission p on p.person_id = w.person_id
    join consent.receiver r on r.permission_id = p.id and r.organisation_id = w.organisation_id and r.task = w.task and r.membership_id is null
    union
    select n.person_id, n.holder, n.organisation_id, n.since, n.starts_at, n.ends_at, n.permission_id from named n
  )
  -- own work: what the own organisation wrote about someone it registered
  select w.holder, w.person_id, 'own-work', c.category, w.organisation_id, null::uuid, null::uuid, w.since, w.starts_at, w.ends_at
  from present w
  join consent.record rec on rec.person_id = w.person_id and rec.organisation_id = w.organisation_id and rec.closed_on is null
  cross join consent.category c
  where w.how in ('registered', 'assigned') and w.task not in ('inkomen', 'handhaving') and c.category <> 'care-link'
  union all
  -- permission and basis, both in force
  select v.holder, v.person_id, p.purpose, c.category, null::uuid, p.id, b.id, v.since,
         greatest(v.starts_at, p.starts_at, b.starts_at), least(v.ends_at, p.ends_at, b.ends_at)
  from receiving v
  join consent.permission p on p.id = v.permission_id and p.withdrawn_at is null and not p.awaits_confirmation
  join consent.person person on person.id = p.person_id
  join organisations.organisation o on o.id = v.organisation_id
  join consent.lawful_basis b on b.region_code = person.region_code and b.purpose = p.purpose and b.receiver_kind = o.kind
  join consent.category c on c.category = any (p.categories)
  join organisations.membership m on m.id = v.holder
  where (not c.health or b.article_9 is not null)
    and not (m.task in ('inkomen', 'handhaving') and c.closed_to_income)
    and m.task <> 'handhaving'
    and greatest(v.starts_at, p.starts_at, b.starts_at) < least(v.ends_at, p.ends_at, b.ends_at)
  union all
  -- emergency
  select g.membership_id, g.person_id, 'break-glass', c.category, null::uuid, null::uuid, null::uuid, g.starts_at, g.starts_at, g.ends_at
  from consent.break_glass g
  join organisations.membership m on m.id = g.membership_id
  join organisations.organisation o on o.id = m.organisation_id
  join consent.category c on c.category in ('contact', 'crisis')
  where g.person_id = any (persons) and o.kind not in ('gemeente', 'uwv', 'wsp') and m.task not in ('inkomen', 'handhaving')
    and not exists (select from consent.shut_out x where x.person_id = g.person_id and x.account_id = m.account_id and x.ended_at is null)
    and not exists (select from consent.step_out x where x.person_id = g.person_id and x.account_id = m.account_id)
$$;

-- Two changes about one person follow each other (lock on the person); a change that touches many persons
-- (a basis, a membership, a substitution) waits for, and then excludes, changes about single persons.
create function consent.refresh_access(persons uuid[], alone boolean default false) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p uuid;
begin
  if persons is null or cardinality(persons) = 0 then return; end if;
  if not alone then
    for p in select distinct x from unnest(persons) x order by x loop
      perform pg_advisory_xact_lock(hashtextextended(p::text, 30));
    end loop;
  end if;
  delete from consent.access a where a.person_id = any (persons);
  insert into consent.access (holder, person_id, purpose, category, scope_organisation, permission_id, basis_id, sort_key, starts_at, ends_at)
    select * from consent.derived_access(persons);
end $$;

create function consent.one_person_changes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform pg_advisory_xact_lock_shared(7303, 1); return null; end $$;
create function consent.many_persons_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform pg_advisory_xact_lock(7303, 1); return null; end $$;

create function consent.refresh_for_rows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.refresh_access(array(select distinct person_id from changed));
  return null;
end $$;

create function consent.refresh_for_receivers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.refresh_access(array(select distinct p.person_id from changed r join consent.permission p on p.id = r.permission_id));
  return null;
end $$;

create function consent.refresh_for_bases() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.refresh_access(array(
    select distinct p.person_id from consent.permission p join consent.person person on person.id = p.person_id
    where person.region_code in (select region_code from changed)), true);
  return null;
end $$;

create function consent.refresh_for_memberships() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.refresh_access(array(select consent.persons_of_memberships(array(select id from changed))), true);
  return null;
end $$;

create function consent.refresh_for_substitutions() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform consent.refresh_access(array(select consent.persons_of_memberships(array(select membership_id from changed))), true);
  return null;
end $$;

create function consent.persons_of_memberships(memberships uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select i.person_id from consent.involvement i where i.membership_id = any (memberships)
  union
  select i.person_id from organisations.substitution s join consent.involvement i on i.membership_id = s.membership_id
  where s.substitute_id = any (memberships)
  union
  select p.person_id from consent.receiver r join consent.permission p on p.id = r.permission_id where r.membership_id = any (memberships)
  union
  select g.person_id from consent.break_glass g where g.membership_id = any (memberships)
$$;

do $$
declare t text;
begin
  foreach t in array array['involvement', 'permission', 'shut_out', 'step_out', 'break_glass', 'record'] loop
    execute format('create trigger a_one_person_changes before insert or update or delete on consent.%I for each statement execute function consent.one_person_changes()', t);
    execute format('create trigger refresh_inserted after insert on consent.%I referencing new table as changed for each statement execute function consent.refresh_for_rows()', t);
    execute format('create trigger refresh_updated after update on consent.%I referencing new table as changed for each statement execute function consent.refresh_for_rows()', t);
    execute format('create trigger refresh_deleted after delete on consent.%I referencing old table as changed for each statement execute function consent.refresh_for_rows()', t);
  end loop;
  execute 'create trigger a_one_person_changes before insert or update or delete on consent.receiver for each statement execute function consent.one_person_changes()';
  execute 'create trigger refresh_inserted after insert on consent.receiver referencing new table as changed for each statement execute function consent.refresh_for_receivers()';
  execute 'create trigger refresh_deleted after delete on consent.receiver referencing old table as changed for each statement execute function consent.refresh_for_receivers()';
  execute 'create trigger a_many_persons_change before insert or update or delete on consent.lawful_basis for each statement execute function consent.many_persons_change()';
  execute 'create trigger refresh_inserted after insert on consent.lawful_basis referencing new table as changed for each statement execute function consent.refresh_for_bases()';
  execute 'create trigger refresh_updated after update on consent.lawful_basis referencing new table as changed for each statement execute function consent.refresh_for_bases()';
  execute 'create trigger refresh_deleted after delete on consent.lawful_basis referencing old table as changed for each statement execute function consent.refresh_for_bases()';
  execute 'create trigger a_many_persons_change before update on organisations.membership for each statement execute function consent.many_persons_change()';
  execute 'create trigger refresh_updated after update on organisations.membership referencing new table as changed for each statement execute function consent.refresh_for_memberships()';
  execute 'create trigger a_many_persons_change before insert or update or delete on organisations.substitution for each statement execute function consent.many_persons_change()';
  execute 'create trigger refresh_inserted after insert on organisations.substitution referencing new table as changed for each statement execute function consent.refresh_for_substitutions()';
  execute 'create trigger refresh_updated after update on organisations.substitution referencing new table as changed for each statement execute function consent.refresh_for_substitutions()';
  execute 'create trigger refresh_deleted after delete on organisations.substitution referencing old table as changed for each statement execute function consent.refresh_for_substitutions()';
end $$;

-- What the clock can't undo: a receiver of the task inkomen never gets a closed category, not even on paper.
create function consent.check_receiver() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.task = 'inkomen' and exists (
    select from consent.permission p join consent.category c on c.category = any (p.categories)
    where p.id = new.permission_id and c.closed_to_income) then
    raise exception 'closed to whoever decides about the benefit' using errcode = 'check_violation', constraint = 'closed_to_income';
  end if;
  return new;
end $$;
create trigger check_receiver before insert or update on consent.receiver for each row execute function consent.check_receiver();

create function consent.check_permission() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from unnest(new.categories) x where x not in (select category from consent.category)) then
    raise exception 'unknown category' using errcode = 'check_violation', constraint = 'known_category';
  end if;
  -- Closed stays closed; nothing else about a permission ever changes, but that a person's two registrations became one.
  if tg_op = 'UPDATE' and (
    (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    or (to_jsonb(old) - 'withdrawn_at' - 'awaits_confirmation' - 'person_id') <> (to_jsonb(new) - 'withdrawn_at' - 'awaits_confirmation' - 'person_id')
    or (old.person_id <> new.person_id and not exists (
      select from consent.person p where p.id = old.person_id and p.joined_into = new.person_id))) then
    raise exception 'a permission is written once' using errcode = 'check_violation', constraint = 'written_once';
  end if;
  return new;
end $$;
create trigger check_permission before insert or update on consent.permission for each row execute function consent.check_permission();
create function consent.check_has_receiver() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from consent.receiver where permission_id = new.id) then
    raise exception 'a permission names a receiver' using errcode = 'check_violation', constraint = 'at_least_one_receiver';
  end if;
  return null;
end $$;
create constraint trigger at_least_one_receiver after insert on consent.permission
  deferrable initially deferred for each row execute function consent.check_has_receiver();
