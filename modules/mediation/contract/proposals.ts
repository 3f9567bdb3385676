import { z } from "zod";
import { day, done, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { NewInterview, NewPlacement } from "../../placements/contract.ts";
import { left } from "../../text-help/contract.ts";
import { answers, decisionKinds, notNowReasons, outcomes, waitingReasons } from "./words.ts";

const activity = "mediation";
const reading = { method: "GET", access: "professional", operation: "read", activity } as const;
const writing = { access: "professional", operation: "write", activity } as const;
const keys = <Words extends Record<string, string>>(words: Words) =>
  z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]], "Kies een van de antwoorden.");

const Who = z.object({ name: z.string(), organisation: z.string() });
export type Who = z.infer<typeof Who>;
const proposalId = z.uuid();
const version = z.int().min(1);
const how = z.enum(["named", "anonymous"]);
const text = (most: number) => z.string().trim().max(most, `Gebruik hoogstens ${most} tekens.`);

/** Where a proposal stands. "stopped" says no more than that. */
const state = z.enum(["asks-yes", "open", "introduce", "waiting", "not-now", "done", "stopped"]);

export const Answered = z.object({
  answer: keys(answers),
  reason: z.string(),
  words: z.string(),
  wouldChange: z.string(),
  employerName: z.string(),
  givenOn: z.string(),
  reviewOn: z.string().nullable(),
  by: Who,
});
export type Answered = z.infer<typeof Answered>;

const Moved = z.object({ on: z.string(), from: Who, to: Who, line: z.string() });

/** The promise: three weeks are fifteen working days. */
const Clock = z.object({ dueOn: z.string(), workingDays: z.int().nullable() });

export const Card = z.object({
  proposalId,
  role: z.enum(["owner", "proposer", "colleague"]),
  state,
  how,
  /** Only where the reader may know who it is. */
  person: z.object({ personId, name: z.string().nullable() }).nullable(),
  /** The version without a name, where the reader is shown one. */
  shown: z.object({ profileId: z.uuid(), work: z.string(), hours: z.string() }).nullable(),
  by: Who,
  owner: Who,
  madeOn: z.string(),
  clock: Clock.nullable(),
  answeredOn: z.string().nullable(),
  reason: z.string().nullable(),
  reviewOn: z.string().nullable(),
});
export type Card = z.infer<typeof Card>;

const Stopped = z.object({ proposalId, state: z.literal("stopped"), endedOn: z.string().nullable() });
export type Stopped = z.infer<typeof Stopped>;

export const listProposals = endpoint({
  ...reading,
  operation: "list",
  path: "/proposals",
  summary: "Proposals this professional owns or made, by the day that was promised.",
  input: z.object({}),
  output: z.object({ items: z.array(Card), stopped: z.array(Stopped), mayLate: z.boolean(), mediates: z.boolean() }),
});

export const listWaiting = endpoint({
  ...reading,
  operation: "list",
  path: "/waiting-list",
  summary: "Who waits at the own organisation, by the day somebody looks again. People are not ranked.",
  input: z.object({}),
  output: z.object({ items: z.array(Card) }),
});

export const listLate = endpoint({
  ...reading,
  operation: "list",
  path: "/late-proposals",
  summary: "For who coordinates the region: whose promised day has passed. Nothing about who was proposed.",
  input: z.object({}),
  output: z.object({ items: z.array(Who.extend({ dueOn: z.string(), workingDays: z.int() })) }),
});

/** A place somebody was proposed for: a vacancy or possibility, or an employer without one. */
const place = { of: z.enum(["offer", "employer"]), placeId: z.uuid() };
const Place = z.object({ ...place, title: z.string(), employerName: z.string() });

/** The talk or the work a proposal led to. Only for who may read that talk or that work itself. */
const Result = z.object({
  kind: z.enum(["talk", "work"]),
  id: z.uuid(),
  employerName: z.string(),
  title: z.string(),
  on: z.string(),
});
export type Result = z.infer<typeof Result>;

