-- The matching meeting: people and possibilities side by side, in no order of theirs, by who looks for work with people.
-- Somebody is discussed after their own yes to that table. What was agreed has an owner and a day, and stays to be read by
-- who comes later.
create table mediation.series (
  id          uuid primary key,
  region_code text not null references regions.region (code),
  name        text not null constraint a_name_of_at_most_120 check (length(name) between 3 and 120),
  rhythm      text not null constraint known_rhythm check (rhythm in ('monthly', 'six-weekly')),
  kept_by     uuid not null references organisations.membership (id),
  made_on     date not null default platform.today()
);
create index series_of_a_region on mediation.series (region_code);
create index series_kept_by on mediation.series (kept_by);
create table mediation.series_organisation (
  series_id       uuid not null references mediation.series (id) on delete cascade,
  organisation_id uuid not null references organisations.organisation (id),
  primary key (series_id, organisation_id)
);
create index series_of_an_organisation on mediation.series_organisation (organisation_id);

create table mediation.meeting (
  id         uuid primary key,
  series_id  uuid not null references mediation.series (id) on delete cascade,
  day        date not null,
  start_time text not null constraint a_start_time check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  end_time   text not null constraint an_end_time check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time > start_time),
  place      text not null default '' constraint a_place_of_at_most_200 check (length(place) <= 200)
);
create unique index one_meeting_a_day on mediation.meeting (series_id, day);

create table mediation.candidate (
  id          uuid primary key constraint says_nothing_about_order check (substr(id::text, 15, 1) = '4'),
  series_id   uuid not null references mediation.series (id) on delete cascade,
  person_id   uuid not null references consent.person (id) on delete cascade,
  how         text not null constraint known_way check (how in ('named', 'anonymous')),
  put_by      uuid not null references organisations.membership (id),
  asked_on    date not null default platform.today(),
  yes_on      date
);
create unique index once_at_a_table on mediation.candidate (person_id, series_id);
create index candidates_at_a_table on mediation.candidate (series_id);
create index candidates_put_by on mediation.candidate (put_by);

create table mediation.board_offer (
  series_id uuid not null references mediation.series (id) on delete cascade,
  offer_id  uuid not null references vacancies.offer (id) on delete cascade,
  put_by    uuid not null references organisations.membership (id),
  put_on    date not null default platform.today(),
  primary key (series_id, offer_id)
);
create index boards_with_an_offer on mediation.board_offer (offer_id);
create index board_offers_put_by on mediation.board_offer (put_by);

create table mediation.decision (
  id           uuid primary key,
  meeting_id   uuid not null references mediation.meeting (id) on delete cascade,
  series_id    uuid not null references mediation.series (id) on delete cascade,
  kind         text not null constraint known_kind check (kind in ('call-employer', 'introduce', 'ask-person', 'look-together', 'complete-profile', 'next-time')),
  -- Gone with the person's yes: what was agreed about them goes with it.
  candidate_id uuid references mediation.candidate (id) on delete cascade,
  offer_id     uuid references vacancies.offer (id) on delete set null,
  who          uuid not null references organisations.membership (id),
  line         text not null default '' constraint line_of_at_most_300 check (length(line) <= 300),
  due_on       date not null,
  made_by      uuid not null references organisations.membership (id),
  made_on      date not null default platform.today(),
  done_on      date
);
create index decisions_of_a_meeting on mediation.decision (meeting_id, due_on);
create index decisions_of_a_series on mediation.decision (series_id);
create index decisions_about_a_candidate on mediation.decision (candidate_id) where candidate_id is not null;
create index decisions_about_an_offer on mediation.decision (offer_id) where offer_id is not null;
create index decisions_to_do on mediation.decision (who, due_on);
create index decisions_made_by on mediation.decision (made_by);

do $$
declare t text;
begin
  foreach t in array array['series', 'series_organisation', 'meeting', 'candidate', 'board_offer', 'decision'] loop
    execute format('alter table mediation.%I enable row level security', t);
  end loop;
