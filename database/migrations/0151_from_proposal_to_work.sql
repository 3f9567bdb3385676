-- Nothing is typed twice on the way to work: a proposal takes the place it began with along, also an employer without a
-- vacancy, and remembers to which talk or work it led.
alter table mediation.proposal add column employer_id uuid references employers.employer (id) on delete set null;
create index proposals_with_an_employer on mediation.proposal (employer_id) where employer_id is not null;
-- Two answers on one day keep their order.
alter table mediation.answer add column given_at timestamptz not null default platform.now();
update mediation.answer a set given_at = a.given_on::timestamp at time zone 'Europe/Amsterdam';

drop function mediation.propose(uuid, uuid, uuid, uuid, text);
create function mediation.propose(the_id uuid, the_person uuid, to_owner uuid, with_offer uuid, in_words text, with_employer uuid default null) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare way text;
begin
  if not mediation.may_propose(the_person) then perform consent.refuse('not_visible'); end if;
  if not exists (select from organisations.membership m join consent.person p on p.id = the_person and p.region_code = m.region_code
                 where m.id = to_owner and m.task = 'bemiddeling' and m.id <> platform.membership_id()) then perform consent.refuse('who_mediates'); end if;
  if with_employer is not null and not employers.sees(with_employer) then perform consent.refuse('not_visible'); end if;
  way := mediation.reach(to_owner, the_person);
  if way is null then perform consent.refuse('share_first'); end if;
  insert into mediation.proposal (id, region_code, person_id, how, proposed_by, owner, offer_id, employer_id, words)
    select the_id, p.region_code, the_person, way, platform.membership_id(), to_owner, with_offer, with_employer, in_words from consent.person p where p.id = the_person;
  if way = 'named' then
    -- Their permission for this very person is their yes.
    perform mediation.start_clock(the_id);
    perform notifications.tell_person(the_person, 'proposal-made', 'my-proposals', the_id);
  else
    perform notifications.tell_person(the_person, 'proposal-asks-yes', 'my-proposals', the_id);
  end if;
end $$;

create or replace function mediation.answers_of(the_proposal uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('answer', a.answer, 'reason', a.reason, 'words', a.words, 'wouldChange', a.would_change,
      'employerName', a.employer_name, 'givenOn', a.given_on, 'reviewOn', a.review_on, 'by', mediation.who(a.given_by)) order by a.given_at desc, a.id), '[]')
  from mediation.answer a where a.proposal_id = the_proposal
$$;

create or replace function mediation.told(p mediation.proposal, in_full boolean) returns jsonb
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
    'answeredOn', p.answered_on, 'reviewOn', p.review_on, 'endedOn', p.ended_on, 'outcome', p.outcome, 'offerId', p.offer_id, 'employerId', p.employer_id, 'version', p.version,
    'shown', case when not own and p.how = 'anonymous' then mediation.shown_version(p.person_id) end,
    'reason', (select a.reason from mediation.answer a where a.proposal_id = p.id order by a.given_at desc, a.id desc limit 1));
  if in_full and (mine or own) then
    base := base || jsonb_build_object('words', p.words, 'answers', mediation.answers_of(p.id), 'handovers', mediation.handovers_of(p.id));
  end if;
  return base;
end $$;

create or replace function mediation.of_me() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('proposalId', p.id, 'how', p.how, 'by', mediation.who(p.proposed_by), 'owner', mediation.who(p.owner),
      'words', p.words, 'madeOn', p.made_on, 'agreedOn', p.agreed_on, 'dueOn', p.due_on, 'reviewOn', p.review_on, 'endedOn', p.ended_on, 'outcome', p.outcome,
      'state', case when p.ended_why in ('person', 'not-shared') then 'stopped' when p.ended_on is not null then 'done' when p.agreed_on is null then 'asks-yes'
        when p.answer is null then 'open' else p.answer end,
      'offer', coalesce((select o.title || ', ' || o.employer_name from vacancies.offer o where o.id = p.offer_id), (select e.name from employers.employer e where e.id = p.employer_id)),
      'answers', mediation.answers_of(p.id), 'handovers', mediation.handovers_of(p.id)) order by p.ended_on is not null, p.made_on desc, p.id), '[]')
  from mediation.proposal p where p.person_id = consent.person_for('work-profile')
$$;

-- A table of which no organisation is left is an empty list, not nothing.
create or replace function mediation.tables_of_me() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('candidateId', c.id, 'how', c.how, 'by', mediation.who(c.put_by), 'name', s.name, 'askedOn', c.asked_on, 'yesOn', c.yes_on,
      'organisations', (select coalesce(jsonb_agg(o.name order by o.name), '[]') from mediation.series_organisation so join organisations.organisation o on o.id = so.organisation_id where so.series_id = s.id),
      'agreed', (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'line', d.line, 'who', mediation.who(d.who), 'dueOn', d.due_on, 'doneOn', d.done_on)
        order by d.due_on, d.id), '[]') from mediation.decision d where d.candidate_id = c.id)) order by c.asked_on desc, c.id), '[]')
  from mediation.candidate c join mediation.series s on s.id = c.series_id where c.person_id = consent.person_for('work-profile')
