import { competences, kindCalled, levels, needs, ruledOut } from "@vliegwiel/matching";
import { csvLine } from "../../../platform/shared/csv.ts";
import type { OfferFacts } from "../contract.ts";

/** The names above the columns: those that an import of ours understands, so that a list comes back as it went. */
export const exportColumns = [
  ...[
    "Nummer",
    "Soort",
    "Werkgever",
    "Functie",
    "Omschrijving",
    "Plaats",
    "Gemeente",
    "Uren minimaal",
    "Uren maximaal",
  ],
  ...["Meer uren mogelijk", "Werkdagen", "Niveau", "Rijbewijs", "Talen", "Certificaten", "Contractvorm", "Salaris"],
  ...[
    "Startdatum",
    "Sluitingsdatum",
    "Soort werk",
    "Competenties",
    "Kan wel",
    "Kan niet",
    "Hoort erbij",
    "Hoort er niet bij",
  ],
  ...["Laatst gehoord", "Bijgehouden door"],
];

const kinds = { vacancy: "vacature", possibility: "ruimte om te kijken", carved: "takenpakket" } as const;
const dayNames = { mon: "ma", tue: "di", wed: "wo", thu: "do", fri: "vr", sat: "za", sun: "zo" } as const;
const answers = { yes: "ja", no: "nee", unknown: "" } as const;
const agreements = {
  "": "",
  "01": "baan",
  "02": "leerbaan",
  "03": "vrijwilligerswerk",
  "04": "werkervaringsplaats",
} as const;
const dutch = (day: string | null) => day?.split("-").reverse().join("-") ?? "";
const said = (facts: Readonly<Record<string, boolean | undefined>>, value: boolean, words: (key: string) => string) =>
  Object.entries(facts)
    .filter(([, each]) => each === value)
    .map(([key]) => words(key))
    .join(", ");

type Exported = { facts: OfferFacts; heardOn: string; keptBy: string; municipality: string | null };

/** One offer as a line of a list. */
export const exportLine = ({ facts, heardOn, keptBy, municipality }: Exported): string => {
  const need = (key: string) => needs[key as keyof typeof needs].need;
  const out = (key: string) => ruledOut[key as keyof typeof ruledOut];
  return csvLine([
    ...[
      facts.reference,
      kinds[facts.kind],
      facts.employerName,
      facts.title,
      facts.text,
      facts.town,
      municipality ?? "",
    ],
    ...[String(facts.hoursFrom ?? ""), String(facts.hoursTo ?? ""), answers[facts.mayGrow]],
    ...[facts.days.map((day) => dayNames[day]).join(", "), facts.level === null ? "" : (levels[facts.level] ?? "")],
    ...[facts.licences.join(", "), facts.languages.join(", "), facts.certificates.join(", ")],
    ...[agreements[facts.agreement], facts.salary, dutch(facts.startsOn), dutch(facts.expiresOn)],
    kindCalled(facts.work)?.name ?? "",
    facts.competences.map((one) => competences[one] ?? "").join(", "),
    ...[said(facts.gives, true, need), said(facts.gives, false, need)],
    ...[said(facts.comesWith, true, out), said(facts.comesWith, false, out)],
    ...[dutch(heardOn), keptBy],
  ]);
};
