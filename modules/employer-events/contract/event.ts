import { z } from "zod";
import { day, done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Colleague, sectors } from "../../employers/contract.ts";
import { answers, keysOf, kinds, outcomes, subjects } from "./words.ts";

export { sectors } from "../../employers/contract.ts";

const activity = "employer-events";
const reading = { method: "GET", access: "professional", operation: "read", activity } as const;
const writing = { access: "professional", operation: "write", activity } as const;
const eventId = z.uuid();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 09:30.");
const text = (limit: number) => z.string().trim().max(limit, `Gebruik hoogstens ${limit} tekens.`);
const sectorList = z.array(z.enum(sectors)).max(sectors.length);

const Counts = z.object({
  invited: z.int(),
  yes: z.int(),
  people: z.int(),
  no: z.int(),
  otherTime: z.int(),
  came: z.int(),
  called: z.int(),
  ledTo: z.int(),
});

export const EventCard = z.object({
  eventId,
  kind: z.enum(keysOf(kinds)),
  about: z.enum(keysOf(subjects)),
  ownAbout: z.string(),
  sectors: sectorList,
  day: z.string(),
  startTime: z.string(),
  endTime: z.string(),
  place: z.string(),
  atMost: z.int(),
  owner: Colleague,
  /** The reader organises it, alone or with others. */
  mine: z.boolean(),
  prepared: z.boolean(),
  cancelled: z.boolean(),
  begun: z.boolean(),
  counts: Counts,
});
export type EventCard = z.infer<typeof EventCard>;

/** What an organiser writes down. What it brings an employer is asked first. */
export const Plan = z
  .strictObject({
    brings: text(200).min(10, "Schrijf in één zin wat het een werkgever oplevert."),
    kind: z.enum(keysOf(kinds), { error: "Kies wat voor bijeenkomst het is." }),
    about: z.enum(keysOf(subjects), { error: "Kies waar het over gaat." }),
    ownAbout: text(80).default(""),
    sectors: sectorList.default([]),
    day,
    startTime: time,
    endTime: time,
    place: text(200).default(""),
    atMost: z.coerce
      .number({ error: "Vul een aantal in." })
      .int("Vul een heel getal in.")
      .min(1, "Er is plek voor ten minste één werkgever.")
      .max(200, "Hoogstens 200 werkgevers."),
    programme: text(1000).default(""),
    tellerId: z.uuid().nullable().default(null),
    nobodyTells: z.boolean().default(false),
    welcomeId: z.uuid().nullable().default(null),
    callDays: z.coerce
      .number({ error: "Vul een aantal werkdagen in." })
      .int("Vul een heel getal in.")
      .min(1, "Minstens één werkdag.")
      .max(10, "Hoogstens tien werkdagen.")
      .nullable()
      .default(null),
  })
  .refine(({ startTime, endTime }) => endTime > startTime, {
    path: ["endTime"],
    message: "Het einde ligt voor het begin.",
  })
  .refine(({ about, ownAbout }) => about !== "own" || ownAbout.length >= 3, {
    path: ["ownAbout"],
    message: "Schrijf waar het over gaat.",
  })
  .refine(({ nobodyTells, tellerId }) => !nobodyTells || tellerId === null, {
    path: ["tellerId"],
    message: "Kies een werkgever, of kies dat er geen werkgever vertelt.",
  });
export type Plan = z.infer<typeof Plan>;

export const preparations = ["programme", "place", "teller", "teller-yes", "welcome", "call"] as const;

export const Invitation = z.object({
  invitationId: z.uuid(),
  /** Null in an own network of another organisation. */
  employerId: z.uuid().nullable(),
  name: z.string().nullable(),
  town: z.string(),
  keptBy: z.string(),
  caller: Colleague.nullable(),
  invitedOn: z.string(),
  opened: z.boolean(),
  answer: z.enum(keysOf(answers)).nullable(),
  people: z.int().nullable(),
  wish: z.string(),
  answeredOn: z.string().nullable(),
  byLink: z.boolean(),
  came: z.boolean().nullable(),
  outcome: z.enum(keysOf(outcomes)).nullable(),
  calledOn: z.string().nullable(),
  toCall: z.boolean(),
  callBy: z.string(),
  /** The reader has the contact, or invited them. */
  mine: z.boolean(),
  notAsked: z.boolean(),
});
export type Invitation = z.infer<typeof Invitation>;

export const EventPage = EventCard.extend({
  version: z.int(),
  brings: z.string(),
  programme: z.string(),
  callDays: z.int().nullable(),
  cancelReason: z.string(),
  learned: z.string(),
  today: z.string(),
  nobodyTells: z.boolean(),
  missing: z.array(z.enum(preparations)),
  mineToOwn: z.boolean(),
  ownerIsGone: z.boolean(),
  /** The reader was asked to join and did not answer yet. */
  asked: z.boolean(),
  welcomedBy: Colleague.nullable(),
  organisers: z.array(Colleague.extend({ yesOn: z.string().nullable(), askedOn: z.string() })),
  teller: z
    .object({
      employerId: z.uuid(),
      name: z.string().nullable(),
      keptBy: z.string(),
      seen: z.boolean(),
      yesOn: z.string().nullable(),
      mayAnswer: z.boolean(),
    })
    .nullable(),
  invitations: z.array(Invitation),
  around: z.array(EventCard),
  may: z.object({ change: may, invite: may, organise: may, handOver: may, cancel: may, learn: may }),
});
export type EventPage = z.infer<typeof EventPage>;