end $$;
insert into consent.about_person values ('mediation.candidate');
insert into platform.retention (table_name, keep, rule, ground) values
  ('mediation.series', 'zolang er overleg is, en 2 jaar daarna', 'opruimtaak bemiddeling', 'geen gegevens over personen'),
  ('mediation.series_organisation', 'met het overleg', 'met het overleg', 'geen gegevens over personen'),
  ('mediation.meeting', '2 jaar', 'opruimtaak bemiddeling', 'AVG art. 5 lid 1 onder e'),
  ('mediation.candidate', 'tot de persoon het ja terugneemt, of 12 maanden', 'opruimtaak bemiddeling', 'AVG art. 7 lid 3'),
  ('mediation.board_offer', 'zolang de plek open is', 'opruimtaak bemiddeling', 'geen gegevens over personen'),
  ('mediation.decision', 'met het overleg, of tot de persoon het ja terugneemt', 'opruimtaak bemiddeling', 'AVG art. 5 lid 1 onder e');

-- At the table: who looks for work with people, at an organisation that takes part.
create function mediation.my_tables() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(s.id), '{}') from mediation.series s join mediation.series_organisation o on o.series_id = s.id
  where o.organisation_id = platform.organisation_id() and s.region_code = platform.region_code() and profiles.looks_for_work()
