import { type InstrumentId, instruments, facts as known, type ReasonKey, reasons } from "@vliegwiel/instruments-guide";
import { z } from "zod";
import { done, endpoint } from "../../platform/shared/endpoint.ts";

const status = z.enum(["entitled", "possible", "unknown", "not_available"]);

/** Beside its place: which fact it is about stands in the pointer. */
const value = z.union([z.boolean(), z.number(), z.string().max(100), z.null()], {
  error: "Antwoord met ja, nee, een getal of een woord, of laat het open.",
});

export const checkInstruments = endpoint({
  method: "POST",
  path: "/instrument-checks",
  access: "public",
  operation: "read",
  activity: "instrument-checks",
  summary:
    "What can help someone towards work on a day, from facts that have no name. Nothing is kept; an absent fact is unknown.",
  input: z.object({
    facts: z.partialRecord(z.enum(Object.keys(known), { error: "Dit gegeven kennen wij niet." }), value).meta({
      description:
        "peildatum (YYYY-MM-DD) is always needed. What each fact means stands in packages/instruments-guide.",
    }),
  }),
  output: z.object({
    instruments: z.record(
      z.string(),
      z.object({
        status,
        reason: z.string().optional(),
        amounts: z.array(z.object({ what: z.string(), eur: z.number(), per: z.string() })).optional(),
        legalBasis: z.string(),
        confidence: z.enum(["high", "medium", "low"]),
      }),
    ),
    funding: z.array(z.object({ scheme: z.string(), status, until: z.string().nullable() })),
    questions: z.array(z.string()),
  }),
});

const isReason = (key: string): key is ReasonKey => Object.hasOwn(reasons, key);
const gapReasons = Object.keys(reasons).filter((key) => isReason(key) && reasons[key].type === "gap");

const instrument = z.enum(instruments.map(({ id }): InstrumentId => id));
const reason = z.enum(gapReasons.filter(isReason));

export const reportGap = endpoint({
  method: "POST",
  path: "/gap-reports",
  access: "public",
  operation: "write",
  activity: "gap-reports",
  summary: "Reports to a region that an instrument falls short. Only a number is kept: no account, no answer, no day.",
  input: z.object({
    regionCode: z.string().regex(/^AM\d{2}$/, "Kies uw regio."),
    instrument,
    reason,
  }),
  output: done,
});

export const Gap = z.object({
  instrument,
  reason,
  /** Null below five: a few could lead to someone. */
  times: z.int().nullable(),
});
export type Gap = z.infer<typeof Gap>;

export const listGaps = endpoint({
  method: "GET",
  path: "/gap-reports",
  access: "professional",
  operation: "read",
  activity: "gap-reports",
  summary: "What was reported to fall short in one's own region in the last twelve months, the most reported first.",
  input: z.object({}),
  output: z.object({ gaps: z.array(Gap) }),
});
