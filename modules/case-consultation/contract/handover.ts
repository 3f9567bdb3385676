import { z } from "zod";
import { done, endpoint, may, page, pageOf } from "../../../platform/shared/endpoint.ts";
import { Colleague, left, text } from "./words.ts";

const activity = "case-consultation";
const shared = { access: "professional", operation: "write", activity } as const;
const handoverId = z.uuid();

/** One thing that is open: a case, a promise, being chair, or what another module registered. */
export const OpenThing = z.object({
  kind: z.string(),
  /** The word for this kind, in Dutch. */
  called: z.string(),
  aboutId: z.uuid(),
  groupId: z.uuid().nullable(),
  groupName: z.string(),
  /** Null for who may not read it (yet). */
  title: z.string().nullable(),
  dueOn: z.string().nullable(),
});
export type OpenThing = z.infer<typeof OpenThing>;

export const Successor = Colleague.extend({
  /** The groups this colleague already sits in, out of those where something is open. */
  sitsIn: z.array(z.uuid()),
  ofOwnOrganisation: z.boolean(),
});
export type Successor = z.infer<typeof Successor>;

export const getOpenThings = endpoint({
  method: "GET",
  path: "/open-things",
  access: "professional",
  operation: "read",
  activity,
  summary: "What one would leave behind, in one group or everywhere, and who may take it over.",
  input: z.object({ groupId: z.uuid().optional() }),
  output: z.object({
    groupName: z.string().nullable(),
    things: z.array(OpenThing),
    successors: z.array(Successor),
    may: z.object({ offer: may }),
  }),
});

export const offerHandover = endpoint({
  ...shared,
  method: "POST",
  path: "/handovers",
  summary: "Hand over everything open to one successor, in one step.",
  input: z.object({
    groupId: z.uuid().optional(),
    toMembershipId: z.uuid({ error: "Kies wie het overneemt." }),
    /** The own place ends by itself once everything is taken over. */
    leaving: z.boolean().default(true),
    word: text(500).default(""),
    left,
  }),
  output: z.object({ handoverId }),
});

const HandoverState = z.enum(["offered", "accepted", "refused", "taken-back", "gone"]);
export const HandoverSummary = z.object({
  handoverId,
  from: Colleague,
  to: Colleague,
  /** Nobody was named, and it came to the chair. */
  fell: z.boolean(),
  fromMe: z.boolean(),
  offeredOn: z.string(),
  open: z.int(),
  lines: z.int(),
});
export type HandoverSummary = z.infer<typeof HandoverSummary>;

export const listHandovers = endpoint({
  method: "GET",
  path: "/handovers",
  access: "professional",
  operation: "list",
  activity,
  summary: "What one handed over, and what was handed to one, newest first.",
  input: z.object({ ...page, cursor: z.uuid({ error: "Deze plek in de lijst bestaat niet." }).optional() }),
  output: pageOf(HandoverSummary),
});

export const HandoverLine = OpenThing.extend({ lineId: z.uuid(), state: HandoverState });
export type HandoverLine = z.infer<typeof HandoverLine>;
export const Handover = z.object({
  handoverId,
  from: Colleague,
  to: Colleague,
  fell: z.boolean(),
  fromMe: z.boolean(),
  leaving: z.boolean(),
  word: z.string(),
  offeredOn: z.string(),
  lines: z.array(HandoverLine),
  may: z.object({ answer: may, takeBack: may }),
});
export type Handover = z.infer<typeof Handover>;

export const getHandover = endpoint({
  method: "GET",
  path: "/handovers/:handoverId",
  access: "professional",
  operation: "read",
  activity,
  summary: "One handover: what it is, and what was said to it.",
  input: z.object({ handoverId }),
  output: Handover,
});

export const answerHandover = endpoint({
  ...shared,
  method: "POST",
  path: "/handovers/:handoverId/answers",
  summary: "Say yes or no per line, or to all at once.",
  input: z.object({
    handoverId,
    taken: z.array(z.uuid()).max(500).default([]),
    left: z.array(z.uuid()).max(500).default([]),
  }),
  output: done,
});

export const takeBackHandover = endpoint({
  ...shared,
  method: "DELETE",
  path: "/handovers/:handoverId",
  summary: "Take back what was not answered yet.",
  input: z.object({ handoverId }),
  output: done,
});
