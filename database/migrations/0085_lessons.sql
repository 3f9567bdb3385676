-- From a case to a lesson, from a lesson to a working agreement of the region; and groups that ask each other.
-- A lesson has no way back to the case it came from: no key, no proposer, no day. Only the proposal knows the case, for
-- its proposer alone, and publishing deletes the proposal with what it knew (decision 18).
create schema lessons;
grant usage on schema lessons to app_user, app_jobs;

create table lessons.proposal (
  id          uuid primary key,
  group_id    uuid not null references case_consultation.case_group (id) on delete cascade,
  proposed_by uuid not null references organisations.membership (id),
  title       text not null constraint a_title_of_at_most_120 check (length(title) between 3 and 120),
  text        text not null constraint a_lesson_of_at_most_4000 check (length(text) between 1 and 4000),
  theme       text not null default '' constraint known_theme check (theme in ('', 'samenwerken', 'werk-vinden', 'werk-houden', 'inkomen', 'zorg-en-werk', 'werkgever', 'anders')),
  bottleneck  text not null default '' constraint known_bottleneck check (bottleneck in ('', 'wet', 'geld', 'organisatie', 'kennis', 'werkgever', 'beleid')),
  proposed_on date not null default platform.today(),
  version     integer not null default 1
);
create index proposals_of_a_group on lessons.proposal (group_id, proposed_on);
create index proposals_by_a_member on lessons.proposal (proposed_by);

-- Which case a proposal came from: for who proposed it, and gone with it.
create table lessons.proposal_case (
  proposal_id   uuid primary key references lessons.proposal (id) on delete cascade,
  case_id       uuid not null references case_consultation.consultation_case (id) on delete cascade,
  membership_id uuid not null references organisations.membership (id)
);
create index proposals_from_a_case on lessons.proposal_case (case_id);
create index cases_of_own_proposals on lessons.proposal_case (membership_id);

create table lessons.lesson (
  id          uuid primary key constraint says_nothing_about_order check (substr(id::text, 15, 1) = '4'),
  region_code text not null references regions.region (code),
  group_id    uuid references case_consultation.case_group (id) on delete set null,
  -- The name the group had: a lesson stays when the group is gone.
  group_name  text not null,
  title       text not null constraint a_title_of_at_most_120 check (length(title) between 3 and 120),
  text        text not null constraint a_lesson_of_at_most_4000 check (length(text) between 1 and 4000),
  theme       text not null default '',
  bottleneck  text not null default '',
  -- A month, not a day: the day of a meeting would lead back to what was discussed there.
  month       date not null constraint only_the_month check (extract(day from month) = 1)
);
create index lessons_of_a_region on lessons.lesson (region_code, month desc, id);
create index lessons_of_a_group on lessons.lesson (group_id);

create table lessons.working_agreement (
  id                    uuid primary key,
  region_code           text not null references regions.region (code),
  title                 text not null constraint a_title_of_at_most_120 check (length(title) between 3 and 120),
  status                text not null default 'proposed' constraint known_status check (status in ('proposed', 'adopted', 'expired')),
  owner_membership_id   uuid not null references organisations.membership (id),
  owner_organisation_id uuid not null references organisations.organisation (id),
  -- Since when someone keeps it because its owner left; empty for an owner who took it on.
  kept_since            date,
  review_on             date not null,
  -- For which day of review the owner was reminded.
  reminded_for          date,
  lesson_id             uuid references lessons.lesson (id) on delete set null,
  expired_on            date,
  expired_why           text not null default '' constraint a_reason_of_at_most_1000 check (length(expired_why) <= 1000),
  version               integer not null default 1,
  constraint expired_on_a_day check ((status = 'expired') = (expired_on is not null))
);
create index working_agreements_of_a_region on lessons.working_agreement (region_code, title, id);
create index working_agreements_of_an_owner on lessons.working_agreement (owner_membership_id);
create index working_agreements_of_an_organisation on lessons.working_agreement (owner_organisation_id);
create index working_agreements_to_review on lessons.working_agreement (review_on) where status = 'adopted';
create index working_agreements_of_a_lesson on lessons.working_agreement (lesson_id) where lesson_id is not null;

