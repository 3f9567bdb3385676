import { type ProfessionalSession, tablesOf } from "../../../platform/server/session.ts";

/** Something for later, without a name beside it, and at which meeting it came up. */
export type ParkedLine = {
  readonly id: string;
  readonly text: string;
  readonly parkedOn: string;
  readonly meetingId: string;
};

/** What the group put off and has not looked at yet, oldest first. */
export const parkedInGroup = (session: ProfessionalSession, groupId: string): Promise<ParkedLine[]> =>
  tablesOf("live_meetings")(session)
    .selectFrom("live_meetings.parked")
    .select(["id", "text", "parked_on as parkedOn", "meeting_id as meetingId"])
    .where("group_id", "=", groupId)
    .where("state", "=", "open")
    .orderBy("parked_on")
    .orderBy("id")
    .limit(50)
    .execute();
