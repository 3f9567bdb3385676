import { competences, dayNames, fieldNames, levels, needs } from "@vliegwiel/matching";
import { z } from "zod";
import {
  dimensionNames,
  type Looking,
  Looking as LookingShape,
  languageNames,
  type Section,
  sectionNames,
  sections,
  travelModes,
} from "./looking.ts";

/** A version as it was released: what each reader of it sees, and nothing else. */
export const Content = z.object({
  /** Empty without a name. */
  called: z.string(),
  region: z.string(),
  looking: LookingShape,
  sentences: z.array(z.object({ section: z.enum(sectionNames), text: z.string() })),
});
export type Content = z.infer<typeof Content>;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;

const hoursInWords = ({ hours }: Looking): string => {
  if (!hours) return "";
  const now = hours.from === hours.to ? `${hours.from} uur per week` : `${hours.from} tot ${hours.to} uur per week`;
  return hours.later !== undefined && hours.later > hours.to ? `${now}, later ${hours.later} uur` : now;
};

const jobInWords = ({ work, at, from, to, years }: Looking["jobs"][number]): string => {
  const when = from && to ? (from === to ? from : `${from} tot ${to}`) : from ? `sinds ${from}` : (to ?? "");
  const long = years === undefined ? "" : years === 0 ? "minder dan een jaar" : `${years} jaar`;
  return [[work, at].filter(Boolean).join(" bij "), when || long].filter(Boolean).join(", ");
};

const studyInWords = ({ name, school, diploma }: Looking["studies"][number]): string =>
  [[name, school].filter(Boolean).join(", "), diploma === undefined ? "" : diploma ? "diploma" : "zonder diploma"]
    .filter(Boolean)
    .join(", ");

const travelInWords = ({ travel }: Looking, place: (code: string) => string | undefined): string => {
  if (!travel) return "";
  const from = travel.municipality === undefined ? undefined : place(travel.municipality);
  return `${from ? `Vanuit ${from}, hoogstens` : "Hoogstens"} ${travel.minutes} minuten ${travelModes[travel.by]}`;
};

/**
 * The structured part in words, in the order of the paper. What is not filled in has no line.
 *
 * @param place name of a municipality; who may not know where someone lives gets a version without it
 */
export const factsOf = (
  looking: Looking,
  place: (code: string) => string | undefined = () => undefined,
): { label: string; value: string }[] => {
  const fields = looking.fields.map((field) => fieldNames[field] ?? field);
  const must = looking.needs.filter((one) => one.must).map(({ need }) => needs[need].need);
  const nice = looking.needs.filter((one) => !one.must).map(({ need }) => needs[need].need);
  return [
    { label: "Werk", value: listed([...looking.work, ...fields]) },
    { label: "Uren", value: hoursInWords(looking) },
    {
      label: "Dagen en tijden",
      value: [listed((looking.days ?? []).map((day) => dayNames[day])), looking.times].filter(Boolean).join("; "),
    },
    { label: "Reizen", value: travelInWords(looking, place) },
    { label: "Nodig op de werkplek", value: listed(must) },
    { label: "Fijn op de werkplek", value: listed(nice) },
    { label: "Werkervaring", value: looking.jobs.map(jobInWords).join("; ") },
    { label: "Opleiding", value: looking.studies.map(studyInWords).join("; ") },
    { label: "Cursussen", value: listed(looking.courses) },
    { label: "Niveau", value: looking.level === undefined ? "" : (levels[looking.level] ?? "") },
    { label: "Sterk in", value: listed((looking.competences ?? []).map((code) => competences[code] ?? "")) },
    { label: "Talen", value: listed((looking.languages ?? []).map((code) => languageNames[code] ?? code)) },
    { label: "Rijbewijs", value: listed(looking.licences ?? []) },
    { label: "Certificaten", value: listed(looking.certificates ?? []) },
    { label: "Interesses", value: listed(looking.interests) },
    { label: "Weegt het zwaarst", value: listed(looking.weighs.map((one) => dimensionNames[one])) },
  ].filter(({ value }) => value !== "");
};

