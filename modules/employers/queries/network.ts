import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Rule } from "../contract.ts";

const tables = tablesOf("employers");

export const ruleHere = async (session: Session): Promise<Rule | undefined> =>
  (
    await sql<Rule>`select r.tiers, r.days_each as "daysEach", r.warm_months as "warmMonths", r.reservation_days as "reservationDays", r.version
      from employers.rule_of((select platform.region_code())) r`.execute(tables(session))
  ).rows[0];
/** @returns false when someone else saved first */
export const putRule = async (session: Session, rule: Rule): Promise<boolean> =>
  (
    await sql<{
      first: boolean;
    }>`select employers.save_rule(${rule.version}::integer, ${rule.tiers}::text[], ${rule.daysEach}::integer,
      ${rule.warmMonths}::integer, ${rule.reservationDays}::integer) as first`.execute(tables(session))
  ).rows[0]?.first ?? false;

type Agreement = {
  readonly agreementId: string;
  readonly organisation: string;
  readonly ours: boolean;
  readonly proposedOn: string;
  readonly agreedOn: string | null;
};
export const agreementsHere = async (session: Session): Promise<Agreement[]> =>
  (
    await sql<Agreement>`select g.id as "agreementId", o.name as organisation, g.proposed_by = (select platform.organisation_id()) as ours,
        g.proposed_on::text as "proposedOn", g.agreed_on::text as "agreedOn"
      from employers.agreement g join employers.keeper o
        on o.id = case when g.proposed_by = (select platform.organisation_id()) then g.proposed_to else g.proposed_by end
      where g.ended_on is null order by o.name, g.id limit 100`.execute(tables(session))
  ).rows;
export const neighbours = async (session: Session): Promise<{ organisationId: string; name: string }[]> =>
  (
    await sql<{
      organisationId: string;
      name: string;
    }>`select n.id as "organisationId", n.name from employers.neighbour n
      where n.id <> (select platform.organisation_id()) order by n.name limit 200`.execute(tables(session))
  ).rows;
export const insertAgreement = async (session: Session, id: string, organisationId: string): Promise<void> => {
  await sql`select employers.propose_agreement(${id}, ${organisationId})`.execute(tables(session));
};
export const putAgreement = async (session: Session, agreementId: string, yes: boolean): Promise<boolean> =>
  (
    await sql<{ done: boolean }>`select employers.answer_agreement(${agreementId}, ${yes}) as done`.execute(
      tables(session),
    )
  ).rows[0]?.done ?? false;

type Side = {
  readonly employerId: string | null;
  readonly name: string | null;
  readonly place: string | null;
  readonly organisation: string;
};
type Pair = {
  readonly one: Side;
  readonly other: Side;
  readonly certain: boolean;
  readonly mayKeepOne: boolean;
  readonly mayKeepOther: boolean;
};
export const doubles = async (session: Session): Promise<Pair[]> =>
  (await sql<{ pairs: Pair[] }>`select employers.alike_seen(100) as pairs`.execute(tables(session))).rows[0]?.pairs ??
  [];
export const insertMerger = async (session: Session, id: string, keep: string, gone: string): Promise<void> => {
  await sql`select employers.merge(${id}, ${keep}, ${gone})`.execute(tables(session));
};
/** @returns the file that came back */
export const takeBackMerger = async (session: Session, mergerId: string): Promise<string | undefined> =>
  (await sql<{ id: string | null }>`select employers.undo_merge(${mergerId}) as id`.execute(tables(session))).rows[0]
    ?.id ?? undefined;
export const putDifferent = async (session: Session, one: string, other: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`select employers.say_different(${one}, ${other}) as done`.execute(tables(session)))
    .rows[0]?.done ?? false;
export const mergersOf = async (
  session: Session,
  employerId: string,
): Promise<{ mergerId: string; name: string; on: string }[]> =>
  (
    await sql<{
      mergerId: string;
      name: string;
      on: string;
    }>`select m.id as "mergerId", m.gone_name as name, (m.at at time zone 'Europe/Amsterdam')::date::text as on
      from employers.merger m where m.kept_id = ${employerId}::uuid and m.undone_at is null order by m.at desc, m.id limit 10`.execute(
      tables(session),
    )
  ).rows;
export const deletePassed = async (session: Session): Promise<void> => {
  await sql`select employers.delete_passed()`.execute(tables(session));
};
export const findAllAlike = async (session: Session): Promise<void> => {
  await sql`select employers.find_all_alike()`.execute(tables(session));
};
