import { levels, type Need, needs, type RuledOut, ruledOut } from "@vliegwiel/matching";
import { z } from "zod";
import { day } from "../../../platform/shared/endpoint.ts";

export const activity = "vacancies";

/** A vacancy, no vacancy but room to look together, or tasks taken from other work. */
export const offerKinds = ["vacancy", "possibility", "carved"] as const;
export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** As VUM codes them: a job, a place to learn and work, volunteer work, a work experience place. */
const agreements = ["01", "02", "03", "04"] as const;
export const licences = [
  ...["A", "A1", "A2", "AM", "B", "B+", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T"],
] as const;

const needKeys = Object.keys(needs) as [Need, ...Need[]];
const ruledOutKeys = Object.keys(ruledOut) as [RuledOut, ...RuledOut[]];

const text = (limit: number) => z.string().trim().max(limit, `Gebruik hoogstens ${limit} tekens.`).default("");
const hours = z
  .int("Vul hele uren in.")
  .min(1, "Vul 1 tot 60 uur in.")
  .max(60, "Vul 1 tot 60 uur in.")
  .nullable()
  .default(null);

/**
 * What is known of one vacancy or possibility. Whatever is empty, null or absent was not asked: unknown, and that is
 * what everything starts as. Nothing about people; no contact person: the employer's file has an owner to ask.
 */
const shape = z.strictObject({
  kind: z.enum(offerKinds, "Kies wat het is."),
  employerId: z.uuid().nullable().default(null),
  employerName: z.string().trim().min(2, "Vul de naam van de werkgever in.").max(120, "Gebruik hoogstens 120 tekens."),
  reference: text(60),
  title: z.string().trim().min(2, "Vul in wat voor werk het is.").max(120, "Gebruik hoogstens 120 tekens."),
  text: text(2000),
  /** Kind of work by name and its field, as packages/matching knows them; empty when it could not be told. */
  work: text(80),
  field: text(40),
  hoursFrom: hours,
  hoursTo: hours,
  mayGrow: z.enum(["yes", "no", "unknown"]).default("unknown"),
  days: z.array(z.enum(days)).max(7).default([]),
  municipalityCode: z
    .string()
    .regex(/^GM\d{4}$/, "Kies een gemeente.")
    .nullable()
    .default(null),
  town: text(80),
  level: z
    .int()
    .refine((level) => level in levels, "Kies een niveau van 1 tot en met 6.")
    .nullable()
    .default(null),
  competences: z.array(z.int()).max(25).default([]),
  licences: z
    .array(z.enum(licences as unknown as [string, ...string[]], "Dit rijbewijs bestaat niet."))
    .max(16)
    .default([]),
  languages: z
    .array(z.string().regex(/^[a-z]{3}$/, "Gebruik een taalcode van drie letters, zoals nld."))
    .max(10)
    .default([]),
  certificates: z.array(z.string().trim().min(1).max(120)).max(10).default([]),
  must: z.boolean().default(false),
  gives: z.partialRecord(z.enum(needKeys), z.boolean()).default({}),
  comesWith: z.partialRecord(z.enum(ruledOutKeys), z.boolean()).default({}),
  agreement: z.enum(agreements).or(z.literal("")).default(""),
  salary: text(100),
  startsOn: day.nullable().default(null),
  expiresOn: day.nullable().default(null),
});

export const OfferFacts = shape.superRefine(({ hoursFrom, hoursTo }, context) => {
  const say = (at: string, message: string) => context.addIssue({ code: "custom", path: [at], message });
  if ((hoursFrom === null) !== (hoursTo === null))
    say(hoursFrom === null ? "hoursFrom" : "hoursTo", "Vul bij de uren allebei in, of geen van beide.");
  else if (hoursFrom !== null && hoursTo !== null && hoursFrom > hoursTo)
    say("hoursTo", "Dit is minder dan het eerste getal. Draai ze om.");
});
export type OfferFacts = z.infer<typeof OfferFacts>;

export const offerId = z.uuid();
export const version = z.int().min(1);
