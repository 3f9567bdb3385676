import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Lesson, LessonStart, Proposal } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("lessons");
const mine = (session: ProfessionalSession) => session.actor.membership.id;
type Place = { readonly at: string; readonly id: string };

export type LessonRow = Omit<Lesson, "may"> & { readonly chair: boolean };

const lessonRows = (session: Session) =>
  tables(session)
    .selectFrom("lessons.lesson as l")
    .select([
      "l.id as lessonId",
      "l.title",
      "l.text",
      sql<Lesson["theme"]>`l.theme`.as("theme"),
      sql<Lesson["bottleneck"]>`l.bottleneck`.as("bottleneck"),
      "l.group_name as groupName",
      "l.month",
      sql<boolean>`exists (select from lessons.own_group e where e.group_id = l.group_id and e.chair)`.as("chair"),
    ]);

/** The latest month first, within a month by chance. */
export const lessonsPage = (
  session: Session,
  { words, theme, bottleneck }: { words: readonly string[]; theme: string; bottleneck: string },
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<LessonRow[]> =>
  lessonRows(session)
    .where(
      sql<boolean>`not exists (select from unnest(${[...words]}::text[]) w where strpos(lower(l.title || ' ' || l.text || ' ' || l.group_name), w) = 0)`,
    )
    .$if(theme !== "", (query) => query.where("l.theme", "=", theme))
    .$if(bottleneck !== "", (query) => query.where("l.bottleneck", "=", bottleneck))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(-(l.month - '2000-01-01'::date), l.id) > (-(${after?.at ?? ""}::date - '2000-01-01'::date), ${after?.id ?? ""}::uuid)`,
      ),
    )
    .orderBy("l.month", "desc")
    .orderBy("l.id")
    .limit(limit + 1)
    .execute();

export const findLesson = (session: Session, lessonId: string): Promise<LessonRow | undefined> =>
  lessonRows(session).where("l.id", "=", lessonId).executeTakeFirst();

/** @returns false when it is not there, or not the actor's to take away */
export const deleteLesson = async (session: Session, lessonId: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select lessons.drop_lesson(${lessonId}) as gone`.execute(tables(session))).rows[0]
    ?.gone ?? false;

export type ProposalRow = Omit<Proposal, "may"> & { readonly chair: boolean; readonly byChair: boolean };

const proposalRows = (session: ProfessionalSession) =>
  tables(session)
    .selectFrom("lessons.proposal as p")
    .innerJoin("lessons.own_group as g", "g.group_id", "p.group_id")
    .select([
      "p.id as proposalId",
      "p.group_id as groupId",
      sql<string>`g.name`.as("groupName"),
      "p.title",
      "p.text",
      sql<Proposal["theme"]>`p.theme`.as("theme"),
      sql<Proposal["bottleneck"]>`p.bottleneck`.as("bottleneck"),
      "p.proposed_on as proposedOn",
      colleague(sql.ref("p.proposed_by")).as("proposedBy"),
      sql<boolean>`p.proposed_by = ${mine(session)}::uuid`.as("mine"),
      sql<string | null>`(select c.case_id from lessons.proposal_case c where c.proposal_id = p.id)`.as("caseId"),
      "p.version",
      sql<boolean>`g.chair`.as("chair"),
      sql<boolean>`lessons.leads(p.group_id, p.proposed_by)`.as("byChair"),
    ]);

/** Those that wait longest first. */
export const proposalsPage = (
  session: ProfessionalSession,
  { after, limit }: { after?: Place | undefined; limit: number },
): Promise<ProposalRow[]> =>
  proposalRows(session)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(p.proposed_on, p.id) > (${after?.at ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy("p.proposed_on")
    .orderBy("p.id")
    .limit(limit + 1)
    .execute();

export const findProposal = (session: ProfessionalSession, proposalId: string): Promise<ProposalRow | undefined> =>
  proposalRows(session).where("p.id", "=", proposalId).executeTakeFirst();

/** The groups one sits in, by name. */
export const ownGroups = async (session: Session): Promise<{ groupId: string; name: string }[]> =>
  (
    await sql<{ groupId: string; name: string }>`
      select g.group_id as "groupId", g.name from lessons.own_group g order by g.name, g.group_id limit 100`.execute(
      tables(session),
    )
  ).rows;

/** A discussed case one sees, as the start of a lesson. */
export const caseToLearnFrom = async (
  session: Session,
  caseId: string,
): Promise<NonNullable<LessonStart["fromCase"]> | undefined> =>
  (
    await sql<NonNullable<LessonStart["fromCase"]>>`
      select c.id as "caseId", c.group_id as "groupId", c.question, c.theme, coalesce(c.learned, '') as learned
      from lessons.seen_case c where c.id = ${caseId} and c.status in ('discussed', 'looked-back', 'closed')
        and exists (select from lessons.own_group g where g.group_id = c.group_id)`.execute(tables(session))
  ).rows[0];

type Texts = { title: string; text: string; theme: string; bottleneck: string };

export const insertProposal = (
  session: Session,
  {
    id,
    groupId,
    caseId,
    title,
    text,
    theme,
    bottleneck,
  }: Texts & { id: string; groupId: string; caseId: string | null },
) =>
  sql`select lessons.propose_lesson(${id}, ${groupId}, ${caseId}, ${title}, ${text}, ${theme}, ${bottleneck})`.execute(
    tables(session),
  );

/** @returns the new version, or undefined when someone was first */
export const updateProposal = async (
  session: Session,
  { proposalId, version, title, text, theme, bottleneck }: Texts & { proposalId: string; version: number },
): Promise<number | undefined> =>
  (
    await sql<{ version: number | null }>`
      select lessons.change_proposal(${proposalId}, ${version}, ${title}, ${text}, ${theme}, ${bottleneck}) as version`.execute(
      tables(session),
    )
  ).rows[0]?.version ?? undefined;

export const deleteProposal = async (session: Session, proposalId: string): Promise<boolean> =>
  (await sql<{ gone: boolean }>`select lessons.drop_proposal(${proposalId}) as gone`.execute(tables(session))).rows[0]
    ?.gone ?? false;

/** @returns the id of the lesson, which is not the proposal's; undefined when the text changed meanwhile */
export const makeFinal = async (session: Session, proposalId: string, version: number): Promise<string | undefined> =>
  (
    await sql<{ id: string | null }>`select lessons.publish_lesson(${proposalId}, ${version}) as id`.execute(
      tables(session),
    )
  ).rows[0]?.id ?? undefined;
