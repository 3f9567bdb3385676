import { z } from "zod";
import { endpoint } from "../../../platform/shared/endpoint.ts";
import { Figure } from "../../../platform/shared/small-numbers.ts";

const shared = { access: "professional", activity: "lessons" } as const;

const countedYear = z.coerce
  .number({ error: "Kies een jaar." })
  .int("Kies een jaar.")
  .min(2000, "Kies een jaar.")
  .max(2100, "Kies een jaar.");

const Row = z.object({
  /** Null for the region as a whole. */
  groupId: z.uuid().nullable(),
  name: z.string(),
  /** By the words of `measures`; a measure nobody counted is not there. */
  figures: z.record(z.string(), Figure),
  /** Half of the cases waited at most so many days; null when too few were discussed to say. */
  medianWait: z.number().nullable(),
});
export const CountedPeriod = z.object({
  /** "2026-Q3", or "2026" for a whole year. */
  period: z.string(),
  rows: z.array(Row),
});
export type CountedPeriod = z.infer<typeof CountedPeriod>;

export const Counts = z.object({
  year: z.int(),
  years: z.array(z.int()),
  /** Only what is over: quarters, and the year when its four quarters are. The latest first. */
  periods: z.array(CountedPeriod),
  /** The day the running quarter is counted. */
  nextOn: z.string(),
});
export type Counts = z.infer<typeof Counts>;

/** A number as it is kept: one group, one quarter, one measure. Never on the wire. */
export type Kept = {
  /** The first day of the quarter. */
  readonly quarter: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly measure: string;
  readonly amount: number;
  readonly waited: readonly number[];
};

/** What is counted, in groups that belong together: a total and what it is made of. */
export const measures = [
  { total: "cases", parts: ["purpose.learn", "purpose.help"] },
  {
    total: "cases",
    parts: [
      "theme.samenwerken",
      "theme.werk-vinden",
      "theme.werk-houden",
      "theme.inkomen",
      "theme.zorg-en-werk",
      "theme.werkgever",
      "theme.anders",
    ],
  },
  { total: "discussed", parts: [] },
  { total: "advice", parts: [] },
  { total: "looked-back", parts: ["helped.yes", "helped.a-bit", "helped.no", "helped.too-early"] },
  { total: "expected", parts: ["present", "missed"] },
  { total: "bottleneck.wet", parts: [] },
  { total: "bottleneck.geld", parts: [] },
  { total: "bottleneck.organisatie", parts: [] },
  { total: "bottleneck.kennis", parts: [] },
  { total: "bottleneck.werkgever", parts: [] },
  { total: "bottleneck.beleid", parts: [] },
] as const;

export const measureWords: Readonly<Record<string, string>> = {
  cases: "Casussen ingebracht",
  "purpose.learn": "om samen te leren",
  "purpose.help": "om iemand te helpen",
  discussed: "Casussen besproken",
  advice: "Adviezen",
  "looked-back": "Teruggekeken",
  "helped.yes": "het hielp",
  "helped.a-bit": "het hielp een beetje",
  "helped.no": "het hielp niet",
  "helped.too-early": "te vroeg om te zeggen",
  expected: "Plekken aan tafel",
  present: "aanwezig",
  missed: "niet aanwezig",
  "theme.samenwerken": "samenwerken tussen organisaties",
  "theme.werk-vinden": "werk vinden",
  "theme.werk-houden": "werk houden",
  "theme.inkomen": "inkomen en uitkering",
  "theme.zorg-en-werk": "hulp en werk op elkaar afstemmen",
  "theme.werkgever": "de werkgever",
  "theme.anders": "iets anders",
  "bottleneck.wet": "Vastgelopen op de wet of een regeling",
  "bottleneck.geld": "Vastgelopen op geld",
  "bottleneck.organisatie": "Vastgelopen op een organisatie",
  "bottleneck.kennis": "Vastgelopen op kennis",
  "bottleneck.werkgever": "Vastgelopen bij de werkgever",
  "bottleneck.beleid": "Vastgelopen op beleid",
  "median-wait": "Wachttijd in dagen (de helft wachtte korter)",
};

export const getCounts = endpoint({
  ...shared,
  method: "GET",
  path: "/lesson-counts",
  operation: "read",
  summary: "Numbers of case consultation per group and quarter, small ones hidden.",
  input: z.object({ year: countedYear.optional() }),
  output: Counts,
});

export const exportCounts = endpoint({
  ...shared,
  method: "GET",
  path: "/lesson-counts/export",
  operation: "export",
  summary: "The same numbers as a CSV file.",
  input: z.object({ year: countedYear.optional() }),
  output: z.unknown(),
});
