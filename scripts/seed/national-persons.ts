/** People, who works with them, and one to twelve permissions each. */
import type { NationalSize, Step } from "./national-size.ts";

const page = (table: string, columns: string, values: string): Step => [
  `gegevens: ${table}`,
  `insert into candidates.${table} (id, person_id, organisation_id, written_by, version, changed_on, ${columns})
   select pg_temp.id('${table}', p.n), p.id, p.organisation_id, p.worker, 1, current_date - pg_temp.h('changed', p.n) % 200, ${values} from seed_person p`,
];

export const nationalPersons = ({ persons }: NationalSize): Step[] => [
  [
    `${persons} mensen`,
    `create temporary table seed_person as
     select x.n, pg_temp.id('person', x.n) as id, g.region_n, g.code, g.id as worker, g.organisation_id, g.kind, g.k as worker_k, g.many,
       case when x.n % 10 = 0 then pg_temp.id('person-account', x.n) end as account_id,
       case when pg_temp.h('perms', x.n) % 20 = 0 then 12 when pg_temp.h('perms', x.n) % 4 = 0 then 4 else 1 + pg_temp.h('perms', x.n) % 2 end as permissions
     from generate_series(0, ${persons - 1}) x (n)
     join lateral (select many from seed_guide where region_n = x.n % 35 and k = 0) c on true
     join seed_guide g on g.region_n = x.n % 35 and g.k = (x.n / 35) % c.many;
     insert into organisations.account (id, display_name, created_at) select account_id, 'Persoon ' || n, now() - interval '1 year' from seed_person where account_id is not null;
     insert into consent.person (id, region_code, account_id, registered_on) select id, code, account_id, current_date - 30 - pg_temp.h('since', n) % 300 from seed_person;
     insert into consent.record (id, person_id, organisation_id, reference, registered_by, registered_on)
       select pg_temp.id('record', n), id, organisation_id, upper(substr(md5('ref' || id::text), 1, 12)), worker, current_date - 30 from seed_person;
     insert into consent.involvement (id, person_id, membership_id, how, starts_at)
       select pg_temp.id('registered', n), id, worker, 'registered', now() - make_interval(days => 30 + pg_temp.h('since', n) % 300) from seed_person`,
  ],
  [
    "toestemmingen en ontvangers",
    `create temporary table seed_permission as
     select p.n * 16 + i as n, p.id as person_id, p.region_n, p.account_id, p.worker, i, pg_temp.h('perm', p.n * 16 + i) as h,
       now() - make_interval(days => 1 + pg_temp.h('day', p.n * 16 + i) % 330) as given_at, g.id as receiver, g.organisation_id, g.k
     from seed_person p cross join lateral generate_series(1, p.permissions) i
     join seed_guide g on g.region_n = p.region_n and g.k = (p.worker_k + i * 7) % p.many;
     insert into consent.permission (id, person_id, purpose, categories, starts_at, ends_at, how, given_by, explanation, given_at, withdrawn_at)
       select pg_temp.id('permission', n), person_id, (array['case-consultation', 'guidance', 'matching', 'placement', 'income-advice'])[1 + i % 5],
         case h % 3 when 0 then array['contact'] when 1 then array['contact', 'work-profile', 'plan'] else array['contact', 'work-profile', 'abilities', 'plan'] end,
         given_at, given_at + interval '11 months', 'digital', account_id, 'De uitleg zoals die op het scherm stond.', given_at,
         case when h % 10 = 0 then given_at + interval '1 hour' end
       from seed_permission;
     insert into consent.receiver (permission_id, organisation_id, task, membership_id)
       select pg_temp.id('permission', n), organisation_id, 'begeleiding', case when h % 3 = 0 then receiver end from seed_permission;
     insert into consent.involvement (id, person_id, membership_id, how, starts_at)
       select pg_temp.id('assigned', n), person_id, receiver, 'assigned', given_at from seed_permission where h % 3 = 1 and receiver <> worker`,
  ],
  page("contact_details", "name, reach", "'Persoon ' || p.n, 'Via de organisatie, op werkdagen.'"),
  page(
    "work_profile",
    "wishes, talents",
    "'Werken met mijn handen, liefst buiten.', 'Rustig, precies, kan goed luisteren.'",
  ),
  page("abilities", "works, limits", "'Vier uur achter elkaar.', 'Geen drukke ruimte.'"),
  page("plan", "goal, agreements", "'Voor de zomer aan het werk.', 'Elke week een gesprek.'"),
];
