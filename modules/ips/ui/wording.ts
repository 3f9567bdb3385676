import { count, dutchDate, dutchHour, type FieldError } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import { type Activity, activityWords, type FirstContact } from "../contract.ts";

type Decision = { readonly allowed: true } | { readonly allowed: false; readonly detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

/** The server's pointers as the names of fields. */
export const fieldErrorsOf = (problem: Problem | undefined): FieldError[] =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
/** Field errors stand beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;

export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
/** What was chosen, when it is one of these. */
export const chosen = <Word extends string>(words: Readonly<Record<Word, string>>, value: string): Word | null =>
  value in words ? (value as Word) : null;

/** "9.30", "930" and "9:30" are all half past nine. */
export const asTime = (typed: string): string => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : typed;
};

const days = (n: number) => count(n, "dag", "dagen");
/** The clock of thirty days, in a few words and a tone. */
export const contactWords = ({
  state,
  dueOn,
  days: n,
}: FirstContact): { tone: "warning" | "waiting" | "success" | "neutral"; words: string } => {
  if (state === "running") return { tone: "waiting", words: n === 0 ? "Vandaag is dag 30" : `Nog ${days(n ?? 0)}` };
  if (state === "due") return { tone: "warning", words: `Dag 30 was op ${dutchDate(dueOn ?? "")}` };
  if (state === "in-time") return { tone: "success", words: `Na ${days(n ?? 0)}` };
  if (state === "late") return { tone: "neutral", words: `Na ${days(n ?? 0)}` };
  return { tone: "neutral", words: "Nog geen intake" };
};

/** "10.00 uur, 60 minuten" */
export const timeWords = ({ startTime, minutes }: Pick<Activity, "startTime" | "minutes">): string =>
  startTime && minutes ? `${dutchHour(startTime)} uur, ${count(minutes, "minuut", "minuten")}` : "Geen tijd";

/** What was done, with whom, and by whom when it was the person. */
export const whatWords = ({ kind, employer, inPerson, fits, byPerson }: Activity): string =>
  [
    activityWords[kind],
    employer,
    kind === "employer" && (byPerson ? "door de persoon zelf" : inPerson ? "gesproken" : "niet gesproken"),
    kind === "employer" && (fits ? "past bij de wens" : "past niet bij de wens"),
  ]
    .filter(Boolean)
    .join(", ");

export const hoursWords = (minutes: number): string => {
  const whole = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const words = [whole > 0 && `${whole} uur`, (rest > 0 || whole === 0) && `${rest} minuten`]
    .filter(Boolean)
    .join(" en ");
  return minutes < 0 ? `min ${words}` : words;
};

/** Days inside a sentence of the server, as people read them. */
export const withDates = (sentence: string): string =>
  sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dutchDate(day));
