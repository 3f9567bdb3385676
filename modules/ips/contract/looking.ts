import { z } from "zod";
import { day, done, endpoint } from "../../../platform/shared/endpoint.ts";
import { left } from "../../text-help/contract.ts";
import { Kept } from "./quarters.ts";
import { momentKinds, sources } from "./words.ts";

const activity = "ips-counting";
const checkId = z.uuid();
const read = { access: "professional", operation: "read", activity } as const;
const write = { access: "professional", operation: "write", activity } as const;

const confidence = z.enum(["high", "medium", "low"]);
/** What others found: with whom, where it was read, and how certain that is. */
const Benchmark = z.object({
  value: z.string().optional(),
  population: z.string(),
  source: z.string(),
  confidence,
  note: z.string().optional(),
});
/** One outcome: always with what it was counted from, how, and how it is misread. */
export const Outcome = z.object({
  metric: z.string(),
  name: z.string(),
  definition: z.string(),
  traps: z.array(z.string()).readonly(),
  benchmarks: z.array(Benchmark).readonly(),
  /** ratio: numerator of denominator; number: a middle or a mean; none: can't be said, and why not. */
  shape: z.enum(["ratio", "number", "none"]),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** In percent or in the unit; null under ten persons or when nothing can be said. */
  value: z.number().nullable(),
  unit: z.string(),
  /** 95%, in percent. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  period: z.string(),
  /** What was left out, and what stands beside it, in sentences. */
  notes: z.array(z.string()),
});
export type Outcome = z.infer<typeof Outcome>;

/** The way to work as counts of people: how far they came, and where each of them is today. */
export const Path = z.object({
  candidates: z.int(),
  spoke: z.int(),
  started: z.int(),
  now: z.array(z.object({ where: z.enum(["paid", "unpaid", "searching", "stopped", "unknown"]), count: z.int() })),
});
export type Path = z.infer<typeof Path>;

export const showOutcomes = endpoint({
  ...read,
  method: "GET",
  path: "/ips/outcomes",
  summary: "What IPS brings, counted for the organisation as a whole with numerator, denominator and period.",
  input: z.object({
    within: z.coerce
      .number()
      .pipe(z.union([z.literal(6), z.literal(12), z.literal(18), z.literal(24), z.literal(30)]))
      .default(6),
  }),
  output: z.object({
    within: z.int(),
    measuredOn: z.string(),
    trajectories: z.int(),
    outcomes: z.array(Outcome),
    path: Path,
    /** Quarters that are over, as they were counted then; `since` is the first of them that was looked at. */
    quarters: z.object({ since: z.string().nullable(), kept: z.array(Kept) }),
  }),
});
export const exportOutcomes = endpoint({
  ...read,
  operation: "export",
  method: "GET",
  path: "/ips/outcomes/file",
  summary: "The same outcomes as CSV, each with numerator, denominator, period and definition.",
  input: showOutcomes.input,
  output: z.unknown(),
});

/** What the records say about one item of the scale: a score where they can, and what they show. */
export const Computed = z.object({
  score: z.int().min(1).max(5).nullable(),
  /** Sentences with counts and period. */
  evidence: z.array(z.string()),
});
export type Computed = z.infer<typeof Computed>;

export const CheckItem = z.object({
  item: z.int(),
  section: z.string(),
  name: z.string(),
  measures: z.string(),
  /** What stands for 1 to 5, in our own words, and how certain that is. */
  steps: z.array(z.string()).readonly(),
  confidence,
  note: z.string().nullable(),
  fromRecords: z.enum(["score", "evidence", "nothing"]),
  computed: Computed,
  score: z.int().nullable(),
  explanation: z.string(),
  source: z.enum(sources).nullable(),
  version: z.int(),
});
export type CheckItem = z.infer<typeof CheckItem>;

export const SelfCheckLine = z.object({
  checkId,
  day: z.string(),
  scale: z.string(),
  finishedOn: z.string().nullable(),
  /** Of 25: how many have a value of the team, and how many of the records. */
  filled: z.int(),
  computed: z.int(),
});
export type SelfCheckLine = z.infer<typeof SelfCheckLine>;

