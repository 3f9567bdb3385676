import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { MyAtWork, PlanLine } from "../contract.ts";
import { ask, done, tables } from "./calls.ts";

export const planOf = async (session: Session, personId: string): Promise<PlanLine[]> =>
  (
    await sql<PlanLine>`
      select l.id as "lineId", l.part, l.text, l.reaction, aftercare.line_from(l.id) as "from", l.agreed_on::text as "agreedOn", l.version,
        (select coalesce(jsonb_agg(t.placement_id order by t.placement_id), '[]') from aftercare.told t where t.line_id = l.id) as "toldFor"
      from aftercare.plan_line l where l.person_id = ${personId}::uuid order by l.position, l.id`.execute(
      tables(session),
    )
  ).rows;
/** The line as the reader sees it, and whose it is. */
export const findLine = async (
  session: Session,
  lineId: string,
): Promise<
  (Pick<PlanLine, "part" | "text" | "reaction" | "version"> & { personId: string; mine: boolean }) | undefined
> =>
  (
    await sql<
      Pick<PlanLine, "part" | "text" | "reaction" | "version"> & { personId: string; mine: boolean }
    >`select l.person_id as "personId", l.part, l.text, l.reaction, l.version, coalesce(l.person_id = (select aftercare.my_plan()), false) as mine
      from aftercare.plan_line l where l.id = ${lineId}::uuid`.execute(tables(session))
  ).rows[0];

export const readersOfMine = async (session: Session): Promise<MyAtWork["readers"]> =>
  (
    await sql<
      MyAtWork["readers"][number]
    >`select name, organisation, until_day::text as until from aftercare.plan_readers()`.execute(tables(session))
  ).rows;
/** What the professional at the door may do with this person's plan, and what day it is. */
export const planRights = async (
  session: Session,
  personId: string,
): Promise<{ reads: boolean; proposes: boolean; today: string }> => {
  const { rows } = await sql<{ reads: boolean; proposes: boolean; today: string }>`
    select aftercare.reads_plan(${personId}) as reads, aftercare.may_propose(${personId}) as proposes, platform.today()::text as today`.execute(
    tables(session),
  );
  const [row] = rows;
  if (!row) throw new Error("the database did not say what day it is");
  return row;
};

type NewLine = {
  readonly lineId: string;
  readonly personId: string;
  readonly part: string;
  readonly text: string;
  readonly reaction: string;
};
export const insertLine = (session: Session, { lineId, personId, part, text, reaction }: NewLine) =>
  done(session, sql`aftercare.put_line(${lineId}, ${personId}, ${part}, ${text}, ${reaction})`);
/** @returns false when someone else was first */
export const updateLine = (session: Session, lineId: string, version: number, text: string, reaction: string) =>
  ask<boolean>(session, sql`aftercare.change_line(${lineId}, ${version}::integer, ${text}, ${reaction})`);
export const putAgreement = (session: Session, lineId: string, version: number) =>
  ask<boolean>(session, sql`aftercare.agree_to_line(${lineId}, ${version}::integer)`);
/** @returns whose it was */
export const removeLine = (session: Session, lineId: string) =>
  ask<string | null>(session, sql`aftercare.drop_line(${lineId})`);
export const insertTold = (session: Session, id: string, lineId: string, placementId: string) =>
  done(session, sql`aftercare.tell_at_work(${id}, ${lineId}, ${placementId})`);
/** @returns the tick that is gone */
export const removeTold = (session: Session, lineId: string, placementId: string) =>
  ask<string | null>(session, sql`aftercare.untell_at_work(${lineId}, ${placementId})`);
