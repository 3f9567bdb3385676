import { dutchDate, type FieldError, type Option } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import type { Colleague, contactKinds, leadOutcomes, leadSteps, Remark, sectors, tiers } from "../contract.ts";

type Decision = { allowed: true } | { allowed: false; detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

/** The server's pointers as the names of fields; what stands in `facts` is named without it. */
export const fieldErrorsOf = (problem: Problem | undefined): FieldError[] =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\/(facts\/)?/, "").replaceAll("/", "."),
    message,
  }));
/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

export const sectorWords: Readonly<Record<(typeof sectors)[number], string>> = {
  agriculture: "Land- en tuinbouw",
  industry: "Industrie en productie",
  construction: "Bouw",
  retail: "Winkels en groothandel",
  logistics: "Vervoer en logistiek",
  hospitality: "Horeca",
  ict: "ICT",
  business: "Zakelijke diensten",
  government: "Overheid",
  education: "Onderwijs",
  care: "Zorg en welzijn",
  culture: "Cultuur, sport en recreatie",
  green: "Groen",
  cleaning: "Schoonmaak",
  other: "Anders",
};
export const motiveWords: Readonly<Record<string, string>> = {
  banenafspraak: "De banenafspraak",
  "own-conviction": "Eigen overtuiging",
  shortage: "Tekort aan mensen",
  experience: "Goede ervaring eerder",
};
export const sizeOptions: readonly Option[] = [
  { value: "1-9", label: "1 tot 9 mensen" },
  { value: "10-49", label: "10 tot 49 mensen" },
  { value: "50-249", label: "50 tot 249 mensen" },
  { value: "250+", label: "250 mensen of meer" },
];
export const kindWords: Readonly<Record<(typeof contactKinds)[number], string>> = {
  call: "Gebeld",
  visit: "Bezoek",
  mail: "Mail",
  event: "Bijeenkomst",
  instruments: "Uitleg over regelingen",
  aftercare: "Nazorg",
};
export const stepWords: Readonly<Record<(typeof leadSteps)[number], string>> = {
  new: "Nieuw",
  called: "Gebeld",
  talked: "Gesproken",
  visited: "Langs geweest",
  agreed: "Wil meedoen",
  closed: "Afgerond",
};
export const outcomeWords: Readonly<Record<(typeof leadOutcomes)[number], string>> = {
  place: "Er is een werkplek",
  room: "Ruimte om te kijken",
  later: "Later nog eens",
  no: "Gaat niet door",
};
export const remarkWords: Readonly<Record<Remark["kind"], string>> = {
  worry: "Zorg",
  wish: "Wens",
  correction: "Klopt niet",
};
export const tierWords: Readonly<Record<(typeof tiers)[number], string>> = {
  own: "Wie de werkgever kent",
  municipality: "De gemeente",
  wsp: "Het werkgeversservicepunt",
  region: "Iedereen in de regio",
};
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** "1461AB" as people write it. */
export const postcodeWords = (postcode: string): string => postcode.replace(/^(\d{4})/, "$1 ");

/** "Eigen overtuiging, tekort aan mensen (gevraagd op 2 maart 2026)" */
export const motivesInWords = (motives: readonly string[], askedOn: string | null): string => {
  const said = motives
    .map((one) => motiveWords[one] ?? one)
    .join(", ")
    .toLowerCase();
  if (!said) return "";
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${askedOn ? ` (gevraagd op ${dutchDate(askedOn)})` : ""}`;
};

/** "Fleur Peters, accountmanager, Werkgeversservicepunt De Zaan" */
export const whoIs = (who: Partial<Colleague> | null | undefined): string =>
  who ? [who.name, who.functionTitle, who.organisation].filter(Boolean).join(", ") || "een collega" : "een collega";
