-- Who finds work together: a professional proposes somebody to who mediates, with one owner, an honest answer within three
-- weeks and a waiting list on which nobody disappears. Without a name the owner never reads whose proposal it is: what
-- leads to a person is read through functions only.
create schema mediation;
grant usage on schema mediation to app_user, app_jobs;

-- The promise, as the law counts days (Algemene termijnenwet). In a year of which no holiday is known yet only weekends
-- are skipped: the promise is then early, never late.
create function regions.working_days_after(from_day date, days integer) returns date
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare at_day date := from_day; days_left integer := days;
begin
  while days_left > 0 loop
    at_day := at_day + 1;
    if extract(isodow from at_day) < 6 and not exists (select from regions.holiday h where h.day = at_day) then days_left := days_left - 1; end if;
  end loop;
  return at_day;
end $$;
create or replace function case_consultation.working_days_after(from_day date, days integer) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select regions.working_days_after(from_day, days) $$;
revoke execute on function regions.working_days_after(date, integer) from public;

create table mediation.proposal (
  id          uuid primary key constraint says_nothing_about_order check (substr(id::text, 15, 1) = '4'),
  region_code text not null references regions.region (code),
  person_id   uuid not null references consent.person (id) on delete cascade,
  -- By name, by the person's permission; or by the version without a name that the person released.
  how         text not null constraint known_way check (how in ('named', 'anonymous')),
  proposed_by uuid not null references organisations.membership (id),
  -- One, always: a proposal of everybody is a proposal of nobody.
  owner       uuid not null references organisations.membership (id),
  offer_id    uuid references vacancies.offer (id) on delete set null,
  words       text not null default '' constraint words_of_at_most_1000 check (length(words) <= 1000),
  made_on     date not null default platform.today(),
  -- The person said yes to this receiver; from that day the three weeks count.
  agreed_on   date,
  due_on      date,
  -- The last answer. Each stands in mediation.answer.
  answer      text constraint known_answer check (answer in ('introduce', 'waiting', 'not-now')),
  answered_on date,
  review_on   date,
  ended_on    date,
  ended_why   text constraint known_end check (ended_why in ('done', 'person', 'not-shared')),
  outcome     text constraint known_outcome check (outcome in ('goes-on', 'no-match', 'later')),
  -- Which reminder was told: after ten working days, on the last day, to the coordinator; and for which day of review.
  reminded    smallint not null default 0,
  reviewed    date,
  version     integer not null default 1,
  constraint clock_from_the_yes check ((agreed_on is null) = (due_on is null)),
  constraint answered_after_the_yes check (answer is null or agreed_on is not null),
  constraint answered_on_a_day check ((answer is null) = (answered_on is null)),
  constraint who_waits_is_looked_at_again check (coalesce(answer = 'waiting', false) = (review_on is not null)),
  constraint ended_for_a_reason check ((ended_on is null) = (ended_why is null)),
  -- Nobody disappears: without an answer, or while somebody waits, it is not over.
  constraint over_only_after_an_answer check (ended_why is distinct from 'done' or (coalesce(answer, '') in ('introduce', 'not-now') and outcome is not null))
);
create index proposals_of_a_person on mediation.proposal (person_id);
create index proposals_by_a_membership on mediation.proposal (proposed_by, made_on);
create index proposals_of_an_owner on mediation.proposal (owner, due_on);
create index proposals_of_a_region on mediation.proposal (region_code);
create index proposals_with_an_offer on mediation.proposal (offer_id) where offer_id is not null;
create index proposals_on_the_clock on mediation.proposal (due_on) where ended_on is null and answer is null;
create index proposals_to_review on mediation.proposal (review_on) where ended_on is null and review_on is not null;
create unique index one_open_proposal_at_an_owner on mediation.proposal (person_id, owner) where ended_on is null;