export const OfficialScore = z.object({
  officialId: z.uuid(),
  day: z.string(),
  byWhom: z.string(),
  scale: z.string(),
  total: z.int(),
  /** What that total is called by the makers of the scale. */
  label: z.string(),
});
export type OfficialScore = z.infer<typeof OfficialScore>;

export const listSelfChecks = endpoint({
  ...read,
  method: "GET",
  path: "/ips/self-checks",
  summary: "How the team looked at its own way of working, by date, with the official scores beside it.",
  input: z.object({}),
  output: z.object({
    checks: z.array(SelfCheckLine),
    official: z.array(OfficialScore),
    moments: z.array(z.object({ momentId: z.uuid(), kind: z.enum(momentKinds), day: z.string(), own: z.boolean() })),
    today: z.string(),
  }),
});
export const startSelfCheck = endpoint({
  ...write,
  method: "POST",
  path: "/ips/self-checks",
  summary: "A new look: what the records of the last months say is kept with it.",
  input: z.object({ months: z.union([z.literal(3), z.literal(6), z.literal(12)]).default(6) }),
  output: z.object({ checkId }),
});
export const showSelfCheck = endpoint({
  ...read,
  method: "GET",
  path: "/ips/self-checks/:checkId",
  summary: "The 25 items: what the records said, and what the team filled in, beside each other. No total.",
  input: z.object({ checkId }),
  output: SelfCheckLine.extend({
    fromDay: z.string(),
    untilDay: z.string(),
    items: z.array(CheckItem),
    official: OfficialScore.nullable(),
    scaleSource: z.string(),
  }),
});
export const fillItem = endpoint({
  ...write,
  method: "PUT",
  path: "/ips/self-checks/:checkId/items/:item",
  summary: "The team's own value for one item, with an explanation and where it was seen; or not known.",
  input: z
    .object({
      checkId,
      item: z.coerce.number().int().min(1).max(25),
      version: z.int().min(0),
      score: z.int().min(1).max(5).nullable(),
      explanation: z.string().trim().max(600, "Gebruik hoogstens 600 tekens.").default(""),
      source: z.enum(sources).nullable(),
      left,
    })
    .refine(({ score, source }) => score === null || source !== null, {
      path: ["source"],
      message: "Kies waar je dit aan ziet.",
    }),
  output: CheckItem,
});
export const finishSelfCheck = endpoint({
  ...write,
  method: "POST",
  path: "/ips/self-checks/:checkId/finish",
  summary: "The look is done: it stays as it is.",
  input: z.object({ checkId }),
  output: done,
});
export const noteOfficial = endpoint({
  ...write,
  method: "POST",
  path: "/ips/official-scores",
  summary: "The score independent assessors gave: noted, never computed.",
  input: z.object({
    day,
    byWhom: z.string().trim().min(2, "Vul in wie de score gaf.").max(120, "Gebruik hoogstens 120 tekens."),
    scale: z.string().trim().min(2, "Vul in met welke schaal.").max(60, "Gebruik hoogstens 60 tekens."),
    total: z
      .int({ error: "Vul een getal in van 25 tot 125." })
      .min(25, "Vul een getal in van 25 tot 125.")
      .max(125, "Vul een getal in van 25 tot 125."),
  }),
  output: z.object({ officialId: z.uuid() }),
});
export const removeOfficial = endpoint({
  ...write,
  method: "DELETE",
  path: "/ips/official-scores/:officialId",
  summary: "A score that was noted wrongly goes.",
  input: z.object({ officialId: z.uuid() }),
  output: done,
});
export const addMoment = endpoint({
  ...write,
  method: "POST",
  path: "/ips/moments",
  summary: "What the team did together on a day, for the self-check. About nobody.",
  input: z.object({ kind: z.enum(momentKinds, { error: "Kies wat jullie deden." }), day }),
  output: z.object({ momentId: z.uuid() }),
});
export const removeMoment = endpoint({
  ...write,
  method: "DELETE",
  path: "/ips/moments/:momentId",
  summary: "One's own line about the team was a mistake.",
  input: z.object({ momentId: z.uuid() }),
  output: done,
});
