import { sql } from "kysely";
import { type ProfessionalSession, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("case_consultation");

/** One thing that waits for the acting professional, at one case. */
export type Waiting = {
  readonly kind: "accept" | "do" | "look-back" | "draft" | "brought" | "goes" | "sharpen" | "direct" | "decide";
  readonly id: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly caseId: string;
  readonly title: string;
  readonly groupName: string;
  /** False for who only decides, or promised something as a guest: they see that one thing and not the case. */
  readonly seen: boolean;
  /** Only where the person chose the reader. */
  readonly personId: string | null;
};

/** Promises, look-backs, drafts, what one brought and what of it will be deleted: everything that waits at cases, in one statement. */
export const waitingAtCases = async (session: ProfessionalSession): Promise<Waiting[]> => {
  const me = session.actor.membership.id;
  const { rows } = await sql<Waiting>`
    select w.kind, w.id, w.what, w."dueOn"::text as "dueOn", w.case_id as "caseId",
      case when c.id is null and w.kind = 'decide' then 'Een knelpunt bij ' || w.what when c.id is null then w.what else coalesce((select t.title from case_consultation.own_title t where t.case_id = c.id), nullif(c.question, ''), 'Nog zonder vraag') end as title,
      coalesce(g.name, case_consultation.group_name_for_bringer(c.group_id), '') as "groupName", c.id is not null as "seen", n.person_id as "personId"
    from (
      (select case when a.accepted then 'do' else 'accept' end as kind, a.id, a.what, a.due_on as "dueOn", a.case_id
       from case_consultation.agreement a where a.who_membership_id = ${me} and a.state = 'open' order by a.due_on limit 100)
      union all
      (select case x.status when 'draft' then 'draft' when 'discussed' then 'look-back' else 'brought' end, x.id,
         case x.status when 'planned' then 'planned' else '' end,
         case x.status when 'discussed' then x.discussed_on + 42
           when 'planned' then (select min(m.day) from case_consultation.agenda_item i join case_consultation.meeting m on m.id = i.meeting_id
                                where i.case_id = x.id and m.status in ('planned', 'running')) end, x.id
       from case_consultation.consultation_case x
       where x.bringer_membership_id = ${me} and x.status in ('draft', 'waiting', 'planned', 'discussed')
       order by x.brought_on nulls first, x.id limit 100)
      union all
      (select 'goes', d.case_id, d.what, d.delete_on, d.case_id
       from case_consultation.announced_deletion d join case_consultation.consultation_case x on x.id = d.case_id
       where x.bringer_membership_id = ${me} order by d.delete_on, d.case_id limit 100)
      union all
      -- Asked to read one case: until one answered, or it is talked over.
      (select r.why, r.case_id, '', case r.why when 'direct' then x.answer_due_on end, r.case_id
       from case_consultation.case_reader r join case_consultation.consultation_case x on x.id = r.case_id
       where r.membership_id = ${me} and (
         r.why = 'direct' and x.status = 'waiting'
           and not exists (select from case_consultation.advice a where a.case_id = x.id and a.author_membership_id = ${me})
         or r.why = 'sharpen' and not exists (select from case_consultation.sharpening s where s.case_id = x.id and s.by_membership_id = ${me})) limit 100)
      union all
      -- Who only has to decide does not see the case.
      (select 'decide', e.id, o.name, null, e.case_id
       from case_consultation.escalation e join case_consultation.partner o on o.id = e.organisation_id
       where e.to_membership_id = ${me} and e.answered_on is null order by e.asked_on limit 100)
    ) w
    left join case_consultation.consultation_case c on c.id = w.case_id
    left join case_consultation.case_group g on g.id = c.group_id
    left join case_consultation.name_card n on n.case_id = c.id
    order by w."dueOn" nulls last, w.case_id`.execute(tables(session));
  return rows;
};

export type GroupAhead = {
  readonly groupId: string;
  readonly name: string;
  readonly chair: boolean;
  /** One came to sit here in the last six weeks. */
  readonly newHere: boolean;
  readonly casesWaiting: number;
  readonly nextMeeting: { readonly meetingId: string; readonly day: string; readonly startTime: string } | null;
};

/** How many groups one looks after without a place in them: of those one sees that they are there, not what they discuss. */
type GroupsOfMine = { readonly groups: readonly GroupAhead[]; readonly kept: number };

/** The groups one sits in, with what comes next, and how many one only keeps; in one statement. */
export const groupsAhead = async (session: ProfessionalSession): Promise<GroupsOfMine> => {
  const { rows } = await sql<GroupsOfMine>`
    select coalesce(jsonb_agg(to_jsonb(a) order by a.name, a."groupId"), '[]') as groups,
      (select count(*)::int from case_consultation.case_group k
       where k.ended_on is null and not exists (select from case_consultation.entry e where e.group_id = k.id)) as kept
    from (
      select g.id as "groupId", g.name, bool_or(e.chair) as chair, min(e.starts_at) > platform.now() - interval '6 weeks' as "newHere",
        (select count(*)::int from case_consultation.consultation_case c where c.group_id = g.id and c.status = 'waiting' and c.route = 'meeting') as "casesWaiting",
        (select jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time)
         from case_consultation.meeting m where m.group_id = g.id and m.day >= platform.today() and m.status in ('planned', 'running')
         order by m.day, m.start_time limit 1) as "nextMeeting"
      from case_consultation.entry e join case_consultation.case_group g on g.id = e.group_id
      group by g.id, g.name order by g.name limit 50) a`.execute(tables(session));
  return rows[0] ?? { groups: [], kept: 0 };
};
