-- What was written without names is read again when the lists of the text helper are newer than what read it. Of a text
-- stands here with which lists it was read and where the helper marked something, as places and never as words; and a
-- fingerprint, because a place only means something in the same text.
create schema rereading;
grant usage on schema rereading to app_jobs;

-- Which lists the nights knew, and on which day they came.
create table rereading.lists (
  version  text primary key constraint a_version_of_lists check (length(version) between 1 and 40),
  since    date not null default platform.today()
);
create table rereading.reading (
  kind        text not null,
  subject_id  uuid not null,
  fingerprint bytea not null,
  read_with   text not null references rereading.lists (version),
  -- Begin and end of each mark, one after the other.
  marks       integer[] not null default '{}',
  -- With which lists its owner was last told.
  told_with   text,
  primary key (kind, subject_id)
);
create index readings_with_lists on rereading.reading (read_with);
alter table rereading.lists enable row level security;
alter table rereading.reading enable row level security;

-- Each kind of text is listed by a function of the module whose text it is, by id: one, or those after one. `keeper` is
-- who wrote it, `chaired` the group whose chairs hear it when that one left, then who coordinates the region. Of the
-- person concerned: themselves. `written_with` where the text knows its own lists.
create type rereading.listed as (
  id uuid, texts text[], keeper uuid, chaired uuid, region_code text, person_id uuid, about_kind text, about_id uuid, written_with text
);
create table rereading.source (
  kind   text primary key constraint a_short_word check (kind ~ '^[a-z][a-z-]{1,39}$'),
  listed text not null constraint a_function_that_lists check (listed ~ '^[a-z_]+\.[a-z_]+$')
);
alter table rereading.source enable row level security;

