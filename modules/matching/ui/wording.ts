import type { Reader } from "@vliegwiel/matching";
import { agreementWords, kindWords } from "../../vacancies/ui/parts/index.ts";
import type { MyWork, Place, PlaceKind } from "../contract.ts";

export const kindNames: Readonly<Record<PlaceKind, string>> = {
  vacancy: kindWords.vacancy.name,
  possibility: kindWords.possibility.name,
  carved: kindWords.carved.name,
  employer: "Werkgever zonder vacature",
};

type Dimension = Place["reasons"][number]["dimension"];
export const dimensionNames: Readonly<Record<Reader, Readonly<Record<Dimension, string>>>> = {
  person: {
    wishes: "het soort werk",
    skills: "wat u kunt",
    hours: "de uren",
    travel: "de reis",
    workplace: "de werkplek",
    employer: "de werkgever",
  },
  helper: {
    wishes: "het soort werk",
    skills: "wat gevraagd wordt",
    hours: "de uren",
    travel: "de reis",
    workplace: "de werkplek",
    employer: "de werkgever",
  },
};

export const verdictWords = {
  fits: { tone: "success", words: "Past" },
  close: { tone: "info", words: "Komt in de buurt" },
  "does-not-fit": { tone: "warning", words: "Past niet" },
  unknown: { tone: "neutral", words: "Onbekend" },
} as const;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const agreementOf = (code: string): string =>
  code in agreementWords ? agreementWords[code as keyof typeof agreementWords] : "";

export const lackingWords: Readonly<Record<Reader, Readonly<Record<MyWork["lacking"][number], string>>>> = {
  person: {
    work: "welk werk u wilt",
    hours: "hoeveel uur u wilt werken",
    travel: "waar u woont en hoe ver u wilt reizen",
    needs: "wat u op het werk nodig hebt",
  },
  helper: {
    work: "het soort werk",
    hours: "de uren",
    travel: "de reis",
    needs: "wat er op de werkplek nodig is",
  },
};

export const saidWords = {
  "tell-me-more": { person: "U wilt hier meer over weten", helper: "Wil hier meer over weten" },
  "ask-supporter": { person: "U vroeg dit aan uw begeleider", helper: "Heeft hier een vraag over" },
  off: { person: "U wilt dit niet", helper: "Gaat niet door" },
} as const;