export const listEvents = endpoint({
  ...reading,
  operation: "list",
  path: "/employer-events",
  summary: "Events for employers in the region: to come, or past.",
  input: z.object({ when: z.enum(["coming", "past"]).default("coming"), ...page }),
  output: pageOf(EventCard),
});

export const Waiting = z.object({
  what: z.enum(["join", "teller", "came", "learned", "call"]),
  eventId,
  kind: z.enum(keysOf(kinds)),
  day: z.string(),
  dueOn: z.string().nullable(),
  times: z.int(),
});
export type Waiting = z.infer<typeof Waiting>;

export const eventsAhead = endpoint({
  ...reading,
  operation: "list",
  path: "/my/employer-events",
  summary:
    "What of events for employers waits for the acting professional, the year in numbers, and the region's rule.",
  input: z.object({}),
  output: z.object({
    waiting: z.array(Waiting),
    year: z.object({ events: z.int(), invited: z.int(), came: z.int(), ledTo: z.int() }),
    rule: z.object({ months: z.int(), version: z.int() }),
    today: z.string(),
    may: z.object({ plan: may, setRule: may }),
  }),
});

export const eventChoices = endpoint({
  ...reading,
  path: "/employer-events/choices",
  summary:
    "What one can choose from while planning: employers who tell others, colleagues, and what was learned before.",
  input: z.object({}),
  output: z.object({
    tellers: z.array(z.object({ employerId: z.uuid(), name: z.string(), town: z.string() })),
    colleagues: z.array(Colleague),
    me: Colleague,
    lessons: z.array(z.object({ eventId, kind: z.enum(keysOf(kinds)), day: z.string(), learned: z.string() })),
    today: z.string(),
    may: z.object({ plan: may }),
  }),
});

export const eventsAround = endpoint({
  ...reading,
  operation: "list",
  path: "/employer-events/around",
  summary: "What else there is for employers of these sectors, four weeks before and after a day.",
  input: z.object({ day, sectors: z.preprocess((value) => (value ? String(value).split(",") : []), sectorList) }),
  output: z.object({ items: z.array(EventCard) }),
});

export const planEvent = endpoint({
  ...writing,
  method: "POST",
  path: "/employer-events",
  summary: "Plans an event for employers; who plans it owns it.",
  input: z.object({ plan: Plan }),
  output: z.object({ eventId }),
});

export const getEvent = endpoint({
  ...reading,
  path: "/employer-events/:eventId",
  summary: "One event: preparation, who organises, invitations one may see, answers, what came of it.",
  input: z.object({ eventId }),
  output: EventPage,
});

export const changeEvent = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/:eventId",
  summary: "Changes or completes an event. Once someone is invited, day and promises stay.",
  input: z.object({ eventId, version: z.int().min(1), plan: Plan }),
  output: done,
});

export const askOrganiser = endpoint({
  ...writing,
  method: "POST",
  path: "/employer-events/:eventId/organisers",
  summary: "Asks a colleague of any organisation to organise along.",
  input: z.object({ eventId, membershipId: z.uuid({ error: "Kies een collega." }) }),
  output: done,
});

export const answerOrganiser = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/:eventId/joining",
  summary: "One's own yes to organising along, or no.",
  input: z.object({ eventId, yes: z.boolean() }),
  output: done,
});

export const giveEvent = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/:eventId/owner",
  summary: "Hands the event to somebody who organises along; or takes it over when the owner is gone.",
  input: z.object({ eventId, membershipId: z.uuid({ error: "Kies een collega." }) }),
  output: done,
});

export const answerTeller = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/:eventId/teller",
  summary: "Whether the employer who would tell it said yes, and on which day.",
  input: z.object({ eventId, yes: z.boolean(), saidOn: day }),
  output: done,
});

export const cancelEvent = endpoint({
  ...writing,
  method: "POST",
  path: "/employer-events/:eventId/cancellation",
  summary: "It does not take place, with the reason. Who invited hears it, and employers read it by their link.",
  input: z.object({ eventId, reason: text(300).min(5, "Schrijf waarom het niet doorgaat.") }),
  output: done,
});

export const noteLearned = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/:eventId/learned",
  summary: "One line for the next time.",
  input: z.object({ eventId, learned: text(300).min(5, "Schrijf in één regel wat je de volgende keer anders doet.") }),
  output: done,
});

export const savePeace = endpoint({
  ...writing,
  method: "PUT",
  path: "/employer-events/rule",
  summary: "How many months an employer is left in peace after an invitation; for the region.",
  input: z.object({
    version: z.int().min(0),
    months: z.coerce
      .number({ error: "Vul een aantal maanden in." })
      .int("Vul een heel getal in.")
      .min(0, "Vul 0 of meer in.")
      .max(12, "Hoogstens twaalf maanden."),
  }),
  output: done,
});