-- Every answer as it was given; nobody writes over an answer somebody read.
create table mediation.answer (
  id            uuid primary key,
  proposal_id   uuid not null references mediation.proposal (id) on delete cascade,
  answer        text not null constraint known_answer check (answer in ('introduce', 'waiting', 'not-now')),
  reason        text not null default '' constraint a_short_word check (reason ~ '^([a-z][a-z-]{1,39})?$'),
  words         text not null default '' constraint words_of_at_most_500 check (length(words) <= 500),
  would_change  text not null default '' constraint would_change_of_at_most_500 check (length(would_change) <= 500),
  offer_id      uuid references vacancies.offer (id) on delete set null,
  employer_name text not null default '' constraint employer_of_at_most_120 check (length(employer_name) <= 120),
  given_by      uuid not null references organisations.membership (id),
  given_on      date not null default platform.today(),
  review_on     date,
  constraint a_reason_unless_introduced check (answer = 'introduce' or reason <> ''),
  constraint introduced_to_somebody check (answer <> 'introduce' or employer_name <> ''),
  constraint not_now_says_what_would_change_it check (answer <> 'not-now' or would_change <> ''),
  constraint waiting_is_reviewed_within_six_weeks check (answer <> 'waiting' or coalesce(review_on between given_on + 1 and given_on + 42, false))
);
create index answers_to_a_proposal on mediation.answer (proposal_id, given_on);
create index answers_with_an_offer on mediation.answer (offer_id) where offer_id is not null;
create index answers_by_a_membership on mediation.answer (given_by);

-- From hand to hand, with a line for who goes on.
create table mediation.handover (
  id          uuid primary key,
  proposal_id uuid not null references mediation.proposal (id) on delete cascade,
  from_member uuid not null references organisations.membership (id),
  to_member   uuid not null references organisations.membership (id),
  line        text not null default '' constraint line_of_at_most_300 check (length(line) <= 300),
  on_day      date not null default platform.today()
);
create index handovers_of_a_proposal on mediation.handover (proposal_id, on_day);
create index handovers_from_a_membership on mediation.handover (from_member);
create index handovers_to_a_membership on mediation.handover (to_member);

alter table mediation.proposal enable row level security;
alter table mediation.answer enable row level security;
alter table mediation.handover enable row level security;
insert into consent.about_person values ('mediation.proposal');
insert into platform.retention (table_name, keep, rule, ground) values
  ('mediation.proposal', '12 maanden na het einde', 'opruimtaak bemiddeling', 'AVG art. 5 lid 1 onder e'),
  ('mediation.answer', 'met het voorstel', 'met het voorstel', 'AVG art. 5 lid 1 onder e'),
  ('mediation.handover', 'met het voorstel', 'met het voorstel', 'AVG art. 5 lid 1 onder e');

-- ---------------------------------------------------------------------------------------------
-- Who may know what.

-- Who works with somebody, or reads their profile by their own choice, may propose them. Never who decides on a benefit.
create function mediation.may_propose(the_person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select profiles.looks_for_work() and (consent.own_work_with(the_person) or profiles.reads_person(the_person)) $$;

-- How this professional may receive this person today: by name, without, or not at all. The person's own sharing decides.
create function mediation.reach(the_membership uuid, the_person uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case
    when exists (select from profiles.sharing s join profiles.version v on v.id = s.version_id and v.kind = 'named'
      where s.membership_id = m.id and s.person_id = the_person and profiles.permitted(m.id, the_person)) then 'named'
    when exists (select from profiles.version v join profiles.sharing s on s.version_id = v.id
      where v.person_id = the_person and v.kind = 'anonymous' and v.region_code = m.region_code
        and (s.organisation_id = m.organisation_id or (s.organisation_id is null and s.membership_id is null))) then 'anonymous' end
  from organisations.membership m
  where m.id = the_membership and m.task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid') and m.starts_at <= platform.now() and m.ends_at > platform.now()
$$;
-- What was sent by name needs the name still; what was sent without is open while either stands.
create function mediation.still_open(p mediation.proposal) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(case p.how when 'named' then mediation.reach(p.owner, p.person_id) = 'named' else mediation.reach(p.owner, p.person_id) is not null end, false) $$;

create function mediation.who(the_membership uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('name', case when o.shows_staff_as = 'name' then m.display_name
      else coalesce(nullif(concat_ws(' ', nullif(m.function_title, ''), nullif(m.staff_number, '')), ''), 'medewerker') end, 'organisation', o.name)
  from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = the_membership
$$;

-- To whom this person can be proposed: who mediates, and whom the person already opened a version to.
create function mediation.receivers_for(the_person uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not mediation.may_propose(the_person) then perform consent.refuse('not_visible'); end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'how', r.how) || mediation.who(m.id) order by o.name, m.display_name), '[]')
    from consent.person p
    join organisations.membership m on m.region_code = p.region_code and m.task = 'bemiddeling' and m.ends_at > platform.now() and m.id <> platform.membership_id()
    join organisations.organisation o on o.id = m.organisation_id
    cross join lateral (select mediation.reach(m.id, the_person) as how) r
    where p.id = the_person and r.how is not null);
end $$;

