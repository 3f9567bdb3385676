import type { Need, RuledOut } from "@vliegwiel/matching";
import { OfferFacts } from "../contract.ts";

/** Yes, no, and what everything starts as: nobody asked. */
export type Asked = "yes" | "no" | "";

/** As it stands in the fields: numbers and days are what was typed. */
export type Typed = {
  readonly kind: OfferFacts["kind"] | "";
  readonly employerId: string | null;
  readonly employerName: string;
  readonly reference: string;
  readonly title: string;
  readonly text: string;
  readonly hoursFrom: string;
  readonly hoursTo: string;
  readonly mayGrow: OfferFacts["mayGrow"];
  readonly days: OfferFacts["days"];
  readonly municipalityCode: string;
  readonly town: string;
  readonly level: string;
  readonly competences: readonly number[];
  readonly licences: readonly string[];
  readonly languages: readonly string[];
  readonly certificates: string;
  readonly must: boolean;
  readonly gives: Readonly<Partial<Record<Need, Asked>>>;
  readonly comesWith: Readonly<Partial<Record<RuledOut, Asked>>>;
  readonly agreement: OfferFacts["agreement"];
  readonly salary: string;
  readonly startsOn: string;
  readonly expiresOn: string;
  readonly withRegion: boolean;
};

const asked = (facts: Readonly<Record<string, boolean | undefined>>): Record<string, Asked> =>
  Object.fromEntries(Object.entries(facts).map(([key, said]) => [key, said ? "yes" : "no"]));
const answered = (typed: Readonly<Record<string, Asked>>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([key, said]) => (said === "" ? [] : [[key, said === "yes"] as const])),
  );

export const nothingTyped: Typed = {
  ...{ kind: "", employerId: null, employerName: "", reference: "", title: "", text: "", hoursFrom: "", hoursTo: "" },
  ...{ mayGrow: "unknown", days: [], municipalityCode: "", town: "", level: "", competences: [], licences: [] },
  ...{ languages: [], certificates: "", must: false, gives: {}, comesWith: {}, agreement: "", salary: "" },
  ...{ startsOn: "", expiresOn: "", withRegion: true },
};

export const typedFrom = (facts: OfferFacts, withRegion: boolean): Typed => ({
  ...facts,
  hoursFrom: String(facts.hoursFrom ?? ""),
  hoursTo: String(facts.hoursTo ?? ""),
  municipalityCode: facts.municipalityCode ?? "",
  level: String(facts.level ?? ""),
  certificates: facts.certificates.join("\n"),
  gives: asked(facts.gives),
  comesWith: asked(facts.comesWith),
  startsOn: facts.startsOn ?? "",
  expiresOn: facts.expiresOn ?? "",
  withRegion,
});

const number = (typed: string): unknown => (typed.trim() === "" ? null : Number(typed.trim().replace(",", ".")));

export type FieldProblem = { readonly name: string; readonly message: string };

/** What was typed as facts, checked in the words of the contract; or what is not right, by field. */
export const factsFrom = (typed: Typed): { facts: OfferFacts } | { problems: FieldProblem[] } => {
  const { withRegion: _, ...rest } = typed;
  const found = OfferFacts.safeParse({
    ...rest,
    kind: typed.kind || undefined,
    hoursFrom: number(typed.hoursFrom),
    hoursTo: number(typed.hoursTo),
    municipalityCode: typed.municipalityCode || null,
    level: typed.level === "" ? null : Number(typed.level),
    certificates: typed.certificates.split("\n").filter((line) => line.trim() !== ""),
    gives: answered(typed.gives),
    comesWith: answered(typed.comesWith),
    startsOn: typed.startsOn || null,
    expiresOn: typed.expiresOn || null,
    // Found again from the title.
    work: "",
    field: "",
  });
  if (found.success) return { facts: found.data };
  return { problems: found.error.issues.map(({ path, message }) => ({ name: String(path[0] ?? ""), message })) };
};

export type Municipality = { readonly code: string; readonly name: string; readonly ownRegion: boolean };

/** What every part of the form gets. */
export type Part = {
  readonly typed: Typed;
  readonly put: (changed: Partial<Typed>) => void;
  readonly errorOf: (name: string) => string | undefined;
};
