import { z } from "zod";
import { endpoint, personId } from "../../../platform/shared/endpoint.ts";
import { left } from "../../text-help/contract.ts";
import { placementId, saved, version } from "./facts.ts";

const planActivity = "aftercare-plan";
const lineId = z.uuid();

/** Only the last is made for an employer, and only when the person ticks it. */
export const parts = {
  sign: {
    title: "Vroege signalen",
    ask: "Waaraan merkt u of een ander dat het minder gaat? En wat is dan afgesproken?",
  },
  "i-do": { title: "Wat ik zelf doe", ask: "Wat helpt u als het minder gaat?" },
  "others-do": { title: "Wat anderen doen", ask: "Wat kan iemand die u kent dan doen? Wat juist niet?" },
  "whom-to-call": { title: "Wie ik bel", ask: "Wie kunt u bellen? Schrijf ook wanneer." },
  "at-work": {
    title: "Wat mijn werkgever mag weten",
    ask: "Eén zin over wat op het werk helpt. Een werkgever leest de zin alleen als u die voor hem aanvinkt.",
  },
} as const;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as [Part, ...Part[]];

const words = z.string().trim().min(1, "Schrijf een zin.").max(240, "Gebruik hoogstens 240 tekens.");
const reaction = z.string().trim().max(240, "Gebruik hoogstens 240 tekens.").default("");
const onlyWithASign = <Line extends { part: Part; reaction: string }>(line: z.ZodType<Line>) =>
  line.refine(({ part, reaction: then }) => part === "sign" || then === "", {
    path: ["reaction"],
    message: "Alleen bij een vroeg signaal hoort een afspraak.",
  });

export const PlanLine = z.object({
  lineId,
  part: z.enum(partNames),
  text: z.string(),
  reaction: z.string(),
  /** Null: the person wrote it. */
  from: z.string().nullable(),
  agreedOn: z.string().nullable(),
  /** For which work the person lets the employer read it. */
  toldFor: z.array(placementId),
  version,
});
export type PlanLine = z.infer<typeof PlanLine>;

export const writePlanLine = endpoint({
  method: "POST",
  path: "/my/plan-lines",
  access: "person",
  operation: "write",
  activity: planActivity,
  summary: "A line of the person's own plan for when it goes less well: agreed to as it is written.",
  input: onlyWithASign(z.object({ part: z.enum(partNames), text: words, reaction })),
  output: z.object({ personId, lineId }),
});

export const proposePlanLine = endpoint({
  method: "POST",
  path: "/persons/:personId/plan-lines",
  access: "professional",
  operation: "write",
  activity: planActivity,
  summary: "Who guides or treats the person proposes a line; it stands when the person agrees.",
  input: onlyWithASign(z.object({ personId: z.uuid(), part: z.enum(partNames), text: words, reaction, left })),
  output: z.object({ personId, lineId }),
});

export const changePlanLine = endpoint({
  method: "PUT",
  path: "/plan-lines/:lineId",
  access: "anyone",
  operation: "write",
  activity: planActivity,
  summary: "Other words: by the person, who agrees by that; by who proposed it as long as it waits.",
  input: z.object({ lineId, version, text: words, reaction, left }),
  output: saved,
});

export const dropPlanLine = endpoint({
  method: "DELETE",
  path: "/plan-lines/:lineId",
  access: "anyone",
  operation: "write",
  activity: planActivity,
  summary: "The line goes, also for an employer who was told it; also after a restore.",
  input: z.object({ lineId }),
  output: saved,
});

export const agreeToPlanLine = endpoint({
  method: "POST",
  path: "/my/plan-lines/:lineId/agreement",
  access: "person",
  operation: "write",
  activity: planActivity,
  summary: "The person agrees to these very words.",
  input: z.object({ lineId, version }),
  output: saved,
});

export const tellAtWork = endpoint({
  method: "PUT",
  path: "/my/plan-lines/:lineId/told/:placementId",
  access: "person",
  operation: "write",
  activity: planActivity,
  summary: "The person ticks, or takes back, one sentence for the employer of one job.",
  input: z.object({ lineId, placementId, told: z.boolean() }),
  output: saved,
});
