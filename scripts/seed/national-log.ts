/** The log: three lines of requests for every two lines about a person, spread over half a year. */
import type { NationalSize, Step } from "./national-size.ts";

const months = 6;

export const nationalLog = ({ auditRows, professionals, persons }: NationalSize): Step[] => {
  const events = Math.round((auditRows * 3) / 5);
  const perMonth = Math.ceil(events / months);
  return [
    [
      "log: maanden en pseudoniemen",
      `select audit.make_month((date_trunc('month', now()) - make_interval(months => m))::date) from generate_series(0, ${months}) m;
       -- An era of its own, before the first seal: the chain of the living house starts after it.
       insert into audit.epoch values (0, now() - interval '1 year') on conflict do nothing;
       insert into audit.pseudonym (subject, pseudonym) select account_id, pg_temp.id('who', n) from seed_member
         union all select id, pg_temp.id('whom', n) from seed_person`,
    ],
    ...Array.from({ length: months }, (_, month): Step => {
      const first = month * perMonth;
      const moment = `date_trunc('month', now()) - interval '${months - month} months' + (x.n - ${first}) * interval '${28 * 86_400} seconds' / ${perMonth}`;
      return [
        `log: maand ${month + 1} van ${months}`,
        `insert into audit.event (id, at, epoch, actor_pseudonym, organisation_id, membership_id, task, actor_kind, activity, operation, outcome, object_id, region_code, trace_id, persons)
         select pg_temp.id('event', x.n), ${moment}, 0, pg_temp.id('who', m.n), m.organisation_id, m.id, m.task, 'professional', 'guidance',
           case when x.n % 3 = 0 then 'list' else 'read' end, 'done', null, m.code, md5(x.n::text), case when x.n % 3 = 2 then 0 else 1 end
         from generate_series(${first}::bigint, ${Math.min(events, first + perMonth) - 1}) x (n) join seed_member m on m.n = (x.n * 7919) % ${professionals};
         insert into audit.event_person (event_id, at, person_pseudonym, how, purpose)
         select pg_temp.id('event', x.n), ${moment}, pg_temp.id('whom', (x.n * 104729) % ${persons}), case when x.n % 3 = 0 then 'listed' else 'opened' end, 'own-work'
         from generate_series(${first}::bigint, ${Math.min(events, first + perMonth) - 1}) x (n) where x.n % 3 <> 2`,
      ];
    }),
  ];
};
