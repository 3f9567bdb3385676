import {
  competences,
  dayNames,
  dimensions,
  fieldNames,
  levels,
  type Need,
  needs,
  type RuledOut,
  ruledOut,
  type TravelMode,
} from "@vliegwiel/matching";
import { z } from "zod";

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]];
const numbersOf = (words: Readonly<Record<number, string>>) => Object.keys(words).map(Number);
const line = (most: number) => z.string().trim().min(1).max(most, `Gebruik hoogstens ${most} tekens.`);
const lines = (most: number, each: number) =>
  z.array(line(each)).max(most, `Noem er hoogstens ${most}. Kies wat het belangrijkst is.`);
const hours = z.number().min(0).max(60, "Vul hoogstens 60 uur in.");
const year = z.string().regex(/^(19|20)\d{2}$/, "Vul een jaar in, bijvoorbeeld 2019.");
const anyOf = (codes: readonly number[]) => z.int().refine((code) => codes.includes(code), "Kies iets uit de lijst.");

export const travelModes = {
  walk: "lopend",
  bike: "met de fiets",
  "e-bike": "met een elektrische fiets",
  moped: "met een brommer of scooter",
  "public-transport": "met bus, tram of trein",
  car: "met de auto",
} as const satisfies Record<TravelMode, string>;

export const dimensionNames = {
  wishes: "het soort werk",
  skills: "wat ik kan",
  hours: "de uren",
  travel: "de reis",
  workplace: "de werkplek",
  employer: "een werkgever die het graag wil",
} as const satisfies Record<(typeof dimensions)[number], string>;

/** ISO 639-3, the languages most heard at work here. */
export const languageNames: Readonly<Record<string, string>> = {
  nld: "Nederlands",
  eng: "Engels",
  deu: "Duits",
  fra: "Frans",
  spa: "Spaans",
  ara: "Arabisch",
  tur: "Turks",
  pol: "Pools",
  ukr: "Oekraïens",
  tir: "Tigrinya",
  fas: "Farsi",
  som: "Somalisch",
  fry: "Fries",
  dse: "Nederlandse gebarentaal",
};
export const licenceNames = ["AM", "A", "B", "BE", "C", "CE", "D", "T"] as const;

/** The part a computer can compare. Everything may stay empty: what is not known never counts against someone. */
export const Looking = z.strictObject({
  work: lines(8, 60).default([]),
  fields: z
    .array(z.enum(keysOf(fieldNames)))
    .max(6)
    .default([]),
  hours: z.strictObject({ from: hours, to: hours, later: hours.optional() }).optional(),
  days: z
    .array(z.enum(keysOf(dayNames)))
    .max(7)
    .optional(),
  times: line(120).optional(),
  level: anyOf(numbersOf(levels)).optional(),
  competences: z
    .array(anyOf(numbersOf(competences)))
    .max(10, "Kies er hoogstens tien.")
    .optional(),
  licences: z.array(z.enum(licenceNames)).optional(),
  languages: z.array(z.enum(keysOf(languageNames))).optional(),
  certificates: lines(8, 80).optional(),
  travel: z
    .strictObject({
      municipality: z
        .string()
        .regex(/^GM\d{4}$/, "Kies een gemeente.")
        .optional(),
      by: z.enum(keysOf(travelModes)),
      minutes: z
        .int("Vul hele minuten in.")
        .min(5, "Vul ten minste 5 minuten in.")
        .max(120, "Vul hoogstens 120 minuten in."),
    })
    .optional(),
  needs: z
    .array(z.strictObject({ need: z.enum(keysOf<Need>(needs)), must: z.boolean() }))
    .max(12)
    .default([]),
  weighs: z.array(z.enum(dimensions)).max(3, "Kies er hoogstens drie.").default([]),
  jobs: z
    .array(
      z.strictObject({
        work: line(80),
        at: line(80).optional(),
        from: year.optional(),
        to: year.optional(),
        /** Only in a version without a name, in the place of dates. */
        years: z.int().optional(),
      }),
    )
    .max(6, "Noem er hoogstens zes.")
    .default([]),
  studies: z
    .array(z.strictObject({ name: line(80), school: line(80).optional(), diploma: z.boolean().optional() }))
    .max(5, "Noem er hoogstens vijf.")
    .default([]),
  courses: lines(6, 80).default([]),
  interests: lines(6, 60).default([]),
});
export type Looking = z.infer<typeof Looking>;

/** The person's own no, for themselves alone. */
export const OwnNo = z.strictObject({
  circumstances: z.array(z.enum(keysOf<RuledOut>(ruledOut))).default([]),
  work: lines(20, 60).default([]),
  fields: z.array(z.enum(keysOf(fieldNames))).default([]),
  employers: z.array(z.string().max(60)).max(500).default([]),
  offers: z.array(z.string().max(60)).max(1000).default([]),
  minutes: z.int().min(5).max(240).optional(),
});
export type OwnNo = z.infer<typeof OwnNo>;

/** The free room of a profile. `ask` is what the person reads, `title` what stands on the profile. */
export const sections = {
  wishes: { title: "Wat ik wil", ask: "Wat voor werk wilt u doen? Wat wilt u bereiken?" },
  talents: { title: "Waar ik goed in ben", ask: "Waar bent u goed in? Wat zeggen anderen daarover?" },
  experience: { title: "Wat ik heb gedaan", ask: "Wat hebt u gedaan: werk, vrijwilligerswerk, thuis, een hobby?" },
  education: { title: "Wat ik heb geleerd", ask: "Wat hebt u geleerd? Ook wat u niet afmaakte, mag erbij." },
  skills: { title: "Wat ik kan", ask: "Wat kunt u? Denk aan machines, computers, omgaan met mensen." },
  workplace: { title: "Wat voor mij een goede werkplek is", ask: "Wat maakt een werkplek goed voor u?" },
  adjustments: { title: "Wat helpt op het werk", ask: "Wat moet er geregeld zijn, zodat u goed kunt werken?" },
  "helps-when-less-well": {
    title: "Wat helpt als het even minder gaat",
    ask: "Wat kunnen collega’s doen als het even minder gaat? Schrijf niet op wat u hebt of hoe dat komt.",
  },
  "own-words": { title: "In mijn eigen woorden", ask: "Wat wilt u zelf nog vertellen over uzelf?" },
  remarks: { title: "Verder", ask: "Is er nog iets dat nergens past? Schrijf het hier." },
} as const;
export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as [Section, ...Section[]];
/** What an employer only gets when the person ticks that very sentence for that employer. */
export const careful: readonly Section[] = ["helps-when-less-well"];

export const sentenceText = z
  .string()
  .trim()
  .min(1, "Schrijf een zin.")
  .max(240, "Houd het bij één zin van hoogstens 240 tekens. Maak er anders twee zinnen van.");
