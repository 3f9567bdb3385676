import { answer, explore, type HouseholdSituation } from "@vliegwiel/benefit-rules";
import { today } from "../../../../platform/browser/today.ts";
import { hasAssistance } from "./questions/benefit.ts";
import { youngOnes } from "./questions/home.ts";
import { questionOf } from "./questions/index.ts";
import { supplementOf } from "./questions/other-benefits.ts";
import { type Answers, known, knownNumber, notKnown } from "./questions/question.ts";
import { readAnswer } from "./reading.ts";

type Benefit = HouseholdSituation["benefits"][number];
type Work = HouseholdSituation["work"];
type Exemption = Extract<Benefit, { kind: "social-assistance" }>["exemption"];
type Wao = Extract<Benefit, { kind: "wao" }>;
type Ioaw = Extract<Benefit, { kind: "ioaw" }>;
type Wga = Extract<Benefit, { kind: "wga" }>;
type Childcare = NonNullable<HouseholdSituation["childcare"]>[number];

/** What the engine is asked; a choice was checked when it was read, so its value is one the engine knows. */
export type Case = { readonly date: string; readonly now: HouseholdSituation; readonly work: Work };

/** Leaves out what is not known: the engine then says so itself. */
const given = <Name extends string>(name: Name, value: number | undefined): { [N in Name]?: number } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: number };

/** @returns the minimum wage of that age on that day, undefined when we do not have it */
const minimumWageOn = (date: string, age: number): number | undefined => {
  const outcome = answer({ id: null, rule: "minimum-wage", date, input: { age } });
  return "error" in outcome ? undefined : (outcome.value as { hourly: number }).hourly;
};

const exemptionOf = (answers: Answers): Exemption => ({
  kind: (known(answers, "exemption") ?? "none") as Exemption["kind"],
  ...given("monthsUsed", knownNumber(answers, "exemptionMonths")),
});

const ioawOf = (answers: Answers): Benefit[] => {
  const base = knownNumber(answers, "ioawBase");
  const kind = known(answers, "ioawExemption") as NonNullable<Ioaw["exemption"]>["kind"] | undefined;
  const exemption = kind && { kind, ...given("monthsUsed", knownNumber(answers, "ioawExemptionMonths")) };
  return base === undefined ? [] : [{ kind: "ioaw", base, ...(exemption && { exemption }) }];
};

const waoOf = (answers: Answers, monthlyWage: number): Benefit[] => {
  const disabilityClass = known(answers, "waoClass") as Wao["disabilityClass"] | undefined;
  const comparableWage = knownNumber(answers, "comparableWage");
  return disabilityClass === undefined || comparableWage === undefined
    ? []
    : [{ kind: "wao", monthlyWage, disabilityClass, comparableWage }];
};

const uwvBenefitOf = (answers: Answers): Benefit[] => {
  const kind = known(answers, "benefit");
  const monthlyWage = knownNumber(answers, "monthlyWage");
  if (kind === "wajong") {
    const percentage = knownNumber(answers, "wageValue") ?? 100;
    const noCapacity = answers.noCapacity === "ja";
    return percentage === 100 || noCapacity
      ? [{ kind, noCapacity }]
      : [{ kind, noCapacity, wageDispensation: { wageValue: percentage / 100 } }];
  }
  if (monthlyWage === undefined) return [];
  if (kind === "ww") {
    const phase = answers.wwPhase === "1-2" ? "1-2" : "3+";
    return [{ kind, monthlyWage, phase, ...given("monthsLeft", knownNumber(answers, "wwMonths")) }];
  }
  if (kind === "wao") return waoOf(answers, monthlyWage);
  if (kind === "zw" || kind === "iva") return [{ kind, monthlyWage }];
  const phase = known(answers, "wgaPhase") as Wga["phase"] | undefined;
  const disability = knownNumber(answers, "disability");
  if (kind !== "wga" || phase === undefined || disability === undefined) return [];
  const earningCapacity = given("earningCapacity", knownNumber(answers, "earningCapacity"));
  const monthsLeft = given("monthsLeft", knownNumber(answers, "wgaMonths"));
  return [{ kind, monthlyWage, phase, disability, ...earningCapacity, ...monthsLeft }];
};

/** With the supplement only once the benefit it goes with is known. */
const benefitsOf = (answers: Answers): Pick<HouseholdSituation, "benefits" | "supplement"> => {
  const ofUwv = uwvBenefitOf(answers);
  const supplement = ofUwv.length > 0 ? supplementOf(answers) : undefined;
  return {
    benefits: [
      ...ofUwv,
      ...(answers.benefit === "ioaw" ? ioawOf(answers) : []),
      ...(hasAssistance(answers) ? [{ kind: "social-assistance" as const, exemption: exemptionOf(answers) }] : []),
    ],
    ...(supplement && { supplement }),
  };
};

