-- What the person reads about their own permissions, in one question each. These functions answer for the person the
-- session speaks for and nobody else; the names of receivers come along, because the person chose them.

create function consent.in_words(who consent.receiver) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object('organisationId', o.id, 'organisation', o.name, 'kind', o.kind, 'task', (who).task,
    'membershipId', m.id, 'professional', m.display_name)
  from organisations.organisation o left join organisations.membership m on m.id = (who).membership_id
  where o.id = (who).organisation_id
$$;

create function consent.bases_of(region text, for_purpose text, the_permission uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(distinct jsonb_build_object('article6', b.article_6, 'article9', b.article_9, 'law', b.law, 'kind', b.receiver_kind)), '[]')
  from consent.receiver r join organisations.organisation o on o.id = r.organisation_id
  join consent.lawful_basis b on b.region_code = region and b.purpose = for_purpose and b.receiver_kind = o.kind
    and b.starts_at <= platform.now() and b.ends_at > platform.now()
  where r.permission_id = the_permission
$$;

-- Every permission there ever was, the withdrawn ones included: only the person reads this.
create function consent.my_permissions() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'purpose', p.purpose, 'categories', p.categories, 'startsAt', p.starts_at, 'endsAt', p.ends_at,
      'how', p.how, 'givenAt', p.given_at, 'withdrawnAt', p.withdrawn_at, 'awaitsConfirmation', p.awaits_confirmation,
      'explanation', p.explanation, 'hasPhoto', p.document_id is not null,
      'givenBy', case when p.how = 'paper' then (select m.display_name || ' (' || o.name || ') heeft uw papier vastgelegd'
                        from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.id = p.recorded_by)
                      when p.representation_id is not null then (select a.display_name from organisations.account a where a.id = p.given_by) end,
      'receivers', (select coalesce(jsonb_agg(consent.in_words(r)), '[]') from consent.receiver r where r.permission_id = p.id),
      'bases', consent.bases_of(who.region_code, p.purpose, p.id)
    ) order by p.given_at desc, p.id), '[]')
  from consent.permission p join consent.person who on who.id = p.person_id
  where p.person_id = (select platform.person_id())
$$;

-- Which photo belongs to a permission of mine.
create function consent.my_document(of_permission uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select p.document_id from consent.permission p where p.id = of_permission and p.person_id = (select platform.person_id()) $$;

create function consent.my_requests() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'purpose', r.purpose, 'categories', r.categories, 'receivers', (
      select coalesce(jsonb_agg(consent.in_words(row(null, x ->> 'organisationId', x ->> 'task', x ->> 'membershipId')::consent.receiver)), '[]')
      from jsonb_array_elements(r.receivers) x),
    'why', r.why, 'askedOn', r.asked_on, 'answer', r.answer, 'answeredOn', r.answered_on,
    'askedBy', m.display_name, 'organisation', o.name) order by r.asked_on desc, r.id), '[]')
  from consent.request r join organisations.membership m on m.id = r.asked_by join organisations.organisation o on o.id = m.organisation_id
  where r.person_id = (select platform.person_id())
$$;

-- The answer is for the person alone; whoever asked sees "niet gedeeld" until something is shared.
create function consent.answer_request(the_request uuid, with_answer text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update consent.request set answer = with_answer, answered_on = platform.today()
    where id = the_request and person_id = (select platform.person_id()) and answer is distinct from 'given';
  return found;
end $$;

-- Whoever can see something of the person today, and whoever was shut out: to choose from.
create function consent.professionals_with_me() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'functionTitle', m.function_title,
      'organisation', o.name, 'task', m.task, 'purposes', seen.purposes, 'categories', seen.categories) order by o.name, m.display_name), '[]')
  from (select a.holder, array_agg(distinct a.purpose) as purposes, array_agg(distinct a.category) as categories
        from consent.access a where a.person_id = (select platform.person_id()) and a.starts_at <= (select platform.now()) and a.ends_at > (select platform.now())
        group by a.holder) seen
  join organisations.membership m on m.id = seen.holder join organisations.organisation o on o.id = m.organisation_id