/** The sentences under their headings, in the order of the paper. */
const underHeadings = (sentences: Content["sentences"]): { section: Section; title: string; texts: string[] }[] =>
  sectionNames
    .map((section) => ({
      section,
      title: sections[section].title,
      texts: sentences.filter((one) => one.section === section).map(({ text }) => text),
    }))
    .filter(({ texts }) => texts.length > 0);

type Fact = { readonly label: string; readonly value: string };
/** What an employer looks for first: the work, what someone brings, what they need; then the rest. */
const chapters: readonly { title: string; sections: readonly Section[]; labels: readonly string[] }[] = [
  { title: "Werk dat ik zoek", sections: ["wishes"], labels: ["Werk", "Uren", "Dagen en tijden", "Reizen"] },
  {
    title: "Wat ik meebreng",
    sections: ["talents", "skills", "experience", "education"],
    labels: ["Werkervaring", "Opleiding", "Cursussen", "Certificaten", "Niveau", "Sterk in", "Talen", "Rijbewijs"],
  },
  {
    title: "Wat ik nodig heb",
    sections: ["workplace", "adjustments", "helps-when-less-well"],
    labels: ["Nodig op de werkplek", "Fijn op de werkplek"],
  },
  { title: "Over mij", sections: ["own-words", "remarks"], labels: ["Interesses", "Weegt het zwaarst"] },
];

/** Words and facts about one subject together, for who reads a version. What says nothing has no chapter. */
export const inChapters = (
  sentences: Content["sentences"],
  facts: readonly Fact[],
): { title: string; lines: Fact[] }[] =>
  chapters
    .map(({ title, sections: own, labels }) => ({
      title,
      lines: [
        ...underHeadings(sentences)
          .filter(({ section }) => own.includes(section))
          .map(({ title: label, texts }) => ({ label, value: texts.join(" ") })),
        ...facts.filter(({ label }) => labels.includes(label)),
      ],
    }))
    .filter(({ lines }) => lines.length > 0);

/** Whom an employer calls; empty when the person named nobody and nothing. */
export const contactOf = ({ sender, reach }: { sender: string; reach: string }): string =>
  [sender, reach].filter(Boolean).join(". ");

const upTo = (minutes: number): number => [15, 30, 45, 60, 90, 120].find((band) => minutes <= band) ?? 120;
const yearsBetween = (from: string | undefined, to: string | undefined, thisYear: number): number | undefined => {
  if (!from) return undefined;
  return Math.max(0, (to ? Number(to) : thisYear) - Number(from));
};

/**
 * What may stand in a version without a name: no place, no employer or school, travel in bands, years instead of dates,
 * and no name. The sentences are the person's to check.
 */
export const withoutName = (looking: Looking, thisYear: number): Looking => {
  const { travel, jobs, studies, times: _times, ...rest } = looking;
  return {
    ...rest,
    ...(travel && { travel: { by: travel.by, minutes: upTo(travel.minutes) } }),
    jobs: jobs.map(({ work, from, to }) => {
      const years = yearsBetween(from, to, thisYear);
      return { work, ...(years !== undefined && { years }) };
    }),
    studies: studies.map(({ name, diploma }) => ({ name, ...(diploma !== undefined && { diploma }) })),
  };
};

/** Every line someone typed in the structured part, by where it stands: what a helper must read as well. */
export const typedLines = (looking: Looking): Record<string, string> =>
  Object.fromEntries(
    [
      ["looking/work", looking.work],
      ["looking/certificates", looking.certificates ?? []],
      ["looking/courses", looking.courses],
      ["looking/interests", looking.interests],
      ["looking/times", looking.times ? [looking.times] : []],
      ["looking/jobs", looking.jobs.flatMap(({ work, at }) => [work, at ?? ""])],
      ["looking/studies", looking.studies.flatMap(({ name, school }) => [name, school ?? ""])],
    ].map(([name, texts]) => [name as string, (texts as readonly string[]).filter(Boolean).join("\n")]),
  );