insert into platform.retention (table_name, keep, rule, ground) values
  ('rereading.lists', 'altijd', 'versies van de lijsten van de teksthulp, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('rereading.source', 'altijd', 'soorten teksten, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('rereading.reading', 'zolang de tekst open is', 'elke nacht bij het nalezen', 'AVG art. 5 lid 1 onder e');

-- ---------------------------------------------------------------------------------------------
-- Case consultation: cases without a name that are still open, and what was written at them.
create function case_consultation.open_without_name(the_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from case_consultation.consultation_case c where c.id = the_case and c.brought_on is not null and c.status <> 'closed'
    and not exists (select from case_consultation.named_case n where n.case_id = c.id))
$$;
create function case_consultation.cases_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select c.id, array[c.question, c.tried, c.wanted], c.bringer_membership_id, c.group_id, c.region_code, null::uuid, 'case', c.id, null::text
  from case_consultation.consultation_case c
  where (only_this is null or c.id = only_this) and (after_id is null or c.id > after_id) and case_consultation.open_without_name(c.id)
  order by c.id limit at_most
$$;
create function case_consultation.notes_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select n.id, array[n.text], n.author_membership_id, c.group_id, n.region_code, null::uuid, 'case', n.case_id, null::text
  from case_consultation.note n join case_consultation.consultation_case c on c.id = n.case_id
  where (only_this is null or n.id = only_this) and (after_id is null or n.id > after_id) and case_consultation.open_without_name(n.case_id)
  order by n.id limit at_most
$$;
create function case_consultation.advice_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, array[a.text], a.author_membership_id, c.group_id, a.region_code, null::uuid, 'case', a.case_id, null::text
  from case_consultation.advice a join case_consultation.consultation_case c on c.id = a.case_id
  where (only_this is null or a.id = only_this) and (after_id is null or a.id > after_id) and case_consultation.open_without_name(a.case_id)
  order by a.id limit at_most
$$;
create function case_consultation.agreements_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, array[a.what], a.made_by_membership_id, c.group_id, a.region_code, null::uuid, 'case', a.case_id, null::text
  from case_consultation.agreement a join case_consultation.consultation_case c on c.id = a.case_id
  where (only_this is null or a.id = only_this) and (after_id is null or a.id > after_id) and case_consultation.open_without_name(a.case_id)
  order by a.id limit at_most
$$;
-- What a case waits for, and what was learned: the case's own number leads to both.
create function case_consultation.waits_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select w.id, array[w.what, w.role], c.bringer_membership_id, c.group_id, w.region_code, null::uuid, 'case', w.case_id, null::text
  from case_consultation.case_wait w join case_consultation.consultation_case c on c.id = w.case_id
  where (only_this is null or w.id = only_this) and (after_id is null or w.id > after_id) and case_consultation.open_without_name(w.case_id)
  order by w.id limit at_most
$$;
create function case_consultation.look_backs_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.case_id, array[l.learned], l.by_membership_id, c.group_id, c.region_code, null::uuid, 'case', l.case_id, null::text
  from case_consultation.look_back l join case_consultation.consultation_case c on c.id = l.case_id
  where l.learned <> '' and (only_this is null or l.case_id = only_this) and (after_id is null or l.case_id > after_id) and case_consultation.open_without_name(l.case_id)
  order by l.case_id limit at_most
$$;
-- Notes of several hands have no writer of their own: who brought the case answers for what stands there.
create function case_consultation.shared_notes_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.case_id, array[s.text], c.bringer_membership_id, c.group_id, s.region_code, null::uuid, 'case', s.case_id, null::text
  from case_consultation.shared_note s join case_consultation.consultation_case c on c.id = s.case_id
  where s.text <> '' and (only_this is null or s.case_id = only_this) and (after_id is null or s.case_id > after_id) and case_consultation.open_without_name(s.case_id)
  order by s.case_id limit at_most
$$;

-- ---------------------------------------------------------------------------------------------
-- Lessons. A published one is nobody's: the group's chairs hear it.
create function lessons.proposals_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.id, array[p.title, p.text], p.proposed_by, p.group_id, g.region_code, null::uuid, 'lesson-proposal', p.id, null::text
  from lessons.proposal p join case_consultation.case_group g on g.id = p.group_id
  where (only_this is null or p.id = only_this) and (after_id is null or p.id > after_id) order by p.id limit at_most
$$;
create function lessons.lessons_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.id, array[l.title, l.text], null::uuid, l.group_id, l.region_code, null::uuid, 'lessons', l.id, null::text
  from lessons.lesson l where (only_this is null or l.id = only_this) and (after_id is null or l.id > after_id) order by l.id limit at_most
$$;
-- What holds now and what is proposed; older versions are history and stay as they are.
create function lessons.working_agreements_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select w.id, array[w.title] || coalesce((select array_agg(v.text || E'\n' || v.why order by v.number) from lessons.working_agreement_version v
      where v.agreement_id = w.id and (v.adopted_on is null or v.number = (select max(x.number) from lessons.working_agreement_version x
        where x.agreement_id = w.id and x.adopted_on is not null))), '{}'),
    w.owner_membership_id, null::uuid, w.region_code, null::uuid, 'working-agreement', w.id, null::text
  from lessons.working_agreement w
  where w.status <> 'expired' and (only_this is null or w.id = only_this) and (after_id is null or w.id > after_id) order by w.id limit at_most
$$;
create function lessons.questions_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select q.id, array[q.text], q.asked_by, q.from_group, q.region_code, null::uuid, 'group-questions', q.id, null::text
  from lessons.question q where q.closed_on is null and (only_this is null or q.id = only_this) and (after_id is null or q.id > after_id) order by q.id limit at_most
$$;
create function lessons.answers_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.id, array[a.text], a.answered_by, q.to_group, q.region_code, null::uuid, 'group-questions', q.id, null::text
  from lessons.answer a join lessons.question q on q.id = a.question_id
  where q.closed_on is null and (only_this is null or a.id = only_this) and (after_id is null or a.id > after_id) order by a.id limit at_most
$$;

-- Meetings: what was parked has nobody's name beside it.
create function live_meetings.parked_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select p.id, array[p.text], null::uuid, p.group_id, g.region_code, null::uuid, 'group', p.group_id, null::text
  from live_meetings.parked p join case_consultation.case_group g on g.id = p.group_id
  where p.state = 'open' and (only_this is null or p.id = only_this) and (after_id is null or p.id > after_id) order by p.id limit at_most
$$;

-- The version of a profile without a name is the person's own.
create function profiles.versions_to_read_again(only_this uuid, after_id uuid, at_most integer) returns setof rereading.listed
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select v.id, coalesce((select array_agg(s.value ->> 'text' order by s.n) from jsonb_array_elements(v.content -> 'sentences') with ordinality s (value, n)), '{}'),
    null::uuid, null::uuid, v.region_code, v.person_id, 'my-profile', v.id, v.lists_version
  from profiles.version v where v.kind = 'anonymous' and (only_this is null or v.id = only_this) and (after_id is null or v.id > after_id) order by v.id limit at_most
$$;

insert into rereading.source (kind, listed) values
  ('case', 'case_consultation.cases_to_read_again'), ('note', 'case_consultation.notes_to_read_again'),
  ('advice', 'case_consultation.advice_to_read_again'), ('promise', 'case_consultation.agreements_to_read_again'),
  ('wait', 'case_consultation.waits_to_read_again'), ('look-back', 'case_consultation.look_backs_to_read_again'),
  ('shared-note', 'case_consultation.shared_notes_to_read_again'),
  ('lesson-proposal', 'lessons.proposals_to_read_again'), ('lesson', 'lessons.lessons_to_read_again'),
  ('working-agreement', 'lessons.working_agreements_to_read_again'), ('group-question', 'lessons.questions_to_read_again'),
  ('group-answer', 'lessons.answers_to_read_again'), ('parked', 'live_meetings.parked_to_read_again'),
  ('profile-version', 'profiles.versions_to_read_again');

-- ---------------------------------------------------------------------------------------------
create function rereading.fingerprint(texts text[]) returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp
as $$ select sha256(convert_to(to_jsonb(texts)::text, 'UTF8')) $$;

-- A night begins. @returns the kinds of text there are
create function rereading.begin_night(lists_now text) returns setof text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into rereading.lists (version) values (lists_now) on conflict do nothing;
  return query select s.kind from rereading.source s order by s.kind;
end $$;

-- One page of a kind. A text that these lists read already comes without its words. `before` is where marks stood when it
-- was read with the lists it was written with; null for a text that the nights do not know yet in this form and that was
-- written with these lists, as far as one can tell.
create function rereading.page(the_kind text, after_id uuid, at_most integer, lists_now text)
  returns table (id uuid, texts text[], before integer[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  listing text := (select s.listed from rereading.source s where s.kind = the_kind);
  -- On the first night with newer lists, what is new may have been written with the lists before these.
  changed_today boolean := exists (select from rereading.lists l where l.version = lists_now and l.since = platform.today())
    and exists (select from rereading.lists l where l.version <> lists_now);
begin
  return query execute format(
    'select l.id,
        case when r.read_with = $3 and r.fingerprint = rereading.fingerprint(l.texts) then null else l.texts end,
        case when r.fingerprint = rereading.fingerprint(l.texts) then r.marks
             when $4 or (l.written_with is not null and l.written_with <> $3) then ''{}''::integer[] end
     from %s(null, $1, $2) l left join rereading.reading r on r.kind = $5 and r.subject_id = l.id order by l.id', listing)
    using after_id, at_most, lists_now, changed_today, the_kind;
end $$;

-- Who hears of a text: who wrote it; else who chairs the group; else who coordinates the region.
create function rereading.owners(l rereading.listed) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with writer as (
    select m.id from organisations.membership m where m.id = l.keeper and m.starts_at <= platform.now() and m.ends_at > platform.now()
  ), chairs as (
    select distinct s.membership_id as id from case_consultation.seat s join organisations.membership m on m.id = s.membership_id
    where s.group_id = l.chaired and s.chair and s.starts_at <= platform.now() and s.ends_at > platform.now() and m.ends_at > platform.now()
  )
  select id from writer
  union select id from chairs where not exists (select from writer)
  union select m.id from organisations.membership m
    where m.region_code = l.region_code and m.role in ('coordinator', 'region-admin') and m.starts_at <= platform.now() and m.ends_at > platform.now()
      and not exists (select from writer) and not exists (select from chairs)
$$;

-- What one reading saw. Only places are kept. The owner is told once for these lists, with where the text is.
create function rereading.keep(the_kind text, the_id uuid, of_texts text[], lists_now text, seen integer[], shows_more boolean) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l rereading.listed; owner uuid; told text;
begin
  execute format('select * from %s($1, null, 1)', (select s.listed from rereading.source s where s.kind = the_kind)) into l using the_id;
  -- Changed or closed while it was read: the next night reads it as it is then.
  if l.id is null or l.texts is distinct from of_texts then return false; end if;
  select r.told_with into told from rereading.reading r where r.kind = the_kind and r.subject_id = the_id for update;
  insert into rereading.reading (kind, subject_id, fingerprint, read_with, marks, told_with)
    values (the_kind, the_id, rereading.fingerprint(of_texts), lists_now, seen, case when shows_more then lists_now end)
    on conflict (kind, subject_id) do update set fingerprint = excluded.fingerprint, read_with = excluded.read_with, marks = excluded.marks,
      told_with = coalesce(excluded.told_with, reading.told_with);
  if not shows_more or told is not distinct from lists_now then return false; end if;
  if l.person_id is not null then
    perform notifications.tell_person(l.person_id, 'own-text-shows-more', l.about_kind, l.about_id);
  else
    for owner in select rereading.owners(l) loop
      perform notifications.tell(owner, 'text-shows-more', l.about_kind, l.about_id);
    end loop;
  end if;
  return true;
end $$;

-- What is closed, named or gone is read no more, and nothing of it stays here.
create function rereading.forget(the_kind text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  execute format('delete from rereading.reading r where r.kind = $1 and not exists (select from %s(r.subject_id, null, 1))',
    (select s.listed from rereading.source s where s.kind = the_kind)) using the_kind;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'rereading' or p.proname like '%\_to\_read\_again' or p.proname = 'open_without_name' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function rereading.begin_night(text), rereading.page(text, uuid, integer, text),
  rereading.keep(text, uuid, text[], text, integer[], boolean), rereading.forget(text) to app_jobs;
