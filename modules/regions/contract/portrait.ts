import { z } from "zod";

/** Where a fact comes from: one of five publications of 2016 to 2020, and the part of it. */
export const Source = z.object({ publication: z.string(), section: z.string() });
export type Source = z.infer<typeof Source>;

export const Publication = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  year: z.string(),
});
export type Publication = z.infer<typeof Publication>;

/** A month or a year, as precise as the source is: 2018-02 or 2018. */
const moment = z.string().regex(/^\d{4}(-\d{2})?$/);
const span = z.object({ start: moment.nullable(), end: moment.nullable() });

/** What a project of 2017-2019 did, in our own words. */
export const PortraitBody = z.object({
  slug: z.string(),
  regionCode: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  areaNote: z.string(),
  areaChanged: z.boolean(),
  headline: z.string(),
  summary: z.string(),
  period: z.object({
    planned: span,
    /** Only what the source says happened otherwise than planned. */
    real: span,
    phases: z.array(span.extend({ name: z.string() })),
    asWritten: z.string(),
    note: z.string().nullable(),
  }),
  themes: z.array(z.int()),
  /** The chapters about the themes name other regions than the portraits do; both are kept. */
  themesElsewhere: z.array(z.int()),
  themeNote: z.string().nullable(),
  focus: z.array(z.string()),
  targetGroups: z.array(z.string()),
  governance: z.array(z.string()),
  subRegions: z.array(z.string()),
  caseConsultation: z.object({
    status: z.string(),
    subRegional: z.boolean().nullable(),
    groupCount: z.int().nullable(),
    frequency: z.string().nullable(),
    timesPerYear: z.number().nullable(),
    participants: z.array(z.string()),
    withoutNames: z.boolean().nullable(),
    purpose: z.string().nullable(),
    detail: z.string(),
  }),
  interventions: z.array(z.object({ id: z.string(), name: z.string(), note: z.string().nullable() })),
  employerApproach: z.array(z.string()),
  municipalities: z.array(
    z.object({
      municipalityCode: z.string(),
      name: z.string(),
      role: z.enum(["leading", "takes-part", "stands-aside"]),
    }),
  ),
  organisations: z.array(z.object({ name: z.string(), kind: z.string() })),
  results: z.array(
    z.object({
      kind: z.enum(["result", "target", "context"]),
      label: z.string(),
      value: z.number(),
      unit: z.string(),
      when: z.string(),
    }),
  ),
  funding: z.array(z.object({ label: z.string(), amountInEuros: z.number().nullable() })),
  assurance: z.array(z.string()),
  lessons: z.array(z.string()),
  ambassador: z
    .object({ role: z.string().nullable(), organisation: z.string(), note: z.string().nullable() })
    .nullable(),
  /** The level of working together, from 0 to 10, as the researchers counted it. */
  level: z.object({ start: z.number(), target: z.number(), note: z.string() }).nullable(),
  sources: z.array(Source),
});
export type PortraitBody = z.infer<typeof PortraitBody>;

/** Two statements that do not agree, and how we read them. */
export const Contradiction = z.object({
  contradictionId: z.string(),
  subject: z.string(),
  statementA: z.string(),
  statementB: z.string(),
  reading: z.string(),
  portraitSlugs: z.array(z.string()),
  sources: z.array(Source),
});
export type Contradiction = z.infer<typeof Contradiction>;

export const ThemeBody = z.object({
  number: z.int(),
  title: z.string(),
  summary: z.string(),
  keyPoints: z.array(z.string()),
  portraitSlugs: z.array(z.string()),
  sources: z.array(Source),
});
export type ThemeBody = z.infer<typeof ThemeBody>;
