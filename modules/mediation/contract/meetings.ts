import { z } from "zod";
import { day, done, endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { left } from "../../text-help/contract.ts";
import { decisionKinds, rhythms } from "./words.ts";

const activity = "mediation";
const reading = { method: "GET", access: "professional", operation: "read", activity } as const;
const writing = { access: "professional", operation: "write", activity } as const;
const seriesId = z.uuid();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Vul een tijd in, bijvoorbeeld 09:30.");
const Who = z.object({ name: z.string(), organisation: z.string() });
const Organisation = z.object({ organisationId: z.uuid(), name: z.string(), own: z.boolean() });

export const listSeries = endpoint({
  ...reading,
  operation: "list",
  path: "/matching-series",
  summary: "The matching meetings one sits at, with the next day of each.",
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        seriesId,
        name: z.string(),
        rhythm: z.enum(["monthly", "six-weekly"]),
        nextOn: z.string().nullable(),
      }),
    ),
    /** Organisations of the region that could take part. */
    organisations: z.array(Organisation),
  }),
});

export const startSeries = endpoint({
  ...writing,
  method: "POST",
  path: "/matching-series",
  summary: "Begins a matching meeting of some organisations of the region.",
  input: z.object({
    name: z.string().trim().min(3, "Geef het overleg een naam.").max(120, "Gebruik hoogstens 120 tekens."),
    rhythm: z.enum(Object.keys(rhythms) as (keyof typeof rhythms)[], "Kies hoe vaak."),
    organisationIds: z.array(z.uuid()).max(40),
  }),
  output: z.object({ seriesId }),
});

export const planMatching = endpoint({
  ...writing,
  method: "POST",
  path: "/matching-series/:seriesId/meetings",
  summary: "Plans the next matching meeting.",
  input: z
    .object({ seriesId, day, startTime: time, endTime: time, place: z.string().trim().max(200) })
    .refine(({ startTime, endTime }) => endTime > startTime, {
      path: ["endTime"],
      message: "Het einde ligt voor het begin.",
    }),
  output: z.object({ meetingId: z.uuid() }),
});

export const Candidate = z.object({
  candidateId: z.uuid(),
  how: z.enum(["named", "anonymous"]),
  /** The person did not answer yet: only who asked sees this line. */
  asked: z.boolean(),
  mine: z.boolean(),
  person: z.object({ personId, name: z.string().nullable() }).nullable(),
  profileId: z.uuid().nullable(),
  work: z.string(),
  hours: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;

export const Possibility = z.object({
  offerId: z.uuid(),
  title: z.string(),
  employerName: z.string(),
  town: z.string(),
  hoursFrom: z.int().nullable(),
  hoursTo: z.int().nullable(),
});
export type Possibility = z.infer<typeof Possibility>;

export const Decision = z.object({
  decisionId: z.uuid(),
  meetingId: z.uuid(),
  day: z.string(),
  kind: z.enum(Object.keys(decisionKinds) as (keyof typeof decisionKinds)[]),
  about: z.string(),
  /** To introduce somebody the reader knows: what a proposal begins with. */
  propose: z.object({ personId, offerId: z.uuid().nullable() }).nullable(),
  who: Who,
  mine: z.boolean(),
  line: z.string(),
  dueOn: z.string(),
  doneOn: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;

export const Board = z.object({
  seriesId,
  name: z.string(),
  rhythm: z.enum(["monthly", "six-weekly"]),
  organisations: z.array(z.string()),
  meeting: z
    .object({ meetingId: z.uuid(), day: z.string(), startTime: z.string(), endTime: z.string(), place: z.string() })
    .nullable(),
  /** The day the rhythm proposes for the next meeting. */
  proposedOn: z.string(),
  today: z.string(),
  candidates: z.array(Candidate),
  possibilities: z.array(Possibility),
  offers: z.array(z.object({ offerId: z.uuid(), title: z.string(), employerName: z.string(), town: z.string() })),
  people: z.array(Who.extend({ membershipId: z.uuid(), me: z.boolean() })),
  decisions: z.array(Decision),
});
export type Board = z.infer<typeof Board>;

export const getBoard = endpoint({
  ...reading,
  path: "/matching-series/:seriesId",
  summary: "The board of a matching meeting: people who said yes, possibilities, and what was agreed before.",
  input: z.object({ seriesId }),
  output: Board,
});

export const putForward = endpoint({
  ...writing,
  method: "POST",
  path: "/matching-series/:seriesId/candidates",
  summary: "Asks somebody whether they may be discussed at this table. On the board after their yes.",
  input: z.object({ seriesId, personId, how: z.enum(["named", "anonymous"], "Kies met of zonder naam.") }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const takeOff = endpoint({
  ...writing,
  method: "DELETE",
  path: "/matching-candidates/:candidateId",
  summary: "Takes somebody one put forward off the board.",
  input: z.object({ candidateId: z.uuid() }),
  output: done,
});

export const putOffer = endpoint({
  ...writing,
  method: "PUT",
  path: "/matching-series/:seriesId/offers/:offerId",
  summary: "Puts a possibility on the board.",
  input: z.object({ seriesId, offerId: z.uuid() }),
  output: done,
});
export const takeOfferOff = endpoint({
  ...writing,
  method: "DELETE",
  path: "/matching-series/:seriesId/offers/:offerId",
  summary: "Takes a possibility off the board.",
  input: z.object({ seriesId, offerId: z.uuid() }),
  output: done,
});

export const decide = endpoint({
  ...writing,
  method: "POST",
  path: "/matching-meetings/:meetingId/decisions",
  summary: "What was agreed: who does what before when.",
  input: z.object({
    meetingId: z.uuid(),
    kind: z.enum(Object.keys(decisionKinds) as (keyof typeof decisionKinds)[], "Kies wat er gebeurt."),
    candidateId: z.uuid().nullable(),
    offerId: z.uuid().nullable(),
    whoId: z.uuid("Kies wie dit doet."),
    line: z.string().trim().max(300, "Gebruik hoogstens 300 tekens."),
    dueOn: day,
    left,
  }),
  output: done,
});

export const actionDone = endpoint({
  ...writing,
  method: "POST",
  path: "/matching-decisions/:decisionId/done",
  summary: "What one would do is done.",
  input: z.object({ decisionId: z.uuid() }),
  output: done,
});
