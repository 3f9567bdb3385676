import { forbiddenNumber, holdsForbiddenNumber } from "../../text-help/index.ts";
import type { OfferFacts } from "../contract.ts";

/** Eight digits or the beginning of an account number; anything less is not worth a closer look in twenty thousand rows. */
const mayHold = /\d(?:[\s.-]?\d){7}|[A-Za-z]{2}\s?\d{2}\s?[A-Za-z]{4}/;

/** Fields in which a citizen service number or an account number stands, with the sentence for beside them. */
export const forbiddenIn = (facts: OfferFacts): { field: "title" | "text" | "salary"; message: string }[] =>
  (["title", "text", "salary"] as const)
    .filter((field) => mayHold.test(facts[field]) && holdsForbiddenNumber(facts[field]))
    .map((field) => ({ field, message: forbiddenNumber }));
