import { z } from "zod";
import { day, done, endpoint, may } from "../../../platform/shared/endpoint.ts";
import { Figure } from "../../../platform/shared/small-numbers.ts";
import { contractForms, kinds, roles } from "./facts.ts";

const shared = { access: "professional", activity: "placement-counts" } as const;
export const partnerKinds = [
  "region",
  "gemeente",
  "uwv",
  "wsp",
  "ggz",
  "sw-bedrijf",
  "jobcoachbureau",
  "funder",
] as const;
/** Why a placement does not count, by the first condition it does not meet; in this order. */
export const conditions = ["roles", "contract", "kind", "hours", "duration"] as const;
export type Condition = (typeof conditions)[number];

const asks = {
  minHours: z
    .number({ error: "Vul een aantal uren in, of 0." })
    .min(0, "Vul een aantal uren in, of 0.")
    .max(40, "Vul hoogstens 40 uur in.")
    .multipleOf(0.25, "Vul hele uren of kwartieren in."),
  minDays: z
    .int("Vul een aantal dagen in, of 0.")
    .min(0, "Vul een aantal dagen in, of 0.")
    .max(730, "Vul hoogstens 730 dagen in."),
  /** Empty is all of them. */
  kinds: z.array(z.enum(kinds)).max(kinds.length),
  contractForms: z.array(z.enum(contractForms)).max(contractForms.length),
  roles: z.array(z.enum(roles)).max(roles.length),
};

export const Definition = z.object({
  definitionId: z.uuid(),
  name: z.string(),
  organisationId: z.uuid().nullable(),
  organisation: z.string().nullable(),
  partnerKind: z.enum(partnerKinds).nullable(),
  version: z.int(),
  validFrom: z.string(),
  ended: z.boolean(),
  ...asks,
  why: z.string(),
});
export type Definition = z.infer<typeof Definition>;

export const listDefinitions = endpoint({
  ...shared,
  method: "GET",
  path: "/placement-definitions",
  operation: "read",
  summary: "What each partner of the region calls a placement, every version; and whose the reader may set.",
  input: z.object({}),
  output: z.object({
    definitions: z.array(
      Definition.extend({ inForce: z.boolean(), latest: z.boolean(), may: z.object({ change: may }) }),
    ),
    /** For whom the reader may set one. */
    own: z.object({
      region: z.boolean(),
      organisation: z.object({ organisationId: z.uuid(), name: z.string() }).nullable(),
    }),
    today: z.string(),
  }),
});

export const define = endpoint({
  ...shared,
  method: "POST",
  path: "/placement-definitions",
  operation: "write",
  summary: "A new version of what a partner calls a placement, from a day on. An earlier version never changes.",
  input: z.object({
    organisationId: z.uuid().nullable().default(null),
    partnerKind: z.enum(partnerKinds, { error: "Kies van wie deze afspraak is." }).nullable().default(null),
    /** The version that was seen; 0 when there is none. */
    version: z.int().min(0),
    name: z.string().trim().min(3, "Geef de afspraak een naam.").max(80, "Gebruik hoogstens 80 tekens."),
    validFrom: day,
    ended: z.boolean().default(false),
    ...asks,
    why: z.string().trim().max(300, "Gebruik hoogstens 300 tekens.").default(""),
  }),
  output: done,
});

/** One number of the database: of all placements (no definition), or of those that count or fall out by a condition. */
export type Counted = {
  readonly definitionId: string | null;
  readonly quarter: string;
  readonly outcome: "all" | "counts" | Condition;
  readonly placements: number;
  readonly persons: number;
};

/** As it was counted and shown. */
export const Shown = z.object({
  /** First days of the quarters, oldest first. */
  quarters: z.array(z.string()),
  all: z.object({ quarters: z.array(Figure), total: Figure }),
  rows: z.array(
    z.object({
      definition: Definition.pick({
        definitionId: true,
        name: true,
        organisation: true,
        partnerKind: true,
        version: true,
        validFrom: true,
        minHours: true,
        minDays: true,
        kinds: true,
        contractForms: true,
        roles: true,
      }),
      quarters: z.array(Figure),
      total: Figure,
      /** How many of all fall out by which condition. */
      out: z.array(z.object({ condition: z.enum(conditions), placements: Figure })),
    }),
  ),
});
export type Shown = z.infer<typeof Shown>;

export const showCounts = endpoint({
  ...shared,
  method: "GET",
  path: "/placement-counts",
  operation: "read",
  summary:
    "The latest counts, or those of one day: the same placements under each definition. Small numbers are hidden.",
  input: z.object({ countId: z.uuid().optional() }),
  output: z.object({
    count: z
      .object({ countId: z.uuid(), fromDay: z.string(), countedOn: z.string(), shown: Shown.nullable() })
      .nullable(),
    earlier: z.array(z.object({ countId: z.uuid(), fromDay: z.string(), countedOn: z.string() })),
    /** Quarters one can count from. */
    canCountFrom: z.array(z.string()),
    /** The first day on which one can count again; null is today. */
    nextOn: z.string().nullable(),
    may: z.object({ count: may }),
  }),
});

export const askCount = endpoint({
  ...shared,
  method: "POST",
  path: "/placement-counts",
  operation: "write",
  summary: "Count again, from the first day of a quarter; at most once a week. The clock does the counting.",
  input: z.object({
    fromDay: day.refine((value) => /-(01|04|07|10)-01$/.test(value), "Kies de eerste dag van een kwartaal."),
  }),
  output: done,
});

export const exportCounts = endpoint({
  ...shared,
  method: "GET",
  path: "/placement-counts/:countId/file",
  operation: "export",
  summary:
    "A count as CSV, as it is shown: with each definition, its version and what it asks. Small numbers are hidden.",
  input: z.object({ countId: z.uuid() }),
  output: z.unknown(),
});
