import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches } from "./matching.ts";

/** "tst. 12" behind a number belongs to it. */
const inside =
  "(?:,? ?(?:tst|toestel|ext|doorkiesnr|doorkies)\\.? ?\\d{1,5}(?!\\d)|-\\d{1,3}(?!\\d)| ?\\/ ?\\d{2,3}(?![\\d:.,/-]))?";
const national = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[.,/:-])\\(?[0oO][ .\\u00a0-]?[1-9](?:\\)?[ ./_·\\u00a0\\u2010-\\u2015-]{0,3}\\(?\\d){8}(?!\\d)${inside}`,
  "gu",
);
/** "06,55,50,12,34", "0 6 : 55 50 12 34", "06*55501234": a mobile one, whatever stands between. */
const mobile =
  /(?<![\p{L}\d])(?<!\d[.,/:-])\(?[0oO][ .\u00a0]?6\)?(?:[ .,:;/\\*=|~_·\u00a0\u2010-\u2015-]{0,3}[\doO]){8}(?![\p{L}\d])/gu;
/** "06 vijf vijf 50 12 34", "nul6 55501234": partly said. */
const half =
  /(?<![\p{L}\d])(?:0|nul|o)[ -]?(?:6|zes|[1-9]\d{1,2})(?:[ ,.-]{1,3}(?:\d{1,4}|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}{3,9}tien|\p{L}{0,10}(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|dubbel|keer|maal|de|het|en|dan|weer|nog|streepje|min)){3,12}(?![\p{L}\d])/giu;
/** "05998-5512": from before 1995, or a number without its area. */
const old =
  /(?<![\p{L}\d])(?<!\d[.,/:-])\(?0[1-9]\d{1,3}\)? ?[-/–] ?\d{2,3}[ .]?\d{2,4}(?:[ .]?\d{2})?(?![\p{L}\d]|[-/.]\d)/gu;
const abroad = /(?<![\p{L}\d])\(?(?:\+|00)[ \u00a0]?[1-9](?:[ ./()_·\u00a0\u2010-\u2015-]{0,3}\d){7,14}(?!\d)/gu;
/** "0592 - 55 12 3": a digit too few or too many. */
const short =
  /(?<![\p{L}\d])(?<!\d[.,/:-])\(?0[1-9]\d{1,3}\)?[ -]{1,3}\d{2,4}(?:[ .-]\d{1,4}){1,3}(?![\p{L}\d]|[-/.:]\d)/gu;
const service = /(?<![\p{L}\d])0[89]00(?:[ .-]{0,2}\d){4,7}(?![\p{L}\d])/gu;
const bare = /(?<![\p{L}\d.,/:-])(?:31[ .-]?)?6[ .-]{0,3}[1-9](?:[ .-]?\d){7}(?![\p{L}\d])(?![.,]\d)/gu;
const mistyped = /(?<![\p{L}\d])(?<!\d[.,/:-])06(?:[ ./–-]{0,3}[\dxX]){6,10}(?![\p{L}\d])/gu;
const announced =
  /(?<!\p{L})(?:tel(?:efoon)?(?:nummer|nr)?|toestel|tst|doorkies(?:nummer|nr)?|kengetal|netnummer|mob(?:iel)?(?:e nummer|nummer)?|gsm|whatsapp|06-?nummer|bel(?:len|t)?|gebeld|bereikbaar|bereiken|appen|app|sms(?:en)?|nummer)[ .:]{0,2}(?:[a-z]{1,10} ){0,3}[(]?(\d(?:[ ./()-]{0,2}\d){2,12})(?![\p{L}\d])(?![.,:]\d)/giu;

/** "14 0299": the short number of a town hall. It names nobody by itself, so it is never more than a question. */
const townHall =
  /(?<![\p{L}\d.,:/€-])(?<!\d )14[ -]?0[1-9]\d{1,2}(?![\p{L}\d]|[.,:/-]\d|-\p{L})(?! ?(?:stuks|euro|keer|uur))/gu;
const calling =
  /(?:bel|tel|nummer|opgenomen|pakken|bereik|bandje|verbinding|wachtrij|gesprek|meld|informatie|doorverb|lijn)/;

/** "06 (niet voor tien uur) 55512345": a remark between the digits. */
const remarked =
  /(?<![\p{L}\d])\(?0[1-9]\d{0,2}\)?[ -]{0,3}\([^()\d\n]{2,40}\)[ -]{0,3}\d(?:[ .-]{0,3}\d){5,7}(?![\p{L}\d])/gu;
/** "06-555", and the rest on the next line. */
const broken =
  /(?<![\p{L}\d])(?<!\d[.,/:-])\(?0(?:[ -]?\d){1,7}[ -]{0,2}\n[ -]{0,2}\d(?:[ .-]{0,2}\d){1,7}(?![\p{L}\d])(?![.:/-]\d)/gu;
/** "eindigt op 678", "de laatste vier cijfers zijn 4471". */
const lastDigits =
  /(?<!\p{L})(?:eindig(?:t|de|end)?(?: \p{L}{2,8})? op|laatste (?:\p{L}{3,5} )?cijfers(?: zijn| is| waren|:)?|begin(?:t|nend)? met|begon met)(?: een)? ((?:\.{2,4} ?)?\d(?:[ -]?\d){2,5})(?![\p{L}\d]|[.,:]\d)/gu;

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

/** How many digits are said or written. */
const digitsSaid = (said: string): number =>
  said
    .split(/[ ,.-]{1,3}/)
    .map((word) =>
      /^\d+$/.test(word)
        ? word.length
        : /^(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)$/.test(word)
          ? 1
          : /tien$|elf|twaalf|tig$/.test(word)
            ? 2
            : 0,
    )
    .reduce((sum, digits) => sum + digits, 0);

/** Telephone numbers, in the ways people type them. One with a digit too many or too few is less certain. */
export const findPhones: Finder = ({ text, lower }) => {
  const found: Candidate[] = [];
  const add = (where: { start: number; end: number; text: string }, certainty: Certainty) =>
    found.push({ ...span(where), category: "phone", certainty });
  for (const match of matches(text, national)) if (!isSomethingElse(match.text)) add(match, "sure");
  for (const match of matches(text, abroad)) add(match, abroadCertainty(match.text.replace(/\D/g, "")));
  for (const match of matches(text, service)) add(match, "probable");
  for (const match of matches(text, mobile)) if (!isSomethingElse(match.text)) add(match, "probable");
  for (const match of matches(text, short)) {
    const digits = match.text.replace(/\D/g, "").length;
    if (
      digits > 7 &&
      digits < 12 &&
      !isSomethingElse(match.text) &&
      !units.test(lower.slice(match.end, match.end + 12))
    )
      add(match, "maybe");
  }
  for (const match of matches(text, townHall))
    if (
      calling.test(lower.slice(Math.max(0, match.start - 40), match.end + 40)) ||
      /^(?:deed|doet|gaf|nam|neemt|was|is|werkt) /.test(lower.slice(match.end + 1, match.end + 8))
    )
      add(match, "maybe");
  for (const match of matches(text, remarked)) add(match, "probable");
  for (const match of matches(text, broken)) if (/^\d{10}$/.test(match.text.replace(/\D/g, ""))) add(match, "probable");
  for (const { end, groups, start } of matches(lower, lastDigits)) {
    const digits = groups[1] ?? "";
    const told = /(?:nummer|tel|06|bel|app|mobiel|scherm|rekening|pas|bsn|cijfers)/.test(
      lower.slice(Math.max(0, start - 70), end),
    );
    if (told && !units.test(lower.slice(end, end + 12)))
      add({ start: end - digits.length, end, text: digits }, "maybe");
  }
  for (const match of matches(text, old)) if (!isSomethingElse(match.text)) add(match, "probable");
  if (/\d|nul/.test(lower))
    for (const match of matches(lower, half))
      if (digitsSaid(match.text) >= 8 && /\d|keer|maal/.test(match.text)) add(match, "probable");
  for (const match of matches(text, mistyped)) if (!isSomethingElse(match.text)) add(match, "probable");
  for (const match of matches(text, bare)) {
    const near = /(?:tel|bel|app|nummer|mobiel|bereik|06|whatsapp)/.test(before(lower, match.start, 30));
    if (near || match.text.startsWith("31")) add(match, "probable");
  }
  for (const { end, groups, text: all } of matches(lower, announced)) {
    const number = groups[1] ?? "";
    const least = /^(?:toestel|tst|doorkies|kengetal|netnummer)/.test(all) ? 3 : 6;
    if (number.replace(/\D/g, "").length < least || isSomethingElse(number) || units.test(lower.slice(end, end + 12)))
      continue;
    const certainty = /(?:tel|mob|gsm|bel|bereik|app|sms)/.test(all) ? "probable" : "maybe";
    add({ start: end - number.length, end, text: number }, certainty);
  }
  return found;
};
