import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Escalation, Mandate, Stuck } from "../contract.ts";
import { escalationCard } from "./bringing.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

/** What is stuck at a case now, by organisation and role. */
export const stuckAt = async (session: Session, caseId: string): Promise<Stuck[]> =>
  (
    await sql<Stuck>`
      select 'agreement' as kind, a.id, a.what, coalesce(k.organisation_name, 'een organisatie') as organisation, coalesce(k.task, '') as role, a.due_on as since, platform.today() - a.due_on as days
      from case_consultation.agreement a left join case_consultation.colleague k on k.id = a.who_membership_id
      where a.case_id = ${caseId} and a.state = 'open' and a.due_on < platform.today()
      union all
      select 'wait', w.id, w.what, coalesce(o.name, 'een organisatie'), w.role, w.since, platform.today() - w.since
      from case_consultation.case_wait w left join case_consultation.partner o on o.id = w.organisation_id
      where w.case_id = ${caseId} and w.until is null
      order by since, id`.execute(tables(session))
  ).rows;

/** Empty for who may not put anything before anyone. */
export const mandatesAt = async (session: Session, caseId: string): Promise<Mandate[]> =>
  (
    await sql<{ card: Mandate }>`
      select ${colleague(sql.ref("x.membership_id"))} || jsonb_build_object('bySeat', x.by_seat) as card
      from case_consultation.mandates(${caseId}) x order by x.by_seat desc, x.membership_id limit 100`.execute(
      tables(session),
    )
  ).rows.map(({ card }) => card);

type Put = {
  id: string;
  caseId: string;
  about: { kind: Stuck["kind"]; id: string };
  toMembershipId: string;
  reason: string;
};

export const putBefore = (session: Session, { id, caseId, about, toMembershipId, reason }: Put) =>
  sql`select case_consultation.escalate(${id}, ${caseId}, ${about.kind === "agreement" ? about.id : null}::uuid,
    ${about.kind === "wait" ? about.id : null}::uuid, ${toMembershipId}, ${reason})`.execute(tables(session));

/** Names of who sits at a case's table or promised something there: none of them belongs in a reason. */
export const namesAtCase = async (session: Session, caseId: string): Promise<string[]> =>
  (
    await sql<{ name: string }>`
      select distinct k.display_name as name from case_consultation.colleague k where k.id in (
        select a.who_membership_id from case_consultation.agreement a where a.case_id = ${caseId}
        union select s.membership_id from case_consultation.seat s join case_consultation.consultation_case c on c.group_id = s.group_id where c.id = ${caseId})`.execute(
      tables(session),
    )
  ).rows.map(({ name }) => name);

export type EscalationRow = Escalation & { caseId: string | null; question: string | null; mine: boolean };

export const findEscalation = async (session: ProfessionalSession, id: string): Promise<EscalationRow | undefined> =>
  (
    await sql<{ card: EscalationRow }>`
      select ${escalationCard(colleague)} || jsonb_build_object('caseId', c.id, 'question', c.question,
        'mine', x.to_membership_id = ${session.actor.membership.id}::uuid) as card
      from case_consultation.escalation x left join case_consultation.consultation_case c on c.id = x.case_id
      where x.id = ${id}`.execute(tables(session))
  ).rows[0]?.card;

/** @returns the new version, or undefined when it was answered in another window meanwhile */
export const saveAnswer = async (
  session: Session,
  { id, version, answer, willDoOn }: { id: string; version: number; answer: string; willDoOn: string | null },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.escalation")
      .set({ answer, will_do_on: willDoOn, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("version")
      .executeTakeFirst()
  )?.version;