const childcareOf = (answers: Answers): Childcare[] => {
  const kind = known(answers, "childcare");
  const hoursMonth = knownNumber(answers, "childcareHours");
  const hourlyPrice = knownNumber(answers, "childcarePrice");
  if (!kind || kind === "none" || hoursMonth === undefined || hourlyPrice === undefined) return [];
  const places = Math.min(youngOnes(answers), Math.max(1, Math.trunc(knownNumber(answers, "childcareChildren") ?? 1)));
  return Array.from({ length: places }, () => ({ kind: kind as Childcare["kind"], hoursMonth, hourlyPrice }));
};

const householdOf = (answers: Answers): HouseholdSituation["household"] => {
  const kind = (known(answers, "household") ?? "single") as HouseholdSituation["household"]["kind"];
  const age = knownNumber(answers, "age") ?? 40;
  const children = (known(answers, "children") ?? "").split(",").filter(Boolean).map(Number);
  // Until the ages are known a parent is counted alone; the outcome waits for them.
  return {
    kind: kind === "single-parent" && children.length === 0 ? "single" : kind,
    age,
    ...(kind === "couple" ? { partnerAge: knownNumber(answers, "partnerAge") ?? age } : {}),
    ...(kind === "single" ? {} : { children }),
    ...given("costSharers", knownNumber(answers, "costSharers")),
  };
};

/** What was told so far, as the engine reads it. */
export const caseOf = (answers: Answers, day = today()): Case => {
  const date = known(answers, "start") ?? day;
  const household = householdOf(answers);
  const lowest = minimumWageOn(date, Math.max(18, Math.min(66, household.age))) ?? 0;
  const work = {
    hourlyWage: knownNumber(answers, "wage") ?? lowest,
    hoursWeek: knownNumber(answers, "hours") ?? 16,
    ...given("travelCosts", knownNumber(answers, "travel")),
  };
  const partnerHours = household.kind === "couple" ? (knownNumber(answers, "partnerHours") ?? 0) : 0;
  const partnerWork =
    partnerHours > 0
      ? { hourlyWage: knownNumber(answers, "partnerWage") ?? lowest, hoursWeek: partnerHours }
      : undefined;
  const hoursNow = knownNumber(answers, "hoursNow") ?? 0;
  const childcare = childcareOf(answers);
  return {
    date,
    work,
    now: {
      household,
      work: {
        ...work,
        hoursWeek: hoursNow,
        hourlyWage: hoursNow > 0 ? (knownNumber(answers, "wageNow") ?? lowest) : work.hourlyWage,
      },
      ...benefitsOf(answers),
      claims: answers.claims === "ja" ? true : answers.claims === "nee" ? false : "unknown",
      ...(partnerWork && { partnerWork }),
      ...(childcare.length > 0 && { childcare }),
      ...given("rent", knownNumber(answers, "rent")),
      ...given("assets", knownNumber(answers, "assets")),
      ...given("otherNetIncome", knownNumber(answers, "otherIncome")),
      ...given("municipal", knownNumber(answers, "municipal")),
    },
  };
};

/** As if the base were told: that IOAW can't go with an answer is for beside that answer, not beside the base. */
const toCheck = (answers: Answers): Case =>
  caseOf(answers.benefit === "ioaw" && !known(answers, "ioawBase") ? { ...answers, ioawBase: "0" } : answers);

/** @returns what cannot be true of these answers together, for beside the question that was just answered */
export const problemWith = (answers: Answers, id: string): string | undefined => {
  const { date, now, work } = toCheck(answers);
  const outcome = explore(date, now, work);
  if (!("error" in outcome)) return undefined;
  const { code, problems, message } = outcome.error;
  if (code === "invalid-input") return problems[0]?.message ?? message;
  if (code !== "no-parameter" || answers[id] === notKnown) return undefined;
  if (id === "start") return "Voor deze dag hebben wij niet alle bedragen. Kies een andere dag, of “Weet ik niet”.";
  // Today itself can be a day without amounts: then the outcome says so, and nobody is stopped at a question.
  const { [id]: _, ...others } = answers;
  const without = toCheck(others);
  return "error" in explore(without.date, without.now, without.work)
    ? undefined
    : "Hiervoor kennen wij op die dag geen bedrag. Kies een ander antwoord, of “Weet ik niet”.";
};

/** Whether these can't be true together: two months are enough to see it, where a link has a dozen answers to look at. */
const cannotBe = (answers: Answers): boolean => {
  const { date, now, work } = toCheck(answers);
  return [now, { ...now, work }].some((input) => {
    const outcome = answer({ id: null, rule: "household.month", date, input }, { steps: false });
    return "error" in outcome && outcome.error.code === "invalid-input";
  });
};

/** @returns what a link carried; `damaged` when a part of it could not be read and was left out */
export const fromFragment = (fragment: string): { readonly answers: Answers; readonly damaged: boolean } => {
  let answers: Answers = {};
  let damaged = false;
  for (const [id, text] of new URLSearchParams(fragment)) {
    const question = questionOf(id);
    const read =
      question &&
      (text === notKnown || (text === "" && question.kind === "ages") ? { value: text } : readAnswer(question, text));
    const next = read && "value" in read ? { ...answers, [id]: read.value } : undefined;
    if (next && !cannotBe(next)) answers = next;
    else damaged = true;
  }
  return { answers, damaged };
};
