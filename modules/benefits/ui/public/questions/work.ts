import { type Answers, type Question, yesNo } from "./question.ts";

const together = (answers: Answers) => answers.household === "couple";

export const work: readonly Question[] = [
  {
    id: "hoursNow",
    question: "Hoeveel uur per week werkt u nu?",
    hint: "Werkt u niet? Vul 0 in.",
    kind: "number",
    unit: "uur per week",
    otherwise: "Wij rekenen alsof u nu niet werkt.",
  },
  {
    id: "wageNow",
    question: "Wat verdient u nu per uur?",
    hint: "Bruto, dus vóór belasting. Het staat op uw loonstrook.",
    kind: "euros",
    unit: "per uur",
    when: (answers) => Number(answers.hoursNow) > 0,
    otherwise: "Voor uw werk van nu rekenen wij met het minimumloon.",
  },
  {
    id: "hours",
    question: "Aan hoeveel uur werk per week denkt u?",
    hint: "U zit nergens aan vast. Straks ziet u ook wat meer of minder uren doen.",
    kind: "number",
    unit: "uur per week",
    otherwise: "Wij laten 16 uur zien. In de grafiek staan alle uren.",
  },
  {
    id: "wage",
    question: "Wat zou u per uur verdienen?",
    hint: "Bruto, dus vóór belasting. Het staat vaak in de vacature.",
    kind: "euros",
    unit: "per uur",
    otherwise: "Wij rekenen met het minimumloon.",
  },
  {
    id: "start",
    question: "Vanaf welke dag zou u werken?",
    hint: "Bijvoorbeeld: 1-12-2026. Met de bedragen van die dag rekenen wij.",
    kind: "day",
    otherwise: "Wij rekenen met de bedragen van vandaag.",
  },
];

export const partnerWork: readonly Question[] = [
  {
    id: "partnerHours",
    question: "Hoeveel uur per week werkt uw partner?",
    hint: "Werkt uw partner niet? Vul 0 in.",
    kind: "number",
    unit: "uur per week",
    when: together,
    otherwise: "Wij rekenen alsof uw partner niet werkt.",
  },
  {
    id: "partnerWage",
    question: "Wat verdient uw partner per uur?",
    hint: "Bruto, dus vóór belasting.",
    kind: "euros",
    unit: "per uur",
    when: (answers) => together(answers) && Number(answers.partnerHours) > 0,
    otherwise: "Voor uw partner rekenen wij met het minimumloon.",
  },
];

export const claims: readonly Question[] = [
  {
    id: "claims",
    question: "Gaat een deel van uw inkomen naar schulden, of is er een bewindvoerder?",
    hint: "Bijvoorbeeld beslag op uw inkomen, een schuldregeling, Wsnp of bewind.",
    kind: "choice",
    choices: yesNo,
  },
];