-- To whom the owner can give it on: the same way of knowing, or not at all.
create function mediation.next_owners(the_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id) || mediation.who(m.id) order by o.name, m.display_name), '[]')
  from mediation.proposal p
  join organisations.membership m on m.region_code = p.region_code and m.task = 'bemiddeling' and m.ends_at > platform.now() and m.id <> p.owner
  join organisations.organisation o on o.id = m.organisation_id
  where p.id = the_id and p.owner = platform.holder() and p.ended_on is null and mediation.reach(m.id, p.person_id) = p.how
$$;

-- ---------------------------------------------------------------------------------------------
-- The acts.
create function mediation.start_clock(the_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal;
begin
  update mediation.proposal x set agreed_on = platform.today(), due_on = regions.working_days_after(platform.today(), 15)
    where x.id = the_id and x.agreed_on is null returning * into p;
  perform notifications.tell(p.owner, 'proposal-received', 'mediation-proposal', p.id);
end $$;

create function mediation.propose(the_id uuid, the_person uuid, to_owner uuid, with_offer uuid, in_words text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare way text;
begin
  if not mediation.may_propose(the_person) then perform consent.refuse('not_visible'); end if;
  if not exists (select from organisations.membership m join consent.person p on p.id = the_person and p.region_code = m.region_code
                 where m.id = to_owner and m.task = 'bemiddeling' and m.id <> platform.membership_id()) then perform consent.refuse('who_mediates'); end if;
  way := mediation.reach(to_owner, the_person);
  if way is null then perform consent.refuse('share_first'); end if;
  insert into mediation.proposal (id, region_code, person_id, how, proposed_by, owner, offer_id, words)
    select the_id, p.region_code, the_person, way, platform.membership_id(), to_owner, with_offer, in_words from consent.person p where p.id = the_person;
  if way = 'named' then
    -- Their permission for this very person is their yes.
    perform mediation.start_clock(the_id);
    perform notifications.tell_person(the_person, 'proposal-made', 'my-proposals', the_id);
  else
    perform notifications.tell_person(the_person, 'proposal-asks-yes', 'my-proposals', the_id);
  end if;
end $$;

-- The person: yes to this receiver; or stop, at any moment and without a reason.
create function mediation.agree(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal;
begin
  select * into p from mediation.proposal x where x.id = the_id and x.person_id = consent.person_for('work-profile') and x.ended_on is null for update;
  if p.id is null then return false; end if;
  if not mediation.still_open(p) then perform consent.refuse('share_first'); end if;
  if p.agreed_on is null then
    perform mediation.start_clock(the_id);
    perform notifications.tell(p.proposed_by, 'proposal-agreed', 'mediation', p.id);
  end if;
  return true;
end $$;
create function mediation.end_it(p mediation.proposal, why text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update mediation.proposal x set ended_on = platform.today(), ended_why = why, version = x.version + 1 where x.id = p.id and x.ended_on is null;
  if p.agreed_on is not null then perform notifications.tell(p.owner, 'proposal-stopped', 'mediation', p.id); end if;
  perform notifications.tell(p.proposed_by, 'proposal-stopped', 'mediation', p.id);
end $$;
create function mediation.stop(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal;
begin
  select * into p from mediation.proposal x where x.id = the_id and x.person_id = consent.person_for('work-profile') and x.ended_on is null for update;
  if p.id is null then return false; end if;
  perform mediation.end_it(p, 'person');
  return true;
end $$;

-- The one that the owner works on: open, agreed to, and still shared. Locked, so that two acts follow each other.
create function mediation.in_hand(the_id uuid) returns mediation.proposal
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal;
begin
  select * into p from mediation.proposal x where x.id = the_id for update;
  if p.id is null or p.owner is distinct from platform.holder() or p.ended_on is not null or p.agreed_on is null or not mediation.still_open(p) then
    perform consent.refuse('not_visible');
  end if;
  return p;
end $$;
create function mediation.put_answer(the_id uuid, expected integer, what text, why text, in_words text, change text, with_offer uuid, employer text, again_on date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal := mediation.in_hand(the_id);
begin
  if p.version <> expected then return false; end if;
  insert into mediation.answer (id, proposal_id, answer, reason, words, would_change, offer_id, employer_name, given_by, review_on)
    values (gen_random_uuid(), the_id, what, why, in_words, change, with_offer, employer, p.owner, again_on);
  update mediation.proposal x set answer = what, answered_on = platform.today(), review_on = again_on, reviewed = null, version = x.version + 1 where x.id = the_id;
  perform notifications.tell(p.proposed_by, 'proposal-answered', 'mediation-proposal', the_id);
  perform notifications.tell_person(p.person_id, 'your-proposal-answered', 'my-proposals', the_id);
  return true;
end $$;
create function mediation.hand_over(the_id uuid, expected integer, to_owner uuid, in_a_line text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal; way text;
begin
  select * into p from mediation.proposal x where x.id = the_id for update;
  -- Back with who proposed it, it is theirs to give on.
  if p.id is null or p.ended_on is not null or p.agreed_on is null or platform.holder() is distinct from p.owner
     or not (mediation.still_open(p) or p.owner = p.proposed_by and mediation.may_propose(p.person_id)) then perform consent.refuse('not_visible'); end if;
  if p.version <> expected then return false; end if;
  way := case when exists (select from organisations.membership m where m.id = to_owner and m.task = 'bemiddeling' and m.region_code = p.region_code) then mediation.reach(to_owner, p.person_id) end;
  if way is null or (p.how = 'named') <> (way = 'named') or to_owner = p.owner then perform consent.refuse('share_first'); end if;
  insert into mediation.handover (id, proposal_id, from_member, to_member, line) values (gen_random_uuid(), the_id, p.owner, to_owner, in_a_line);
  update mediation.proposal x set owner = to_owner, version = x.version + 1 where x.id = the_id;
  perform notifications.tell(to_owner, 'proposal-received', 'mediation-proposal', the_id);
  perform notifications.tell(p.proposed_by, 'proposal-other-owner', 'mediation-proposal', the_id);
  perform notifications.tell_person(p.person_id, 'your-proposal-moved', 'my-proposals', the_id);
  return true;
end $$;
create function mediation.finish(the_id uuid, expected integer, how_it_went text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal := mediation.in_hand(the_id);
begin
  if p.version <> expected then return false; end if;
  update mediation.proposal x set ended_on = platform.today(), ended_why = 'done', outcome = how_it_went, version = x.version + 1 where x.id = the_id;
  perform notifications.tell(p.proposed_by, 'proposal-answered', 'mediation-proposal', the_id);
  perform notifications.tell_person(p.person_id, 'your-proposal-answered', 'my-proposals', the_id);
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Reading.
create function mediation.answers_of(the_proposal uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('answer', a.answer, 'reason', a.reason, 'words', a.words, 'wouldChange', a.would_change,
      'employerName', a.employer_name, 'givenOn', a.given_on, 'reviewOn', a.review_on, 'by', mediation.who(a.given_by)) order by a.given_on desc, a.id), '[]')
  from mediation.answer a where a.proposal_id = the_proposal
$$;
create function mediation.handovers_of(the_proposal uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('on', h.on_day, 'from', mediation.who(h.from_member), 'to', mediation.who(h.to_member), 'line', h.line)
      order by h.on_day desc, h.id), '[]')
  from mediation.handover h where h.proposal_id = the_proposal
$$;
-- The version without a name that this reader is shown, of the person a proposal is about.
create function mediation.shown_version(the_person uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('profileId', v.id, 'content', v.content) from profiles.version v
  where v.person_id = the_person and v.kind = 'anonymous' and profiles.shown_to_me(v)
$$;
-- One proposal as this reader may know it: the owner, who proposed it, or a colleague of the owner who mediates as well.
-- Stopped: only that it stopped. Whose it is: who proposed it, and who receives it by name.
create function mediation.told(p mediation.proposal, in_full boolean) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := platform.holder();
  mine boolean := me is not null and p.owner = me;
  own boolean := me is not null and p.proposed_by = me and mediation.may_propose(p.person_id);
  colleague boolean := me is not null and p.agreed_on is not null and (platform.actor()).task = 'bemiddeling'
    and exists (select from organisations.membership m where m.id = p.owner and m.organisation_id = platform.organisation_id());
  open boolean := mediation.still_open(p) or p.owner = p.proposed_by;
  knows boolean;
  base jsonb;
begin
  -- A proposal the person did not say yes to does not exist for who would receive it.
  if not own and (p.agreed_on is null or not (mine or colleague)) then return null; end if;
  base := jsonb_build_object('proposalId', p.id, 'role', case when own and not mine then 'proposer' when mine then 'owner' else 'colleague' end);
  if not own and (p.ended_why in ('person', 'not-shared') or not open) then
    return base || jsonb_build_object('state', 'stopped', 'endedOn', p.ended_on);
  end if;
  knows := own or p.how = 'named' and mediation.reach(me, p.person_id) = 'named';
  base := base || jsonb_build_object('returned', p.owner = p.proposed_by, 'how', p.how, 'personId', case when knows then p.person_id end,
    'called', case when knows then (select nullif(v.content ->> 'called', '') from profiles.version v where v.person_id = p.person_id and v.kind = 'named' and profiles.reads(v.id)) end,
    'state', case when p.ended_why in ('person', 'not-shared') then 'stopped' when p.ended_on is not null then 'done' when p.agreed_on is null then 'asks-yes'
      when p.answer is null then 'open' else p.answer end,
    'by', mediation.who(p.proposed_by), 'owner', mediation.who(p.owner), 'madeOn', p.made_on, 'agreedOn', p.agreed_on, 'dueOn', p.due_on,
    'answeredOn', p.answered_on, 'reviewOn', p.review_on, 'endedOn', p.ended_on, 'outcome', p.outcome, 'offerId', p.offer_id, 'version', p.version,
    'shown', case when not own and p.how = 'anonymous' then mediation.shown_version(p.person_id) end,
    'reason', (select a.reason from mediation.answer a where a.proposal_id = p.id order by a.given_on desc, a.id desc limit 1));
  if in_full and (mine or own) then
    base := base || jsonb_build_object('words', p.words, 'answers', mediation.answers_of(p.id), 'handovers', mediation.handovers_of(p.id));
  end if;
  return base;
end $$;
create function mediation.show(the_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select mediation.told(p, true) from mediation.proposal p where p.id = the_id $$;
-- Where I am the owner, by the day that is promised; then where I proposed. Over for a month and longer is not shown.
create function mediation.mine() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(t order by ended_on is not null, due_on nulls last, id), '[]') from (
    select p.id, p.ended_on, p.due_on, mediation.told(p, false) as t from mediation.proposal p
    where (p.owner = platform.holder() or p.proposed_by = platform.holder()) and (p.ended_on is null or p.ended_on > platform.today() - 31)
    order by p.ended_on is not null, p.due_on nulls last, p.id limit 200) rows
  where t is not null
$$;
-- Who waits at this organisation, by the day somebody looks again. No order of people, and no figure of them.
create function mediation.waiting_here() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(t order by review_on, id), '[]') from (
    select p.id, p.review_on, mediation.told(p, false) as t
    from organisations.membership m join mediation.proposal p on p.owner = m.id
    where m.organisation_id = platform.organisation_id() and m.region_code = platform.region_code() and (platform.actor()).task = 'bemiddeling'
      and p.answer = 'waiting' and p.ended_on is null
    order by p.review_on, p.id limit 200) rows
  where t is not null and t ->> 'state' <> 'stopped'
$$;
-- What is late in a region, for who coordinates it: which organisation, who, since when. Nothing about anybody else.
create function mediation.late_here() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(mediation.who(p.owner) || jsonb_build_object('dueOn', p.due_on) order by p.due_on, p.id), '[]')
  from mediation.proposal p
  where platform.role() in ('coordinator', 'region-admin') and p.region_code = platform.region_code()
    and p.ended_on is null and p.answer is null and p.due_on < platform.today()
$$;
create function mediation.of_me() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('proposalId', p.id, 'how', p.how, 'by', mediation.who(p.proposed_by), 'owner', mediation.who(p.owner),
      'words', p.words, 'madeOn', p.made_on, 'agreedOn', p.agreed_on, 'dueOn', p.due_on, 'reviewOn', p.review_on, 'endedOn', p.ended_on, 'outcome', p.outcome,
      'state', case when p.ended_why in ('person', 'not-shared') then 'stopped' when p.ended_on is not null then 'done' when p.agreed_on is null then 'asks-yes'
        when p.answer is null then 'open' else p.answer end,
      'offer', (select o.title || ', ' || o.employer_name from vacancies.offer o where o.id = p.offer_id),
      'answers', mediation.answers_of(p.id), 'handovers', mediation.handovers_of(p.id)) order by p.ended_on is not null, p.made_on desc, p.id), '[]')
  from mediation.proposal p where p.person_id = consent.person_for('work-profile')
$$;
-- For "mijn werk": what waits for my answer, and who is to be looked at again.
create function mediation.ahead() returns table (kind text, id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when p.answer is null then 'answer' else 'review' end, p.id, coalesce(p.review_on, p.due_on)
  from mediation.proposal p
  where p.owner = platform.holder() and p.ended_on is null and p.agreed_on is not null and (p.answer is null or p.review_on <= platform.today() + 7)
    and (mediation.still_open(p) or p.owner = p.proposed_by)
  order by 3, 2 limit 50
$$;

-- ---------------------------------------------------------------------------------------------
-- By itself. What is no longer shared is over at once.
create function mediation.end_unshared(the_person uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal;
begin
  for p in select * from mediation.proposal x where x.person_id = the_person and x.ended_on is null order by x.id for update loop
    -- Whose owner left comes back in the morning; that is no word of the person.
    if not mediation.still_open(p) and p.owner <> p.proposed_by and exists (select from organisations.membership m where m.id = p.owner and m.ends_at > platform.now()) then
      perform mediation.end_it(p, 'not-shared');
    end if;
  end loop;
end $$;
create function mediation.sharing_ended() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare one uuid;
begin
  for one in select distinct person_id from gone loop perform mediation.end_unshared(one); end loop;
  return null;
end $$;
create trigger ended_sharing_ends_proposals after delete on profiles.sharing referencing old table as gone
  for each statement execute function mediation.sharing_ended();

-- In the morning: who left gives back, who promised is reminded, and nothing is kept longer than it may.
create function mediation.look_after() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p mediation.proposal; boss record;
begin
  for p in select x.* from mediation.proposal x join organisations.membership m on m.id = x.owner
           where x.ended_on is null and m.ends_at <= platform.now() and x.owner <> x.proposed_by order by x.id loop
    insert into mediation.handover (id, proposal_id, from_member, to_member) values (gen_random_uuid(), p.id, p.owner, p.proposed_by);
    update mediation.proposal x set owner = p.proposed_by, version = x.version + 1 where x.id = p.id;
    perform notifications.tell(p.proposed_by, 'proposal-came-back', 'mediation-proposal', p.id);
  end loop;
  for p in select * from mediation.proposal x where x.ended_on is null and x.agreed_on is not null and not mediation.still_open(x) and x.owner <> x.proposed_by order by x.id loop
    perform mediation.end_it(p, 'not-shared');
  end loop;
  for p in select * from mediation.proposal x where x.ended_on is null and x.answer is null and x.due_on is not null order by x.id loop
    if p.due_on < platform.today() and p.reminded < 16 then
      for boss in select m.id from organisations.membership m where m.region_code = p.region_code and m.role in ('coordinator', 'region-admin')
                    and m.starts_at <= platform.now() and m.ends_at > platform.now() loop
        perform notifications.tell(boss.id, 'proposals-late', 'proposals-late', boss.id);
      end loop;
      perform notifications.tell(p.owner, 'proposal-due', 'mediation-proposal', p.id);
      update mediation.proposal x set reminded = 16 where x.id = p.id;
    elsif p.due_on <= platform.today() and p.reminded < 15 then
      perform notifications.tell(p.owner, 'proposal-due', 'mediation-proposal', p.id);
      update mediation.proposal x set reminded = 15 where x.id = p.id;
    elsif regions.working_days_after(p.agreed_on, 10) <= platform.today() and p.reminded < 10 then
      perform notifications.tell(p.owner, 'proposal-due-soon', 'mediation-proposal', p.id);
      update mediation.proposal x set reminded = 10 where x.id = p.id;
    end if;
  end loop;
  for p in select * from mediation.proposal x where x.ended_on is null and x.review_on <= platform.today() and x.reviewed is distinct from x.review_on order by x.id loop
    perform notifications.tell(p.owner, 'waiting-list-review', 'mediation-proposal', p.id);
    update mediation.proposal x set reviewed = p.review_on where x.id = p.id;
  end loop;
  delete from mediation.proposal x where x.ended_on < (platform.today() - interval '12 months')::date;
end $$;

-- Restore: what a person stopped does not begin again.
create function mediation.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'proposal' then update mediation.proposal p set ended_on = (at at time zone 'Europe/Amsterdam')::date, ended_why = 'person' where p.id = about and p.ended_on is null;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'mediation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function mediation.receivers_for(uuid), mediation.next_owners(uuid), mediation.propose(uuid, uuid, uuid, uuid, text), mediation.agree(uuid), mediation.stop(uuid),
  mediation.put_answer(uuid, integer, text, text, text, text, uuid, text, date), mediation.hand_over(uuid, integer, uuid, text), mediation.finish(uuid, integer, text),
  mediation.show(uuid), mediation.mine(), mediation.waiting_here(), mediation.late_here(), mediation.of_me(), mediation.ahead() to app_user;
grant execute on function mediation.look_after() to app_jobs;
