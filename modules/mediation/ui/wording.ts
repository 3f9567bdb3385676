import { dutchDate, type Tone, workingDaysLeft } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import { type Card, decisionKinds, type Proposal, type Result, type Who } from "../contract.ts";

type State = Card["state"];
export const stateWord: Record<State, string> = {
  "asks-yes": "Wacht op het ja van de kandidaat",
  open: "Wacht op antwoord",
  introduce: "Kan worden voorgesteld",
  waiting: "Op de wachtlijst",
  "not-now": "Nu niet bemiddelbaar",
  done: "Afgerond",
  stopped: "Gestopt",
};
export const stateTone: Record<State, Tone | "neutral" | "waiting"> = {
  "asks-yes": "neutral",
  open: "waiting",
  introduce: "success",
  waiting: "waiting",
  "not-now": "info",
  done: "neutral",
  stopped: "neutral",
};

/** "Fleur, Werkgeversservicepunt De Zaan" */
export const inFull = ({ name, organisation }: Who): string => `${name}, ${organisation}`;

/** "Antwoord uiterlijk 14 december 2026, nog 12 werkdagen" */
export const promiseWords = ({ dueOn, workingDays }: NonNullable<Card["clock"]>): string =>
  `Antwoord uiterlijk ${dutchDate(dueOn)}${workingDays === null ? "" : `, ${workingDaysLeft(workingDays)}`}`;

/** Whom a professional reads about: by name, or by the work of the version without a name. */
export const titleOf = ({ person, shown }: Pick<Card, "person" | "shown">): string =>
  person?.name ?? (shown?.work || "Een kandidaat");

/** "De werkgever bellen" */
export const kindWord = (kind: keyof typeof decisionKinds): string => decisionKinds[kind];

export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The server's pointers as the names of fields. */
export const fieldErrorsOf = (problem: Problem | undefined) =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
export const errorFor = (problem: Problem | undefined, name: string): string | undefined =>
  fieldErrorsOf(problem).find((one) => one.name === name)?.message;

type Place = NonNullable<Proposal["place"]>;
export const pageOfPlace = ({ of, placeId }: Place): string =>
  of === "offer" ? `/vacatures/${placeId}` : `/werkgevers/${placeId}`;
/** "Medewerker kas, Kwekerij De Groene Kas"; an employer without a vacancy by name only. */
export const placeInWords = ({ of, title, employerName }: Place): string =>
  of === "offer" ? `${title}, ${employerName}` : `${employerName}, zonder vacature`;

/** "Een gesprek bij Kwekerij De Groene Kas, op 3 december 2026" */
export const resultInWords = ({ kind, title, employerName, on }: Result): string =>
  kind === "talk"
    ? `Een gesprek bij ${employerName}, op ${dutchDate(on)}`
    : `Werk: ${title} bij ${employerName}, vanaf ${dutchDate(on)}`;