$$;

create function consent.my_registrations() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'organisation', o.name, 'kind', o.kind, 'registeredOn', r.registered_on, 'closedOn', r.closed_on) order by r.registered_on), '[]')
  from consent.record r join organisations.organisation o on o.id = r.organisation_id where r.person_id = (select platform.person_id())
$$;

create function consent.my_representatives() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', a.display_name, 'ground', r.ground, 'startsAt', r.starts_at,
      'endsAt', nullif(r.ends_at, 'infinity'), 'objectedAt', r.objected_at) order by r.starts_at), '[]')
  from consent.representation r join organisations.account a on a.id = r.account_id where r.person_id = (select platform.person_id())
$$;

-- Never over the person's objection: only the person objects, not the representative; from that moment nobody answers for them.
create function consent.object_to_representation(the_representation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update consent.representation r set objected_at = platform.now()
    from consent.person p
    where r.id = the_representation and p.id = r.person_id and p.id = platform.person_id() and p.account_id = platform.account_id()
      and r.objected_at is null;
  return found;
end $$;

-- An objection (AVG art. 21) against what an organisation does on a public task or its own interest. The organisation
-- that registered the person reads it; it answers in its own file.
create table consent.objection (
  id          uuid primary key,
  person_id   uuid not null references consent.person (id),
  record_id   uuid not null references consent.record (id),
  about       text not null constraint about_of_at_most_2000 check (length(about) between 3 and 2000),
  objected_on date not null
);
create index objections_of_a_person on consent.objection (person_id);
create index objections_to_a_record on consent.objection (record_id);
alter table consent.objection enable row level security;
create function consent.object_to_processing(the_objection uuid, the_record uuid, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into consent.objection (id, person_id, record_id, about, objected_on)
    select the_objection, r.person_id, r.id, why, platform.today() from consent.record r
    where r.id = the_record and r.person_id = (select platform.person_id());
  return found;
end $$;

-- Once per permission; the page shows the same from six weeks before the end.
create table consent.reminder (
  permission_id uuid primary key references consent.permission (id),
  person_id     uuid not null references consent.person (id),
  reminded_on   date not null
);
create index reminders_of_a_person on consent.reminder (person_id);
alter table consent.reminder enable row level security;
create function consent.remind_of_endings() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made integer;
begin
  insert into consent.reminder (permission_id, person_id, reminded_on)
    select p.id, p.person_id, platform.today() from consent.permission p
    where p.withdrawn_at is null and p.ends_at > platform.now() and p.ends_at <= platform.now() + interval '6 weeks'
    on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end $$;
insert into consent.about_person values ('consent.objection'), ('consent.reminder');

-- Who may receive, for the form: organisations of the region with their tasks and professionals. The reader's own
-- rights decide (not a definer). Whoever decides about the benefit or checks on it is not on the list.
create function consent.possible_receivers() returns jsonb
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('organisationId', o.id, 'organisation', o.name, 'kind', o.kind, 'task', t.task,
    'professionals', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'functionTitle', m.function_title) order by m.display_name), '[]')
      from organisations.membership m where m.organisation_id = o.id and m.task = t.task and m.role in ('professional', 'peer', 'coordinator')
        and m.starts_at <= platform.now() and m.ends_at > platform.now())) order by o.name, t.task), '[]')
  from organisations.organisation o
  join organisations.organisation_task t on t.organisation_id = o.id and t.task not in ('inkomen', 'handhaving')
  where o.ended_at is null
    and exists (select from organisations.membership m where m.organisation_id = o.id and m.task = t.task and m.role in ('professional', 'peer', 'coordinator')
      and m.starts_at <= platform.now() and m.ends_at > platform.now())
    and exists (select from organisations.organisation_region r where r.organisation_id = o.id and r.region_code = (select platform.region_code()))
$$;

