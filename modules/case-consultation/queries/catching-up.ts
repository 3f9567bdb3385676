import { sql } from "kysely";
import { type ProfessionalSession, tablesOf } from "../../../platform/server/session.ts";
import type { Colleague } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

/** What happened in one group, as far as the reader sees it. Nothing in it names a person. */
export type GroupStory = {
  readonly groupId: string;
  readonly name: string;
  readonly purpose: string;
  /** Whether one sits there; a coordinator who only keeps the group sees no cases. */
  readonly seated: boolean;
  readonly rules: { readonly number: number; readonly adoptedOn: string; readonly text: string } | null;
  readonly agreements: readonly {
    readonly id: string;
    readonly what: string;
    readonly who: Colleague;
    readonly state: "open" | "done";
    readonly madeOn: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly accepted: boolean;
    readonly caseId: string;
  }[];
  readonly lookBacks: readonly {
    readonly caseId: string;
    readonly question: string;
    readonly helped: "yes" | "a-bit" | "no" | "too-early";
    readonly learned: string;
    readonly lookedOn: string;
  }[];
  readonly discussed: readonly {
    readonly caseId: string;
    readonly question: string;
    readonly on: string;
    /** With what the bringer said of it, looking back. */
    readonly advice: readonly {
      readonly text: string;
      readonly followed: "yes" | "partly" | "no" | null;
      readonly helped: "yes" | "a-bit" | "no" | "too-early" | null;
    }[];
  }[];
  readonly waiting: readonly {
    readonly caseId: string;
    readonly question: string;
    readonly broughtOn: string;
    readonly by: Colleague;
    readonly meetingOn: string | null;
  }[];
  readonly seats: readonly (Colleague & { readonly chair: boolean; readonly since: string })[];
  readonly nextMeeting: {
    readonly meetingId: string;
    readonly day: string;
    readonly startTime: string;
    readonly place: string;
  } | null;
};

/** Everything of a group that one reads to catch up, in one statement and under the reader's own rules. */
export const storyOfGroup = async (session: ProfessionalSession, groupId: string): Promise<GroupStory | undefined> =>
  (
    await sql<GroupStory>`
      select g.id as "groupId", g.name, g.purpose,
        exists (select from case_consultation.entry e where e.group_id = g.id) as seated,
        (select jsonb_build_object('number', v.number, 'adoptedOn', v.adopted_on, 'text', v.rules)
         from case_consultation.rules_version v where v.group_id = g.id and v.adopted_on is not null and v.replaced_on is null
         order by v.number desc limit 1) as rules,
        (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'who', ${colleague(sql.ref("a.who_membership_id"))},
            'state', a.state, 'madeOn', a.made_on, 'dueOn', a.due_on, 'doneOn', a.done_on, 'accepted', a.accepted, 'caseId', a.case_id) order by a.made_on desc, a.due_on, a.id), '[]')
         from (select x.* from case_consultation.agreement x join case_consultation.consultation_case c on c.id = x.case_id
               where c.group_id = g.id and x.state in ('open', 'done') order by x.made_on desc, x.id limit 60) a) as agreements,
        (select coalesce(jsonb_agg(jsonb_build_object('caseId', l.case_id, 'question', l.question, 'helped', l.helped, 'learned', l.learned,
            'lookedOn', l.looked_on) order by l.looked_on desc, l.case_id), '[]')
         from (select x.*, c.question from case_consultation.look_back x join case_consultation.consultation_case c on c.id = x.case_id
               where c.group_id = g.id order by x.looked_on desc, x.case_id limit 30) l) as "lookBacks",
        (select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'question', c.question, 'on', c.discussed_on,
            'advice', (select coalesce(jsonb_agg(jsonb_build_object('text', a.text, 'followed', l.followed, 'helped', l.helped)
                order by a.position, a.id), '[]')
              from case_consultation.advice a left join case_consultation.look_back_advice l on l.advice_id = a.id where a.case_id = c.id))
            order by c.discussed_on desc, c.id), '[]')
         from (select x.* from case_consultation.consultation_case x where x.group_id = g.id and x.discussed_on is not null
               order by x.discussed_on desc, x.id limit 30) c) as discussed,
        (select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'question', c.question, 'broughtOn', c.brought_on,
            'by', ${colleague(sql.ref("c.bringer_membership_id"))}, 'meetingOn',
            (select min(m.day) from case_consultation.agenda_item i join case_consultation.meeting m on m.id = i.meeting_id
             where i.case_id = c.id and m.status <> 'done')) order by c.brought_on desc, c.id), '[]')
         from (select x.* from case_consultation.consultation_case x where x.group_id = g.id and x.status in ('waiting', 'planned')
               order by x.brought_on desc, x.id limit 30) c) as waiting,
        (select coalesce(jsonb_agg(${colleague(sql.ref("s.membership_id"))} || jsonb_build_object('chair', s.chair,
            'since', (s.starts_at at time zone 'Europe/Amsterdam')::date) order by s.chair desc, s.starts_at desc, s.id), '[]')
         from case_consultation.seat s where s.group_id = g.id and s.starts_at <= platform.now() and s.ends_at > platform.now()) as seats,
        (select jsonb_build_object('meetingId', m.id, 'day', m.day, 'startTime', m.start_time, 'place', m.place)
         from case_consultation.meeting m where m.group_id = g.id and m.day >= platform.today() and m.status in ('planned', 'running')
         order by m.day, m.start_time limit 1) as "nextMeeting"
      from case_consultation.case_group g where g.id = ${groupId}`.execute(tables(session))
  ).rows[0];
