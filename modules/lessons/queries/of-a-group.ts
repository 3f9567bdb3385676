import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

const tables = tablesOf("lessons");

/** What one group learned, agreed and was asked, under the reader's own rules. */
export type LearnedByGroup = {
  readonly lessons: readonly {
    readonly lessonId: string;
    readonly title: string;
    readonly text: string;
    readonly month: string;
  }[];
  readonly workingAgreements: readonly {
    readonly agreementId: string;
    readonly title: string;
    readonly text: string;
    readonly number: number;
    readonly adoptedOn: string;
    readonly reviewDue: boolean;
  }[];
  readonly proposals: readonly { readonly proposalId: string; readonly title: string; readonly proposedOn: string }[];
  readonly questions: readonly {
    readonly questionId: string;
    readonly text: string;
    readonly askedOn: string;
    readonly fromName: string;
  }[];
};

export const learnedByGroup = async (session: Session, groupId: string): Promise<LearnedByGroup> => {
  const { rows } = await sql<LearnedByGroup>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('lessonId', l.id, 'title', l.title, 'text', l.text, 'month', l.month) order by l.month desc, l.id), '[]')
       from (select * from lessons.lesson x where x.group_id = ${groupId} order by x.month desc, x.id limit 30) l) as lessons,
      (select coalesce(jsonb_agg(jsonb_build_object('agreementId', a.id, 'title', a.title, 'text', v.text, 'number', v.number,
          'adoptedOn', v.adopted_on, 'reviewDue', a.review_on <= platform.today()) order by v.adopted_on desc, a.id), '[]')
       from lessons.working_agreement a join lateral (
         select * from lessons.working_agreement_version x where x.agreement_id = a.id and x.adopted_on is not null order by x.number desc limit 1) v on true
       where a.status = 'adopted' and v.to_group = ${groupId}) as "workingAgreements",
      (select coalesce(jsonb_agg(jsonb_build_object('proposalId', p.id, 'title', p.title, 'proposedOn', p.proposed_on) order by p.proposed_on desc, p.id), '[]')
       from (select * from lessons.proposal x where x.group_id = ${groupId} order by x.proposed_on desc limit 20) p) as proposals,
      (select coalesce(jsonb_agg(jsonb_build_object('questionId', q.id, 'text', q.text, 'askedOn', q.asked_on, 'fromName', q.from_name) order by q.asked_on desc, q.id), '[]')
       from (select * from lessons.question x where x.to_group = ${groupId} and x.closed_on is null
               and not exists (select from lessons.answer a where a.question_id = x.id) order by x.asked_on desc limit 20) q) as questions`.execute(
    tables(session),
  );
  return rows[0] ?? { lessons: [], workingAgreements: [], proposals: [], questions: [] };
};
