import { z } from "zod";
import { day, endpoint, may, personId } from "../../../platform/shared/endpoint.ts";
import { Situation, Work } from "./situation.ts";

const activity = "income-advice";
const calculationId = z.uuid();
const title = z.string().trim().min(1, "Geef de berekening een naam.").max(80, "Gebruik hoogstens 80 tekens.");
const variantName = z.string().trim().min(1, "Geef deze keuze een naam.").max(40, "Gebruik hoogstens 40 tekens.");

const Line = z.object({ id: z.string(), label: z.string(), amount: z.number() });
/** One way of working and what came out, as it was shown. Amounts in euros a month. */
export const Variant = z.object({
  name: z.string(),
  work: Work,
  outcome: z.object({
    lines: z.array(Line),
    net: z.number(),
    paidMonthly: z.number(),
    netHeading: z.string(),
    warnings: z.array(z.string()),
    confidence: z.enum(["high", "medium", "low"]),
  }),
});
export type Variant = z.infer<typeof Variant>;

export const Calculation = z.object({
  personId,
  calculationId,
  title: z.string(),
  day: z.string(),
  situation: Situation,
  variants: z.array(Variant),
  /** A short name for all amounts of the law that were used. */
  amountsVersion: z.string(),
  savedOn: z.string(),
  version: z.int(),
  /** Who worked it out: the person, or a counsellor. */
  by: z.enum(["person", "counsellor"]),
  /** The counsellor's work goes with the permission, unless the person keeps it. */
  kept: z.boolean(),
  /** Who may read it beside the person. */
  counsellorId: z.uuid().nullable(),
  /** The amounts of today are others than those used: worth computing again. */
  otherAmountsToday: z.boolean(),
  may: z.object({ change: may, share: may, keep: may }),
});
export type Calculation = z.infer<typeof Calculation>;

/** What someone typed: the server computes the outcome with the same engine, so nobody can save another. */
export const Draft = z.object({
  title,
  day,
  situation: Situation,
  variants: z
    .array(z.object({ name: variantName, work: Work }))
    .min(1, "Bewaar ten minste één keuze.")
    .max(6, "Bewaar hoogstens zes keuzes naast elkaar."),
});
export type Draft = z.infer<typeof Draft>;

const saved = z.object({ personId, calculationId });

export const saveMine = endpoint({
  method: "POST",
  path: "/my/calculations",
  access: "anyone",
  operation: "write",
  activity,
  summary:
    "The person keeps a calculation of their own: what was filled in, what came out and which amounts were used.",
  input: Draft,
  output: saved,
});

export const saveForPerson = endpoint({
  method: "POST",
  path: "/persons/:personId/calculations",
  access: "professional",
  operation: "write",
  activity,
  summary:
    "A counsellor works something out for a person who permits it; it goes with the permission unless the person keeps it.",
  input: z.object({ personId: z.uuid(), ...Draft.shape }),
  output: saved,
});

export const showCalculation = endpoint({
  method: "GET",
  path: "/calculations/:calculationId",
  access: "anyone",
  operation: "read",
  activity,
  summary: "One calculation as it was kept, for the person and the counsellor they chose.",
  input: z.object({ calculationId }),
  output: Calculation,
});

export const changeCalculation = endpoint({
  method: "PUT",
  path: "/calculations/:calculationId",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Keeps other answers in the place of these; refused with both when someone else was first.",
  input: z.object({ calculationId, version: z.int().min(1), ...Draft.shape }),
  output: Calculation,
});

export const deleteCalculation = endpoint({
  method: "DELETE",
  path: "/calculations/:calculationId",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Takes a calculation away for good, also after a restore.",
  input: z.object({ calculationId }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const keepCalculation = endpoint({
  method: "POST",
  path: "/calculations/:calculationId/keep",
  access: "anyone",
  operation: "write",
  activity,
  summary: "The person keeps what a counsellor worked out, whatever happens to the permission.",
  input: z.object({ calculationId }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const shareCalculation = endpoint({
  method: "PUT",
  path: "/calculations/:calculationId/counsellor",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Opens one calculation to one counsellor, who must be named in a permission for income advice.",
  input: z.object({ calculationId, counsellorId: z.uuid() }),
  output: z.object({ personId, done: z.literal(true) }),
});

export const stopSharing = endpoint({
  method: "DELETE",
  path: "/calculations/:calculationId/counsellor",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Closes a calculation to everyone but the person.",
  input: z.object({ calculationId }),
  output: z.object({ personId, done: z.literal(true) }),
});

const Amount = z.object({
  id: z.string(),
  /** Where it stands. */
  law: z.string(),
  article: z.string(),
  unit: z.string(),
  /** Null for a table, or for an amount there was none of. */
  was: z.number().nullable(),
  becomes: z.number().nullable(),
  validFrom: z.string(),
});

export const Recomputed = z.object({
  personId,
  calculationId,
  day: z.string(),
  savedVersion: z.string(),
  version: z.string(),
  variants: z.array(
    z.object({
      name: z.string(),
      netWas: z.number(),
      net: z.number(),
      /** Each line that is not the same, with the amounts of the law behind it that changed. */
      lines: z.array(
        z.object({ id: z.string(), label: z.string(), was: z.number(), becomes: z.number(), because: z.array(Amount) }),
      ),
    }),
  ),
});
export type Recomputed = z.infer<typeof Recomputed>;

export const recompute = endpoint({
  method: "GET",
  path: "/calculations/:calculationId/recomputed",
  access: "anyone",
  operation: "read",
  activity,
  summary:
    "The same answers with the amounts of another day: what changes, line by line, and which amounts of the law made it so. Keeps nothing.",
  input: z.object({ calculationId, day: day.optional() }),
  output: Recomputed,
});
