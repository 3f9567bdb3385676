import { z } from "zod";
import { day, done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { activity, Colleague, employerId, version } from "./facts.ts";

export const contactKinds = ["call", "visit", "mail", "event", "instruments", "aftercare"] as const;
export const leadSteps = ["new", "called", "talked", "visited", "agreed", "closed"] as const;
export const leadOutcomes = ["place", "room", "later", "no"] as const;
export const tiers = ["own", "municipality", "wsp", "region"] as const;

const line = z.string().trim().min(2, "Schrijf in één regel wat er was.").max(200, "Gebruik hoogstens 200 tekens.");

/** Everything that says whether one may call now. */
export const Standing = z.object({
  notApproached: z.object({ saidOn: z.string(), byEmployer: z.boolean() }).nullable(),
  quiet: z.object({ fromDay: z.string(), untilDay: z.string(), why: z.string() }).nullable(),
  conversation: z
    .object({
      reservationId: z.uuid().nullable(),
      mine: z.boolean(),
      who: Colleague,
      together: Colleague.nullable(),
      until: z.string(),
      about: z.string(),
    })
    .nullable(),
  /** The contact owner spoke to them lately. */
  warm: z.boolean(),
  owner: Colleague.nullable(),
  isOwner: z.boolean(),
  isInvited: z.boolean(),
  steps: z.array(z.object({ tier: z.enum(tiers), opensOn: z.string(), mine: z.boolean() })),
  /** The day from which the reader's own step is open. */
  opensOn: z.string(),
  lastContact: z.string().nullable(),
  reservationDays: z.int(),
  today: z.string(),
});
export type Standing = z.infer<typeof Standing>;

export const Line = z.object({
  lineId: z.uuid(),
  day: z.string(),
  kind: z.enum(contactKinds),
  line: z.string(),
  by: Colleague.nullable(),
});
export type Line = z.infer<typeof Line>;

export const Remark = z.object({
  remarkId: z.uuid(),
  kind: z.enum(["worry", "wish", "correction"]),
  text: z.string(),
  byEmployer: z.boolean(),
  saidOn: z.string(),
  followUp: z.string(),
  followedUpOn: z.string().nullable(),
  version,
});
export type Remark = z.infer<typeof Remark>;

export const Quiet = z.object({
  quietId: z.uuid(),
  fromDay: z.string(),
  untilDay: z.string(),
  why: z.string(),
  byEmployer: z.boolean(),
});
export type Quiet = z.infer<typeof Quiet>;

export const Lead = z.object({
  leadId: z.uuid(),
  employerId,
  employerName: z.string(),
  by: Colleague,
  mine: z.boolean(),
  step: z.enum(leadSteps),
  outcome: z.enum(leadOutcomes).nullable(),
  nextOn: z.string().nullable(),
  startedOn: z.string(),
  closedOn: z.string().nullable(),
  steps: z.array(z.object({ step: z.enum(leadSteps), day: z.string(), line: z.string() })),
  version,
});
export type Lead = z.infer<typeof Lead>;

export const TogetherRequest = z.object({
  requestId: z.uuid(),
  employerId,
  employerName: z.string(),
  askedBy: Colleague,
  askedOf: Colleague,
  ofMe: z.boolean(),
  line: z.string(),
  state: z.enum(["asked", "yes", "no"]),
  askedOn: z.string(),
});
export type TogetherRequest = z.infer<typeof TogetherRequest>;

const write = { access: "professional", operation: "write", activity } as const;

export const reserve = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/reservation",
  summary:
    "Reserve an employer before calling them. Of two at the same moment one wins; the other hears who and until when.",
  input: z.object({ employerId, about: z.string().trim().max(200, "Gebruik hoogstens 200 tekens.").default("") }),
  output: z.object({ reservationId: z.uuid() }),
});

export const endConversation = endpoint({
  ...write,
  method: "POST",
  path: "/employer-reservations/:reservationId/end",
  summary: "The conversation is over: someone else may call.",
  input: z.object({ reservationId: z.uuid() }),
  output: done,
});

export const askTogether = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/together",
  summary: "Ask a colleague to call this employer together.",
  input: z.object({
    employerId,
    membershipId: z.uuid({ error: "Kies met wie je wilt bellen." }),
    line: z.string().trim().max(200, "Gebruik hoogstens 200 tekens.").default(""),
  }),
  output: done,
});