create table lessons.working_agreement_version (
  agreement_id  uuid not null references lessons.working_agreement (id) on delete cascade,
  number        integer not null constraint a_number check (number >= 1),
  text          text not null constraint a_text_of_at_most_8000 check (length(text) between 1 and 8000),
  -- What changed, and why.
  why           text not null default '' constraint a_reason_of_at_most_1000 check (length(why) <= 1000),
  proposed_by   uuid not null references organisations.membership (id),
  proposed_on   date not null default platform.today(),
  -- The group that is asked to adopt it, by the name it had.
  to_group      uuid references case_consultation.case_group (id) on delete set null,
  to_group_name text not null,
  adopted_on    date,
  primary key (agreement_id, number)
);
create unique index one_open_version on lessons.working_agreement_version (agreement_id) where adopted_on is null;
create index versions_for_a_group on lessons.working_agreement_version (to_group);
create index versions_by_a_member on lessons.working_agreement_version (proposed_by);

-- A group asks another group of its region: text only, no case, no names.
create table lessons.question (
  id          uuid primary key,
  region_code text not null references regions.region (code),
  from_group  uuid not null references case_consultation.case_group (id) on delete cascade,
  from_name   text not null,
  to_group    uuid not null references case_consultation.case_group (id) on delete cascade,
  to_name     text not null,
  asked_by    uuid not null references organisations.membership (id),
  text        text not null constraint a_question_of_at_most_2000 check (length(text) between 1 and 2000),
  asked_on    date not null default platform.today(),
  closed_on   date,
  constraint another_group check (from_group <> to_group)
);
create index questions_from_a_group on lessons.question (from_group, asked_on);
create index questions_to_a_group on lessons.question (to_group, asked_on);
create index questions_by_a_member on lessons.question (asked_by);
create table lessons.answer (
  id          uuid primary key,
  question_id uuid not null references lessons.question (id) on delete cascade,
  answered_by uuid not null references organisations.membership (id),
  text        text not null constraint an_answer_of_at_most_4000 check (length(text) between 1 and 4000),
  answered_on date not null default platform.today()
);
create index answers_to_a_question on lessons.answer (question_id, answered_on);
create index answers_by_a_member on lessons.answer (answered_by);

-- Names beside what was written, as far as the reader may know them.
create view lessons.colleague with (security_invoker = true) as
  select m.id, m.display_name, m.function_title, m.task, m.ends_at, m.region_code, m.role, o.name as organisation_name
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id;
-- The groups one sits in, and the cases one sees: under the reader's own rules.
create view lessons.own_group with (security_invoker = true) as
  select e.group_id, g.name, g.region_code, bool_or(e.chair) as chair
  from case_consultation.entry e join case_consultation.case_group g on g.id = e.group_id
  group by e.group_id, g.name, g.region_code;
create view lessons.seen_case with (security_invoker = true) as
  select c.id, c.group_id, c.status, c.theme, c.question,
    (select l.learned from case_consultation.look_back l where l.case_id = c.id) as learned
  from case_consultation.consultation_case c where c.brought_on is not null;

