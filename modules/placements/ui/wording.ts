import { dutchDate, dutchDay, dutchEuros, dutchHour, dutchNumber, type Option } from "@vliegwiel/ui-kit";
import type { alongMay, answers, endReasons, interviewKinds, Placement, parts, payers, results } from "../contract.ts";
import { roleWords } from "../contract.ts";

export { conditionWords, contractWords, kindWords, partnerWords, roleWords } from "../contract.ts";

type Words<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>;
type Decision = { readonly allowed: true } | { readonly allowed: false; readonly detail: string };
/** Why a button refuses. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

export const endWords: Words<typeof endReasons> = {
  experience: "De baan was ervaring, op naar de volgende",
  "contract-ended": "Het contract liep af",
  "other-job": "Ander werk",
  training: "Een opleiding",
  "did-not-fit": "Het werk paste niet",
  "no-work-left": "De werkgever had geen werk meer",
  "own-choice": "Eigen keuze",
  "not-said": "Dat staat hier niet",
};
export const payerWords: Words<typeof payers> = {
  unknown: "Nog niet bekend",
  none: "Er zijn geen reiskosten",
  employer: "De werkgever",
  person: "De persoon zelf",
  gemeente: "De gemeente",
  uwv: "UWV",
  other: "Een ander",
};
export const partWords: Words<typeof parts> = {
  employer: "De werkgever",
  work: "Het werk",
  start: "De eerste werkdag",
  contract: "Het contract",
  hours: "De uren",
  kind: "Betaald of nog niet",
  realised: "Wie hielp",
  means: "Wat is gebruikt",
  travel: "De reiskosten",
  end: "Het einde",
  other: "Iets anders",
};
export const answerWords: Words<typeof answers> = {
  "put-right": "Verbeterd",
  talked: "Samen besproken",
  stays: "Nagekeken, het blijft zo staan",
};
/** On the button of who answers. */
export const answerVerbs: Words<typeof answers> = {
  "put-right": "Ik heb dit verbeterd",
  talked: "Ik heb dit met de persoon besproken",
  stays: "Nagekeken: het blijft zo",
};
export const interviewWords: Words<typeof interviewKinds> = {
  acquaintance: "Kennismaking",
  "look-around": "Meekijken op het werk",
  application: "Sollicitatiegesprek",
};
export const resultWords: Words<typeof results> = {
  start: "Het wordt werk",
  "second-talk": "Er komt nog een gesprek",
  "goes-on": "De werkgever laat iets horen",
  "not-yet": "Nu nog niet, later misschien",
  "no-match": "Het past niet. Weer iets geleerd",
  "did-not-happen": "Het gesprek ging niet door",
};
/** As the person ticks it: "mag …". */
export const alongWords: Words<typeof alongMay> = {
  introduce: "Mij voorstellen aan het begin",
  hours: "Iets zeggen over hoeveel uren kunnen",
  "what-helps": "Vertellen wat mij helpt op het werk",
  support: "Vertellen welke begeleiding ik krijg",
  arrangements: "Uitleggen welke regelingen er zijn",
  "when-i-ask": "Helpen als ik erom vraag",
  afterwards: "Na het gesprek de werkgever bellen",
};
/** The same, to who comes along. */
export const alongWordsToThem: Words<typeof alongMay> = {
  introduce: "De persoon voorstellen aan het begin",
  hours: "Iets zeggen over hoeveel uren kunnen",
  "what-helps": "Vertellen wat de persoon helpt op het werk",
  support: "Vertellen welke begeleiding de persoon krijgt",
  arrangements: "Uitleggen welke regelingen er zijn",
  "when-i-ask": "Helpen als de persoon erom vraagt",
  afterwards: "Na het gesprek de werkgever bellen",
};

export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** "8 uur per week" */
export const hoursInWords = (hours: number): string => `${dutchNumber(hours)} uur per week`;
/** "van 2 februari 2026 tot en met 5 april 2026", "sinds 6 april 2026", "vanaf 1 december 2026" */
export const periodInWords = (
  { from, until }: { readonly from: string; readonly until: string | null },
  today: string,
): string =>
  until
    ? `van ${dutchDate(from)} tot en met ${dutchDate(until)}`
    : `${from > today ? "vanaf" : "sinds"} ${dutchDate(from)}`;

/** To the person themselves, "de persoon zelf" is u. */
export type Address = "u" | "je";
const toThem = (words: string, address: Address): string =>
  address === "u" ? words.replace("De persoon zelf", "Uzelf") : words;

export const travelInWords = (
  { travelPayer, travelCents }: Pick<Placement, "travelPayer" | "travelCents">,
  address: Address,
): string =>
  toThem(
    travelCents === null ? payerWords[travelPayer] : `${payerWords[travelPayer]}, ${dutchEuros(travelCents)} per maand`,
    address,
  );

export const realisedInWords = (realised: Placement["realised"], address: Address): string =>
  realised
    .map(({ role, organisation }) =>
      // "Gemeente Waterland" says that it is one.
      organisation && (role === "other" || organisation.startsWith(roleWords[role]))
        ? `${organisation[0]?.toUpperCase()}${organisation.slice(1)}`
        : [toThem(roleWords[role], address), organisation].filter(Boolean).join(", "),
    )
    .join("; ");

/** Now, ahead or over, on a day. */
export const stateOf = (
  { startsOn, endsOn }: Pick<Placement, "startsOn" | "endsOn">,
  today: string,
): "now" | "ahead" | "ended" => (endsOn && endsOn < today ? "ended" : startsOn > today ? "ahead" : "now");

/** "Donderdag 12 maart 2026 om 14.30 uur" */
export const whenInWords = ({
  day,
  startTime,
}: {
  readonly day: string;
  readonly startTime: string | null;
}): string => {
  const words = `${dutchDay(day)}${startTime ? ` om ${dutchHour(startTime)} uur` : ""}`;
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
};
/** "9.30", "930" and "9:30" are all half past nine; nothing is no time. */
export const asTime = (typed: string): string | null => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : typed.trim() || null;
};
/** "7,5" as a number; what is no number stays none, so that the contract refuses it. */
export const asNumber = (typed: string): number => Number.parseFloat(typed.trim().replace(",", ".") || "NaN");