export const answerTogether = endpoint({
  ...write,
  method: "POST",
  path: "/employer-requests/:requestId/answer",
  summary: "Call together, on one reservation, or not.",
  input: z.object({ requestId: z.uuid(), yes: z.boolean() }),
  output: done,
});

export const addLine = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/lines",
  summary: "A contact in one line, which the employer can read.",
  input: z.object({ employerId, day, kind: z.enum(contactKinds, { error: "Kies wat voor contact het was." }), line }),
  output: z.object({ lineId: z.uuid() }),
});

export const addRemark = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/remarks",
  summary: "A worry or a wish of the employer, in their own words.",
  input: z.object({
    employerId,
    kind: z.enum(["worry", "wish"], { error: "Kies een zorg of een wens." }),
    text: z.string().trim().min(2, "Schrijf op wat de werkgever zei.").max(600, "Gebruik hoogstens 600 tekens."),
  }),
  output: z.object({ remarkId: z.uuid() }),
});

export const followUp = endpoint({
  ...write,
  method: "PUT",
  path: "/employer-remarks/:remarkId",
  summary: "What was done with what the employer said.",
  input: z.object({
    remarkId: z.uuid(),
    version,
    followUp: z.string().trim().min(2, "Schrijf op wat ermee is gedaan.").max(400, "Gebruik hoogstens 400 tekens."),
  }),
  output: done,
});

export const setNotApproached = endpoint({
  ...write,
  method: "PUT",
  path: "/employers/:employerId/not-approached",
  summary: "The employer wants not to be called, or may be called again. Binds everyone, in every network.",
  input: z.object({ employerId, notAnyMore: z.boolean() }),
  output: done,
});

export const addQuiet = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/quiet",
  summary: "A time in which the employer would rather not be called.",
  input: z.object({
    employerId,
    fromDay: day,
    untilDay: day,
    why: z.string().trim().max(120, "Gebruik hoogstens 120 tekens.").default(""),
  }),
  output: z.object({ quietId: z.uuid() }),
});

export const removeQuiet = endpoint({
  ...write,
  method: "DELETE",
  path: "/employer-quiet/:quietId",
  summary: "That quiet time is over, or was a mistake.",
  input: z.object({ quietId: z.uuid() }),
  output: done,
});

export const startLead = endpoint({
  ...write,
  method: "POST",
  path: "/employers/:employerId/lead",
  summary: "Follow a new employer step by step.",
  input: z.object({ employerId, nextOn: day.nullable().default(null) }),
  output: z.object({ leadId: z.uuid() }),
});

export const stepLead = endpoint({
  ...write,
  method: "POST",
  path: "/employer-leads/:leadId/steps",
  summary: "A step further with a lead, up to an outcome.",
  input: z.object({
    leadId: z.uuid(),
    version,
    step: z.enum(leadSteps, { error: "Kies een stap." }),
    outcome: z.enum(leadOutcomes).nullable().default(null),
    line: z.string().trim().max(200, "Gebruik hoogstens 200 tekens.").default(""),
    nextOn: day.nullable().default(null),
  }),
  output: done,
});

export const employersWaiting = endpoint({
  method: "GET",
  path: "/my/employers/waiting",
  access: "professional",
  operation: "list",
  activity,
  summary:
    "How much with employers waits for the acting professional: questions, what employers said, steps whose day is here.",
  input: z.object({}),
  output: z.object({ asked: z.int(), said: z.int(), steps: z.int(), conversations: z.int() }),
});

export const myEmployers = endpoint({
  method: "GET",
  path: "/my/employers",
  access: "professional",
  operation: "list",
  activity,
  summary:
    "What one has running with employers: conversations, leads, requests to call together, what employers let know.",
  input: z.object({}),
  output: z.object({
    conversations: z.array(
      z.object({
        reservationId: z.uuid(),
        employerId,
        name: z.string(),
        until: z.string(),
        about: z.string(),
        together: Colleague.nullable(),
      }),
    ),
    requests: z.array(TogetherRequest),
    leads: z.array(Lead),
    said: z.array(Remark.extend({ employerId, name: z.string() })),
    today: z.string(),
    may: z.object({ write: may }),
  }),
});