-- Does who acts sit there (or stand in), and as chair?
create function lessons.sits_in(the_group uuid, as_chair boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.entry e
    where e.membership_id = platform.sits_as() and e.group_id = the_group and (e.chair or not as_chair)
      and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;
create function lessons.coordinates(the_region text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(platform.role() in ('coordinator', 'region-admin') and platform.region_code() = the_region, false) $$;
-- Whoever has a seat somewhere in the region, or coordinates it.
create function lessons.takes_part() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select lessons.coordinates(platform.region_code()) or exists (
    select from case_consultation.entry e join case_consultation.case_group g on g.id = e.group_id
    where e.membership_id = platform.sits_as() and g.region_code = platform.region_code()
      and e.starts_at <= platform.now() and e.ends_at > platform.now())
$$;

-- Does someone lead a group, in a seat of their own? Only said about a group one sits in.
create function lessons.leads(the_group uuid, the_membership uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select lessons.sits_in(the_group, false) and exists (select from case_consultation.seat s
    where s.group_id = the_group and s.membership_id = the_membership and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now())
$$;

-- The groups of one's region by name: to ask one something, or to have an agreement adopted. Names only.
create function lessons.groups_of_region() returns table (id uuid, name text, sub_region text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.id, g.name, g.sub_region from case_consultation.case_group g
  where g.region_code = platform.region_code() and platform.sits_as() is not null and g.ended_on is null and lessons.takes_part()
  order by g.name, g.id limit 500
$$;

-- Proposing a lesson: from a case one sees in one's own group, or without a case.
create function lessons.propose_lesson(the_id uuid, the_group uuid, the_case uuid, the_title text, the_text text, the_theme text, the_bottleneck text)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not lessons.sits_in(the_group, false) then perform consent.refuse('not_visible'); end if;
  insert into lessons.proposal (id, group_id, proposed_by, title, text, theme, bottleneck)
    values (the_id, the_group, platform.membership_id(), the_title, the_text, the_theme, the_bottleneck);
  perform notifications.tell(s.membership_id, 'lesson-proposed', 'lesson-proposal', the_id) from case_consultation.seat s
    where s.group_id = the_group and s.starts_at <= platform.now() and s.ends_at > platform.now()
      and (s.chair or lessons.leads(the_group, platform.membership_id()));
  if the_case is null then return; end if;
  insert into lessons.proposal_case (proposal_id, case_id, membership_id)
    select the_id, c.id, platform.membership_id() from case_consultation.consultation_case c
    where c.id = the_case and c.group_id = the_group and c.status in ('discussed', 'looked-back', 'closed')
      and not exists (select from case_consultation.case_step_out o where o.case_id = c.id and o.account_id = platform.account_id());
  if not found then perform consent.refuse('not_visible'); end if;
end $$;

-- By its proposer or the chair. Null when someone was first.
create function lessons.change_proposal(the_id uuid, the_version integer, the_title text, the_text text, the_theme text, the_bottleneck text)
  returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare newer integer;
begin
  update lessons.proposal p set title = the_title, text = the_text, theme = the_theme, bottleneck = the_bottleneck, version = p.version + 1
    where p.id = the_id and p.version = the_version
      and lessons.sits_in(p.group_id, false) and (p.proposed_by = platform.membership_id() or lessons.sits_in(p.group_id, true))
    returning p.version into newer;
  return newer;
end $$;
-- A proposal that is gone leaves no line that leads there.
create function lessons.take_back_notices() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform notifications.take_back(old.id, null);
  return null;
end $$;
create trigger take_back_notices after delete on lessons.proposal for each row execute function lessons.take_back_notices();
create trigger take_back_notices after delete on lessons.working_agreement for each row execute function lessons.take_back_notices();
create function lessons.drop_proposal(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from lessons.proposal p where p.id = the_id
    and (p.proposed_by = platform.membership_id() and lessons.sits_in(p.group_id, false) or lessons.sits_in(p.group_id, true));
  return found;
end $$;

-- Made final by the chair, never by who proposed it: a second pair of eyes looks whether somebody could be recognised.
-- What a chair proposed, any other member makes final. The proposal goes, and with it the way back to the case.
create function lessons.publish_lesson(the_id uuid, the_version integer) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p lessons.proposal; made uuid := gen_random_uuid();
begin
  select * into p from lessons.proposal x where x.id = the_id for update;
  if p.id is null or not lessons.sits_in(p.group_id, false) then perform consent.refuse('not_visible'); end if;
  if p.proposed_by = platform.membership_id() then perform consent.refuse('another_pair_of_eyes'); end if;
  if not lessons.sits_in(p.group_id, true) and not exists (
       select from case_consultation.seat s where s.group_id = p.group_id and s.membership_id = p.proposed_by and s.chair and s.ends_at > platform.now()) then
    perform consent.refuse('only_the_chair');
  end if;
  if p.version <> the_version then return null; end if;
  insert into lessons.lesson (id, region_code, group_id, group_name, title, text, theme, bottleneck, month)
    select made, g.region_code, g.id, g.name, p.title, p.text, p.theme, p.bottleneck, date_trunc('month', platform.today())::date
    from case_consultation.case_group g where g.id = p.group_id;
  delete from lessons.proposal x where x.id = the_id;
  return made;
end $$;

-- A lesson in which someone turns out to be recognised goes at once.
create function lessons.drop_lesson(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from lessons.lesson l where l.id = the_id and l.region_code = platform.region_code()
    and (lessons.sits_in(l.group_id, true) or platform.role() in ('coordinator', 'region-admin', 'privacy-officer'));
  return found;
end $$;

-- Restore: a lesson that was taken away because someone was recognised does not come back.
create function lessons.replay_end(what text, about uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$ delete from lessons.lesson l where l.id = about and what = 'lesson' and l.month <= at $$;

-- Working agreements. Proposed by whoever takes part; adopted by the chair of the group that was asked.
create function lessons.owner_of_region(the_membership uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select m.organisation_id from organisations.membership m
  where m.id = the_membership and m.region_code = platform.region_code() and m.task <> 'handhaving'
    and m.starts_at <= platform.now() and m.ends_at > platform.now()
$$;
create function lessons.name_of_group(the_group uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select g.name from case_consultation.case_group g
  where g.id = the_group and g.region_code = platform.region_code() and g.ended_on is null
$$;
create function lessons.propose_agreement(the_id uuid, the_title text, the_text text, the_owner uuid, reviewed_on date, the_group uuid, the_lesson uuid)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare organisation uuid := lessons.owner_of_region(the_owner); named text := lessons.name_of_group(the_group);
begin
  if not lessons.takes_part() then perform consent.refuse('no_seat_in_the_region'); end if;
  if organisation is null then perform consent.refuse('an_owner_of_the_region'); end if;
  if named is null then perform consent.refuse('a_group_of_the_region'); end if;
  insert into lessons.working_agreement (id, region_code, title, owner_membership_id, owner_organisation_id, review_on, lesson_id)
    values (the_id, platform.region_code(), the_title, the_owner, organisation, reviewed_on,
      (select l.id from lessons.lesson l where l.id = the_lesson and l.region_code = platform.region_code()));
  insert into lessons.working_agreement_version (agreement_id, number, text, proposed_by, to_group, to_group_name)
    values (the_id, 1, the_text, platform.membership_id(), the_group, named);
end $$;

create function lessons.propose_version(the_agreement uuid, the_version integer, the_text text, the_reason text, the_group uuid)
  returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a lessons.working_agreement; named text := lessons.name_of_group(the_group);
begin
  select * into a from lessons.working_agreement x where x.id = the_agreement and x.region_code = platform.region_code() for update;
  if a.id is null or not lessons.takes_part() then perform consent.refuse('not_visible'); end if;
  if named is null then perform consent.refuse('a_group_of_the_region'); end if;
  if a.version <> the_version then return null; end if;
  if exists (select from lessons.working_agreement_version v where v.agreement_id = a.id and v.adopted_on is null) then
    perform consent.refuse('one_proposal_at_a_time');
  end if;
  insert into lessons.working_agreement_version (agreement_id, number, text, why, proposed_by, to_group, to_group_name)
    select a.id, max(v.number) + 1, the_text, the_reason, platform.membership_id(), the_group, named
    from lessons.working_agreement_version v where v.agreement_id = a.id;
  update lessons.working_agreement x set version = x.version + 1,
      status = case x.status when 'expired' then 'proposed' else x.status end,
      expired_on = null, expired_why = ''
    where x.id = a.id;
  return a.version + 1;
end $$;

-- May who acts decide about the open proposal? Its writer takes it back; the chair of the group that was asked decides.
create function lessons.drop_version(the_agreement uuid, the_version integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v lessons.working_agreement_version; newer integer;
begin
  select x.* into v from lessons.working_agreement_version x join lessons.working_agreement a on a.id = x.agreement_id
    where x.agreement_id = the_agreement and x.adopted_on is null and a.region_code = platform.region_code();
  if v.agreement_id is null then perform consent.refuse('not_visible'); end if;
  if v.proposed_by is distinct from platform.membership_id() and not lessons.sits_in(v.to_group, true) then perform consent.refuse('writer_or_chair'); end if;
  update lessons.working_agreement a set version = a.version + 1 where a.id = the_agreement and a.version = the_version returning a.version into newer;
  if newer is null then return null; end if;
  delete from lessons.working_agreement_version x where x.agreement_id = the_agreement and x.number = v.number;
  -- What was never adopted leaves nothing behind.
  delete from lessons.working_agreement a where a.id = the_agreement
    and not exists (select from lessons.working_agreement_version x where x.agreement_id = a.id);
  return newer;
end $$;
create function lessons.adopt_version(the_agreement uuid, the_version integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v lessons.working_agreement_version; newer integer;
begin
  select x.* into v from lessons.working_agreement_version x join lessons.working_agreement a on a.id = x.agreement_id
    where x.agreement_id = the_agreement and x.adopted_on is null and a.region_code = platform.region_code();
  if v.agreement_id is null then perform consent.refuse('not_visible'); end if;
  if not lessons.sits_in(v.to_group, true) then perform consent.refuse('only_the_chair'); end if;
  update lessons.working_agreement a set version = a.version + 1, status = 'adopted'
    where a.id = the_agreement and a.version = the_version returning a.version into newer;
  if newer is null then return null; end if;
  update lessons.working_agreement_version x set adopted_on = platform.today() where x.agreement_id = the_agreement and x.number = v.number;
  return newer;
end $$;

-- Who may keep an agreement: its owner, a chair of a group that adopted it, the coordinator of the region.
create function lessons.keeps_agreement(the_agreement uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from lessons.working_agreement a
    where a.id = the_agreement and a.region_code = platform.region_code()
      and (a.owner_membership_id = platform.membership_id() or lessons.coordinates(a.region_code)
        or exists (select from lessons.working_agreement_version v where v.agreement_id = a.id and lessons.sits_in(v.to_group, true))))
$$;
create function lessons.give_owner(the_agreement uuid, the_version integer, the_owner uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare organisation uuid := lessons.owner_of_region(the_owner); newer integer;
begin
  if not lessons.keeps_agreement(the_agreement) then perform consent.refuse('owner_chair_or_coordinator'); end if;
  if organisation is null then perform consent.refuse('an_owner_of_the_region'); end if;
  update lessons.working_agreement a set owner_membership_id = the_owner, owner_organisation_id = organisation, kept_since = null, version = a.version + 1
    where a.id = the_agreement and a.version = the_version returning a.version into newer;
  if newer is not null then perform notifications.tell(the_owner, 'handed-over', 'working-agreement', the_agreement); end if;
  return newer;
end $$;
create function lessons.review_agreement(the_agreement uuid, the_version integer, next_review date) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare newer integer;
begin
  if not lessons.keeps_agreement(the_agreement) then perform consent.refuse('owner_chair_or_coordinator'); end if;
  if next_review <= platform.today() then perform consent.refuse('a_day_to_come'); end if;
  update lessons.working_agreement a set review_on = next_review, version = a.version + 1
    where a.id = the_agreement and a.version = the_version and a.status = 'adopted' returning a.version into newer;
  return newer;
end $$;
create function lessons.expire_agreement(the_agreement uuid, the_version integer, the_reason text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare newer integer;
begin
  if not lessons.keeps_agreement(the_agreement) then perform consent.refuse('owner_chair_or_coordinator'); end if;
  update lessons.working_agreement a set status = 'expired', expired_on = platform.today(), expired_why = the_reason, version = a.version + 1
    where a.id = the_agreement and a.version = the_version and a.status = 'adopted' returning a.version into newer;
  return newer;
end $$;

-- Asking another group, and answering.
create function lessons.ask_group(the_id uuid, asking uuid, asked uuid, the_text text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not lessons.sits_in(asking, false) then perform consent.refuse('not_visible'); end if;
  if lessons.name_of_group(asked) is null or asked = asking then perform consent.refuse('a_group_of_the_region'); end if;
  insert into lessons.question (id, region_code, from_group, from_name, to_group, to_name, asked_by, text)
    values (the_id, platform.region_code(), asking, lessons.name_of_group(asking), asked, lessons.name_of_group(asked), platform.membership_id(), the_text);
end $$;
create function lessons.answer_question(the_id uuid, the_question uuid, the_text text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into lessons.answer (id, question_id, answered_by, text)
    select the_id, q.id, platform.membership_id(), the_text from lessons.question q
    where q.id = the_question and q.closed_on is null and (lessons.sits_in(q.to_group, false) or lessons.sits_in(q.from_group, false));
  if not found then perform consent.refuse('not_visible'); end if;
end $$;
create function lessons.close_question(the_question uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update lessons.question q set closed_on = platform.today()
    where q.id = the_question and q.closed_on is null and lessons.sits_in(q.from_group, false);
  return found;
end $$;

-- Who leaves hands over what is theirs (0074), and what nobody took falls to the chair. What still has an owner who is
-- gone, because the table was empty, comes to the coordinator of the region at night, until someone takes it on.
create function lessons.keep_without_owner() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone record; kept integer := 0;
begin
  for gone in
    select a.id, (select c.id from organisations.membership c where c.region_code = a.region_code and c.role in ('coordinator', 'region-admin')
        and c.starts_at <= platform.now() and c.ends_at > platform.now() order by c.starts_at, c.id limit 1) as keeper
    from lessons.working_agreement a join organisations.membership m on m.id = a.owner_membership_id
    where a.status <> 'expired' and m.ends_at <= platform.now() loop
    continue when gone.keeper is null;
    perform lessons.move_agreement(gone.id, null, gone.keeper);
    perform notifications.tell(gone.keeper, 'handed-over', 'working-agreement', gone.id);
    kept := kept + 1;
  end loop;
  return kept;
end $$;
create function lessons.move_agreement(about uuid, old_owner uuid, new_owner uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  -- Who did not say yes keeps it for now: it looks for an owner.
  update lessons.working_agreement a set owner_membership_id = new_owner,
      owner_organisation_id = (select m.organisation_id from organisations.membership m where m.id = new_owner),
      kept_since = case when new_owner is distinct from platform.membership_id() then platform.today() end, version = a.version + 1
    where a.id = about and (old_owner is null or a.owner_membership_id = old_owner)
$$;
create function lessons.open_agreements(the_membership uuid) returns table (about_id uuid, group_id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, (select v.to_group from lessons.working_agreement_version v where v.agreement_id = a.id
                order by (v.adopted_on is null), v.number desc limit 1), a.review_on
  from lessons.working_agreement a where a.owner_membership_id = the_membership and a.status <> 'expired'
$$;
create function lessons.title_of_agreement(about uuid) returns text language sql stable set search_path = pg_catalog, pg_temp
as $$ select a.title from lessons.working_agreement a where a.id = about $$;
insert into case_consultation.handover_kind (kind, position, called, finds, moves, titled, blocks) values
  ('working-agreement', 50, 'Werkafspraak', 'lessons.open_agreements', 'lessons.move_agreement', 'lessons.title_of_agreement', true);

-- Two weeks before its day of review the owner hears it, once for each such day.
create function lessons.remind_of_review() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due record; reminded integer := 0;
begin
  for due in
    update lessons.working_agreement a set reminded_for = a.review_on
      where a.status = 'adopted' and a.review_on <= platform.today() + 14 and a.reminded_for is distinct from a.review_on
      returning a.id, a.owner_membership_id loop
    perform notifications.tell(due.owner_membership_id, 'working-agreement-review', 'working-agreement', due.id);
    reminded := reminded + 1;
  end loop;
  return reminded;
end $$;
create function lessons.delete_what_passed() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from lessons.question q where coalesce(q.closed_on, q.asked_on) < (platform.today() - interval '2 years')::date;
  delete from lessons.proposal p where p.proposed_on < (platform.today() - interval '6 months')::date;
  delete from lessons.working_agreement a where a.expired_on < (platform.today() - interval '5 years')::date;
end $$;

do $$
declare t regclass; f regprocedure;
begin
  for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'lessons' and c.relkind = 'r' loop
    execute format('alter table %s enable row level security', t);
  end loop;
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'lessons' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function lessons.sits_in(uuid, boolean), lessons.leads(uuid, uuid), lessons.takes_part(), lessons.groups_of_region(), lessons.keeps_agreement(uuid),
  lessons.propose_lesson(uuid, uuid, uuid, text, text, text, text), lessons.change_proposal(uuid, integer, text, text, text, text),
  lessons.drop_proposal(uuid), lessons.publish_lesson(uuid, integer), lessons.drop_lesson(uuid),
  lessons.propose_agreement(uuid, text, text, uuid, date, uuid, uuid), lessons.propose_version(uuid, integer, text, text, uuid),
  lessons.drop_version(uuid, integer), lessons.adopt_version(uuid, integer), lessons.give_owner(uuid, integer, uuid),
  lessons.review_agreement(uuid, integer, date), lessons.expire_agreement(uuid, integer, text),
  lessons.ask_group(uuid, uuid, uuid, text), lessons.answer_question(uuid, uuid, text), lessons.close_question(uuid), lessons.title_of_agreement(uuid) to app_user;
grant execute on function lessons.keep_without_owner(), lessons.remind_of_review(), lessons.delete_what_passed() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('lessons.proposal', 'tot de groep beslist, hoogstens 6 maanden', 'opruimtaak lessen', 'AVG art. 5 lid 1 onder e'),
  ('lessons.proposal_case', 'met het voorstel', 'met het voorstel', 'AVG art. 25'),
  ('lessons.lesson', 'zolang de regio ervan leert', 'de voorzitter of de privacy officer haalt hem weg', 'geen persoonsgegevens'),
  ('lessons.working_agreement', 'zolang hij geldt, daarna 5 jaar', 'opruimtaak lessen', 'geen persoonsgegevens van de persoon om wie het gaat'),
  ('lessons.working_agreement_version', 'met de werkafspraak', 'met de werkafspraak', 'geen persoonsgegevens van de persoon om wie het gaat'),
  ('lessons.question', '2 jaar', 'opruimtaak lessen', 'AVG art. 5 lid 1 onder e'),
  ('lessons.answer', 'met de vraag', 'met de vraag', 'AVG art. 5 lid 1 onder e');