-- What a professional who registered someone reads about the work together: colleagues, and the permissions one may see.
create function consent.work_with(the_person uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor();
begin
  if not consent.own_work_with(the_person) then return null; end if;
  return jsonb_build_object(
    'reference', (select r.reference from consent.record r where r.person_id = the_person and r.organisation_id = a.organisation_id and r.closed_on is null),
    'hasAccount', (select p.account_id is not null from consent.person p where p.id = the_person),
    'involved', (select coalesce(jsonb_agg(jsonb_build_object('involvementId', i.id, 'name', m.display_name, 'task', m.task, 'how', i.how, 'own', m.id = a.membership_id) order by i.starts_at), '[]')
      from consent.involvement i join organisations.membership m on m.id = i.membership_id
      where i.person_id = the_person and m.organisation_id = a.organisation_id and i.how <> 'seat' and i.ends_at > platform.now()),
    'colleagues', (select coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name) order by m.display_name), '[]')
      from organisations.membership m where m.organisation_id = a.organisation_id and m.task = a.task and m.role in ('professional', 'peer')
        and m.starts_at <= platform.now() and m.ends_at > platform.now()
        and not exists (select from consent.involvement i where i.person_id = the_person and i.membership_id = m.id and i.ends_at > platform.now())),
    'recorded', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'purpose', p.purpose, 'categories', p.categories, 'endsAt', p.ends_at,
          'receivers', (select coalesce(jsonb_agg(consent.in_words(r)), '[]') from consent.receiver r where r.permission_id = p.id)) order by p.given_at desc), '[]')
      from consent.permission p where p.person_id = the_person and p.recorded_by = a.membership_id and p.withdrawn_at is null
        and not p.awaits_confirmation and p.ends_at > platform.now()),
    'objections', (select coalesce(jsonb_agg(jsonb_build_object('about', o.about, 'objectedOn', o.objected_on) order by o.objected_on), '[]')
      from consent.objection o join consent.record r on r.id = o.record_id where o.person_id = the_person and r.organisation_id = a.organisation_id));
end $$;