$$;

-- ---------------------------------------------------------------------------------------------
-- To which talk or work a proposal led. It goes with the talk, the work or the proposal; nothing of it is told to anyone who
-- may not read that talk or work itself, and the proposal does not change by it.
create table mediation.led_to (
  id           uuid primary key,
  proposal_id  uuid not null references mediation.proposal (id) on delete cascade,
  person_id    uuid not null references consent.person (id) on delete cascade,
  interview_id uuid references placements.interview (id) on delete cascade,
  placement_id uuid references placements.placement (id) on delete cascade,
  constraint one_of_the_two check (num_nonnulls(interview_id, placement_id) = 1)
);
create index led_to_by_proposal on mediation.led_to (proposal_id);
create index led_to_of_a_person on mediation.led_to (person_id);
create index led_to_an_interview on mediation.led_to (interview_id) where interview_id is not null;
create index led_to_a_placement on mediation.led_to (placement_id) where placement_id is not null;
alter table mediation.led_to enable row level security;
insert into consent.about_person values ('mediation.led_to');
insert into platform.retention (table_name, keep, rule, ground) values
  ('mediation.led_to', 'met het voorstel, het gesprek of het werk', 'met het voorstel', 'AVG art. 5 lid 1 onder e');

-- Does this reader know whose proposal it is?
create function mediation.knows_whose(the_proposal uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce((select mediation.told(p, false) ->> 'personId' is not null from mediation.proposal p where p.id = the_proposal), false) $$;

-- By the reader's own eyes: who may not read the talk or the work, does not find it here either.
create view mediation.result with (security_invoker = true) as
  select l.proposal_id, 'talk' as kind, i.id, i.employer_name, '' as title, i.day as on_day
  from mediation.led_to l join placements.interview i on i.id = l.interview_id
  union
  select l.proposal_id, 'work', p.id, p.employer_name, p.title, p.starts_on
  from mediation.led_to l join placements.placement p on p.id = l.placement_id or p.interview_id = l.interview_id;
create view mediation.seen_employer with (security_invoker = true) as select e.id, e.name, e.town from employers.employer e where e.merged_into is null;
create or replace view mediation.seen_offer with (security_invoker = true) as
  select o.id, o.title, o.employer_name, o.town, o.kind, o.hours_from, o.hours_to, o.heard_on, o.closed_on, o.employer_id from vacancies.offer o;

-- What a talk or work that follows begins with, for the two it passed between and only where they know whose it is. That care
-- was in it, is only for care itself to say: a proposal names it to who answers, work is read by more.
create function mediation.next_step(the_id uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('personId', p.person_id, 'employerName', coalesce(a.employer_name, ''), 'employerId', p.employer_id,
    'offerId', case when a.id is null then p.offer_id else a.offer_id end,
    'realised', (select coalesce(jsonb_agg(distinct jsonb_build_object('organisationId', o.id, 'role', case o.kind when 'wsp' then 'wsp' when 'gemeente' then 'gemeente' when 'uwv' then 'uwv'
          when 'sw-bedrijf' then 'sw-bedrijf' when 'jobcoachbureau' then 'jobcoach' when 'ggz' then 'ips' when 'verslavingszorg' then 'ips' else 'other' end)), '[]')
      from organisations.membership m join organisations.organisation o on o.id = m.organisation_id
      where m.id in (p.owner, p.proposed_by) and (o.id = platform.organisation_id() or o.kind not in ('ggz', 'verslavingszorg', 'clientorganisatie'))))
  from mediation.proposal p
  left join lateral (select x.id, x.employer_name, x.offer_id from mediation.answer x where x.proposal_id = p.id and x.answer = 'introduce'
    order by x.given_at desc, x.id desc limit 1) a on true
  where p.id = the_id and platform.holder() in (p.owner, p.proposed_by) and coalesce(p.ended_why, 'done') = 'done'
    and (p.answer = 'introduce' or p.outcome = 'goes-on') and mediation.knows_whose(p.id)
$$;
create function mediation.lead_to(the_id uuid, the_proposal uuid, the_interview uuid, the_placement uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whose uuid := mediation.next_step(the_proposal) ->> 'personId';
begin
  if whose is null or not exists (select from placements.interview i where i.id = the_interview and i.person_id = whose
      union all select from placements.placement p where p.id = the_placement and p.person_id = whose) then perform consent.refuse('not_visible'); end if;
  insert into mediation.led_to (id, proposal_id, person_id, interview_id, placement_id) values (the_id, the_proposal, whose, the_interview, the_placement);
end $$;

revoke execute on function mediation.propose(uuid, uuid, uuid, uuid, text, uuid), mediation.knows_whose(uuid), mediation.next_step(uuid),
  mediation.lead_to(uuid, uuid, uuid, uuid) from public;
grant execute on function mediation.propose(uuid, uuid, uuid, uuid, text, uuid), mediation.knows_whose(uuid), mediation.next_step(uuid),
  mediation.lead_to(uuid, uuid, uuid, uuid) to app_user;
