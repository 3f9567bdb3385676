/** What a living group leaves behind: who came, what was learned and agreed in the region, and what was told to whom. */
import type { Step } from "./national-size.ts";

export const nationalGroups: Step[] = [
  [
    "groepen: ritme en wie er was",
    `insert into case_consultation.rhythm (group_id, pattern, weekday, start_time, end_time, place)
       select id, 'six-weekly', 1 + (n % 5)::integer, '09:00', '11:00', 'Gemeentehuis' from seed_group;
     insert into case_consultation.attendance (meeting_id, seat_id, state, by_membership_id)
       select m.id, s.id, (array['present', 'present', 'present', 'excused', 'absent'])[1 + pg_temp.h('came', x.n * 1000 + s.rank) % 5], s.membership_id
       from (select id, group_id, row_number() over (order by id) as n from case_consultation.meeting where status = 'done') x
       join case_consultation.meeting m on m.id = x.id
       join (select id, group_id, membership_id, row_number() over (order by id) as rank from case_consultation.seat) s on s.group_id = m.group_id`,
  ],
  [
    "lessen en werkafspraken",
    `insert into lessons.lesson (id, region_code, group_id, group_name, title, text, theme, bottleneck, month)
       select pg_temp.id('lesson', g.n * 20 + l), g.code, g.id, 'Groep ' || g.code, 'Les ' || l, 'Bel de werkgever samen, en spreek af wie daarna belt.',
         (array['samenwerken', 'werk-vinden', 'werk-houden', 'inkomen'])[1 + l % 4], (array['', 'wet', 'geld', 'organisatie'])[1 + l % 4],
         (date_trunc('month', current_date) - make_interval(months => l))::date
       from seed_group g cross join generate_series(0, 19) l;
     insert into lessons.working_agreement (id, region_code, title, status, owner_membership_id, owner_organisation_id, review_on)
       select pg_temp.id('working', g.n * 5 + a), g.code, 'Werkafspraak ' || a, 'adopted', m.id, m.organisation_id, current_date + 30 * (a + 1)
       from seed_group g cross join generate_series(0, 4) a
       join case_consultation.seat s on s.id = pg_temp.id('seat', g.n * 100 + a) join organisations.membership m on m.id = s.membership_id;
     insert into lessons.working_agreement_version (agreement_id, number, text, why, proposed_by, to_group_name, adopted_on)
       select w.id, v, 'Wie belt, schrijft het op.', 'Zo blijft het duidelijk.', w.owner_membership_id, 'Groep', current_date - 30 * v
       from lessons.working_agreement w cross join generate_series(1, 2) v`,
  ],
  [
    "meldingen",
    `insert into notifications.notice (id, kind, membership_id, about_kind, about_id, told_on, shown_at, is_read)
       select pg_temp.id('notice', s.rank * 12 + n), 'meeting-planned', s.membership_id, 'meeting', pg_temp.id('told', s.rank * 12 + n),
         current_date - n::integer * 5, now() - make_interval(days => n::integer * 5), n > 3
       from (select membership_id, row_number() over (order by id) as rank from case_consultation.seat) s cross join generate_series(0, 11) n`,
  ],
];
