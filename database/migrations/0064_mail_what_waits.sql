-- Something waits for a person: a permission ends within six weeks, or somebody asked something. The mark stands in the
-- same transaction as the choice whom to mail, so that a job that runs twice mails once.
create table consent.mailed (
  about     uuid primary key,
  person_id uuid not null references consent.person (id),
  mailed_on date not null
);
create index mails_to_a_person on consent.mailed (person_id);
alter table consent.mailed enable row level security;
insert into consent.about_person values ('consent.mailed');
insert into platform.retention (table_name, keep, rule, ground) values
  ('consent.mailed', 'zolang de toestemming of vraag er staat', 'gaat mee met de persoon', 'AVG art. 5 lid 1 onder e');

-- Addresses and nothing else: the job does not know what waits, so that no mail can say it. Invented people get none.
create function consent.take_waiting_mails() returns text[]
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with due as (
    select p.id, p.person_id from consent.permission p
      where p.withdrawn_at is null and p.ends_at > platform.now() and p.ends_at <= platform.now() + interval '6 weeks'
    union all
    select q.id, q.person_id from consent.request q where q.answer is null and q.asked_on > platform.today() - 30
  ), taken as (
    insert into consent.mailed (about, person_id, mailed_on)
      select d.id, d.person_id, platform.today() from due d
        join consent.person who on who.id = d.person_id
        join identity.credential c on c.account_id = who.account_id and not c.demo
        join organisations.account acc on acc.id = c.account_id and acc.closed_at is null
      on conflict do nothing returning person_id
  )
  select coalesce(array_agg(distinct c.email), '{}') from taken t
    join consent.person who on who.id = t.person_id join identity.credential c on c.account_id = who.account_id
$$;
revoke execute on function consent.take_waiting_mails() from public;
grant execute on function consent.take_waiting_mails() to app_jobs;
