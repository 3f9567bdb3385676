import { z } from "zod";
import { endpoint, page, pageOf } from "../../platform/shared/endpoint.ts";
import { Contradiction, PortraitBody, Publication, ThemeBody } from "./contract/portrait.ts";

export type { Contradiction, PortraitBody, Publication, Source } from "./contract/portrait.ts";

const open = { method: "GET", access: "public", operation: "read", activity: "reference-data" } as const;

const regionCode = z.string().regex(/^AM\d{2}$/, "Een regio heeft een code zoals AM13.");
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/, "Deze regio kennen wij niet.");

const RegionName = z.object({ code: z.string(), name: z.string() });
export type RegionName = z.infer<typeof RegionName>;

/** What the lists and the map filter on; kept in the address, so that a filtered page can be sent to a colleague. */
const filter = {
  theme: z.coerce.number().int().min(1).max(8).optional(),
  focus: z.string().max(40).optional(),
  intervention: z.string().max(60).optional(),
};

export const PortraitSummary = z.object({
  slug: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  name: z.string(),
  headline: z.string(),
  themes: z.array(z.int()),
  focus: z.array(z.string()),
  interventions: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type PortraitSummary = z.infer<typeof PortraitSummary>;

export const Region = z.object({
  code: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  tile: z.object({ column: z.int(), row: z.int() }),
  municipalityCount: z.int(),
  population: z.int(),
  portrait: z.object({ slug: z.string(), headline: z.string() }).nullable(),
});
export type Region = z.infer<typeof Region>;

export const listRegions = endpoint({
  ...open,
  operation: "list",
  path: "/regions",
  summary: "The labour market regions, with their place on the tile map; with a filter only those whose portrait fits.",
  input: z.object({ ...filter, ...page }),
  output: pageOf(Region),
});

export const divisions = ["care-office-region", "public-health-region", "safety-region", "province"] as const;

/** Part of a region that lies in another kind of area, and the other regions in that same area. */
export const Overlap = z.object({
  division: z.enum(divisions),
  code: z.string(),
  name: z.string(),
  municipalities: z.int(),
  percentage: z.number(),
  sharedWith: z.array(RegionName),
});
export type Overlap = z.infer<typeof Overlap>;

export const Figure = z.object({
  id: z.string(),
  label: z.string(),
  low: z.string(),
  high: z.string().nullable(),
  referenceDate: z.string(),
  certainty: z.enum(["source", "weak-source", "estimate"]),
  source: z.string(),
});
export type Figure = z.infer<typeof Figure>;

export const ReferenceOrganisation = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum([
    "mental-health-care",
    "health-insurer",
    "client-organisation",
    "employer-service-point",
    "social-enterprise",
    "municipality",
    "uwv",
    "other",
  ]),
  /** False: general knowledge or a name, no source says that this organisation works here. */
  proven: z.boolean(),
});
export type ReferenceOrganisation = z.infer<typeof ReferenceOrganisation>;

export const RegionDetail = Region.omit({ portrait: true }).extend({
  centreMunicipality: z.string(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string(), population: z.int() })),
  subRegions: z.array(z.object({ id: z.uuid(), name: z.string(), origin: z.enum(["portrait", "own"]) })),
  overlaps: z.array(Overlap),
  figures: z.array(Figure),
  organisations: z.array(ReferenceOrganisation),
  portraits: z.array(PortraitSummary),
});
export type RegionDetail = z.infer<typeof RegionDetail>;

export const getRegion = endpoint({
  ...open,
  path: "/regions/:code",
  summary: "One labour market region with its municipalities, overlap with other areas, figures and portraits.",
  input: z.object({ code: regionCode }),
  output: RegionDetail,
});

export const listPortraits = endpoint({
  ...open,
  operation: "list",
  path: "/portraits",
  summary: "How regions worked together in 2017-2019, filtered by theme, focus or intervention.",
  input: z.object({ ...filter, ...page }),
  output: pageOf(PortraitSummary),
});

export const Portrait = z.object({
  region: RegionName,
  body: PortraitBody,
  themes: z.array(z.object({ number: z.int(), title: z.string() })),
  contradictions: z.array(Contradiction),
  publications: z.array(Publication),
});
export type Portrait = z.infer<typeof Portrait>;

export const getPortrait = endpoint({
  ...open,
  path: "/portraits/:slug",
  summary: "One portrait with its figures, its sources and what contradicts it.",
  input: z.object({ slug }),
  output: Portrait,
});

const choice = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const Comparison = z.object({
  themes: z.array(ThemeBody),
  focus: z.array(choice),
  interventions: z.array(choice),
  /** What the publications do not agree on about all regions together. */
  contradictions: z.array(Contradiction),
  publications: z.array(Publication),
  figures: z.array(Figure),
});
export type Comparison = z.infer<typeof Comparison>;

export const comparePortraits = endpoint({
  ...open,
  path: "/portrait-comparison",
  summary: "The eight themes, the choices to filter on with their counts, and where the publications disagree.",
  input: z.object({}),
  output: Comparison,
});

export const FoundMunicipality = z.object({ code: z.string(), name: z.string(), region: RegionName });
export type FoundMunicipality = z.infer<typeof FoundMunicipality>;

export const searchMunicipalities = endpoint({
  ...open,
  operation: "list",
  path: "/municipalities",
  summary: "Municipalities whose name contains these letters, with the region each belongs to.",
  input: z.object({ name: z.string().trim().min(1).max(60), ...page, limit: page.limit.default(10) }),
  output: pageOf(FoundMunicipality),
});
