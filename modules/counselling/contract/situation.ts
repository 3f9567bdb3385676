import { z } from "zod";

const amount = z.number().min(0).max(100_000_000);
const text = "Kies een van de antwoorden.";

/** Work as it is or could be. */
export const Work = z.strictObject({
  hourlyWage: z.number().min(0).max(200),
  hoursWeek: z.number().min(0).max(60),
  pensionPremium: amount.optional(),
  travelCosts: amount.optional(),
});
export type Work = z.infer<typeof Work>;

const Benefit = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("social-assistance"),
    exemption: z.strictObject({
      kind: z.enum(
        ["none", "25pct", "single-parent-12.5pct", "limited-hours-15pct", "wage-subsidy-15pct", "article-34a"],
        {
          error: text,
        },
      ),
      monthsUsed: z.int().min(0).max(600).optional(),
      extended: z.boolean().optional(),
      limitedHours: z.boolean().optional(),
    }),
  }),
  z.strictObject({
    kind: z.literal("wga"),
    monthlyWage: amount,
    phase: z.enum(["wage-related-1-2", "wage-related-3+", "wage-supplement", "follow-up"], { error: text }),
    disability: z.union([z.number().min(0).max(100), z.enum(["35-45", "45-55", "55-65", "65-80", "80-100"])]),
    earningCapacity: amount.optional(),
    monthsLeft: z.int().min(0).max(38).optional(),
  }),
  z.strictObject({ kind: z.literal("iva"), monthlyWage: amount }),
  z.strictObject({
    kind: z.literal("ww"),
    monthlyWage: amount,
    phase: z.enum(["1-2", "3+"], { error: text }),
    monthsLeft: z.int().min(0).max(38).optional(),
  }),
  z.strictObject({
    kind: z.literal("wajong"),
    noCapacity: z.boolean(),
    wageDispensation: z.strictObject({ wageValue: z.number().min(0.01).max(1) }).optional(),
  }),
  z.strictObject({
    kind: z.literal("zw"),
    monthlyWage: amount,
    percentage: z.number().min(1).max(100).optional(),
  }),
  z.strictObject({
    kind: z.literal("wao"),
    monthlyWage: amount,
    disabilityClass: z.enum(["15-25", "25-35", "35-45", "45-55", "55-65", "65-80", "80-100"], { error: text }),
    comparableWage: amount,
  }),
  z.strictObject({
    kind: z.literal("ioaw"),
    base: amount,
    exemption: z
      .strictObject({
        kind: z.enum(["none", "25pct", "single-parent-12.5pct", "limited-hours-15pct", "wage-subsidy-15pct"], {
          error: text,
        }),
        monthsUsed: z.int().min(0).max(600).optional(),
        extended: z.boolean().optional(),
      })
      .optional(),
  }),
]);

/**
 * What the calculation asks and nothing else: no name, no number, no date of birth, nothing medical. What the engine
 * of @vliegwiel/benefit-rules reads; a field it does not ask is refused here, so that nothing else can be kept.
 */
export const Situation = z.strictObject({
  household: z.strictObject({
    kind: z.enum(["single", "single-parent", "couple"], { error: text }),
    age: z.int().min(0).max(120),
    partnerAge: z.int().min(0).max(120).optional(),
    children: z.array(z.int().min(0).max(17)).max(12).optional(),
    costSharers: z.int().min(0).max(20).optional(),
  }),
  work: Work,
  partnerWork: Work.optional(),
  benefits: z.array(Benefit).max(2),
  /** Toeslagenwet, beside a benefit of UWV. Left out: not asked, or there is none. */
  supplement: z
    .strictObject({ exemption: z.boolean().optional(), partnerBornAfter1971: z.boolean().optional() })
    .optional(),
  rent: amount.optional(),
  childcare: z
    .array(
      z.strictObject({
        kind: z.enum(["dagopvang", "bso", "gastouder"], { error: text }),
        hoursMonth: z.number().min(0).max(744),
        hourlyPrice: z.number().min(0).max(100),
      }),
    )
    .max(12)
    .optional(),
  assets: amount.optional(),
  otherNetIncome: amount.optional(),
  otherTaxableIncome: amount.optional(),
  municipal: amount.optional(),
  /** Attachment, debt arrangement, Wsnp or bewind. */
  claims: z.union([z.boolean(), z.literal("unknown")]).optional(),
});
export type Situation = z.infer<typeof Situation>;
