import { z } from "zod";
import { done, endpoint, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { sectors } from "../../employers/contract.ts";
import { answers, keysOf, outcomes } from "./words.ts";

const activity = "employer-events";
const writing = { access: "professional", operation: "write", activity } as const;
const eventId = z.uuid();
const invitationId = z.uuid();

/** What an employer answers: with how many, and what they would like to hear. */
export const said = {
  answer: z.enum(keysOf(answers), { error: "Kies een antwoord." }),
  people: z.coerce
    .number({ error: "Vul een aantal in." })
    .int("Vul een heel getal in.")
    .min(1, "Vul 1 of meer in.")
    .max(50, "Hoogstens 50 mensen.")
    .nullable()
    .default(null),
  wish: z.string().trim().max(300, "Gebruik hoogstens 300 tekens.").default(""),
};
export const countsPeople = ({ answer, people }: { answer: string; people: number | null }): boolean =>
  (answer === "yes") === (people !== null);
export const howMany = { path: ["people"], message: "Vul in met hoeveel mensen." };

const refusals = [
  "free",
  "invited",
  "tells",
  "not-asked",
  "asked-lately",
  "not-approached",
  "taken",
  "quiet",
  "not-your-turn",
  "full",
] as const;
/** Whether this employer may be invited now by the reader; and if not, why. */
export const MayInvite = z.object({
  reason: z.enum(refusals),
  on: z.string().optional(),
  from: z.string().optional(),
  by: z.string().nullable().optional(),
});
export type MayInvite = z.infer<typeof MayInvite>;

export const Candidate = z.object({
  employerId: z.uuid(),
  name: z.string(),
  town: z.string(),
  sector: z.enum(sectors).or(z.literal("")),
  free: z.boolean(),
  /** Why not, in a sentence. */
  why: z.string(),
});
export type Candidate = z.infer<typeof Candidate>;

export const listToInvite = endpoint({
  method: "GET",
  path: "/employer-events/:eventId/employers",
  access: "professional",
  operation: "list",
  activity,
  summary: "Employers one sees, of the sectors of the event or by name; each with whether one may invite them now.",
  input: z.object({
    eventId,
    search: z.string().trim().max(80).default(""),
    which: z.enum(["mine", "all"]).default("mine"),
    ...page,
    limit: z.coerce.number().int().min(1).max(25).default(10),
  }),
  output: pageOf(Candidate),
});

export const inviteEmployer = endpoint({
  ...writing,
  method: "POST",
  path: "/employer-events/:eventId/invitations",
  summary: "Invites an employer whose contact one has. The link is told once. Of two at the same moment one wins.",
  input: z.object({ eventId, employerId: z.uuid() }),
  output: z.object({ invitationId, link: z.string() }),
});

export const renewInvitation = endpoint({
  ...writing,
  method: "POST",
  path: "/event-invitations/:invitationId/link",
  summary: "A new link for an invited employer; the one before opens nothing any more.",
  input: z.object({ invitationId }),
  output: z.object({ link: z.string() }),
});

export const noteAnswer = endpoint({
  ...writing,
  method: "PUT",
  path: "/event-invitations/:invitationId/answer",
  summary: "The employer answered by telephone.",
  input: z.object({ invitationId, ...said }).refine(countsPeople, howMany),
  output: done,
});

export const noteNotAsked = endpoint({
  ...writing,
  method: "PUT",
  path: "/event-invitations/:invitationId/not-asked",
  summary: "The employer said: do not ask me for events any more. Binds everyone.",
  input: z.object({ invitationId }),
  output: done,
});

export const noteCame = endpoint({
  ...writing,
  method: "PUT",
  path: "/event-invitations/:invitationId/came",
  summary: "Whether this employer was there.",
  input: z.object({ invitationId, came: z.boolean() }),
  output: done,
});

export const noteOutcome = endpoint({
  ...writing,
  method: "PUT",
  path: "/event-invitations/:invitationId/outcome",
  summary: "Called after it, and what came of it.",
  input: z.object({ invitationId, outcome: z.enum(keysOf(outcomes), { error: "Kies wat eruit kwam." }) }),
  output: done,
});
