import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { CaseStatus, OwnPromise } from "../contract.ts";

const tables = tablesOf("case_consultation");
const me = (session: ProfessionalSession) => session.actor.membership.id;
type Kind = "note" | "advice";
const tableOf = { note: "case_consultation.note", advice: "case_consultation.advice" } as const;

/** What decides about writing at a case; undefined when the actor does not see it. */
export const statusOf = async (session: Session, caseId: string): Promise<CaseStatus | undefined> =>
  (
    await tables(session)
      .selectFrom("case_consultation.consultation_case")
      .select(sql<CaseStatus>`status`.as("status"))
      .where("id", "=", caseId)
      .executeTakeFirst()
  )?.status;

/** The same for notes, which are not a guest's. */
export const noteFactsOf = async (
  session: Session,
  caseId: string,
): Promise<{ status: CaseStatus; guest: boolean } | undefined> =>
  (
    await sql<{ status: CaseStatus; guest: boolean }>`
      select c.status, c.id = any (case_consultation.my_guest_cases()) as guest
      from case_consultation.consultation_case c where c.id = ${caseId}`.execute(tables(session))
  ).rows[0];

export const insertWriting = (
  session: ProfessionalSession,
  kind: Kind,
  { id, caseId, text }: { id: string; caseId: string; text: string },
) =>
  tables(session)
    .insertInto(tableOf[kind])
    .columns(["id", "case_id", "author_membership_id", "text"])
    .expression(sql`select ${id}::uuid, ${caseId}::uuid, ${me(session)}::uuid, ${text}`)
    .execute();

export type WritingFacts = { text: string; version: number; mine: boolean; chair: boolean; status: CaseStatus };

export const findWriting = async (
  session: ProfessionalSession,
  kind: Kind,
  id: string,
): Promise<WritingFacts | undefined> =>
  (
    await sql<WritingFacts>`
      select w.text, w.version, w.author_membership_id = ${me(session)}::uuid as mine, c.status,
        exists (select from case_consultation.entry e where e.group_id = c.group_id and e.chair) as chair
      from ${sql.table(tableOf[kind])} w join case_consultation.consultation_case c on c.id = w.case_id where w.id = ${id}`.execute(
      tables(session),
    )
  ).rows[0];

export const updateWriting = async (
  session: Session,
  kind: Kind,
  { id, version, text }: { id: string; version: number; text: string },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable(tableOf[kind])
      .set({ text, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

export const insertAgreement = (
  session: ProfessionalSession,
  { id, caseId, who, what, dueOn }: { id: string; caseId: string; who: string; what: string; dueOn: string },
) =>
  tables(session)
    .insertInto("case_consultation.agreement")
    .columns(["id", "case_id", "made_by_membership_id", "who_membership_id", "what", "due_on"])
    .expression(sql`select ${id}::uuid, ${caseId}::uuid, ${me(session)}::uuid, ${who}::uuid, ${what}, ${dueOn}::date`)
    .execute();

export type AgreementStored = {
  what: string;
  dueOn: string;
  accepted: boolean;
  state: "open" | "done" | "dropped";
  version: number;
  who: boolean;
  maker: boolean;
  chair: boolean;
  whoName: string | null;
};

export const findAgreement = async (session: ProfessionalSession, id: string): Promise<AgreementStored | undefined> =>
  (
    await sql<AgreementStored>`
      select a.what, a.due_on as "dueOn", a.accepted, a.state, a.version, a.who_membership_id = ${me(session)}::uuid as who,
        a.made_by_membership_id = ${me(session)}::uuid as maker,
        exists (select from case_consultation.entry e where e.group_id = c.group_id and e.chair) as chair,
        (select k.display_name from case_consultation.colleague k where k.id = a.who_membership_id) as "whoName"
      from case_consultation.agreement a left join case_consultation.consultation_case c on c.id = a.case_id where a.id = ${id}`.execute(
      tables(session),
    )
  ).rows[0];

export type PromiseRow = Omit<OwnPromise, "may"> & { readonly bringer: boolean };

/** A promise of the actor's own, with the case when they see it. */
export const findPromise = async (session: ProfessionalSession, id: string): Promise<PromiseRow | undefined> =>
  (
    await sql<PromiseRow>`
      select a.id, a.what, a.due_on::text as "dueOn", a.accepted, a.state, a.version,
        case when c.id is not null then jsonb_build_object('caseId', c.id, 'question', c.question) end as "case",
        coalesce(c.bringer_membership_id = ${me(session)}::uuid, false) as bringer
      from case_consultation.agreement a left join case_consultation.consultation_case c on c.id = a.case_id
      where a.id = ${id} and a.who_membership_id = ${me(session)}::uuid`.execute(tables(session))
  ).rows[0];

/** @returns false when it is not the actor's any more, or changed since */
export const givePromiseBack = async (session: Session, id: string, version: number): Promise<boolean> =>
  (
    await sql<{ given: boolean }>`select case_consultation.give_back_promise(${id}, ${version}) as given`.execute(
      tables(session),
    )
  ).rows[0]?.given ?? false;

export const updateAgreement = async (
  session: Session,
  id: string,
  version: number,
  change: { what: string; dueOn: string } | { accepted: true } | { state: "open" | "done" | "dropped" },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.agreement")
      .set({
        ...("what" in change ? { what: change.what, due_on: change.dueOn } : change),
        version: version + 1,
      })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;

/** @param version 0 when nobody looked back yet. @returns false when someone was first */
export const saveLookBack = async (
  session: ProfessionalSession,
  { caseId, version, helped, learned }: { caseId: string; version: number; helped: string; learned: string },
): Promise<boolean> => {
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tables(session)
      .insertInto("case_consultation.look_back")
      .values({ case_id: caseId, by_membership_id: me(session), helped, learned })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await tables(session)
    .updateTable("case_consultation.look_back")
    .set({ helped, learned, version: version + 1 })
    .where("case_id", "=", caseId)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** All answers in one statement. */
export const saveFollowed = (
  session: Session,
  caseId: string,
  followed: readonly { agreementId: string; followed: "yes" | "partly" | "no" }[],
) =>
  sql`insert into case_consultation.look_back_agreement (agreement_id, case_id, followed)
      select f.agreement, ${caseId}::uuid, f.answer
      from unnest(${followed.map(({ agreementId }) => agreementId)}::uuid[], ${followed.map((f) => f.followed)}::text[]) f (agreement, answer)
      on conflict (agreement_id) do update set followed = excluded.followed`.execute(tables(session));
