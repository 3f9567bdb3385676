/** Case groups with seats, cases and what was said; region 0 has enough groups for one professional to sit in 40. */
import type { NationalSize, Step } from "./national-size.ts";

const said = (table: "note" | "advice", n: string): Step => [
  `casussen: ${table}`,
  `insert into case_consultation.${table} (id, case_id, region_code, author_membership_id, text, position)
   select pg_temp.id('${table}', c.n * 4 + i), c.id, c.code, c.bringer, 'Wat er aan tafel is gezegd, in gewone woorden.', i
   from seed_case c cross join generate_series(1, ${n}) i where c.status in ('discussed', 'looked-back', 'closed')`,
];

export const nationalCases = ({ cases }: NationalSize): Step[] => [
  [
    "groepen en stoelen",
    `create temporary table seed_group as
     select pg_temp.id('group', r.n * 100 + g) as id, r.n * 100 + g as n, r.n as region_n, r.code, g from seed_region r
       cross join lateral generate_series(0, case when r.n = 0 then 44 else 4 end) g;
     insert into case_consultation.case_group (id, region_code, name, purpose) select id, code, 'Groep ' || code || ' ' || g, 'Samen verder komen.' from seed_group;
     insert into case_consultation.seat (id, group_id, membership_id, chair, may_decide, starts_at)
     select pg_temp.id('seat', sg.n * 100 + s), sg.id, m.id, s = 0, s % 3 = 0, now() - interval '300 days'
     from seed_group sg cross join generate_series(0, 11) s
     join lateral (select many from seed_group_member where region_n = sg.region_n and k = 0) c on true
     -- Seat 1 of the first forty groups of region 0 belongs to one and the same professional.
     join seed_group_member m on m.region_n = sg.region_n and m.k = case when sg.region_n = 0 and sg.g < 40 and s = 1 then c.many - 1 else (sg.g * 12 + s) % (c.many - 1) end;
     do $$ declare g uuid; begin for g in select id from seed_group loop perform case_consultation.refresh_entries(g); end loop; end $$`,
  ],
  [
    `${cases} casussen`,
    `create temporary table seed_case as
     select x.n, pg_temp.id('case', x.n) as id, g.id as group_id, g.code, s.membership_id as bringer,
       (array['waiting', 'planned', 'discussed', 'looked-back', 'closed', 'closed'])[1 + pg_temp.h('status', x.n) % 6] as status
     from generate_series(0, ${cases - 1}) x (n)
     join (select row_number() over (order by n) - 1 as rank, * from seed_group) g on g.rank = x.n % (select count(*) from seed_group)
     join case_consultation.seat s on s.id = pg_temp.id('seat', g.n * 100 + pg_temp.h('bringer', x.n) % 12);
     insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, theme, question, tried, wanted, brought_on)
       select id, group_id, code, bringer, status, (array['samenwerken', 'werk-vinden', 'werk-houden', 'inkomen'])[1 + n % 4],
         'Hoe komt iemand verder die graag wil werken?', 'Drie gesprekken en een proefplaatsing.', 'Een plan met de werkgever.', current_date - n % 300 from seed_case;
     insert into case_consultation.own_title (case_id, account_id, title)
       select c.id, m.account_id, 'Mijn casus ' || c.n from seed_case c join organisations.membership m on m.id = c.bringer`,
  ],
  said("note", "1 + c.n % 2"),
  said("advice", "1"),
  [
    "casussen: afspraken en bijeenkomsten",
    `insert into case_consultation.agreement (id, case_id, region_code, made_by_membership_id, who_membership_id, what, due_on, accepted, position)
       select pg_temp.id('agreement', c.n), c.id, c.code, c.bringer, c.bringer, 'Bellen met de werkgever.', current_date + c.n % 30, true, 1
       from seed_case c where c.status in ('discussed', 'looked-back');
     insert into case_consultation.meeting (id, group_id, region_code, day, start_time, end_time, place, status)
       select pg_temp.id('meeting', g.n * 100 + m), g.id, g.code, current_date + 14 * (m - 10), '09:00', '11:00', 'Gemeentehuis', case when m < 10 then 'done' else 'planned' end
       from seed_group g cross join generate_series(0, 12) m;
     insert into case_consultation.agenda_item (meeting_id, case_id, position)
       select m.id, c.id, c.position from case_consultation.meeting m join (
         select id, group_id, row_number() over (partition by group_id order by n) as position from seed_case where status = 'planned') c
       on c.group_id = m.group_id and c.position <= 6 where m.day = current_date`,
  ],
];
