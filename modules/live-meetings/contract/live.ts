import { z } from "zod";
import { done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { filled } from "../../../platform/shared/typed-text.ts";
import { left } from "../../text-help/contract.ts";
import { activity, Clock, Colleague, meetingId, shared, version } from "./words.ts";

export const Phase = z.enum(["planned", "arriving", "case", "between", "closing", "ended"]);
export type Phase = z.infer<typeof Phase>;

const Parked = z.object({ id: z.uuid(), text: z.string(), parkedOn: z.string(), here: z.boolean(), version });
export type Parked = z.infer<typeof Parked>;

const Place = z.object({ placeId: z.uuid(), caseId: z.uuid(), who: Colleague.nullable(), hadTurn: z.boolean() });
export type Place = z.infer<typeof Place>;

export const Live = z.object({
  meetingId,
  /** Zero: the meeting has not begun. */
  version: z.number().int().min(0),
  phase: Phase,
  begunBy: Colleague.nullable(),
  method: z.object({
    key: z.string(),
    title: z.string(),
    steps: z.array(z.object({ title: z.string(), what: z.string(), minutes: z.number() })),
  }),
  methods: z.array(z.object({ key: z.string(), title: z.string(), about: z.string(), minutes: z.number() })),
  /** The case on the table; null between cases, and for who does not see this case. */
  turn: z
    .object({
      caseId: z.uuid(),
      clock: Clock,
      offScreen: z.boolean(),
      /** The word about income that was seen, where work was not named: a friendly question, until someone puts it away. */
      nudge: z.string().nullable(),
    })
    .nullable(),
  words: z.array(z.object({ who: Colleague, speaking: z.boolean(), mine: z.boolean() })),
  parked: z.array(Parked),
  places: z.array(Place),
  screen: z.object({ open: z.boolean() }).nullable(),
  /** Who is marked as here, and whether that is oneself too. */
  present: z.array(z.uuid()),
  here: z.boolean(),
  /** How many must be there to decide; zero when the group asks for none. */
  quorum: z.int(),
  may: z.object({ lead: may }),
});
export type Live = z.infer<typeof Live>;

export const getLive = endpoint({
  method: "GET",
  path: "/meetings/:meetingId/live",
  access: "professional",
  operation: "read",
  activity,
  summary: "Where the group is in a meeting: phase, case, step, clock, who speaks, the parking lot.",
  input: z.object({ meetingId }),
  output: Live,
});

export const beginMeeting = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/live",
  summary: "Begin the meeting, or join the chair who just did.",
  input: z.object({ meetingId }),
  output: z.object({ begunBy: Colleague.nullable() }),
});

export const joinMeeting = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/live/presence",
  summary: "Be there: on one's own seat, or on the one one stands in for.",
  input: z.object({ meetingId }),
  output: done,
});

/** What a chair does, one act at a time. `version` is the one of the screen the chair pressed on. */
export const steerMeeting = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/live/steps",
  summary: "Lead the meeting: open a case, go to a step, pause, more time, leave the case, begin closing.",
  input: z.object({
    meetingId,
    version,
    act: z.enum([
      "open-case",
      "step",
      "more-time",
      "method",
      "pause",
      "resume",
      "off-screen",
      "on-screen",
      "leave-case",
      "closing",
    ]),
    /** open-case: which case of the agenda. */
    caseId: z.uuid().optional(),
    /** step: to which step of the method. */
    step: z.number().int().min(1).max(20).optional(),
    /** more-time: how many minutes. */
    minutes: z.number().int().min(1).max(60).default(2),
    /** method, and open-case when another way of working is chosen. */
    method: z.string().max(40).optional(),
  }),
  output: z.object({ version }),
});

export const endMeeting = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/live/end",
  summary: "End the meeting: the shared screen closes, and what only mattered during it is deleted.",
  input: z.object({ meetingId }),
  output: done,
});

export const askWord = endpoint({
  ...shared,
  method: "PUT",
  path: "/meetings/:meetingId/live/word",
  summary: "Raise one's hand, or lower it.",
  input: z.object({ meetingId, wanted: z.boolean() }),
  output: done,
});

export const giveWord = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/live/words",
  summary: "Give the word to the next, or put everyone who is here in line.",
  input: z.object({ meetingId, round: z.boolean().default(false) }),
  output: done,
});

export const dismissNudge = endpoint({
  ...shared,
  method: "DELETE",
  path: "/meetings/:meetingId/live/nudge",
  summary: "Put the nudge about work and income away.",
  input: z.object({ meetingId }),
  output: done,
});

export const park = endpoint({
  ...shared,
  method: "POST",
  path: "/meetings/:meetingId/parked",
  summary: "Park something that is not for now. No name is kept beside it.",
  input: z.object({
    meetingId,
    text: filled(500, "Schrijf eerst iets op."),
    left,
  }),
  output: z.object({ id: z.uuid() }),
});

export const lookAtParked = endpoint({
  ...shared,
  method: "PUT",
  path: "/parked/:parkedId",
  summary: "The group looked at something that was parked.",
  input: z.object({ parkedId: z.uuid(), version }),
  output: done,
});
