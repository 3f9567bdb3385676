import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Case, CaseStatus, CaseTexts, Coverage, LookBack, MyCase, SavedCase } from "../contract.ts";
import { bottlenecksOf, escalationsOf, readersOf, sharpeningsOf, waitsOf } from "./bringing.ts";
import {
  type AdviceRow,
  type AgreementRow,
  adviceOf,
  agreementsOf,
  answerLate,
  colleague,
  notesOf,
  promisersOf,
  sharedNotesOf,
  type WrittenRow,
} from "./people.ts";

const tables = tablesOf("case_consultation");
const mine = (session: ProfessionalSession) => session.actor.membership.id;

/** The group's name, also for who brought a case there without a seat. Empty for who only reads this one case. */
const groupName = sql<string>`coalesce(g.name, case_consultation.group_name_for_bringer(c.group_id), '')`;

export type CaseRow = Omit<Case, "may" | "topic" | "notes" | "advice" | "agreements" | "named"> & {
  readonly mine: boolean;
  readonly chair: boolean;
  readonly named: { readonly personId: string; readonly namedOn: string; readonly until: string | null } | null;
  readonly notes: readonly WrittenRow[];
  readonly advice: readonly AdviceRow[];
  readonly mayEscalate: boolean;
  readonly agreements: readonly AgreementRow[];
};

