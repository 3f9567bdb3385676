import { benefit } from "./benefit.ts";
import { home } from "./home.ts";
import { household } from "./household.ts";
import { type Answers, notKnown, type Question } from "./question.ts";
import { claims, partnerWork, work } from "./work.ts";

/** What changes the outcome most comes first, so that someone can stop whenever it is enough. */
const questions: readonly Question[] = [...household, ...benefit, ...work, ...partnerWork, ...home, ...claims];

export const questionOf = (id: string): Question | undefined => questions.find((one) => one.id === id);

/** The questions for this person, in order; an answer can bring others with it. */
export const questionsFor = (answers: Answers): Question[] => questions.filter(({ when }) => !when || when(answers));

/** What still has to be known before there is an outcome. */
export const neededFor = (answers: Answers): { readonly question: Question; readonly words: string }[] =>
  questionsFor(answers).flatMap((question) => {
    const words = question.needed?.(answers);
    return words ? [{ question, words }] : [];
  });

/** What was not known or not asked, and what we did then. */
export const takenForGranted = (answers: Answers): string[] =>
  questionsFor(answers).flatMap(({ id, otherwise, needed }) =>
    otherwise && !needed?.(answers) && (answers[id] === undefined || answers[id] === notKnown) ? [otherwise] : [],
  );