export const Proposal = Card.extend({
  words: z.string(),
  place: Place.nullable(),
  answers: z.array(Answered),
  handovers: z.array(Moved),
  outcome: keys(outcomes).nullable(),
  endedOn: z.string().nullable(),
  version,
  today: z.string(),
  may: z.object({ answer: z.boolean(), handOver: z.boolean(), finish: z.boolean() }),
  results: z.array(Result),
  /** A talk or work can be written down from here; null while there is no yes, and for who does not know whose it is. */
  next: z.object({ talk: may, work: may }).nullable(),
  /** To whom it can be given on: the person lets them know as much as the owner does. */
  nextOwners: z.array(Who.extend({ membershipId: z.uuid() })),
});
export type Proposal = z.infer<typeof Proposal>;

export const getProposal = endpoint({
  ...reading,
  path: "/proposals/:proposalId",
  summary: "One proposal as the reader may know it. Stopped by the person: only that it stopped.",
  input: z.object({ proposalId }),
  output: z.union([Proposal, Stopped]),
});

const about = z.object({ personId });
export const proposalChoices = endpoint({
  ...reading,
  path: "/persons/:personId/proposal-choices",
  summary: "To whom this person can be proposed: who mediates and to whom the person opened a version of the profile.",
  input: about.extend({ of: place.of.optional(), placeId: place.placeId.optional() }),
  output: z.object({
    personId,
    /** As on the profile one reads by name, else as far as one may know. */
    name: z.string(),
    /** The place it begins with, and in sentences why it fits; there is no score of anybody. */
    place: Place.extend({ reasons: z.array(z.string()) }).nullable(),
    receivers: z.array(Who.extend({ membershipId: z.uuid(), how })),
    offers: z.array(z.object({ offerId: z.uuid(), title: z.string(), employerName: z.string(), town: z.string() })),
    tables: z.array(z.object({ seriesId: z.uuid(), name: z.string() })),
  }),
});

export const propose = endpoint({
  ...writing,
  method: "POST",
  path: "/persons/:personId/proposals",
  summary: "Proposes a person to one who mediates. Without a name it leaves after the person's yes to that receiver.",
  input: about.extend({
    ownerId: z.uuid("Kies aan wie je voorstelt."),
    offerId: z.uuid().nullable(),
    /** An employer without a vacancy. */
    employerId: z.uuid().nullable().default(null),
    words: text(1000),
    left,
  }),
  output: z.object({ personId, proposalId }),
});

const refuseUnless = { input: "custom" } as const;
export const answerProposal = endpoint({
  ...writing,
  method: "POST",
  path: "/proposals/:proposalId/answers",
  summary: "The honest answer: can be introduced, waits, or not now with what would change it. The person reads it.",
  input: z
    .object({
      proposalId,
      version,
      answer: keys(answers),
      waitingReason: keys(waitingReasons).nullable(),
      notNowReason: keys(notNowReasons).nullable(),
      words: text(500),
      wouldChange: text(500),
      offerId: z.uuid().nullable(),
      employerName: text(120),
      reviewOn: day.nullable(),
      left,
    })
    .superRefine((given, { addIssue }) => {
      const ask = (path: string, message: string) =>
        addIssue({ ...refuseUnless, code: "custom", path: [path], message });
      if (given.answer === "introduce" && given.employerName.length < 2)
        ask("employerName", "Vul in bij welke werkgever.");
      if (given.answer === "waiting" && given.waitingReason === null) ask("waitingReason", "Kies waarop het wacht.");
      if (given.answer === "waiting" && given.reviewOn === null)
        ask("reviewOn", "Kies een dag waarop je opnieuw kijkt, binnen zes weken.");
      if (given.answer === "not-now" && given.notNowReason === null) ask("notNowReason", "Kies wat in de weg staat.");
      if (given.answer === "not-now" && given.wouldChange === "")
        ask("wouldChange", "Schrijf op wat dit zou veranderen. De kandidaat leest dit.");
    }),
  output: done,
});

export const handOver = endpoint({
  ...writing,
  method: "POST",
  path: "/proposals/:proposalId/owner",
  summary: "Gives a proposal to somebody else, with a line. The promised day stays the same.",
  input: z.object({ proposalId, version, ownerId: z.uuid("Kies aan wie."), line: text(300), left }),
  output: done,
});