$$;
create function mediation.at_table(the_series uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select coalesce(the_series = any (mediation.my_tables()), false) $$;

-- What stands on other floors, by the reader's own eyes.
create view mediation.seen_offer with (security_invoker = true) as
  select o.id, o.title, o.employer_name, o.town, o.kind, o.hours_from, o.hours_to, o.heard_on, o.closed_on from vacancies.offer o;
create view mediation.organisation with (security_invoker = true) as select o.id, o.name from organisations.organisation o;

create function mediation.organisations_here() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id, 'name', o.name, 'own', o.id = platform.organisation_id()) order by o.name), '[]')
  from organisations.organisation_region r join organisations.organisation o on o.id = r.organisation_id and o.ended_at is null
  where profiles.looks_for_work() and r.region_code = platform.region_code() and exists (select from organisations.organisation_task t
    where t.organisation_id = o.id and t.task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid'))
$$;
create function mediation.start_series(the_id uuid, as_name text, how_often text, with_whom uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not profiles.looks_for_work() or exists (select from unnest(with_whom) w where w not in (
    select r.organisation_id from organisations.organisation_region r where r.region_code = a.region_code)) then perform consent.refuse('not_visible'); end if;
  insert into mediation.series (id, region_code, name, rhythm, kept_by) values (the_id, a.region_code, as_name, how_often, a.membership_id);
  insert into mediation.series_organisation (series_id, organisation_id)
    select the_id, r.organisation_id from organisations.organisation_region r join organisations.organisation o on o.id = r.organisation_id and o.ended_at is null
    where r.region_code = a.region_code and (r.organisation_id = any (with_whom) or r.organisation_id = a.organisation_id);
end $$;
create function mediation.plan_meeting(the_id uuid, the_series uuid, on_day date, from_time text, to_time text, at_place text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not mediation.at_table(the_series) then perform consent.refuse('not_visible'); end if;
  insert into mediation.meeting (id, series_id, day, start_time, end_time, place) values (the_id, the_series, on_day, from_time, to_time, at_place);
end $$;

-- Somebody is put forward by who may propose them, and is discussed after their own yes.
create function mediation.put_forward(the_id uuid, the_series uuid, the_person uuid, in_what_way text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not mediation.at_table(the_series) or not mediation.may_propose(the_person) then perform consent.refuse('not_visible'); end if;
  if not exists (select from profiles.version v where v.person_id = the_person and v.kind = in_what_way) then perform consent.refuse('share_first'); end if;
  insert into mediation.candidate (id, series_id, person_id, how, put_by) values (the_id, the_series, the_person, in_what_way, platform.membership_id());
  perform notifications.tell_person(the_person, 'discussion-asks-yes', 'my-proposals', the_id);
end $$;
create function mediation.say_yes(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update mediation.candidate c set yes_on = coalesce(c.yes_on, platform.today()) where c.id = the_id and c.person_id = consent.person_for('work-profile');
  return found;
end $$;
create function mediation.say_no(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from mediation.candidate c where c.id = the_id and c.person_id = consent.person_for('work-profile');
  return found;
end $$;
create function mediation.take_off(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from mediation.candidate c where c.id = the_id and c.put_by = platform.holder();
  return found;
end $$;

-- Who is on the table, in the order of a random id. By name for who reads the profile by name; without for the others,
-- and never for who would learn from it that the two are one. Who put somebody forward knows whom.
create function mediation.candidates_at(the_series uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('candidateId', c.id, 'how', c.how, 'asked', c.yes_on is null, 'mine', c.own,
      'personId', case when c.own or c.how = 'named' then c.person_id end, 'called', case when c.how = 'named' and profiles.reads(v.id) then nullif(v.content ->> 'called', '') end,
      'content', case when c.yes_on is not null then v.content end,
      'profileId', case when c.how = 'anonymous' and profiles.shown_to_me(v) then v.id end) order by c.id), '[]')
  from (select x.*, x.put_by = platform.holder() and mediation.may_propose(x.person_id) as own from mediation.candidate x where x.series_id = the_series) c
  join profiles.version v on v.person_id = c.person_id and v.kind = c.how
  where mediation.at_table(the_series)
    and (c.own or c.yes_on is not null and (case c.how when 'named' then profiles.reads(v.id) else not profiles.reads_person(c.person_id) and not consent.own_work_with(c.person_id) and not consent.shut_me_out(c.person_id) end))
$$;
create function mediation.put_offer(the_series uuid, the_offer uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not mediation.at_table(the_series) then perform consent.refuse('not_visible'); end if;
  insert into mediation.board_offer (series_id, offer_id, put_by) values (the_series, the_offer, platform.membership_id()) on conflict do nothing;
end $$;
create function mediation.take_offer_off(the_series uuid, the_offer uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not mediation.at_table(the_series) then perform consent.refuse('not_visible'); end if;
  delete from mediation.board_offer b where b.series_id = the_series and b.offer_id = the_offer;
end $$;
-- Who is at the table, to give an action to.
create function mediation.people_at(the_series uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'me', m.id = platform.membership_id()) || mediation.who(m.id) order by o.name, m.display_name), '[]')
  from mediation.series s join mediation.series_organisation so on so.series_id = s.id
  join organisations.membership m on m.organisation_id = so.organisation_id and m.region_code = s.region_code and m.task in ('begeleiding', 'bemiddeling', 'ervaringsdeskundigheid')
    and m.starts_at <= platform.now() and m.ends_at > platform.now()
  join organisations.organisation o on o.id = m.organisation_id
  where s.id = the_series and mediation.at_table(the_series)
$$;
create function mediation.decide(the_id uuid, the_meeting uuid, what text, about uuid, with_offer uuid, by_whom uuid, in_a_line text, before_day date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m mediation.meeting;
begin
  select * into m from mediation.meeting x where x.id = the_meeting;
  if not mediation.at_table(m.series_id) then perform consent.refuse('not_visible'); end if;
  if not exists (select from jsonb_array_elements(mediation.people_at(m.series_id)) x where (x ->> 'membershipId')::uuid = by_whom)
     or about is not null and not exists (select from jsonb_array_elements(mediation.candidates_at(m.series_id)) x where (x ->> 'candidateId')::uuid = about)
     or with_offer is not null and not exists (select from mediation.board_offer b where b.series_id = m.series_id and b.offer_id = with_offer) then
    perform consent.refuse('not_visible');
  end if;
  insert into mediation.decision (id, meeting_id, series_id, kind, candidate_id, offer_id, who, line, due_on, made_by)
    values (the_id, the_meeting, m.series_id, what, about, with_offer, by_whom, in_a_line, before_day, platform.membership_id());
  perform notifications.tell(by_whom, 'matching-action', 'matching-series', m.series_id);
end $$;
create function mediation.action_done(the_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update mediation.decision d set done_on = coalesce(d.done_on, platform.today())
    where d.id = the_id and mediation.at_table(d.series_id) and (d.who = platform.holder() or d.made_by = platform.holder());
  return found;
end $$;
-- What was agreed, of the last meetings: who comes later reads on. About somebody one may not read: not here.
create function mediation.decisions_at(the_series uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('decisionId', d.id, 'meetingId', d.meeting_id, 'day', m.day, 'kind', d.kind, 'candidateId', d.candidate_id,
      'offerId', d.offer_id, 'who', mediation.who(d.who), 'mine', d.who = platform.holder() or d.made_by = platform.holder(), 'line', d.line,
      'dueOn', d.due_on, 'doneOn', d.done_on) order by m.day desc, d.due_on, d.id), '[]')
  from mediation.decision d join mediation.meeting m on m.id = d.meeting_id
  where d.series_id = the_series and mediation.at_table(the_series) and m.day > platform.today() - 130
    and (d.candidate_id is null or d.candidate_id in (select (x ->> 'candidateId')::uuid from jsonb_array_elements(mediation.candidates_at(the_series)) x))
$$;
create function mediation.tables_of_me() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('candidateId', c.id, 'how', c.how, 'by', mediation.who(c.put_by), 'name', s.name, 'askedOn', c.asked_on, 'yesOn', c.yes_on,
      'organisations', (select jsonb_agg(o.name order by o.name) from mediation.series_organisation so join organisations.organisation o on o.id = so.organisation_id where so.series_id = s.id),
      'agreed', (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'line', d.line, 'who', mediation.who(d.who), 'dueOn', d.due_on, 'doneOn', d.done_on)
        order by d.due_on, d.id), '[]') from mediation.decision d where d.candidate_id = c.id)) order by c.asked_on desc, c.id), '[]')
  from mediation.candidate c join mediation.series s on s.id = c.series_id where c.person_id = consent.person_for('work-profile')
$$;
create or replace function mediation.ahead() returns table (kind text, id uuid, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when p.answer is null then 'answer' else 'review' end, p.id, coalesce(p.review_on, p.due_on)
  from mediation.proposal p
  where p.owner = platform.holder() and p.ended_on is null and p.agreed_on is not null and (p.answer is null or p.review_on <= platform.today() + 7)
    and (mediation.still_open(p) or p.owner = p.proposed_by)
  union all
  select 'action', d.series_id, d.due_on from mediation.decision d where d.who = platform.holder() and d.done_on is null and mediation.at_table(d.series_id)
  order by 3, 2 limit 50
$$;

create function mediation.tidy_tables() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from mediation.candidate c where coalesce(c.yes_on, c.asked_on) < (platform.today() - interval '12 months')::date;
  delete from mediation.meeting m where m.day < (platform.today() - interval '2 years')::date;
  delete from mediation.board_offer b using vacancies.offer o where o.id = b.offer_id and o.closed_on is not null;
  delete from mediation.series s where s.made_on < (platform.today() - interval '2 years')::date and not exists (select from mediation.meeting m where m.series_id = s.id);
$$;
create or replace function mediation.replay_end(what text, about uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case what
    when 'proposal' then update mediation.proposal p set ended_on = (at at time zone 'Europe/Amsterdam')::date, ended_why = 'person' where p.id = about and p.ended_on is null;
    when 'discussion' then delete from mediation.candidate c where c.id = about;
  end case;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'mediation' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function mediation.my_tables(), mediation.at_table(uuid), mediation.organisations_here(), mediation.start_series(uuid, text, text, uuid[]),
  mediation.plan_meeting(uuid, uuid, date, text, text, text), mediation.put_forward(uuid, uuid, uuid, text), mediation.say_yes(uuid), mediation.say_no(uuid),
  mediation.take_off(uuid), mediation.candidates_at(uuid), mediation.put_offer(uuid, uuid), mediation.take_offer_off(uuid, uuid), mediation.people_at(uuid),
  mediation.decide(uuid, uuid, text, uuid, uuid, uuid, text, date), mediation.action_done(uuid), mediation.decisions_at(uuid), mediation.tables_of_me(), mediation.ahead() to app_user;
grant execute on function mediation.tidy_tables() to app_jobs;
