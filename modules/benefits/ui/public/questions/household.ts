import { type Answers, known, type Question } from "./question.ts";

const together = (answers: Answers) => answers.household === "couple";
const withChildren = (answers: Answers) => together(answers) || answers.household === "single-parent";

export const household: readonly Question[] = [
  {
    id: "household",
    question: "Met wie woont u?",
    hint: "Een partner is ook iemand met wie u samen het huishouden doet en kosten deelt.",
    kind: "choice",
    choices: [
      { value: "single", label: "Alleen, of met mensen die niet mijn partner zijn" },
      { value: "single-parent", label: "Met mijn kind of kinderen, zonder partner" },
      { value: "couple", label: "Met mijn partner, met of zonder kinderen" },
    ],
    otherwise: "Wij rekenen alsof u alleen woont.",
  },
  {
    id: "age",
    question: "Hoe oud bent u?",
    kind: "number",
    unit: "jaar",
    otherwise: "Wij rekenen alsof u 40 jaar bent.",
  },
  {
    id: "partnerAge",
    question: "Hoe oud is uw partner?",
    kind: "number",
    unit: "jaar",
    when: together,
    otherwise: "Wij rekenen alsof uw partner even oud is als u.",
  },
  {
    id: "children",
    question: "Hoe oud zijn de kinderen die bij u wonen?",
    hint: "Alleen kinderen jonger dan 18 jaar. Zet een komma tussen de leeftijden, bijvoorbeeld: 4, 11. Geen kinderen? Vul in: geen.",
    kind: "ages",
    when: withChildren,
    otherwise: "Wij rekenen alsof er geen kinderen zijn.",
    needed: (answers) =>
      answers.household === "single-parent" && !known(answers, "children")
        ? "Hoe oud uw kinderen zijn. Daar hangen de toeslagen van af."
        : undefined,
  },
];
