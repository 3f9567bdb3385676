/** Organisations of every region and who works there. Region 0 has a UWV of 900 and one professional with 40 groups. */
import type { NationalSize, Step } from "./national-size.ts";

export const nationalOrganisations = ({ professionals }: NationalSize): Step[] => [
  [
    "organisaties",
    `create temporary table seed_organisation as
     select pg_temp.id('organisation', row_number() over (order by r.n, kind, name)) as id, r.n as region_n, r.code, kind, name,
       row_number() over (partition by r.n order by kind = 'gemeente', kind, name) - 1 as rank
     from seed_region r cross join lateral (
       select 'gemeente' as kind, 'Gemeente ' || m.name as name from regions.municipality m where m.region_code = r.code
       union all
       select k.kind, k.title || ' ' || r.code from (values ('ggz', 'Lindezorg'), ('ggz', 'Wilgenhof'), ('verslavingszorg', 'Keerpunt'),
         ('uwv', 'UWV'), ('wsp', 'Werkgeverspunt'), ('jobcoachbureau', 'Naast Elkaar'), ('clientorganisatie', 'Ervaren Kracht')) k (kind, title)) o;
     create unique index on seed_organisation (region_n, rank);
     insert into organisations.organisation (id, name, kind) select id, left(name, 120), kind from seed_organisation;
     insert into organisations.organisation_region (organisation_id, region_code) select id, code from seed_organisation;
     insert into organisations.organisation_task (organisation_id, task)
       select id, t from seed_organisation, unnest(case
         when kind = 'gemeente' then array['begeleiding', 'inkomen', 'handhaving', 'coordinatie']
         when kind = 'uwv' then array['begeleiding', 'inkomen', 'coordinatie']
         when kind in ('ggz', 'verslavingszorg') then array['begeleiding', 'behandeling', 'coordinatie']
         when kind = 'clientorganisatie' then array['ervaringsdeskundigheid', 'begeleiding']
         else array['begeleiding', 'bemiddeling'] end) t`,
  ],
  [
    `${professionals} professionals`,
    `create temporary table seed_member as
     select n, pg_temp.id('account', n) as account_id, pg_temp.id('membership', n) as id, o.id as organisation_id, o.region_n, o.code, o.kind,
       case when o.kind in ('gemeente', 'uwv') and n % 8 = 3 then 'inkomen' else 'begeleiding' end as task
     from (select n, case when n < 900 then 0 else n % 35 end as region_n from generate_series(0, ${professionals - 1}) n) who
     join lateral (select count(*)::integer as many from seed_organisation x where x.region_n = who.region_n) c on true
     join seed_organisation o on o.region_n = who.region_n and case
       when n < 900 then o.kind = 'uwv'
       else o.rank = case when pg_temp.h('big', n) % 10 < 4 then pg_temp.h('care', n) % 7 else pg_temp.h('any', n) % c.many end end;
     create index on seed_member (region_n);
     insert into organisations.account (id, display_name, created_at)
       select account_id, 'Professional ' || n, now() - interval '1 year' from seed_member;
     insert into organisations.membership (id, account_id, organisation_id, task, region_code, role, display_name, function_title, starts_at)
       select id, account_id, organisation_id, task, code, 'professional', 'Professional ' || n, 'medewerker', now() - interval '1 year' from seed_member;
     create temporary table seed_guide as
       select row_number() over (partition by region_n order by n) - 1 as k, count(*) over (partition by region_n) as many, * from seed_member where task = 'begeleiding';
     create unique index on seed_guide (region_n, k);
     create temporary table seed_group_member as
       select row_number() over (partition by region_n order by n) - 1 as k, count(*) over (partition by region_n) as many, * from seed_member;
     create unique index on seed_group_member (region_n, k)`,
  ],
  [
    "regelingen en grondslagen",
    `insert into consent.arrangement (region_code, controllers, joint_arrangement, contact_name, contact_details, dpia_on, dpia_decision,
       protocol_title, protocol_version, protocol_adopted_on, changed_at)
     select code, 'gemeente en ggz', 'regeling', 'Loket', '088-0000000', '2026-01-10', 'akkoord', 'Protocol', '1', '2026-02-01', now() from seed_region;
     insert into consent.protection_officer (region_code, organisation_id, name, contact) select code, id, 'FG', 'fg@voorbeeld.nl' from seed_organisation;
     insert into consent.lawful_basis (id, region_code, purpose, receiver_kind, article_6, article_9, law, entered_by, starts_at)
     select pg_temp.id('basis', row_number() over ()), r.code, p.purpose, kinds.kind, '6-1-e', '9-2-a', 'Wet in het voorbeeld', g.id, now() - interval '1 year'
     from seed_region r join seed_guide g on g.region_n = r.n and g.k = 0 cross join consent.purpose p
     cross join unnest(array['gemeente', 'uwv', 'wsp', 'ggz', 'verslavingszorg', 'jobcoachbureau', 'clientorganisatie']) kinds (kind)`,
  ],
];
