import { dutchFromTo, type Tone } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import {
  type CaseStatus,
  type Colleague,
  type GroupKind,
  groupKinds,
  patterns,
  type Rhythm,
  type Theme,
  themes,
} from "../contract.ts";

type Decision = { allowed: true } | { allowed: false; detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

export const statusWord: Record<CaseStatus, string> = {
  draft: "Concept",
  waiting: "Wacht op bespreking",
  planned: "Staat op een agenda",
  discussed: "Besproken",
  "looked-back": "Teruggekeken",
  closed: "Gesloten",
};
export const statusTone: Record<CaseStatus, Tone | "neutral" | "waiting"> = {
  draft: "neutral",
  waiting: "waiting",
  planned: "waiting",
  discussed: "info",
  "looked-back": "success",
  closed: "neutral",
};

export const themeWord = (theme: Theme): string => (theme === "" ? "" : themes[theme]);
export const themeOptions = Object.entries(themes).map(([value, label]) => ({ value, label }));

/** "Ilse, Gemeente Waterland" */
export const byLine = ({ name, functionTitle, organisation }: Colleague): string =>
  [name ?? (functionTitle || "Een collega"), organisation].filter(Boolean).join(", ");

/** "Ilse, begeleiding bij Gemeente Waterland" */
export const inFull = (colleague: Colleague): string =>
  [colleague.name ?? "Een collega", [colleague.task, colleague.organisation].filter(Boolean).join(" bij ")]
    .filter(Boolean)
    .join(", ");

/** The server's pointers as the names of fields, with what stands before them on a page with several forms. */
export const fieldErrorsOf = (problem: Problem | undefined, prefix = "") =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: `${prefix}${pointer.replace(/^\//, "").replaceAll("/", ".")}`,
    message,
  }));
export const errorFor = (problem: Problem | undefined, field: string): string | undefined =>
  problem?.fieldErrors.find(({ pointer }) => pointer === `/${field}`)?.message;

/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

export const helpedWord = {
  yes: "Ja, het hielp",
  "a-bit": "Een beetje",
  no: "Nee, nog niet",
  "too-early": "Te vroeg om te zeggen",
} as const;
/** In the words of the person concerned, about a consultation with their name. */
export const ownHelpedWord = {
  yes: "Ja, ik heb er iets aan gehad",
  "a-bit": "Een beetje",
  no: "Nee, ik heb er niets aan gehad",
} as const;
export const followedWord = { yes: "Ja", partly: "Voor een deel", no: "Nee" } as const;
export const stateWord = { open: "Open", done: "Gedaan", dropped: "Vervallen" } as const;

export const weekdayWords = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"] as const;
/** "Elke zes weken op dinsdag, 10.00 tot 11.30 uur, Gemeentehuis" */
export const rhythmInWords = ({ pattern, weekday, startTime, endTime, place }: Omit<Rhythm, "version">): string =>
  [`${patterns[pattern]} op ${weekdayWords[weekday - 1] ?? ""}`, dutchFromTo(startTime, endTime), place]
    .filter(Boolean)
    .join(", ");

export const kindWord = (kind: GroupKind): string => groupKinds[kind];
export const kindOf = (value: string): GroupKind | undefined =>
  (Object.keys(groupKinds) as GroupKind[]).find((kind) => kind === value);
