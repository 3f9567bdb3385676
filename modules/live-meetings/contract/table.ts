import { z } from "zod";
import { done, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { activity, Clock, Colleague, meetingId, shared, Told, topic } from "./words.ts";

const caseId = z.uuid();
const placeId = z.uuid();
const search = z.string().max(80).default("");

export const listPossibleGuests = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/possible-guests",
  access: "professional",
  operation: "list",
  activity,
  summary: "Colleagues of the region without a seat in this group, to ask to the table for one case.",
  input: z.object({ meetingId, search }),
  output: z.object({ items: z.array(Colleague) }),
});

export const inviteGuest = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/cases/:caseId/guests",
  summary: "Ask someone of the region to the table for this one case.",
  input: z.object({ meetingId, caseId, membershipId: z.uuid({ error: "Kies wie je vraagt." }) }),
  output: z.object({ placeId }),
});

export const invitePerson = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/cases/:caseId/person",
  summary: "Ask the person concerned to the table for their own case.",
  input: z.object({ meetingId, caseId }),
  output: z.object({ placeId }),
});

export const takePlaceAway = endpoint({
  ...shared,
  method: "DELETE",
  path: "/places/:placeId",
  summary: "Take an invitation back, or stay away as a guest. No reason asked.",
  input: z.object({ placeId }),
  output: done,
});

/** Before: only when, where and who asks. After: only that it is over. At the table: what is told of this one case. */
const seen = {
  topic,
  placeId,
  caseId,
  state: z.enum(["before", "now", "after"]),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  step: z.object({ title: z.string(), what: z.string() }).nullable(),
  clock: Clock.nullable(),
  case: Told.nullable(),
};

export const GuestView = z.object({
  ...seen,
  groupName: z.string(),
  invitedBy: Colleague,
  /** Only where the person's permission reaches the guest's own organisation. */
  name: z.string().nullable(),
  /** What the guest promised at this case: theirs, also when the turn is over. */
  promises: z.array(
    z.object({
      id: z.uuid(),
      what: z.string(),
      dueOn: z.string(),
      accepted: z.boolean(),
      state: z.enum(["open", "done", "dropped"]),
    }),
  ),
});
export type GuestView = z.infer<typeof GuestView>;

export const getGuestView = endpoint({
  method: "GET",
  path: "/places/:placeId",
  access: "professional",
  operation: "read",
  activity,
  summary: "As a guest at one case: a waiting page, the case while it is on the table, and nothing after.",
  input: z.object({ placeId }),
  output: GuestView,
});

export const listMyPlaces = endpoint({
  method: "GET",
  path: "/my-places",
  access: "professional",
  operation: "list",
  activity,
  summary: "The cases one is asked to the table for: when, where, by which group and by whom; nothing of the case.",
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        placeId,
        day: z.string(),
        startTime: z.string(),
        endTime: z.string(),
        place: z.string(),
        groupName: z.string(),
        invitedBy: Colleague,
      }),
    ),
  }),
});

export const PersonView = z.object({
  ...seen,
  personId,
  links: z.array(z.object({ linkId: z.uuid(), opened: z.boolean(), endsAt: z.string() })),
});
export type PersonView = z.infer<typeof PersonView>;

export const getPersonView = endpoint({
  method: "GET",
  path: "/my-consultations/:caseId/live",
  access: "person",
  operation: "read",
  activity,
  summary: "The person concerned at the table for their own case.",
  input: z.object({ caseId }),
  output: PersonView,
});

const byPerson = { access: "person", operation: "write", activity } as const;

export const makeCompanionLink = endpoint({
  ...byPerson,
  method: "POST",
  path: "/my-consultations/:caseId/links",
  summary: "Let someone look along, by a link for this one meeting and case.",
  input: z.object({ caseId }),
  output: z.object({ linkId: z.uuid(), link: z.string(), endsAt: z.string() }),
});

export const endCompanionLink = endpoint({
  ...byPerson,
  method: "DELETE",
  path: "/my-consultations/links/:linkId",
  summary: "Take the link back: who looked along, sees nothing any more.",
  input: z.object({ linkId: z.uuid() }),
  output: done,
});

/** The activity says in the person's own log that this was the link they made. */
const alongside = { access: "link", activity: "companion" } as const;

export const openCompanionLink = endpoint({
  ...alongside,
  method: "POST",
  path: "/look-along",
  operation: "write",
  summary: "Open the link someone gave, on this device.",
  input: z.object({ secret: z.string().max(100) }),
  output: done,
});

export const CompanionView = z.object({
  state: z.enum(["none", "before", "now", "after"]),
  step: z.object({ title: z.string(), what: z.string() }).nullable(),
  clock: Clock.nullable(),
  case: Told.nullable(),
});
export type CompanionView = z.infer<typeof CompanionView>;

export const getCompanionView = endpoint({
  ...alongside,
  method: "GET",
  path: "/look-along",
  operation: "read",
  summary: "What the person shows: their own case while it is on the table.",
  input: z.object({}),
  output: CompanionView,
});
