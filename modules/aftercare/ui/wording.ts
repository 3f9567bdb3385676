import { dutchDate, type FieldError, type Option } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import {
  type agreements,
  type Contact,
  type Job,
  type moments,
  type reachedBy,
  rhythms,
  type Support,
  type stays,
  type ways,
} from "../contract.ts";

type Decision = { allowed: true } | { allowed: false; detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);
export const fieldErrorsOf = (problem: Problem | undefined): FieldError[] =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

export const rhythmWords: Readonly<Record<(typeof rhythms)[number], string>> = {
  weekly: "elke week",
  "two-weekly": "elke twee weken",
  monthly: "elke maand",
  "two-monthly": "elke twee maanden",
  quarterly: "elk kwartaal",
  "half-yearly": "elk half jaar",
  yearly: "elk jaar",
};
export const wayWords: Readonly<Record<(typeof ways)[number], string>> = {
  phone: "Gebeld",
  visit: "Langs geweest",
  video: "Beeldbellen",
  chat: "Bericht gestuurd",
};
/** How someone likes it, before it happened. */
export const reachedByWords: Readonly<Record<(typeof reachedBy)[number], string>> = {
  phone: "Bellen",
  chat: "Een bericht",
  visit: "Langskomen",
};
/** "vroeg om een telefoontje" */
export const askedForWords: typeof reachedByWords = {
  phone: "een telefoontje",
  chat: "een bericht",
  visit: "een bezoek",
};
export const doneWords: typeof reachedByWords = {
  phone: "Gebeld",
  chat: "Bericht gestuurd",
  visit: "Langs geweest",
};
export const withWords: Readonly<Record<Contact["withWhom"], string>> = {
  person: "met de persoon",
  employer: "met de werkgever",
  together: "met allebei",
};
export const withYouWords: typeof withWords = {
  person: "met u",
  employer: "met uw werkgever",
  together: "met u en uw werkgever",
};
/** "Langs geweest, met de werkgever" */
export const contactInWords = (
  { how, withWhom }: Pick<Contact, "how" | "withWhom">,
  words: Readonly<Record<Contact["withWhom"], string>> = withWords,
): string => `${wayWords[how].toLowerCase()}, ${words[withWhom]}`;
export const momentWords: Readonly<Record<(typeof moments)[number], string>> = {
  soon: "zo snel mogelijk",
  morning: "in de ochtend",
  afternoon: "in de middag",
  "after-work": "na werktijd",
};
export const agreementWords: Readonly<Record<(typeof agreements)[number], string>> = {
  "first-to-ask": "Is de eerste aan wie je iets vraagt",
  "explains-work": "Legt het werk uit",
  "plans-the-day": "Neemt de dag samen door",
  "says-honestly": "Zegt eerlijk hoe het werk gaat",
  "breaks-together": "Neemt samen pauze",
  "knows-whom-to-call": "Weet wie er gebeld kan worden",
};
export const stayWords: Readonly<Record<(typeof stays)[number], string>> = {
  here: "Werkt hier",
  elsewhere: "Werkt ergens anders",
  not: "Werkt niet",
  unknown: "Niet bekend",
};
export const sourceWords = {
  contact: "gezegd bij een contact",
  person: "door de persoon gezegd",
  hours: "gezien aan de uren",
};

/** "1 maand", "6 maanden" */
export const monthsInWords = (months: number): string => (months === 1 ? "1 maand" : `${months} maanden`);
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label: label.charAt(0).toUpperCase() + label.slice(1) }));

/** "Kasmedewerker bij Kwekerij De Kas, sinds 3 mei 2026, 8 uur per week" */
export const jobInWords = ({ work, startsOn, endsOn, hours }: Job): string =>
  [
    work,
    endsOn ? `van ${dutchDate(startsOn)} tot en met ${dutchDate(endsOn)}` : `sinds ${dutchDate(startsOn)}`,
    hours ? `${String(hours).replace(".", ",")} uur per week` : "",
  ]
    .filter(Boolean)
    .join(", ");

/** "Ruud Bos, IPS-coach bij GGZ Lindezorg" */
export const whoIs = (who: Support["owner"]): string =>
  who ? `${[who.name, who.functionTitle].filter(Boolean).join(", ")} bij ${who.organisation}` : "niemand";

/** A number one can press on a phone. */
export const telephoneLink = (phone: string): string => `tel:${phone.replace(/[^0-9+]/g, "")}`;

export type Rhythm = (typeof rhythms)[number];
export const rhythmOf = (value: string): Rhythm => rhythms.find((one) => one === value) ?? "monthly";
