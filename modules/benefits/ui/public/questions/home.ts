import { type Answers, known, type Question } from "./question.ts";

/** Ages under thirteen: from then on there is no childcare allowance for secondary school. */
export const youngOnes = (answers: Answers): number =>
  (known(answers, "children") ?? "").split(",").filter((age) => age !== "" && Number(age) < 13).length;
const goesToCare = (answers: Answers) =>
  youngOnes(answers) > 0 && ["dagopvang", "bso", "gastouder"].includes(answers.childcare ?? "");

export const home: readonly Question[] = [
  {
    id: "rent",
    question: "Hoe hoog is uw kale huur per maand?",
    hint: "Zonder gas, water, licht en servicekosten. Hebt u een eigen woning? Vul 0 in.",
    kind: "euros",
    unit: "per maand",
  },
  {
    id: "costSharers",
    question: "Hoeveel anderen van 27 jaar of ouder wonen er bij u?",
    hint: "Tel uw partner niet mee. Ook niet: wie studeert, of wie met een contract een kamer van u huurt. Niemand? Vul 0 in.",
    kind: "number",
  },
  {
    id: "childcare",
    question: "Gaan uw kinderen naar de opvang als u werkt?",
    kind: "choice",
    choices: [
      { value: "none", label: "Nee" },
      { value: "dagopvang", label: "Ja, naar een kinderdagverblijf" },
      { value: "bso", label: "Ja, naar de buitenschoolse opvang" },
      { value: "gastouder", label: "Ja, naar een gastouder" },
    ],
    when: (answers) => youngOnes(answers) > 0,
    otherwise: "Kinderopvang is niet meegerekend.",
  },
  {
    id: "childcareChildren",
    question: "Hoeveel kinderen gaan er dan naar de opvang?",
    kind: "number",
    when: (answers) => goesToCare(answers) && youngOnes(answers) > 1,
    otherwise: "Wij rekenen met opvang voor één kind.",
  },
  {
    id: "childcareHours",
    question: "Hoeveel uur opvang is dat per maand, voor één kind?",
    hint: "Eén dag per week is ongeveer 45 uur per maand.",
    kind: "number",
    unit: "uur per maand",
    when: goesToCare,
    otherwise: "Kinderopvang is niet meegerekend, want wij weten niet hoeveel uur het is.",
  },
  {
    id: "childcarePrice",
    question: "Wat kost die opvang per uur?",
    hint: "Het staat op de website of op de rekening van de opvang.",
    kind: "euros",
    unit: "per uur",
    when: goesToCare,
    otherwise: "Kinderopvang is niet meegerekend, want wij weten de prijs niet. Vraag de prijs bij de opvang.",
  },
  {
    id: "otherIncome",
    question: "Hoeveel ander inkomen komt er per maand binnen?",
    hint: "Netto, bijvoorbeeld alimentatie of een uitkering van uw partner. Niets? Vul 0 in.",
    kind: "euros",
    unit: "per maand",
    otherwise: "Ander inkomen is niet meegerekend.",
  },
  {
    id: "assets",
    question: "Hoeveel spaargeld hebt u?",
    hint: "Alles samen, ook van uw partner. Een schatting is goed.",
    kind: "euros",
  },
  {
    id: "municipal",
    question: "Hoeveel krijgt u per maand van extra regelingen van uw gemeente?",
    hint: "Bijvoorbeeld bijzondere bijstand. Het verschilt per gemeente. Kijk op de website van uw gemeente, of vraag het daar. Niets? Vul 0 in.",
    kind: "euros",
    unit: "per maand",
  },
  {
    id: "travel",
    question: "Hoeveel zou u per maand zelf betalen om naar uw werk te reizen?",
    hint: "Dus wat uw werkgever niet betaalt. Niets? Vul 0 in.",
    kind: "euros",
    unit: "per maand",
    otherwise: "Reiskosten zijn niet meegerekend.",
  },
];
