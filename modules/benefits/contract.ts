import { listRules } from "@vliegwiel/benefit-rules";
import { z } from "zod";
import { endpoint } from "../../platform/shared/endpoint.ts";

/** Every rule with the schemas the engine itself reads and writes with: there is no second description. */
const rules = listRules();
const household = rules.find(({ id }) => id === "household.month");

const confidence = z.enum(["high", "medium", "low"]);
const euros = z.number();

const step = z
  .object({
    label: z.string(),
    value: z.number(),
    unit: z.enum(["euro", "percent", "number"]),
    source: z.object({ law: z.string(), article: z.string(), url: z.string().optional() }),
  })
  .meta({ description: "One line of the calculation; between two roundings it can hold a fraction of a cent." });

const statement = z.unknown().meta({ ...household?.value });

const variant = z.object({
  name: z.enum(["now", "work", "day-less", "day-more", "full-time"]),
  hoursWeek: z.number(),
  statement,
  change: euros,
  differences: z.array(z.object({ id: z.string(), label: z.string(), change: euros })),
});

const bend = z.object({
  kind: z.enum(["cliff", "plateau", "rise"]),
  fromHours: z.number(),
  toHours: z.number(),
  change: euros,
  reason: z.string(),
  title: z.string(),
  explanation: z.string(),
});

const exploration = z.object({
  variants: z.array(variant),
  curve: z.object({ points: z.array(z.object({ hours: z.number(), net: euros })), bends: z.array(bend) }),
  extraHour: z.object({ perMonth: euros, perHour: euros }),
  later: z.array(z.object({ months: z.number(), statement, changes: z.array(z.string()) })),
  firstMonth: z.object({ gap: euros, explanation: z.string() }),
  whenWorkEnds: z.array(z.string()),
  year: z.object({
    firstMonth: z.number(),
    income: euros,
    received: euros,
    entitled: euros,
    mayPayBack: euros,
    mayComeExtra: euros,
  }),
  sentences: z.array(z.string()),
  warnings: z.array(z.string()),
  confidence,
});

export const calculateBenefits = endpoint({
  method: "POST",
  path: "/benefit-calculations",
  access: "public",
  operation: "read",
  activity: "benefit-calculations",
  summary:
    "What a rule of law makes of an income on a day (rule and input), or what working would mean for a household (now and work). Amounts in euros. An estimate, never a decision. Nothing is kept.",
  input: z.object({
    date: z.string().max(10).meta({ format: "date", description: "The day the question is about." }),
    rule: z
      .enum(
        rules.map(({ id }) => id),
        { error: "Deze regel kennen wij niet." },
      )
      .optional()
      .meta({ description: "Together with `input`: one rule." }),
    input: z
      .unknown()
      .optional()
      .meta({
        description: "What the rule asks: the schema whose title starts with its id.",
        anyOf: rules.map(({ id, title, input }) => ({ ...input, title: `${id}: ${title}` })),
      }),
    now: z
      .unknown()
      .optional()
      .meta({ ...household?.input, description: "Together with `work`: the household as it is now." }),
    work: z
      .unknown()
      .optional()
      .meta({ description: "The work someone thinks of, as `work` in the household.", type: "object" }),
  }),
  output: z.object({
    value: z
      .unknown()
      .optional()
      .meta({
        description: "The outcome of the rule.",
        anyOf: rules.map(({ id, value }) => ({ ...value, title: id })),
      }),
    steps: z.array(step).optional(),
    warnings: z.array(z.string()),
    confidence,
    exploration: exploration.optional(),
  }),
});
