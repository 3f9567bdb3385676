import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { GroupQuestion } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("lessons");
type Place = { readonly at: string; readonly id: string };

export type QuestionRow = Omit<GroupQuestion, "may"> & { readonly inAsking: boolean };

const questionRows = (session: Session) =>
  tables(session)
    .selectFrom("lessons.question as q")
    .select([
      "q.id as questionId",
      sql<GroupQuestion["fromGroup"]>`jsonb_build_object('groupId', q.from_group, 'name', q.from_name)`.as("fromGroup"),
      sql<GroupQuestion["toGroup"]>`jsonb_build_object('groupId', q.to_group, 'name', q.to_name)`.as("toGroup"),
      "q.text",
      colleague(sql.ref("q.asked_by")).as("askedBy"),
      "q.asked_on as askedOn",
      "q.closed_on as closedOn",
      sql<boolean>`exists (select from lessons.own_group g where g.group_id = q.to_group)`.as("forUs"),
      sql<boolean>`exists (select from lessons.own_group g where g.group_id = q.from_group)`.as("inAsking"),
      sql<GroupQuestion["answers"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'by', ${colleague(sql.ref("a.answered_by"))},
          'answeredOn', a.answered_on) order by a.answered_on, a.id), '[]')
        from lessons.answer a where a.question_id = q.id)`.as("answers"),
    ]);

/** The latest first. */
export const questionsPage = (
  session: Session,
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<QuestionRow[]> =>
  questionRows(session)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(q.asked_on, q.id) < (${after?.at ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("q.asked_on", "desc")
    .orderBy("q.id", "desc")
    .limit(limit + 1)
    .execute();

export const findQuestion = (session: Session, questionId: string): Promise<QuestionRow | undefined> =>
  questionRows(session).where("q.id", "=", questionId).executeTakeFirst();

export const insertQuestion = (
  session: Session,
  { id, groupId, toGroupId, text }: { id: string; groupId: string; toGroupId: string; text: string },
) => sql`select lessons.ask_group(${id}, ${groupId}, ${toGroupId}, ${text})`.execute(tables(session));

export const insertAnswer = (
  session: Session,
  { id, questionId, text }: { id: string; questionId: string; text: string },
) => sql`select lessons.answer_question(${id}, ${questionId}, ${text})`.execute(tables(session));

export const endQuestion = (session: Session, questionId: string) =>
  sql`select lessons.close_question(${questionId})`.execute(tables(session));
