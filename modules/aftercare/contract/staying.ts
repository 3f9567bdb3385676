import { z } from "zod";
import { day, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { activity, agreements, placementId, saved, stayMonths, stays } from "./facts.ts";

export const answerStay = endpoint({
  method: "PUT",
  path: "/placements/:placementId/stays/:months",
  access: "anyone",
  operation: "write",
  activity,
  summary: "One tap: does the person still work there, after so many months?",
  input: z.object({
    placementId,
    months: z.coerce
      .number<number>()
      .int()
      .refine((months) => stayMonths.some((one) => one === months), "Kies 1, 3, 6, 12 of 24 maanden."),
    state: z.enum(stays),
  }),
  output: saved,
});

export const putBuddy = endpoint({
  method: "PUT",
  path: "/placements/:placementId/buddy",
  access: "anyone",
  operation: "write",
  activity,
  summary: "Whether a colleague at work helps, and what was agreed. No name here, and nothing medical.",
  input: z.object({ placementId, thereIs: z.boolean(), agreed: z.array(z.enum(agreements)).max(agreements.length) }),
  output: saved,
});

export const allowBuddyName = endpoint({
  method: "PUT",
  path: "/my/placements/:placementId/buddy-name",
  access: "person",
  operation: "write",
  activity,
  summary: "The person lets the name of that colleague stand here, or takes it away.",
  input: z.object({ placementId, yes: z.boolean() }),
  output: saved,
});

/** Counts, never a rate: who reads sees what is divided by what. */
export const StayCount = z.object({
  months: z.int(),
  /** Null: the whole region. */
  organisation: z.string().nullable(),
  own: z.boolean(),
  placements: z.int(),
  persons: z.int(),
  /** Null: too few people to split up. */
  states: z.object({ here: z.int(), elsewhere: z.int(), not: z.int(), unknown: z.int() }).nullable(),
  /** Of the placements, how many still work there or elsewhere; only from ten people on. */
  percentAtWork: z.int().nullable(),
});
export type StayCount = z.infer<typeof StayCount>;

export const countStays = endpoint({
  method: "GET",
  path: "/aftercare/counts",
  access: "professional",
  operation: "list",
  activity: "counts",
  summary: "How many people still work after 1, 3, 6, 12 and 24 months, by region and organisation. Only numbers.",
  input: z.object({ from: day, until: day }),
  output: z.object({ may: z.object({ count: may }), from: z.string(), until: z.string(), counts: z.array(StayCount) }),
});