export const finishProposal = endpoint({
  ...writing,
  method: "POST",
  path: "/proposals/:proposalId/end",
  summary: "Closes an answered proposal with how it went. Without an answer, or while somebody waits, it stays open.",
  input: z.object({ proposalId, version, outcome: keys(outcomes) }),
  output: done,
});

// -------------------------------------------------------------------------------------------------
// What follows: a talk with an employer, or work. It is kept where talks and work are kept, with its own permission.
export const nextStep = endpoint({
  ...reading,
  path: "/proposals/:proposalId/next-step",
  summary: "What a talk or work that follows from a proposal begins with, so that nobody types it again.",
  input: z.object({ proposalId }),
  output: z.object({
    personId,
    name: z.string(),
    employerId: z.uuid().nullable(),
    employerName: z.string(),
    offerId: z.uuid().nullable(),
    title: z.string(),
    hours: z.int().nullable(),
    realised: NewPlacement.shape.realised.unwrap(),
    organisations: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    may: z.object({ talk: may, work: may }),
  }),
});
export type NextStep = z.output<typeof nextStep.output>;

const following = { method: "POST", access: "professional", operation: "write", activity: "placement" } as const;
export const noteWorkFrom = endpoint({
  ...following,
  path: "/proposals/:proposalId/placements",
  summary: "Someone starts to work, out of this proposal. Refused without the person's permission for 'placement'.",
  input: NewPlacement.extend({ proposalId }),
  output: z.object({ personId, placementId: z.uuid() }),
});
export const noteTalkFrom = endpoint({
  ...following,
  path: "/proposals/:proposalId/interviews",
  summary: "A talk with an employer, out of this proposal. Refused without the person's permission.",
  input: NewInterview.extend({ proposalId }),
  output: z.object({ personId, interviewId: z.uuid() }),
});

// -------------------------------------------------------------------------------------------------
// The person.
const Agreed = z.object({
  kind: keys(decisionKinds),
  line: z.string(),
  who: Who,
  dueOn: z.string(),
  doneOn: z.string().nullable(),
});

export const MyProposal = z.object({
  personId,
  proposalId,
  state,
  how,
  by: Who,
  owner: Who,
  words: z.string(),
  offer: z.string().nullable(),
  results: z.array(Result),
  madeOn: z.string(),
  clock: Clock.nullable(),
  reviewOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  outcome: keys(outcomes).nullable(),
  answers: z.array(Answered),
  handovers: z.array(Moved),
});
export type MyProposal = z.infer<typeof MyProposal>;

export const MyTable = z.object({
  personId,
  candidateId: z.uuid(),
  how,
  by: Who,
  name: z.string(),
  organisations: z.array(z.string()),
  askedOn: z.string(),
  yesOn: z.string().nullable(),
  agreed: z.array(Agreed),
});
export type MyTable = z.infer<typeof MyTable>;

export const myProposals = endpoint({
  method: "GET",
  path: "/my/proposals",
  access: "person",
  operation: "read",
  activity,
  summary: "What was proposed for the person, to whom, until when, and every answer; and where they may be discussed.",
  input: z.object({}),
  output: z.object({ personId, items: z.array(MyProposal), tables: z.array(MyTable) }),
});

const own = { access: "person", operation: "write", activity } as const;
const saved = z.object({ personId, done: z.literal(true) });
export const agreeToProposal = endpoint({
  ...own,
  method: "POST",
  path: "/my/proposals/:proposalId/yes",
  summary: "The person's yes to this receiver. From now on the three weeks count.",
  input: z.object({ proposalId }),
  output: saved,
});
export const stopProposal = endpoint({
  ...own,
  method: "DELETE",
  path: "/my/proposals/:proposalId",
  summary: "Stops a proposal at once, without a reason. Whoever had it sees only that it stopped.",
  input: z.object({ proposalId }),
  output: saved,
});
export const agreeToTable = endpoint({
  ...own,
  method: "POST",
  path: "/my/discussions/:candidateId/yes",
  summary: "The person's yes to be discussed at this table.",
  input: z.object({ candidateId: z.uuid() }),
  output: saved,
});
export const leaveTable = endpoint({
  ...own,
  method: "DELETE",
  path: "/my/discussions/:candidateId",
  summary: "No, or no longer. What was agreed about them goes as well.",
  input: z.object({ candidateId: z.uuid() }),
  output: saved,
});