/** A case with everything its page shows, in one statement. What the reader may not see is simply not there. */
export const findCase = (session: ProfessionalSession, caseId: string): Promise<CaseRow | undefined> => {
  const id = sql.ref("c.id");
  return (
    tables(session)
      .selectFrom("case_consultation.consultation_case as c")
      // Who reads this one case without a seat does not see the group.
      .leftJoin("case_consultation.case_group as g", "g.id", "c.group_id")
      .select([
        "c.id as caseId",
        "c.group_id as groupId",
        groupName.as("groupName"),
        "c.region_code as regionCode",
        sql<CaseTexts["theme"]>`c.theme`.as("theme"),
        "c.question",
        "c.tried",
        "c.wanted",
        sql<CaseTexts["purpose"]>`c.purpose`.as("purpose"),
        "c.stuck_since as stuckSince",
        "c.answer_due_on as answerDueOn",
        answerLate("c").as("answerLate"),
        sql<Case["route"]>`c.route`.as("route"),
        sql<boolean>`case_consultation.work_and_income_reads(c.group_id)`.as("workAndIncomeReads"),
        sql<boolean>`exists (select from case_consultation.entry e where e.group_id = c.group_id)`.as("seated"),
        sql<Case["reading"]>`(select r.why from case_consultation.case_reader r
        where r.case_id = c.id and r.membership_id = ${mine(session)}::uuid limit 1)`.as("reading"),
        readersOf(id, mine(session)).as("readers"),
        sharpeningsOf(id).as("sharpenings"),
        waitsOf(id).as("waits"),
        bottlenecksOf(id).as("bottlenecks"),
        escalationsOf(id).as("escalations"),
        sql<boolean>`case_consultation.may_escalate(c.id)`.as("mayEscalate"),
        sql<Case["ownLookBack"]>`(select jsonb_build_object('helped', o.helped, 'answeredOn', o.answered_on)
        from case_consultation.own_look_back o where o.case_id = c.id)`.as("ownLookBack"),
        sql<CaseStatus>`c.status`.as("status"),
        "c.brought_on as broughtOn",
        "c.discussed_on as discussedOn",
        "c.version",
        colleague(sql.ref("c.bringer_membership_id")).as("broughtBy"),
        sql<boolean>`c.bringer_membership_id = ${mine(session)}::uuid`.as("mine"),
        sql<boolean>`exists (select from case_consultation.entry e where e.group_id = c.group_id and e.chair)`.as(
          "chair",
        ),
        sql<string | null>`(select t.title from case_consultation.own_title t where t.case_id = c.id)`.as("ownTitle"),
        sql<CaseRow["named"]>`(
        select jsonb_build_object('personId', n.person_id, 'namedOn', n.named_on, 'until', n.until)
        from case_consultation.name_card n where n.case_id = c.id)`.as("named"),
        notesOf(id, mine(session)).as("notes"),
        sharedNotesOf(id).as("sharedNotes"),
        adviceOf(id, mine(session)).as("advice"),
        agreementsOf(id, mine(session)).as("agreements"),
        sql<LookBack | null>`(
        select jsonb_build_object('helped', l.helped, 'learned', l.learned, 'lookedOn', l.looked_on, 'version', l.version)
        from case_consultation.look_back l where l.case_id = c.id)`.as("lookBack"),
        sql<Case["goes"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('what', d.what, 'on', d.delete_on) order by d.delete_on, d.what), '[]')
        from case_consultation.announced_deletion d where d.case_id = c.id)`.as("goes"),
        promisersOf("c").as("members"),
        sql<Case["meetings"]>`(
        select coalesce(jsonb_agg(jsonb_build_object('meetingId', m.id, 'day', m.day, 'status', m.status) order by m.day), '[]')
        from case_consultation.agenda_item i join case_consultation.meeting m on m.id = i.meeting_id where i.case_id = c.id)`.as(
          "meetings",
        ),
      ])
      .where("c.id", "=", caseId)
      .executeTakeFirst()
  );
};

export const insertDraft = async (
  session: ProfessionalSession,
  {
    caseId,
    groupId,
    theme,
    question,
    tried,
    wanted,
    purpose,
    stuckSince,
  }: CaseTexts & { caseId: string; groupId: string },
): Promise<void> => {
  await tables(session)
    .insertInto("case_consultation.consultation_case")
    .columns([
      "id",
      "group_id",
      "bringer_membership_id",
      "theme",
      "question",
      "tried",
      "wanted",
      "purpose",
      "stuck_since",
    ])
    .expression(
      sql`select ${caseId}::uuid, ${groupId}::uuid, ${mine(session)}::uuid, ${theme}, ${question}, ${tried}, ${wanted}, ${purpose}, ${stuckSince}::date`,
    )
    .execute();
};

/** @returns the case as saved, or undefined when it is not there, not the actor's, or someone was first */
export const updateTexts = (
  session: ProfessionalSession,
  {
    caseId,
    version,
    theme,
    question,
    tried,
    wanted,
    purpose,
    stuckSince,
  }: CaseTexts & { caseId: string; version: number },
): Promise<SavedCase | undefined> =>
  tables(session)
    .updateTable("case_consultation.consultation_case")
    .set({ theme, question, tried, wanted, purpose, stuck_since: stuckSince, version: version + 1 })
    .where("id", "=", caseId)
    .where("version", "=", version)
    .where("bringer_membership_id", "=", mine(session))
    .returning([
      "id as caseId",
      sql<CaseTexts["theme"]>`theme`.as("theme"),
      "question",
      "tried",
      "wanted",
      sql<CaseTexts["purpose"]>`purpose`.as("purpose"),
      "stuck_since as stuckSince",
      "version",
    ])
    .executeTakeFirst();

/** What is stored now, for who was not first. */
export const findTexts = (
  session: ProfessionalSession,
  caseId: string,
): Promise<(SavedCase & { status: CaseStatus; mine: boolean; groupId: string }) | undefined> =>
  tables(session)
    .selectFrom("case_consultation.consultation_case")
    .select([
      "id as caseId",
      sql<CaseTexts["theme"]>`theme`.as("theme"),
      "question",
      "tried",
      "wanted",
      sql<CaseTexts["purpose"]>`purpose`.as("purpose"),
      "stuck_since as stuckSince",
      "version",
      "group_id as groupId",
      sql<CaseStatus>`status`.as("status"),
      sql<boolean>`bringer_membership_id = ${mine(session)}::uuid`.as("mine"),
    ])
    .where("id", "=", caseId)
    .executeTakeFirst();

/** The next step of a case. @returns the new version, or undefined when someone was first */
export const updateStatus = async (
  session: Session,
  { caseId, version, status }: { caseId: string; version: number; status: CaseStatus },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.consultation_case")
      .set({ status, version: version + 1 })
      .where("id", "=", caseId)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

export const deleteDraft = async (session: Session, caseId: string): Promise<boolean> =>
  (
    await tables(session)
      .deleteFrom("case_consultation.consultation_case")
      .where("id", "=", caseId)
      .where("brought_on", "is", null)
      .executeTakeFirst()
  ).numDeletedRows > 0n;

export const upsertOwnTitle = (session: ProfessionalSession, caseId: string, title: string) =>
  tables(session)
    .insertInto("case_consultation.own_title")
    .values({ case_id: caseId, account_id: session.actor.accountId, title })
    .onConflict((conflict) => conflict.columns(["account_id", "case_id"]).doUpdateSet({ title }))
    .execute();

export const leaveCase = async (session: Session, caseId: string): Promise<boolean> =>
  (await sql<{ left: boolean }>`select case_consultation.step_out_of_case(${caseId}) as left`.execute(tables(session)))
    .rows[0]?.left ?? false;

/** Own cases, drafts first, then the latest day first; within a day by chance. */
export const myCasesPage = (
  session: ProfessionalSession,
  { after, limit }: { after?: { day: string; id: string } | undefined; limit: number },
): Promise<MyCase[]> => {
  // A draft has no day: it stands before every day.
  const day = sql<string>`coalesce(c.brought_on, '9999-12-31'::date)`;
  return tables(session)
    .selectFrom("case_consultation.consultation_case as c")
    .leftJoin("case_consultation.case_group as g", "g.id", "c.group_id")
    .select([
      "c.id as caseId",
      "c.group_id as groupId",
      groupName.as("groupName"),
      sql<string | null>`(select t.title from case_consultation.own_title t where t.case_id = c.id)`.as("ownTitle"),
      "c.question",
      sql<CaseStatus>`c.status`.as("status"),
      "c.brought_on as broughtOn",
      "c.discussed_on as discussedOn",
    ])
    .where("c.bringer_membership_id", "=", mine(session))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${day}, c.id) < (${after?.day ?? ""}::date, ${after?.id ?? ""}::uuid)`),
    )
    .orderBy(day, "desc")
    .orderBy("c.id", "desc")
    .limit(limit + 1)
    .execute();
};

/** Empty when the actor may not name this case for this person. */
export const coverageOf = async (
  session: Session,
  caseId: string,
  person: string,
): Promise<Coverage["organisations"]> =>
  (
    await sql<Coverage["organisations"][number]>`
      select coalesce((select k.organisation_name from case_consultation.colleague k where k.organisation_id = x.organisation_id limit 1), 'een organisatie') as organisation,
        x.task, x.covered
      from case_consultation.coverage(${caseId}, ${person}) x order by 1, 2`.execute(tables(session))
  ).rows;

export const giveName = (session: Session, caseId: string, person: string) =>
  sql`select case_consultation.name_case(${caseId}, ${person})`.execute(tables(session));

export const takeName = async (session: Session, caseId: string): Promise<boolean> =>
  (await sql<{ taken: boolean }>`select case_consultation.unname_case(${caseId}) as taken`.execute(tables(session)))
    .rows[0]?.taken ?? false;
