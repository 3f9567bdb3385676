import { type Category, deidentify } from "@vliegwiel/deid";
import { categoryWords } from "../contract.ts";

/** What never comes along out of a message: how to reach someone, numbers that are theirs, and what is medical. */
const staysBehind: ReadonlySet<Category> = new Set([
  "phone",
  "email",
  "url",
  "social",
  "address",
  "postcode",
  "birth-date",
  "bsn",
  "iban",
  "plate",
  "id",
  "medical",
]);

/** What stands in a text that keeps it out, in words; never the words themselves. */
export const whyNot = (text: string): string | undefined => {
  const found = deidentify(text).find(({ category, certainty }) => certainty !== "maybe" && staysBehind.has(category));
  return found && categoryWords[found.category];
};
