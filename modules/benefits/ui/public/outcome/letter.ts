import { dutchDate, dutchEuros } from "@vliegwiel/ui-kit";
import { hoursInWords } from "../money.ts";
import type { Case } from "../situation-of.ts";

const blank = "..............................";
const names = {
  "social-assistance": "bijstand",
  ww: "WW",
  zw: "Ziektewet",
  wga: "WIA (WGA)",
  iva: "WIA (IVA)",
  wajong: "Wajong",
  wao: "WAO",
  ioaw: "IOAW",
} as const;

const fromMunicipality = ({ kind }: { readonly kind: keyof typeof names }): boolean =>
  kind === "social-assistance" || kind === "ioaw";

type To = "gemeente" | "UWV";

const questionsTo: Readonly<Record<To, readonly string[]>> = {
  gemeente: [
    "Welk deel van mijn loon mag ik houden, en hoe lang (vrijlating)?",
    "Vanaf welke maand wordt mijn uitkering lager? Kan ik een voorschot krijgen tot mijn eerste loon er is?",
    "Welke regelingen van de gemeente veranderen of stoppen?",
    "Wat gebeurt er als het werk weer stopt?",
  ],
  UWV: [
    "Hoeveel wordt mijn uitkering, en vanaf welke dag?",
    "Kan ik een voorschot krijgen tot mijn eerste loon er is?",
    "Wat gebeurt er met mijn uitkering als het werk weer stopt of als ik ziek word?",
  ],
};

/** To whom changes are reported: the municipality for bijstand and IOAW, UWV for the other benefits. */
export const reportedTo = ({ now: { benefits } }: Case): To[] => [
  ...(benefits.some(fromMunicipality) ? ["gemeente" as const] : []),
  ...(benefits.some((benefit) => !fromMunicipality(benefit)) ? ["UWV" as const] : []),
];

/** A letter that says what changes, from what was filled in. Whoever sends it writes the rest on it by hand. */
export const letterTo = (to: To, { date, now, work }: Case, startKnown: boolean): string => {
  const benefit = now.benefits.find((one) => fromMunicipality(one) === (to === "gemeente"));
  const lines = [
    `Aan: ${to === "gemeente" ? `gemeente ${blank}` : "UWV"}`,
    `Datum: ${blank}`,
    "",
    "Onderwerp: mijn werk en inkomen veranderen",
    "",
    "Geachte heer of mevrouw,",
    "",
    `Ik krijg ${benefit ? names[benefit.kind] : "een uitkering"}. Mijn werk en inkomen veranderen. Dat geef ik hierbij door.`,
    "",
    `Mijn werkgever: ${blank}`,
    `Ik begin op: ${startKnown ? dutchDate(date) : blank}`,
    ...(now.work.hoursWeek > 0 ? [`Uren per week nu: ${hoursInWords(now.work.hoursWeek)}`] : []),
    `Uren per week straks: ${hoursInWords(work.hoursWeek)}`,
    `Loon: ${dutchEuros(Math.round(work.hourlyWage * 100))} bruto per uur`,
    "",
    "Ik heb deze vragen:",
    ...questionsTo[to].map((question, at) => `${at + 1}. ${question}`),
    "",
    "Wilt u mij uw antwoord schriftelijk sturen?",
    "",
    "Met vriendelijke groet,",
    "",
    `Naam: ${blank}`,
    `Klantnummer of kenmerk: ${blank}`,
  ];
  return lines.join("\n");
};
