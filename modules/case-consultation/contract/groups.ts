import { z } from "zod";
import { day, done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { RulesVersion } from "./rules-of-play.ts";
import {
  CaseStatus,
  Colleague,
  filled,
  GroupKind,
  GroupSettings,
  Layer,
  left,
  MeetingStatus,
  Theme,
  text,
  version,
} from "./words.ts";

const activity = "case-consultation";

export const GroupSummary = z.object({
  groupId: z.uuid(),
  kind: GroupKind,
  name: z.string(),
  subRegion: z.string(),
  regionCode: z.string(),
  endedOn: z.string().nullable(),
  casesWaiting: z.int(),
  nextMeeting: z.object({ meetingId: z.uuid(), day: z.string(), startTime: z.string() }).nullable(),
  /** False for a coordinator who keeps the group without sitting in it. */
  seated: z.boolean(),
});
export type GroupSummary = z.infer<typeof GroupSummary>;

export const listGroups = endpoint({
  method: "GET",
  path: "/case-groups",
  access: "professional",
  operation: "list",
  activity,
  summary: "The case groups one sits in, or keeps as coordinator.",
  input: z.object({
    ...page,
    which: z.enum(["current", "ended"]).default("current"),
    cursor: z.uuid({ error: "Deze plek in de lijst bestaat niet." }).optional(),
  }),
  output: pageOf(GroupSummary).extend({ may: z.object({ startGroup: may }) }),
});

export const Seat = Colleague.extend({
  seatId: z.uuid(),
  chair: z.boolean(),
  mayDecide: z.boolean(),
  kind: z.enum(["organisation", "peer"]),
  layer: Layer,
  /** The function of who stands behind what this member promises. */
  backedBy: z.string(),
  /** Who comes when this member can't. Empty = nobody. */
  standIns: z.array(Colleague),
  mine: z.boolean(),
  version,
});
export type Seat = z.infer<typeof Seat>;

export const MeetingSummary = z.object({
  meetingId: z.uuid(),
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  status: MeetingStatus,
  cases: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** What came of a group, or what it came from. The name is null where the reader may not see that group. */
const Kinship = z.object({
  groupId: z.uuid().nullable(),
  name: z.string().nullable(),
  how: z.enum(["merged", "split", "ended"]),
  because: z.string(),
  decidedOn: z.string(),
});

export const Group = z.object({
  groupId: z.uuid(),
  kind: GroupKind,
  name: z.string(),
  subRegion: z.string(),
  regionCode: z.string(),
  purpose: z.string(),
  startsOn: z.string(),
  endedOn: z.string().nullable(),
  became: z.array(Kinship),
  cameFrom: z.array(Kinship),
  settings: GroupSettings,
  /** What the group adopted, and what is proposed. */
  rules: RulesVersion.nullable(),
  proposal: RulesVersion.nullable(),
  version,
  seats: z.array(Seat),
  meetings: z.array(MeetingSummary),
  /** Colleagues of the region without a seat; only for who keeps the group. */
  withoutSeat: z.array(Colleague),
  /** What the reader has open here and would hand over on leaving. */
  openThings: z.int(),
  may: z.object({
    bringCase: may,
    planMeeting: may,
    giveSeat: may,
    changeGroup: may,
    endGroup: may,
    proposeRules: may,
    leave: may,
  }),
});
export type Group = z.infer<typeof Group>;

export const getGroup = endpoint({
  method: "GET",
  path: "/case-groups/:groupId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One case group: its seats, its rules of play, its coming meetings.",
  input: z.object({ groupId: z.uuid() }),
  output: Group,
});

/** A case in a list. No order of creation: by day, then by chance. */
export const CaseSummary = z.object({
  caseId: z.uuid(),
  question: z.string(),
  theme: Theme,
  status: CaseStatus,
  broughtOn: z.string(),
  broughtBy: Colleague,
  mine: z.boolean(),
  ownTitle: z.string().nullable(),
  /** By when an answer was promised, and whether that day passed without any advice. */
  answerDueOn: z.string().nullable(),
  answerLate: z.boolean(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const listCases = endpoint({
  method: "GET",
  path: "/case-groups/:groupId/cases",
  access: "professional",
  operation: "list",
  activity,
  summary: "The cases of a group, those that wait longest first.",
  input: z.object({ groupId: z.uuid(), status: z.enum(["open", "done"]).default("open"), ...page }),
  output: pageOf(CaseSummary),
});

const shared = { access: "professional", operation: "write", activity } as const;

export const startGroup = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups",
  summary: "Start a group in one's region; who is not the coordinator chairs it.",
  input: GroupSettings.extend({
    kind: GroupKind.default("casusgroep"),
    name: filled(120, "Geef de groep een naam.").refine(
      (name) => name.length >= 3,
      "Geef een naam van minstens drie letters.",
    ),
    subRegion: text(120).default(""),
    purpose: text(2000).default(""),
    startsOn: day.optional(),
    /** What it starts with is a proposal; the group adopts it. */
    rules: text(8000).default(""),
    criteria: text(4000).default(""),
    left,
  }),
  output: z.object({ groupId: z.uuid() }),
});

/** A way of working to start from, with the region it comes from. */
export const GroupExample = z.object({
  key: z.string(),
  title: z.string(),
  when: z.string(),
  region: z.string(),
  kind: GroupKind,
  purpose: z.string(),
  rules: z.array(z.string()),
  criteria: z.string(),
  settings: GroupSettings,
});
export type GroupExample = z.infer<typeof GroupExample>;

export const listGroupExamples = endpoint({
  method: "GET",
  path: "/group-examples",
  access: "professional",
  operation: "list",
  activity,
  summary: "Examples to start a group from that one may start oneself.",
  input: z.object({
    ...page,
    cursor: z.coerce.number({ error: "Deze plek in de lijst bestaat niet." }).int().min(1).optional(),
  }),
  output: pageOf(GroupExample).extend({
    may: z.object({ startGroup: may, /** Also for the whole region, and groups that steer. */ startAnyKind: may }),
  }),
});

export const changeGroup = endpoint({
  ...shared,
  method: "PATCH",
  path: "/case-groups/:groupId",
  summary: "Change the name, what it is for, or how the group agreed to work.",
  input: GroupSettings.extend({
    groupId: z.uuid(),
    version,
    name: filled(120, "Geef de groep een naam.").refine(
      (name) => name.length >= 3,
      "Geef een naam van minstens drie letters.",
    ),
    subRegion: text(120),
    purpose: text(2000),
    startsOn: day,
    left,
  }),
  output: z.object({ version }),
});

export const endGroup = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/ending",
  summary: "End a group: merged into one, split into several, or done.",
  input: z.object({
    groupId: z.uuid(),
    version,
    how: z.enum(["merged", "split", "ended"], { error: "Kies wat er met de groep gebeurt." }),
    became: z.array(z.uuid()).max(10).default([]),
    because: text(1000).default(""),
    left,
  }),
  output: done,
});

export const giveSeat = endpoint({
  ...shared,
  method: "POST",
  path: "/case-groups/:groupId/seats",
  summary: "Give someone of the region a seat.",
  input: z.object({
    groupId: z.uuid(),
    membershipId: z.uuid({ error: "Kies wie er komt zitten." }),
    chair: z.boolean().default(false),
    mayDecide: z.boolean().default(false),
    backedBy: text(120).default(""),
  }),
  output: z.object({ seatId: z.uuid() }),
});

export const changeSeat = endpoint({
  ...shared,
  method: "PATCH",
  path: "/seats/:seatId",
  summary: "Change who chairs, who may decide and who stands behind a seat.",
  input: z.object({
    seatId: z.uuid(),
    version,
    chair: z.boolean(),
    mayDecide: z.boolean(),
    layer: Layer,
    backedBy: text(120),
  }),
  output: done,
});

export const endSeat = endpoint({
  ...shared,
  method: "DELETE",
  path: "/seats/:seatId",
  summary: "Leave a group, or take someone's seat away.",
  input: z.object({ seatId: z.uuid() }),
  output: done,
});
