import { type RawBuilder, sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Employer, OwnFile } from "../contract.ts";

const tables = tablesOf("employers");
const call = async <Value>(session: Session, act: RawBuilder<unknown>): Promise<Value | undefined> =>
  (await sql<{ value: Value | null }>`select ${act} as value`.execute(tables(session))).rows[0]?.value ?? undefined;

/** @returns the moment it ends */
export const insertLink = (session: Session, id: string, employerId: string, opening: Buffer, days: number) =>
  call<Date>(session, sql`employers.make_link(${id}, ${employerId}, ${opening}, ${days}::integer)`);
export const putClosed = (session: Session, linkId: string) =>
  call<boolean>(session, sql`employers.close_link(${linkId})`);
export const linksOf = async (session: Session, employerId: string): Promise<Employer["links"]> =>
  (
    await sql<
      Employer["links"][number]
    >`select l.id as "linkId", l.made_on::text as "madeOn", (l.ends_at at time zone 'Europe/Amsterdam')::date::text as "endsOn",
        l.closed_at is not null or l.ends_at <= (select platform.now()) as closed, l.views, l.last_seen_on::text as "lastSeenOn"
      from employers.file_link l where l.employer_id = ${employerId}::uuid order by l.made_on desc, l.ends_at desc, l.id limit 10`.execute(
      tables(session),
    )
  ).rows;

/** @returns how many seconds the link still opens */
export const openBehind = (session: Session, opening: Buffer) =>
  call<number>(session, sql`employers.open_link(${opening})`);
export type FileBehind = OwnFile["facts"] & Omit<OwnFile, "facts">;
export const fileBehind = (session: Session, opening: Buffer) =>
  call<FileBehind>(session, sql`employers.file_behind(${opening})`);
export const insertSaid = (session: Session, opening: Buffer, id: string, kind: string, text: string) =>
  call<boolean>(session, sql`employers.remark_behind(${opening}, ${id}, ${kind}, ${text})`);
/** @returns the place it holds for */
export const putApproachBehind = (session: Session, opening: Buffer, notAnyMore: boolean) =>
  call<string>(session, sql`employers.approach_behind(${opening}, ${notAnyMore})`);
export const insertQuietBehind = (
  session: Session,
  opening: Buffer,
  quiet: { id: string; fromDay: string; untilDay: string; why: string },
) =>
  call<boolean>(
    session,
    sql`employers.quiet_behind(${opening}, ${quiet.id}, ${quiet.fromDay}::date, ${quiet.untilDay}::date, ${quiet.why})`,
  );
