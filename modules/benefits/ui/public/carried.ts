import type { Answers } from "./questions/question.ts";

const tenMinutes = 600_000;
let carried: Answers | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Nothing is on its way any more. */
export const forgetCarried = (): void => {
  clearTimeout(forgetting);
  carried = undefined;
};

/**
 * Answers on their way to the page where someone can keep them, because they pressed the button for it. They live in
 * the memory of this tab, so that logging in can come in between: in no address, no request, no history and no storage.
 * Closing or reloading the tab forgets them, and so do ten minutes: who walks away leaves nothing for the next one.
 */
export const carry = (answers: Answers): void => {
  forgetCarried();
  carried = answers;
  forgetting = setTimeout(forgetCarried, tenMinutes);
};

/** @returns what is on its way; call forgetCarried when it has arrived */
export const carriedAnswers = (): Answers | undefined => carried;
