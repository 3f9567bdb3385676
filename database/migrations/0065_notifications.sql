-- Something happened that someone should know. A notice is a kind and what it is about: no text, no name, no reason.
-- Which kinds there are, and the sentence on the screen, is data of the module (data/kinds.ts), loaded at migrate.
create schema notifications;
grant usage on schema notifications to app_user, app_link, app_jobs;

create table notifications.topic (
  topic      text primary key,
  for_whom   text not null constraint known_receiver check (for_whom in ('professional', 'person')),
  -- What somebody must answer is never switched off; it may stay out of the mail.
  may_be_off boolean not null,
  -- What holds for who chose nothing.
  standard   text not null constraint known_standard check (standard in ('app', 'mail', 'off'))
);
create table notifications.kind (
  kind     text primary key,
  topic    text not null references notifications.topic (topic),
  -- To a person concerned not on Friday afternoon, in the weekend or the day before a holiday.
  bad_news boolean not null,
  in_mail  boolean not null
);
create index kinds_of_a_topic on notifications.kind (topic);

-- To someone in one role, or to who reads for a person concerned: the person, and who represents them; each reads for
-- themselves.
create table notifications.notice (
  id            uuid primary key,
  kind          text not null references notifications.kind (kind),
  membership_id uuid references organisations.membership (id) on delete cascade,
  account_id    uuid references organisations.account (id) on delete cascade,
  person_id     uuid references consent.person (id) on delete cascade,
  about_kind    text not null constraint a_short_word check (about_kind ~ '^[a-z][a-z-]{1,39}$'),
  about_id      uuid not null,
  told_on       date not null,
  -- From this moment the receiver sees it.
  shown_at      timestamptz not null,
  is_read       boolean not null default false,
  mailed        boolean not null default false,
  constraint one_receiver check ((membership_id is null) = (person_id is not null) and (person_id is null) = (account_id is null))
);
create index notices_of_a_membership on notifications.notice (membership_id, shown_at desc, id);
create index notices_of_an_account on notifications.notice (account_id, shown_at desc, id);
create index notices_about_a_person on notifications.notice (person_id);
create index notices_by_kind on notifications.notice (kind);
create index notices_by_subject on notifications.notice (about_id);
create index notices_by_age on notifications.notice (shown_at);
-- The same is not told twice: not while it is unread, and not twice a day.
create unique index told_once_while_unread on notifications.notice (kind, about_id, membership_id, account_id) nulls not distinct where not is_read;
create unique index told_once_a_day on notifications.notice (kind, about_id, membership_id, account_id, told_on) nulls not distinct;

create table notifications.preference (
  account_id uuid not null references organisations.account (id) on delete cascade,
  topic      text not null references notifications.topic (topic),
  choice     text not null constraint known_choice check (choice in ('app', 'mail', 'off')),
  primary key (account_id, topic)
);
create index preferences_by_topic on notifications.preference (topic);
create table notifications.setting (
  account_id         uuid primary key references organisations.account (id) on delete cascade,
  mail               boolean not null default true,
  only_working_hours boolean not null default false,
  bad_news_any_time  boolean not null default false
);
-- One mail a day, whatever runs twice.
create table notifications.mailed (
  account_id uuid not null references organisations.account (id) on delete cascade,
  day        date not null,
  primary key (account_id, day)
);
create index mails_by_day on notifications.mailed (day);
-- The link in a mail that ends the mails. It does nothing else; only its hash is here.
create table notifications.mail_stop (
  secret_hash bytea primary key,
  account_id  uuid not null references organisations.account (id) on delete cascade,
  made_on     date not null
);
create index stops_of_an_account on notifications.mail_stop (account_id);
create index stops_by_age on notifications.mail_stop (made_on);

do $$
declare t text;
begin
  foreach t in array array['topic', 'kind', 'notice', 'preference', 'setting', 'mailed', 'mail_stop'] loop
    execute format('alter table notifications.%I enable row level security', t);
  end loop;
