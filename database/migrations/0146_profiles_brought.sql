-- What an organisation read in a message from elsewhere about someone it works with, as a proposal. It changes nothing:
-- the person sees beside each subject what it would become, and says yes or no. One proposal per organisation.
create table profiles.brought (
  id              uuid primary key,
  person_id       uuid not null references profiles.profile (person_id) on delete cascade on update cascade,
  organisation_id uuid not null references organisations.organisation (id) on delete cascade,
  written_by      uuid references organisations.membership (id) on delete set null,
  -- Only the subjects that wait for an answer; in the shape of profiles.profile.looking.
  looking         jsonb not null constraint brought_is_small check (jsonb_typeof(looking) = 'object' and length(looking::text) <= 20000),
  version         integer not null default 1,
  brought_on      date not null default platform.today(),
  constraint one_proposal_per_organisation unique (person_id, organisation_id)
);
create index brought_by_an_organisation on profiles.brought (organisation_id);
create index brought_by_a_membership on profiles.brought (written_by) where written_by is not null;
alter table profiles.brought enable row level security;
insert into consent.about_person values ('profiles.brought');
create view profiles.brought_by with (security_invoker = true) as
  select b.id as brought_id, o.name from profiles.brought b join organisations.organisation o on o.id = b.organisation_id;

-- All of it or nothing. What the own organisation proposed before does not come twice.
create function profiles.bring(the_id uuid, the_person uuid, sentences jsonb, what jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one record; fresh boolean := false; about uuid := the_id;
begin
  if not coalesce(profiles.may_propose(the_person), false) then perform consent.refuse('not_visible'); end if;
  perform from profiles.profile p where p.person_id = the_person for update;
  if not found then perform consent.refuse('not_visible'); end if;
  for one in select x.id, x.section, x.text from rows from (jsonb_to_recordset(sentences) as (id uuid, section text, text text)) with ordinality x (id, section, text, nth) order by x.nth loop
    continue when exists (select from profiles.sentence s where s.person_id = the_person and s.organisation_id = platform.organisation_id()
      and lower(regexp_replace(s.text, '\s+', ' ', 'g')) = lower(regexp_replace(one.text, '\s+', ' ', 'g')));
    if (select count(*) from profiles.sentence s where s.person_id = the_person and s.section = one.section) >= 12 then perform consent.refuse('full:' || one.section); end if;
    insert into profiles.sentence (id, person_id, section, text, organisation_id, written_by, position)
      select one.id, the_person, one.section, one.text, platform.organisation_id(), platform.membership_id(), coalesce(max(s.position), 0) + 1
        from profiles.sentence s where s.person_id = the_person;
    fresh := true;
  end loop;
  if what <> '{}' then
    insert into profiles.brought as b (id, person_id, organisation_id, written_by, looking)
      values (the_id, the_person, platform.organisation_id(), platform.membership_id(), what)
      on conflict (person_id, organisation_id) do update
        set looking = b.looking || excluded.looking, written_by = excluded.written_by, version = b.version + 1, brought_on = platform.today()
        where b.looking || excluded.looking <> b.looking
      returning b.id into about;
    fresh := fresh or found;
  end if;
  if fresh then
    perform profiles.touch(the_person);
    perform notifications.tell_person(the_person, 'profile-proposed', 'my-profile', coalesce(about, the_id));
  end if;
end $$;

-- Yes or no to one subject. With a yes comes what the profile becomes, for the version that was looked at.
create function profiles.answer_brought(the_id uuid, expected integer, subject text, expected_profile integer, becomes jsonb) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b profiles.brought;
begin
  select * into b from profiles.brought x where x.id = the_id and x.person_id = profiles.mine() for update;
  if b.id is null then perform consent.refuse('not_visible'); end if;
  if b.version <> expected or not b.looking ? subject then return false; end if;
  if becomes is not null then
    update profiles.profile p set looking = becomes, version = p.version + 1, changed_on = platform.today()
      where p.person_id = b.person_id and p.version = expected_profile;
    if not found then return false; end if;
  end if;
  update profiles.brought x set looking = x.looking - subject, version = x.version + 1 where x.id = the_id;
  delete from profiles.brought x where x.id = the_id and x.looking = '{}';
  return true;
end $$;
create function profiles.take_back_brought(the_person uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from profiles.brought b where b.person_id = the_person and b.organisation_id = platform.organisation_id() and coalesce(profiles.may_propose(the_person), false);
  return found;
end $$;

create or replace function profiles.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  perform profiles.close_ended(null);
  delete from profiles.version v using profiles.employer_link l
    where l.version_id = v.id and v.kind = 'employer' and least(l.ends_at, coalesce(l.closed_at, l.ends_at)) < platform.now() - interval '30 days';
  delete from profiles.message m where m.yes_on < (platform.today() - interval '1 year')::date;
  delete from profiles.brought b where b.brought_on < (platform.today() - interval '3 months')::date;
  delete from profiles.screening s where s.month < (platform.today() - interval '5 years')::date;
  with old as (delete from profiles.profile p where p.changed_on < (platform.today() - interval '2 years')::date returning p.person_id)
    delete from profiles.own_no n using old where n.person_id = old.person_id;
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function profiles.bring(uuid, uuid, jsonb, jsonb), profiles.answer_brought(uuid, integer, text, integer, jsonb), profiles.take_back_brought(uuid) from public;
grant execute on function profiles.bring(uuid, uuid, jsonb, jsonb), profiles.answer_brought(uuid, integer, text, integer, jsonb), profiles.take_back_brought(uuid) to app_user;
insert into platform.retention (table_name, keep, rule, ground) values
  ('profiles.brought', '3 maanden, of tot de persoon op elk onderwerp antwoordde', 'opruimtaak profielen', 'AVG art. 5 lid 1 onder e');
