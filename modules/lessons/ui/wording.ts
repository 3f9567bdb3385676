import type { Problem } from "../../../platform/browser/problem.ts";
import { type AgreementStatus, bottlenecks, type Colleague, type Lesson, themes } from "../contract.ts";

type Decision = { allowed: true } | { allowed: false; detail: string };
/** The sentence for beside a button that may not be used now. */
export const refusal = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.detail);

export const themeWord = (theme: Lesson["theme"]): string => (theme === "" ? "" : themes[theme]);
export const bottleneckWord = (bottleneck: Lesson["bottleneck"]): string =>
  bottleneck === "" ? "" : bottlenecks[bottleneck];
export const themeOptions = Object.entries(themes).map(([value, label]) => ({ value, label }));
export const bottleneckOptions = Object.entries(bottlenecks).map(([value, label]) => ({ value, label }));

export const statusWord: Record<AgreementStatus, string> = {
  proposed: "Voorstel",
  adopted: "Vastgesteld",
  expired: "Vervallen",
};

const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
/** "november 2026" */
export const monthWord = (firstDay: string): string => month.format(new Date(`${firstDay}T12:00:00Z`));

/** "Ilse, Gemeente Waterland" */
export const byLine = ({ name, functionTitle, organisation }: Colleague): string =>
  [name ?? (functionTitle || "Een collega"), organisation].filter(Boolean).join(", ");

export const errorFor = (problem: Problem | undefined, field: string): string | undefined =>
  problem?.fieldErrors.find(({ pointer }) => pointer === `/${field}`)?.message;
/** Field errors are shown beside their fields; what is left is said above the button. */
export const wholeProblem = (problem: Problem | undefined): Problem | undefined =>
  problem && problem.fieldErrors.length === 0 ? problem : undefined;
/** The server's pointers as the names of fields. */
export const fieldErrorsOf = (problem: Problem | undefined) =>
  (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
    name: pointer.replace(/^\//, "").replaceAll("/", "."),
    message,
  }));