end $$;
insert into consent.about_person values ('notifications.notice');
insert into platform.retention (table_name, keep, rule, ground) values
  ('notifications.topic', 'altijd', 'soorten meldingen, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('notifications.kind', 'altijd', 'soorten meldingen, geen persoonsgegevens', 'geen persoonsgegevens'),
  ('notifications.notice', '90 dagen', 'opruimtaak meldingen', 'AVG art. 5 lid 1 onder e'),
  ('notifications.preference', 'zolang het account bestaat', 'met het account', 'AVG art. 5 lid 1 onder e'),
  ('notifications.setting', 'zolang het account bestaat', 'met het account', 'AVG art. 5 lid 1 onder e'),
  ('notifications.mailed', '90 dagen', 'opruimtaak meldingen', 'AVG art. 5 lid 1 onder e'),
  ('notifications.mail_stop', '90 dagen', 'opruimtaak meldingen', 'AVG art. 5 lid 1 onder e');

-- ---------------------------------------------------------------------------------------------
-- Quiet moments. Days and hours are those of the Netherlands; a day is a working day as in the Algemene termijnenwet.
create function notifications.is_working_day(the_day date) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select extract(isodow from the_day) < 6 and not exists (select from regions.holiday h where h.day = the_day) $$;

-- Can someone be reached who helps with bad news? Not on Friday from noon, in the weekend, on or the day before a holiday (R-265).
create function notifications.someone_can_be_reached(moment timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select notifications.is_working_day(here::date)
    and not (extract(isodow from here) = 5 and here::time >= '12:00')
    and not exists (select from regions.holiday h where h.day = here::date + 1)
  from (select moment at time zone 'Europe/Amsterdam' as here) local
$$;

-- The moment itself, or the first morning after it that is quiet enough. Never further than three weeks away.
create function notifications.moment_to_show(moment timestamptz, in_working_hours boolean, gently boolean) returns timestamptz
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  here timestamp := moment at time zone 'Europe/Amsterdam';
  morning timestamptz;
  shown timestamptz := moment;
begin
  if in_working_hours and not (notifications.is_working_day(here::date) and here::time >= '07:00' and here::time < '18:00') then
    for days in 0..21 loop
      morning := (here::date + days + time '07:00') at time zone 'Europe/Amsterdam';
      if morning >= moment and notifications.is_working_day(here::date + days) then shown := morning; exit; end if;
    end loop;
  end if;
  if gently and not notifications.someone_can_be_reached(shown) then
    here := shown at time zone 'Europe/Amsterdam';
    for days in 1..21 loop
      morning := (here::date + days + time '07:00') at time zone 'Europe/Amsterdam';
      if notifications.someone_can_be_reached(morning) then return morning; end if;
    end loop;
  end if;
  return shown;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Telling. Nobody's session may: who could call this could send anyone after anything. The trigger functions and acts of
-- other modules may (they have the owner's rights), and so may the clock.
create function notifications.put(to_membership uuid, to_account uuid, of_person uuid, what text, about text, about_which uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  k notifications.kind; t notifications.topic; s notifications.setting; chosen text; whose uuid := to_account;
begin
  select * into k from notifications.kind x where x.kind = what;
  if k.kind is null then raise exception 'there is no kind of notice %', what using errcode = 'foreign_key_violation'; end if;
  select * into t from notifications.topic x where x.topic = k.topic;
  if t.for_whom <> (case when of_person is null then 'professional' else 'person' end) then
    raise exception 'a notice % is for a %', what, t.for_whom using errcode = 'check_violation';
  end if;
  if whose is null then select m.account_id into whose from organisations.membership m where m.id = to_membership; end if;
  select p.choice into chosen from notifications.preference p where p.account_id = whose and p.topic = k.topic;
  if t.may_be_off and coalesce(chosen, t.standard) = 'off' then return; end if;
  select * into s from notifications.setting x where x.account_id = whose;
  insert into notifications.notice (id, kind, membership_id, account_id, person_id, about_kind, about_id, told_on, shown_at)
    values (gen_random_uuid(), what, to_membership, to_account, of_person, about, about_which, platform.today(),
      -- To the person by the hour: the exact moment would lead to what was written in that same second.
      notifications.moment_to_show(case when of_person is null then platform.now() else date_trunc('hour', platform.now()) end, coalesce(s.only_working_hours, false),
        of_person is not null and k.bad_news and not coalesce(s.bad_news_any_time, false)))
    on conflict do nothing;
end $$;

-- Nobody is told what they just did themselves, nor who works there no more.
create function notifications.tell(to_membership uuid, what text, about text, about_which uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if to_membership = platform.membership_id() then return; end if;
  if not exists (select from organisations.membership m where m.id = to_membership and m.ends_at > platform.now()) then return; end if;
  perform notifications.put(to_membership, null, null, what, about, about_which);
end $$;

-- To the person concerned, and to who answers for everything of that person. Who has no account hears it from a human.
-- What it is about is not kept, whatever the caller gives: a notice outlives a name that is taken off a case, and would
-- then be the only thing that still led from the person to it. So each kind is one line while it is unread.
create function notifications.tell_person(the_person uuid, what text, about text, about_which uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare reader record;
begin
  for reader in
    select p.id, p.account_id from consent.person p where p.id = the_person and p.account_id is not null
    union
    select r.person_id, r.account_id from consent.representation r where r.person_id = the_person and consent.acts_for(r.account_id, the_person, null)
  loop
    if reader.account_id is distinct from platform.account_id() then
      perform notifications.put(null, reader.account_id, reader.id, what, about, the_person);
    end if;
  end loop;
end $$;

-- What it was about is gone, or (with an account) is no longer for that reader in any role.
create function notifications.take_back(about_which uuid, for_account uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from notifications.notice n where n.about_id = about_which and (for_account is null or n.account_id = for_account
    or n.membership_id in (select m.id from organisations.membership m where m.account_id = for_account))
$$;

-- ---------------------------------------------------------------------------------------------
-- What one chose. Topics one does not know are passed over; what must be answered is not switched off.
create function notifications.keep_choices(choices jsonb, by_mail boolean, in_working_hours boolean, bad_news_too boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := platform.account_id();
begin
  if me is null then return; end if;
  insert into notifications.setting (account_id, mail, only_working_hours, bad_news_any_time)
    values (me, by_mail, in_working_hours, bad_news_too)
    on conflict (account_id) do update set mail = excluded.mail, only_working_hours = excluded.only_working_hours,
      bad_news_any_time = excluded.bad_news_any_time;
  insert into notifications.preference (account_id, topic, choice)
    select me, t.topic, c.value from jsonb_each_text(choices) c join notifications.topic t on t.topic = c.key
      where c.value in ('app', 'mail') or c.value = 'off' and t.may_be_off
    on conflict (account_id, topic) do update set choice = excluded.choice;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The mail of the day: to whom, how many things, and about what in the most general words. Marked in the same
-- transaction as it is chosen, so that a job that runs twice mails once. On working days between seven and noon, about
-- what was there at seven; a house that slept at seven is late, not silent. Invented people get no mail.
create function notifications.take_daily_mails() returns table (email text, things integer, topics text[], address text, stop uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz := platform.now();
  here timestamp := platform.now() at time zone 'Europe/Amsterdam';
  seven timestamptz := (here::date + time '07:00') at time zone 'Europe/Amsterdam';
begin
  if not notifications.is_working_day(here::date) or here::time < '07:00' or here::time >= '12:00' then return; end if;
  return query
    with due as (
      select n.id, t.topic, t.for_whom, c.account_id, c.email as mailbox
      from notifications.notice n
      join notifications.kind k on k.kind = n.kind and k.in_mail
      join notifications.topic t on t.topic = k.topic
      left join organisations.membership m on m.id = n.membership_id
      join identity.credential c on c.account_id = coalesce(n.account_id, m.account_id) and not c.demo
      join organisations.account acc on acc.id = c.account_id and acc.closed_at is null
      left join notifications.preference p on p.account_id = acc.id and p.topic = t.topic
      left join notifications.setting s on s.account_id = acc.id
      where not n.is_read and not n.mailed and n.shown_at <= seven
        and coalesce(s.mail, true) and coalesce(p.choice, t.standard) = 'mail'
        and (n.membership_id is null or m.ends_at > moment)
        and (n.person_id is null
          or consent.acts_for(n.account_id, n.person_id, null)
             and (not k.bad_news or coalesce(s.bad_news_any_time, false) or notifications.someone_can_be_reached(moment)))
    ), first_today as (
      insert into notifications.mailed (account_id, day) select distinct d.account_id, here::date from due d
        on conflict do nothing returning mailed.account_id
    ), marked as (
      update notifications.notice set mailed = true from due d, first_today f where notice.id = d.id and f.account_id = d.account_id
    ), keys as materialized (
      select f.account_id, gen_random_uuid() as secret from first_today f
    ), kept as (
      insert into notifications.mail_stop (secret_hash, account_id, made_on) select sha256(uuid_send(y.secret)), y.account_id, here::date from keys y
    )
    select d.mailbox, count(*)::integer,
      -- That somebody also stands here as the person concerned is not for who reads along in a work mailbox.
      coalesce(array_agg(distinct d.topic) filter (where d.for_whom = 'professional'), '{}'),
      case when bool_or(d.for_whom = 'professional') then 'je' else 'u' end, y.secret
    from due d join keys y on y.account_id = d.account_id group by d.mailbox, y.secret;
end $$;

create function notifications.stop_mail(secret uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into notifications.setting (account_id, mail)
    select x.account_id, false from notifications.mail_stop x where x.secret_hash = sha256(uuid_send(secret))
    on conflict (account_id) do update set mail = false;
  return found;
end $$;

create function notifications.delete_passed() returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone integer;
begin
  delete from notifications.mailed where day < platform.today() - 90;
  delete from notifications.mail_stop where made_on < platform.today() - 90;
  delete from notifications.notice where shown_at < platform.now() - interval '90 days';
  get diagnostics gone = row_count;
  return gone;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'notifications' loop
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function notifications.tell(uuid, text, text, uuid), notifications.tell_person(uuid, text, text, uuid),
  notifications.take_daily_mails(), notifications.delete_passed() to app_jobs;
grant execute on function notifications.keep_choices(jsonb, boolean, boolean, boolean) to app_user;
grant execute on function notifications.stop_mail(uuid) to app_link;
