import { sql } from "kysely";
import {
  type ProfessionalSession,
  type Session,
  tablesOf,
  type VisitorSession,
} from "../../../platform/server/session.ts";

const tables = tablesOf("case_consultation");

/** Only the hash is kept; a new one ends the old one. */
export const keepCalendarLink = (session: ProfessionalSession, hash: Buffer) =>
  sql`select case_consultation.make_calendar_link(${hash})`.execute(tables(session));

export const dropCalendarLink = (session: ProfessionalSession) =>
  sql`select case_consultation.end_calendar_link()`.execute(tables(session));

/** A meeting as calendars want it; the moments in UTC. */
type CalendarRow = {
  readonly meetingId: string;
  readonly groupName: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  readonly movedTimes: number;
};

export type OpenedCalendar = { readonly accountId: string; readonly meetings: readonly CalendarRow[] };

/** @returns null for an unknown, revoked or ended address: nobody can tell which */
export const openCalendar = async (session: VisitorSession, token: string): Promise<OpenedCalendar | null> =>
  (
    await sql<{ opened: OpenedCalendar | null }>`select case_consultation.calendar_of(${token}) as opened`.execute(
      tables(session),
    )
  ).rows[0]?.opened ?? null;

/** One meeting, as calendars want it. */
export const findMeetingForCalendar = (session: Session, meetingId: string): Promise<CalendarRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.meeting as m")
    .innerJoin("case_consultation.case_group as g", "g.id", "m.group_id")
    .select([
      "m.id as meetingId",
      "g.name as groupName",
      "m.place",
      sql<string>`case_consultation.begins_at(m.day, m.start_time)`.as("startsAt"),
      sql<string>`case_consultation.begins_at(m.day, m.end_time)`.as("endsAt"),
      sql<boolean>`m.status = 'cancelled'`.as("cancelled"),
      "m.moved_times as movedTimes",
    ])
    .where("m.id", "=", meetingId)
    .executeTakeFirst();
