import { facts as known } from "@vliegwiel/instruments-guide";
import { z } from "zod";
import { endpoint } from "../../platform/shared/endpoint.ts";

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
