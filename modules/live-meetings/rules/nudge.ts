import { incomeWords, workWords } from "../data/income-words.ts";

const holds = (text: string, beginnings: readonly string[]): string | undefined =>
  beginnings.find((beginning) => new RegExp(`(^|[^\\p{L}])${beginning}`, "iu").test(text));

/**
 * Talk about someone's work easily becomes talk about their benefit only. When what was written at this case names
 * income, and nowhere work, the group gets one friendly sentence with the reason. It counts words and decides nothing.
 *
 * @param texts notes and advice of the case on the table; its question is left out: that may be about income
 * @returns the word that was seen, or undefined when there is nothing to say
 */
export const driftsToIncome = (texts: readonly string[]): string | undefined => {
  const together = texts.join("\n");
  const income = holds(together, incomeWords);
  return income !== undefined && holds(together, workWords) === undefined ? income : undefined;
};
