import { hoursInWords, needs, ruledOut } from "@vliegwiel/matching";
import { count, dutchDate, dutchNumber } from "@vliegwiel/ui-kit";
import type { ColumnName, OfferCard, TaskFacts } from "../contract.ts";

export const kindWords = {
  vacancy: { name: "Vacature", hint: "Er is een vacature." },
  possibility: { name: "Ruimte om te kijken", hint: "Geen vacature, wel ruimte om te komen kijken of mee te lopen." },
  carved: { name: "Takenpakket", hint: "Taken uit ander werk, samen een nieuwe baan (jobcarving)." },
} as const;

export const agreementWords = {
  "": "Nog niet bekend",
  "01": "Baan",
  "02": "Leerbaan",
  "03": "Vrijwilligerswerk",
  "04": "Werkervaringsplaats",
} as const;

/** Could a task be taken out of the work of who does it now? */
export const couldGoWords = { yes: "Ja", perhaps: "Misschien", no: "Nee" } as const;

/** "2,5 uur per week". */
export const weeklyHours = (hours: number): string => `${dutchNumber(hours)} uur per week`;

/** Workplace needs and what comes with work, by name. */
export const holdsWords = ({ gives, comesWith }: Pick<TaskFacts, "gives" | "comesWith">): string =>
  [...gives.map((need) => needs[need].need), ...comesWith.map((one) => ruledOut[one])].join(", ");

export const endWords = {
  filled: "Vervuld",
  gone: "Bestaat niet meer",
  expired: "De sluitingsdag is voorbij",
  "not-heard": "Twaalf weken niets gehoord",
} as const;

export const hoursWords = (from: number | null, to: number | null): string =>
  from === null || to === null ? "Uren nog niet bekend" : `${hoursInWords({ from, to })} per week`;

/** "Laatst gehoord op 3 november 2026 (19 dagen geleden)". */
export const heardWords = (heardOn: string, days: number): string =>
  days === 0
    ? "Vandaag nog van gehoord"
    : `Laatst gehoord op ${dutchDate(heardOn)} (${count(days, "dag", "dagen")} geleden)`;

export const freshnessBadge = {
  fresh: { tone: "success", words: "Kort geleden gehoord" },
  "ask-again": { tone: "warning", words: "Opnieuw navragen" },
  closed: { tone: "neutral", words: "Gesloten" },
} as const satisfies Record<OfferCard["freshness"], unknown>;

export const columnWords: Readonly<Record<ColumnName, string>> = {
  employerName: "Werkgever",
  title: "Functie of werk",
  text: "Omschrijving",
  kind: "Soort (vacature, ruimte om te kijken, takenpakket)",
  reference: "Nummer",
  town: "Plaats",
  municipality: "Gemeente",
  hours: "Uren per week (16-24)",
  hoursFrom: "Uren minimaal",
  hoursTo: "Uren maximaal",
  days: "Werkdagen",
  level: "Werk- en denkniveau",
  licences: "Rijbewijs",
  languages: "Talen",
  certificates: "Certificaten of diploma's",
  agreement: "Contractvorm",
  salary: "Salaris",
  startsOn: "Startdatum",
  expiresOn: "Sluitingsdatum",
  mayGrow: "Meer uren mogelijk",
};

type May = { readonly allowed: true } | { readonly allowed: false; readonly detail: string };
/** Why a button is shut; undefined when it is not. */
export const refusal = (may: May): string | undefined => (may.allowed ? undefined : may.detail);
