import { ioaw, supplement, wao } from "./other-benefits.ts";
import { type Answers, has, known, neededWhen, ofUwv, type Question, yesNo } from "./question.ts";

const onWages = has("ww", "zw", "wga", "iva", "wao");
export const hasAssistance = (answers: Answers) =>
  answers.benefit === "social-assistance" || (ofUwv(answers) && answers.alsoAssistance === "ja");
const partlyDisabled = (answers: Answers) => has("wga")(answers) && Number(answers.disability) < 80;
const lasting = ["25pct", "single-parent-12.5pct", "wage-subsidy-15pct", "article-34a"];

const which: readonly Question[] = [
  {
    id: "benefit",
    question: "Welke uitkering krijgt u nu?",
    hint: "De naam staat op de brief van uw gemeente of van UWV.",
    kind: "choice",
    choices: [
      { value: "social-assistance", label: "Bijstand" },
      { value: "ww", label: "WW" },
      { value: "zw", label: "Ziektewet" },
      { value: "wga", label: "WIA: WGA", hint: "U kunt nu of later voor een deel werken." },
      { value: "iva", label: "WIA: IVA", hint: "U kunt blijvend niet of bijna niet werken." },
      { value: "wajong", label: "Wajong" },
      { value: "wao", label: "WAO", hint: "Voor wie vóór 2004 ziek werd." },
      { value: "ioaw", label: "IOAW", hint: "Van uw gemeente, als u na uw vijftigste werkloos werd." },
      { value: "other", label: "Een andere, zoals Anw of IOAZ" },
      { value: "none", label: "Geen uitkering" },
    ],
    needed: (answers) =>
      known(answers, "benefit")
        ? undefined
        : "Welke uitkering u krijgt. De naam staat op de brief van uw gemeente of van UWV.",
  },
  {
    id: "alsoAssistance",
    question: "Krijgt u daarnaast ook bijstand van uw gemeente?",
    kind: "choice",
    choices: yesNo,
    when: ofUwv,
    otherwise: "Wij rekenen zonder bijstand.",
  },
];

const assistance: readonly Question[] = [
  {
    id: "exemption",
    question: "Mag u een deel van uw loon houden naast de bijstand?",
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
      {
        value: "article-34a",
        label: "Ja, 15 procent volgens de nieuwe regels",
        hint: "Sommige gemeenten gebruiken die nu al.",
      },
      { value: "none", label: "Nee" },
    ],
    when: hasAssistance,
    otherwise: "Wij rekenen zonder vrijlating. Misschien houdt u dus meer over. Vraag het uw gemeente.",
  },
  {
    id: "exemptionMonths",
    question: "Hoeveel maanden mocht u al een deel van uw loon houden?",
    hint: "Nog niet eerder? Vul 0 in.",
    kind: "number",
    unit: "maanden",
    when: (answers) => hasAssistance(answers) && lasting.includes(answers.exemption ?? ""),
    otherwise: "Wij rekenen alsof u deze vrijlating nog niet hebt gehad.",
  },
];

const uwv: readonly Question[] = [
  {
    id: "monthlyWage",
    question: "Met welk maandloon berekent UWV uw uitkering?",
    hint: "Dit is meestal uw bruto loon van vóór de uitkering. Het staat in de beslissing van UWV. Staat er een dagloon? Reken dan dagloon × 21,75.",
    kind: "euros",
    unit: "per maand",
    when: onWages,
    needed: neededWhen(onWages, "monthlyWage", "Het maandloon van uw uitkering. Het staat in de beslissing van UWV."),
  },
  {
    id: "wwPhase",
    question: "Hoe lang hebt u al WW?",
    kind: "choice",
    choices: [
      { value: "1-2", label: "1 of 2 maanden" },
      { value: "3+", label: "3 maanden of langer" },
    ],
    when: has("ww"),
    otherwise: "Wij rekenen alsof u al 3 maanden of langer WW hebt.",
  },
  {
    id: "wwMonths",
    question: "Hoeveel maanden WW hebt u nog?",
    hint: "De einddatum staat in de beslissing van UWV.",
    kind: "number",
    unit: "maanden",
    when: has("ww"),
  },
  {
    id: "wgaPhase",
    question: "Welke WGA-uitkering krijgt u?",
    hint: "Het staat in de beslissing van UWV.",
    kind: "choice",
    choices: [
      { value: "wage-related-1-2", label: "Loongerelateerde uitkering, eerste of tweede maand" },
      { value: "wage-related-3+", label: "Loongerelateerde uitkering, derde maand of later" },
      { value: "wage-supplement", label: "Loonaanvulling" },
      { value: "follow-up", label: "Vervolguitkering" },
    ],
    when: has("wga"),
    needed: neededWhen(has("wga"), "wgaPhase", "Welke WGA-uitkering u krijgt. Het staat in de beslissing van UWV."),
  },
  {
    id: "wgaMonths",
    question: "Hoeveel maanden duurt uw loongerelateerde uitkering nog?",
    hint: "De einddatum staat in de beslissing van UWV.",
    kind: "number",
    unit: "maanden",
    when: (answers) => has("wga")(answers) && ["wage-related-1-2", "wage-related-3+"].includes(answers.wgaPhase ?? ""),
  },
  {
    id: "disability",
    question: "Hoeveel procent arbeidsongeschikt bent u volgens UWV?",
    kind: "number",
    unit: "procent",
    when: has("wga"),
    needed: neededWhen(
      has("wga"),
      "disability",
      "Uw percentage arbeidsongeschiktheid. Het staat in de beslissing van UWV.",
    ),
  },
  {
    id: "earningCapacity",
    question: "Hoeveel kunt u volgens UWV nog verdienen per maand?",
    hint: "Dit heet: resterende verdiencapaciteit. Het staat in de beslissing van UWV.",
    kind: "euros",
    unit: "per maand",
    when: partlyDisabled,
    needed: neededWhen(
      (answers) => partlyDisabled(answers) && ["wage-supplement", "follow-up"].includes(answers.wgaPhase ?? ""),
      "earningCapacity",
      "Hoeveel u volgens UWV nog kunt verdienen. Het staat in de beslissing van UWV.",
    ),
  },
  {
    id: "noCapacity",
    question: "Zegt UWV dat u blijvend niet kunt werken?",
    hint: "Dit heet: duurzaam geen arbeidsvermogen.",
    kind: "choice",
    choices: yesNo,
    when: has("wajong"),
    otherwise: "Wij rekenen alsof u volgens UWV wel kunt werken.",
  },
  {
    id: "wageValue",
    question: "Hoeveel procent is uw loonwaarde?",
    hint: "Alleen als UWV loondispensatie geeft: uw werkgever betaalt dan minder loon. Hebt u dat niet? Vul 100 in.",
    kind: "number",
    unit: "procent",
    range: { min: 1, max: 100 },
    when: (answers) => has("wajong")(answers) && answers.noCapacity !== "ja",
    otherwise: "Wij rekenen zonder loondispensatie.",
  },
];

export const benefit: readonly Question[] = [...which, ...assistance, ...uwv, ...wao, ...ioaw, ...supplement];
