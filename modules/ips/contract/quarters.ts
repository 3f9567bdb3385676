import { z } from "zod";

export const keptMetrics = [
  "contact-within-30",
  "job-start-rate",
  "retention-6",
  "retention-12",
  "quarterly-employed-share",
  "dropout",
] as const;
export type KeptMetric = (typeof keptMetrics)[number];

/** About so many of about so many, with a share when there are ten or more. */
const KeptSpan = z.object({
  from: z.string(),
  until: z.string(),
  numerator: z.int(),
  denominator: z.int(),
  percentage: z.int().nullable(),
});
/** A figure over quarters that are over, also of who is registered no longer. */
export const Kept = z.object({
  metric: z.enum(keptMetrics),
  name: z.string(),
  definition: z.string(),
  /** All quarters together; null for what can't be added up. */
  together: KeptSpan.nullable(),
  /** The latest first. */
  spans: z.array(KeptSpan),
});
export type Kept = z.infer<typeof Kept>;
