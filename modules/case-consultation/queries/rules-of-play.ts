import { sql } from "kysely";
import { type ProfessionalSession, type Session, tablesOf } from "../../../platform/server/session.ts";
import type { RulesVersion } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

export type RulesRow = Omit<RulesVersion, "may"> & { readonly proposedByMe: boolean };

/** A row of rules_version (as `v`), with who read it out of those who sit there now. */
export const rulesAs = (
  session: ProfessionalSession,
) => sql<RulesRow>`jsonb_build_object('number', v.number, 'rules', v.rules,
  'criteria', v.criteria, 'proposedBy', ${colleague(sql.ref("v.proposed_by"))}, 'proposedOn', v.proposed_on, 'adoptedOn', v.adopted_on,
  'replacedOn', v.replaced_on, 'version', v.version, 'proposedByMe', v.proposed_by = ${session.actor.membership.id}::uuid,
  'readByMe', exists (select from case_consultation.rules_reading r where r.group_id = v.group_id and r.number = v.number
     and r.membership_id = ${session.actor.membership.id}::uuid),
  'readers', (select count(*)::int from case_consultation.rules_reading r join case_consultation.seat s
     on s.group_id = r.group_id and s.membership_id = r.membership_id and s.ends_at > platform.now()
     where r.group_id = v.group_id and r.number = v.number))`;

/** All versions, newest first. */
export const rulesPage = async (
  session: ProfessionalSession,
  { groupId, before, limit }: { groupId: string; before?: number | undefined; limit: number },
): Promise<RulesRow[]> =>
  (
    await tables(session)
      .selectFrom("case_consultation.rules_version as v")
      .select(rulesAs(session).as("row"))
      .where("v.group_id", "=", groupId)
      .$if(before !== undefined, (query) => query.where("v.number", "<", before ?? 0))
      .orderBy("v.number", "desc")
      .limit(limit + 1)
      .execute()
  ).map(({ row }) => row);

export const findRules = async (
  session: ProfessionalSession,
  groupId: string,
  number: number,
): Promise<RulesRow | undefined> =>
  (
    await tables(session)
      .selectFrom("case_consultation.rules_version as v")
      .select(rulesAs(session).as("row"))
      .where("v.group_id", "=", groupId)
      .where("v.number", "=", number)
      .executeTakeFirst()
  )?.row;

type Texts = { groupId: string; rules: string; criteria: string };

export const insertProposal = async (session: Session, { groupId, rules, criteria }: Texts): Promise<number> =>
  (
    await sql<{
      number: number;
    }>`select case_consultation.propose_rules(${groupId}, ${rules}, ${criteria}) as number`.execute(tables(session))
  ).rows[0]?.number ?? 0;

/** @returns the new version, or undefined when someone was first */
export const updateProposal = async (
  session: Session,
  { groupId, number, version, rules, criteria }: Texts & { number: number; version: number },
): Promise<number | undefined> =>
  (
    await tables(session)
      .updateTable("case_consultation.rules_version")
      .set({ rules, criteria, version: version + 1 })
      .where("group_id", "=", groupId)
      .where("number", "=", number)
      .where("version", "=", version)
      .where("adopted_on", "is", null)
      .returning("version")
      .executeTakeFirst()
  )?.version;

export const deleteProposal = async (session: Session, groupId: string, number: number): Promise<boolean> =>
  (
    await tables(session)
      .deleteFrom("case_consultation.rules_version")
      .where("group_id", "=", groupId)
      .where("number", "=", number)
      .where("adopted_on", "is", null)
      .executeTakeFirst()
  ).numDeletedRows > 0n;

/** @returns false when the text changed, or was adopted, meanwhile */
export const recordAdoption = async (
  session: Session,
  { groupId, number, version }: { groupId: string; number: number; version: number },
): Promise<boolean> =>
  (
    await sql<{
      adopted: boolean;
    }>`select case_consultation.adopt_rules(${groupId}, ${number}, ${version}) as adopted`.execute(tables(session))
  ).rows[0]?.adopted ?? false;

export const recordReading = async (session: Session, groupId: string, number: number): Promise<boolean> =>
  (
    await sql<{ read: boolean }>`select case_consultation.mark_rules_read(${groupId}, ${number}) as read`.execute(
      tables(session),
    )
  ).rows[0]?.read ?? false;
