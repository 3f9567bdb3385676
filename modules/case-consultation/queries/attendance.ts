import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Attendance, AttendanceState, GroupRhythm, MeetingStatus, SeatAtMeeting } from "../contract.ts";
import { colleague } from "./people.ts";

const tables = tablesOf("case_consultation");

export type AttendanceRow = {
  readonly status: MeetingStatus;
  readonly day: string;
  readonly chair: boolean;
  readonly quorumNeeded: number;
  readonly seats: readonly SeatAtMeeting[];
};

/** The table of a meeting, in one statement however many seats there are. */
export const findAttendance = (session: Session, meetingId: string): Promise<AttendanceRow | undefined> =>
  tables(session)
    .selectFrom("case_consultation.meeting as m")
    .innerJoin("case_consultation.case_group as g", "g.id", "m.group_id")
    .select([
      sql<MeetingStatus>`m.status`.as("status"),
      "m.day",
      sql<boolean>`exists (select from case_consultation.entry e where e.group_id = m.group_id and e.chair)`.as(
        "chair",
      ),
      "g.quorum as quorumNeeded",
      sql<SeatAtMeeting[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('seatId', t.seat_id, 'state', t.state, 'mine', t.mine,
            'holder', ${colleague(sql.ref("t.holder_id"))}, 'by', ${colleague(sql.ref("t.by_id"))},
            'standsIn', (select coalesce(jsonb_agg(${colleague(sql.ref("w.id"))} order by w.id), '[]') from unnest(t.who_may_sit) w (id) where w.id <> t.holder_id))
          order by t.seat_id), '[]')
        from case_consultation.seats_at(m.id) t)`.as("seats"),
    ])
    .where("m.id", "=", meetingId)
    .executeTakeFirst();

export const insertAnswer = (
  session: Session,
  {
    meetingId,
    seatId,
    state,
    membershipId,
  }: { meetingId: string; seatId: string; state: string; membershipId: string },
) =>
  sql`select case_consultation.say_who_comes(${meetingId}, ${seatId}, ${state}, ${membershipId})`.execute(
    tables(session),
  );

type Confirmed = { seatId: string; state: AttendanceState; membershipId: string };

/** All seats in one statement. */
export const insertConfirmed = (session: Session, meetingId: string, seats: readonly Confirmed[]) =>
  sql`select case_consultation.confirm_attendance(${meetingId}, x."seatId", x.state, x."membershipId")
    from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) x ("seatId" uuid, state text, "membershipId" uuid)`.execute(
    tables(session),
  );

/** Is the group with enough to decide something at this meeting? A meeting may be held without; deciding waits. */
export const hasQuorum = async (session: Session, meetingId: string): Promise<Attendance["quorum"] | undefined> => {
  const found = await tables(session)
    .selectFrom("case_consultation.meeting as m")
    .innerJoin("case_consultation.case_group as g", "g.id", "m.group_id")
    .select([
      "g.quorum as needed",
      sql<number>`(select count(*)::int from case_consultation.attendance a where a.meeting_id = m.id and a.state = 'present')`.as(
        "present",
      ),
    ])
    .where("m.id", "=", meetingId)
    .executeTakeFirst();
  return found && { ...found, has: found.present >= found.needed };
};

export const remindOfMeetings = (session: Session, workingDaysAhead: number) =>
  sql`select case_consultation.remind_of_meetings(${workingDaysAhead})`.execute(tables(session));
export const tellWhoWasMissed = (session: Session) =>
  sql`select case_consultation.tell_who_was_missed()`.execute(tables(session));
export const forgetWhatWasTold = (session: Session) =>
  sql`select case_consultation.forget_what_was_told(), case_consultation.forget_calendar_links()`.execute(
    tables(session),
  );

export type GroupFares = {
  readonly groupId: string;
  readonly turnouts: GroupRhythm["attendance"];
  readonly nextMeeting: string | null;
  readonly daysUntil: number | null;
  readonly onAgenda: number;
  readonly waiting: number;
  readonly casesPerMeeting: number;
};
export const howGroupsFare = async (session: Session): Promise<GroupFares[]> =>
  (
    await sql<GroupFares>`select group_id as "groupId", turnouts, next_meeting as "nextMeeting", days_until as "daysUntil",
      on_agenda as "onAgenda", waiting, cases_per_meeting as "casesPerMeeting" from case_consultation.how_groups_fare()`.execute(
      tables(session),
    )
  ).rows;

/** The chairs hear of it, once for one cause. */
export const warnChairs = (session: Session, groupId: string, kind: string, cause: string) =>
  sql`select case_consultation.warn_chairs(${groupId}, ${kind}, ${cause})`.execute(tables(session));
