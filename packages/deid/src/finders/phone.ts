import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches } from "./matching.ts";

const national =
  /(?<![\p{L}\d])(?<!\d[.,/:-])\(?[0oO][ .-]?[1-9](?:\)?[ ./_·\u00a0\u2010-\u2015-]{0,3}\(?\d){8}(?!\d)/gu;
const abroad = /(?<![\p{L}\d])(?:\+|00)[ \u00a0]?[1-9](?:[ ./()_·\u00a0\u2010-\u2015-]{0,3}\d){7,14}(?!\d)/gu;
const service = /(?<![\p{L}\d])0[89]00(?:[ .-]{0,2}\d){4,7}(?![\p{L}\d])/gu;
const bare = /(?<![\p{L}\d.,/:-])(?:31[ .-]?)?6[ .-]{0,3}[1-9](?:[ .-]?\d){7}(?![\p{L}\d])(?![.,]\d)/gu;
const mistyped = /(?<![\p{L}\d])(?<!\d[.,/:-])06(?:[ ./–-]{0,3}[\dxX]){6,10}(?![\p{L}\d])/gu;
const announced =
  /(?<!\p{L})(?:tel(?:efoon)?(?:nummer|nr)?|toestel|tst|kengetal|netnummer|mob(?:iel)?(?:e nummer|nummer)?|gsm|whatsapp|06-?nummer|bel(?:len|t)?|gebeld|bereikbaar|bereiken|appen|app|sms(?:en)?|nummer)[ .:]{0,2}(?:[a-z]{1,10} ){0,3}[(]?(\d(?:[ ./()-]{0,2}\d){2,12})(?![\p{L}\d])(?![.,:]\d)/giu;

const datelike = /^\(?\d{1,2}[-/. ]{1,2}\d{1,2}[-/. ]{1,2}(?:19|20)\d{2}/;
const hours = /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}/;
const units = /^ ?(?:uur|euro|eur|km|jaar|dagen|weken|maanden|%|procent|stuks|keer)(?!\p{L})/u;

const isSomethingElse = (written: string): boolean => datelike.test(written) || hours.test(written);

/** How sure a number with a plus or two noughts is: a Dutch one has nine digits behind the 31. */
const abroadCertainty = (digits: string): Certainty => {
  const plain = digits.replace(/^00/, "");
  if (plain.startsWith("31")) return /^310?[1-9]\d{8}$/.test(plain) ? "sure" : "probable";
  return plain.length >= 9 ? "sure" : "probable";
};

/** Where a match ends without the closing bracket or space that belongs to the sentence. */
const span = ({ start, end, text }: { start: number; end: number; text: string }) =>
  text.startsWith("(") && !text.includes(")") ? { start: start + 1, end } : { start, end };

/** Telephone numbers, in the ways people type them. One with a digit too many or too few is less certain. */
export const findPhones: Finder = ({ text, lower }) => {
  const found: Candidate[] = [];
  const add = (where: { start: number; end: number; text: string }, certainty: Certainty) =>
    found.push({ ...span(where), category: "phone", certainty });
  for (const match of matches(text, national)) if (!isSomethingElse(match.text)) add(match, "sure");
  for (const match of matches(text, abroad)) add(match, abroadCertainty(match.text.replace(/\D/g, "")));
  for (const match of matches(text, service)) add(match, "probable");
  for (const match of matches(text, mistyped)) if (!isSomethingElse(match.text)) add(match, "probable");
  for (const match of matches(text, bare)) {
    const near = /(?:tel|bel|app|nummer|mobiel|bereik|06|whatsapp)/.test(before(lower, match.start, 30));
    if (near || match.text.startsWith("31")) add(match, "probable");
  }
  for (const { end, groups, text: all } of matches(lower, announced)) {
    const number = groups[1] ?? "";
    const least = /^(?:toestel|tst|kengetal|netnummer)/.test(all) ? 3 : 6;
    if (number.replace(/\D/g, "").length < least || isSomethingElse(number) || units.test(lower.slice(end, end + 12)))
      continue;
    const certainty = /(?:tel|mob|gsm|bel|bereik|app|sms)/.test(all) ? "probable" : "maybe";
    add({ start: end - number.length, end, text: number }, certainty);
  }
  return found;
};
