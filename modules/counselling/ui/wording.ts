import { dutchDay, dutchEuros, dutchHour, type FieldError } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import type { Talk } from "../contract.ts";

type Decision = { allowed: true } | { allowed: false; detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

/** The server's pointers as the names of fields. */
export const fieldErrorsOf = (problem: Problem | undefined): FieldError[] =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: nameOf(pointer), message }));
/** What is wrong with the benefits together stands beside the choice of the first. */
export const nameOf = (pointer: string): string =>
  pointer
    .replace(/^\//, "")
    .replaceAll("/", ".")
    .replace(/^situation\.benefits$/, "situation.benefits.0.kind");

/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

/** Euros of the engine, to the cent. */
export const inEuros = (amount: number): string => dutchEuros(Math.round(amount * 100));

const wayWords: Readonly<Record<NonNullable<Talk["way"]>, string>> = {
  phone: "bellen",
  video: "beeldbellen",
  office: "op kantoor",
  "with-you": "in de buurt",
};
export const partWords: Readonly<Record<Talk["suits"], string>> = {
  morning: "’s ochtends",
  afternoon: "’s middags",
  either: "’s ochtends en ’s middags",
};

/** "dinsdag 14 januari om 10.00 uur, bellen" */
export const momentWords = ({ day, startTime, way, place }: Talk): string =>
  day && startTime && way
    ? [`${dutchDay(day)} om ${dutchHour(startTime)} uur`, wayWords[way], place].filter(Boolean).join(", ")
    : "";
