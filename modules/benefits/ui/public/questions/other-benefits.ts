import { type Answers, has, known, knownNumber, neededWhen, ofUwv, type Question, yesNo } from "./question.ts";

const onWao = has("wao");
const onIoaw = has("ioaw");

export const wao: readonly Question[] = [
  {
    id: "waoClass",
    question: "Hoeveel procent arbeidsongeschikt bent u volgens UWV?",
    hint: "Het staat in de beslissing van UWV.",
    kind: "choice",
    choices: ["15-25", "25-35", "35-45", "45-55", "55-65", "65-80", "80-100"].map((value) => ({
      value,
      label: `${value.replace("-", " tot ")} procent`,
    })),
    when: onWao,
    needed: neededWhen(onWao, "waoClass", "Uw percentage arbeidsongeschiktheid. Het staat in de beslissing van UWV."),
  },
  {
    id: "comparableWage",
    question: "Wat zou u nu bruto per maand verdienen in uw oude werk?",
    hint: "Dit heet: maatmanloon. Het staat in de beslissing van UWV. Weet u alleen het loon per uur? Vraag UWV om het bedrag per maand.",
    kind: "euros",
    unit: "per maand",
    when: onWao,
    needed: neededWhen(
      onWao,
      "comparableWage",
      "Wat u nu zou verdienen in uw oude werk (maatmanloon). Het staat in de beslissing van UWV, of vraag het UWV.",
    ),
  },
];

export const ioaw: readonly Question[] = [
  {
    id: "ioawBase",
    question: "Hoe hoog is de grondslag van uw IOAW per maand?",
    hint: "Bruto. Het staat in de beslissing van uw gemeente.",
    kind: "euros",
    unit: "per maand",
    when: onIoaw,
    needed: neededWhen(
      onIoaw,
      "ioawBase",
      "De grondslag van uw IOAW. Die staat in de beslissing van uw gemeente. Kunt u hem niet vinden? Bel uw gemeente.",
    ),
  },
  {
    id: "ioawExemption",
    question: "Mag u een deel van uw loon houden naast de IOAW?",
    hint: "Dit heet vrijlating. Uw gemeente beslist hierover.",
    kind: "choice",
    choices: [
      { value: "25pct", label: "Ja, 25 procent", hint: "Hooguit 6 maanden." },
      {
        value: "single-parent-12.5pct",
        label: "Ja, 12,5 procent, omdat ik alleen voor een kind onder de 12 zorg",
        hint: "Hooguit 30 maanden.",
      },
      { value: "limited-hours-15pct", label: "Ja, 15 procent, omdat ik door ziekte minder uren kan werken" },
      {
        value: "wage-subsidy-15pct",
        label: "Ja, 15 procent, omdat mijn werkgever loonkostensubsidie krijgt",
        hint: "Meestal hooguit 12 maanden.",
      },
      { value: "none", label: "Nee" },
    ],
    when: onIoaw,
    otherwise: "Wij rekenen zonder vrijlating. Misschien houdt u dus meer over. Vraag het uw gemeente.",
  },
  {
    id: "ioawExemptionMonths",
    question: "Hoeveel maanden mocht u al een deel van uw loon houden?",
    hint: "Nog niet eerder? Vul 0 in.",
    kind: "number",
    unit: "maanden",
    when: (answers) =>
      onIoaw(answers) && ["25pct", "single-parent-12.5pct", "wage-subsidy-15pct"].includes(answers.ioawExemption ?? ""),
    otherwise: "Wij rekenen alsof u deze vrijlating nog niet hebt gehad.",
  },
];

const hasSupplement = (answers: Answers): boolean => ofUwv(answers) && answers.supplement === "ja";

/**
 * Whether the partner was born after 1971, the one thing the Toeslagenwet asks. From the age where every day of the
 * years we compute for gives the same answer; only in between it is asked.
 */
const bornAfter1971 = (answers: Answers): boolean | undefined => {
  const age = knownNumber(answers, "partnerAge");
  if (age !== undefined && age <= 51) return true;
  if (age !== undefined && age >= 57) return false;
  const told = known(answers, "partnerBorn");
  return told === undefined ? undefined : told === "ja";
};

/** What the engine is asked about a supplement; nothing while it would have to guess. */
export const supplementOf = (
  answers: Answers,
): { readonly exemption?: boolean; readonly partnerBornAfter1971?: boolean } | undefined => {
  if (!hasSupplement(answers)) return undefined;
  const under = known(answers, "supplementExemption");
  const exemption = under === undefined ? {} : { exemption: under === "ja" };
  if (answers.household !== "couple") return exemption;
  const partnerBornAfter1971 = bornAfter1971(answers);
  return partnerBornAfter1971 === undefined ? undefined : { ...exemption, partnerBornAfter1971 };
};

export const supplement: readonly Question[] = [
  {
    id: "supplement",
    question: "Krijgt u ook een toeslag van UWV?",
    hint: "UWV kan uw uitkering aanvullen tot het sociaal minimum (Toeslagenwet). Het is geen zorgtoeslag of huurtoeslag.",
    kind: "choice",
    choices: yesNo,
    when: ofUwv,
    otherwise: "Wij rekenen zonder toeslag van UWV.",
  },
  {
    id: "partnerBorn",
    question: "Is uw partner geboren na 31 december 1971?",
    hint: "Dan is er alleen een toeslag als er een kind jonger dan 12 jaar bij u woont.",
    kind: "choice",
    choices: yesNo,
    when: (answers) =>
      hasSupplement(answers) &&
      answers.household === "couple" &&
      bornAfter1971({ ...answers, partnerBorn: "?" }) === undefined,
    otherwise: "Wij rekenen zonder toeslag van UWV, want wij weten niet of uw partner na 1971 is geboren.",
  },
  {
    id: "supplementExemption",
    question: "Werkt u korter dan twee jaar naast deze toeslag, of moet u nog beginnen?",
    hint: "In die twee jaar telt een deel van uw loon niet mee voor de toeslag. UWV beslist hierover.",
    kind: "choice",
    choices: yesNo,
    when: hasSupplement,
    otherwise: "Wij rekenen alsof uw hele loon meetelt voor de toeslag van UWV. Misschien houdt u dus meer over.",
  },
];
