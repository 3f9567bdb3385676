import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

/** What a calendar gets: the group, the place, the moment and a link. No names, no cases. */
export type CalendarMeeting = {
  readonly meetingId: string;
  readonly groupName: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  readonly movedTimes: number;
};

/**
 * Meetings as iCalendar (RFC 5545), in UTC. A meeting keeps its UID for good; SEQUENCE grows when it moves and STATUS
 * says it is cancelled, so that a calendar that had it follows.
 */
export const calendarFile = (
  meetings: readonly CalendarMeeting[],
  { baseUrl, now }: { baseUrl: string; now: Date },
): string => {
  const calendar = ical({
    name: "Casusoverleg",
    prodId: { company: "Vliegwiel", product: "Casusoverleg", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    // How often a calendar looks again; every few hours is enough for a meeting that moves.
    ttl: 4 * 60 * 60,
  });
  for (const { meetingId, groupName, place, startsAt, endsAt, cancelled, movedTimes } of meetings)
    calendar.createEvent({
      id: `${meetingId}@vliegwiel`,
      stamp: now,
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: cancelled ? `Gaat niet door: ${groupName}` : groupName,
      ...(place && { location: place }),
      url: `${baseUrl}/overleg/${meetingId}`,
      sequence: movedTimes,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
};