-- The permissions an organisation rests on today, to take along in its own file (AVG art. 7 lid 1): here they go with
-- the person. Words as shown; of who else received it only that it may be so, unless the organisation holds the paper.
create function consent.proof_for_own_file(the_person uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a platform.actor := platform.actor(); p record; other record; shown text; proof jsonb := '[]';
begin
  if not consent.own_work_with(the_person) then return null; end if;
  for p in
    select x.*, purposes.title, o.name as own_name, coalesce(x.recorded_by = a.membership_id, false) as whole,
      (select string_agg(c.title, ', ' order by c.category) from consent.category c where c.category = any (x.categories)) as what
    from consent.permission x join consent.purpose purposes on purposes.purpose = x.purpose
    join organisations.organisation o on o.id = a.organisation_id
    where x.person_id = the_person and x.withdrawn_at is null and not x.awaits_confirmation and x.ends_at > platform.now()
      and (x.recorded_by = a.membership_id or exists (select from consent.receiver r where r.permission_id = x.id
        and r.organisation_id = a.organisation_id and r.task = a.task and (r.membership_id is null or r.membership_id = a.membership_id)))
    order by x.given_at, x.id
  loop
    shown := p.explanation;
    if not p.whole then
      select string_agg(case when part like E'Met wie\n%' then E'Met wie\n- ' || p.own_name || ', en misschien anderen. Wie dat zijn, weet de persoon.'
          else part end, E'\n\n' order by n) into shown
        from regexp_split_to_table(shown, E'\n\n') with ordinality as parts (part, n);
      for other in select distinct o.name, m.display_name from consent.receiver r join organisations.organisation o on o.id = r.organisation_id
          left join organisations.membership m on m.id = r.membership_id
          where r.permission_id = p.id and (r.organisation_id <> a.organisation_id or r.membership_id <> a.membership_id) loop
        if other.name <> p.own_name then shown := replace(shown, other.name, 'een andere organisatie'); end if;
        if other.display_name is not null then shown := replace(shown, other.display_name, 'iemand anders'); end if;
      end loop;
    end if;
    proof := proof || jsonb_build_object('purpose', p.title, 'categories', p.what, 'how', p.how, 'givenOn', (p.given_at at time zone 'Europe/Amsterdam')::date,
      'endsOn', (p.ends_at at time zone 'Europe/Amsterdam')::date, 'explanation', shown);
  end loop;
  return proof;
end $$;

-- One registration closes: that organisation's part goes from here, its people leave.
create function consent.close_record_of(closing consent.record, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t record;
begin
  for t in select p.table_name from consent.about_person p
           where exists (select from pg_attribute c where c.attrelid = p.table_name::regclass and c.attname = 'organisation_id' and not c.attisdropped) loop
    execute format('delete from %s where person_id = $1 and organisation_id = $2', t.table_name::regclass) using closing.person_id, closing.organisation_id;
  end loop;
  update consent.involvement i set ends_at = greatest(at, i.starts_at) from organisations.membership m
    where i.person_id = closing.person_id and m.id = i.membership_id and m.organisation_id = closing.organisation_id and i.ends_at > at;
  update consent.record set closed_on = (at at time zone 'Europe/Amsterdam')::date where id = closing.id;
end $$;
-- Closing at one's own organisation. With the last registration the person goes as well, and the answer is under which
-- ids they stood here; otherwise only which registration closed, for the journal.
create function consent.close_record(the_person uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare closing consent.record;
begin
  if not consent.own_work_with(the_person) then perform consent.refuse('only_who_registered_the_person'); end if;
  select * into closing from consent.record r
    where r.person_id = the_person and r.organisation_id = (platform.actor()).organisation_id and r.closed_on is null;
  if closing.id is null then return jsonb_build_object('closed', null, 'erased', '[]'::jsonb); end if;
  perform consent.close_record_of(closing, platform.now());
  if exists (select from consent.record r where r.person_id = the_person and r.closed_on is null) then
    return jsonb_build_object('closed', closing.id, 'erased', '[]'::jsonb);
  end if;
  return jsonb_build_object('closed', null, 'erased', to_jsonb(consent.erase_person(the_person)));
end $$;

-- Everything in the house about the person, of every module that registered a table: for the download (AVG 15, 20).
-- Only for who may speak for all of it; the writer's membership stays inside.
create function consent.everything_about_me() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.person_id(); t record; part jsonb; everything jsonb := '{}';
begin
  if me is null or exists (select from consent.category c where consent.person_for(c.category) is null) then return null; end if;
  for t in select table_name from consent.about_person order by table_name loop
    execute format('select coalesce(jsonb_agg(to_jsonb(x) - ''written_by'' - ''person_id'' || case when to_jsonb(x) ? ''organisation_id''
        then jsonb_build_object(''organisation'', (select o.name from organisations.organisation o where o.id::text = to_jsonb(x) ->> ''organisation_id'')) else ''{}'' end), ''[]'')
      from %s x where x.person_id = $1', t.table_name::regclass) into part using me;
    everything := everything || jsonb_build_object(t.table_name, part);
  end loop;
  return everything;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'consent' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function consent.my_permissions(), consent.my_document(uuid), consent.my_requests(), consent.answer_request(uuid, text),
  consent.professionals_with_me(), consent.my_registrations(), consent.my_representatives(), consent.object_to_representation(uuid),
  consent.object_to_processing(uuid, uuid, text), consent.possible_receivers(), consent.work_with(uuid), consent.close_record(uuid),
  consent.proof_for_own_file(uuid), consent.everything_about_me() to app_user;
grant execute on function consent.remind_of_endings() to app_jobs;

insert into platform.retention (table_name, keep, rule, ground) values
  ('consent.objection', 'zolang de persoon hier staat', 'met de persoon', 'AVG art. 21'),
  ('consent.reminder', 'met de toestemming', 'met de toestemming', 'AVG art. 5 lid 1 onder e');
