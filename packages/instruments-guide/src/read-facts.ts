import { type FactName, type Facts, facts as table } from "./facts.ts";

/** What is wrong with one fact, in a sentence to stand beside its question. */
export type Problem = { readonly fact: string; readonly message: string };

export type Reading = { readonly facts: Facts } | { readonly problems: readonly Problem[] };

/** @returns the facts, or everything that is impossible in them; an absent fact and null are both "not known" */
export const readFacts = (given: Readonly<Record<string, unknown>>): Reading => {
  const problems: Problem[] = [];
  const known: Record<string, unknown> = {};
  for (const [fact, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const message = wrongWith(fact, value);
    if (message) problems.push({ fact, message });
    else known[fact] = value;
  }
  if (known.peildatum === undefined && !problems.some(({ fact }) => fact === "peildatum"))
    problems.push({
      fact: "peildatum",
      message: "Noem de datum waarop u wilt weten wat kan, bijvoorbeeld 2026-07-01.",
    });
  if (problems.length > 0) return { problems };
  // Every value was looked at above, one by one, against the table that also makes the type.
  const facts = known as Facts;
  const together = impossible.filter(({ when }) => when(facts)).map(({ fact, message }) => ({ fact, message }));
  return together.length > 0 ? { problems: together } : { facts };
};

const isFactName = (name: string): name is FactName => Object.hasOwn(table, name);

const wrongWith = (name: string, value: unknown): string | undefined => {
  if (!isFactName(name)) return "Dit gegeven kennen wij niet.";
  const question = table[name];
  switch (question.kind) {
    case "yes-no":
      return typeof value === "boolean" ? undefined : "Antwoord met ja of nee, of laat het open.";
    case "choice":
      return (question.values as readonly unknown[]).includes(value)
        ? undefined
        : `Kies uit: ${question.values.join(", ")}.`;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) return "Vul een getal in.";
      if (name === "age" && !Number.isInteger(value)) return "Vul uw leeftijd in hele jaren in.";
      return value < question.min || value > question.max
        ? `Vul een getal in van ${question.min} tot en met ${question.max}.`
        : undefined;
    case "day":
      return typeof value === "string" && isDay(value) ? undefined : "Vul een datum in, bijvoorbeeld 2026-07-01.";
    default:
      return typeof value === "string" && value.length <= 100 ? undefined : "Vul de naam van een gemeente in.";
  }
};

/** A day that exists: no 30 February. */
const isDay = (text: string): boolean => {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
};

/** What cannot be true together. Only what is certain stands here: a rare life is not an impossible one. */
const impossible: readonly { fact: FactName; when: (facts: Facts) => boolean; message: string }[] = [
  {
    fact: "age",
    when: ({ age, benefit }) => age !== undefined && age < 18 && benefit !== undefined && adultBenefits.has(benefit),
    message: "Deze uitkering is er vanaf 18 jaar. Kijk uw leeftijd en uw uitkering nog eens na.",
  },
  {
    fact: "pension_age_reached",
    when: ({ age, pension_age_reached }) => pension_age_reached === true && age !== undefined && age < 65,
    message: "De AOW-leeftijd ligt hoger dan deze leeftijd. Kijk beide antwoorden nog eens na.",
  },
  {
    fact: "pension_age_reached",
    when: ({ age, pension_age_reached }) => pension_age_reached === false && age !== undefined && age >= 70,
    message: "Op deze leeftijd is de AOW-leeftijd al bereikt. Kijk beide antwoorden nog eens na.",
  },
  {
    fact: "employed_now",
    when: ({ benefit, employed_now }) => benefit === "GEEN_WERKEND" && employed_now === false,
    message: "U koos: werk en geen uitkering. Dat past niet bij: geen baan.",
  },
];

const adultBenefits = new Set(["PW", "IOAW", "IOAZ", "WAJONG"]);
