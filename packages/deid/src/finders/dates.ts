import { lastYearOfBirth, monthOf, seasonOf, yearOf } from "../calendar.ts";
import type { Page } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches } from "./matching.ts";

const numeric =
  /(?<![\p{L}\d])(?<!\d[.,/-])(\d{1,2})( ?[-/.] ?)(\d{1,2})\2((?:19|20)\d{2}|['’]?\d{2})(?![\p{L}\d]|[-/.]\d)/gu;
const turned = /(?<![\p{L}\d])(?<!\d[.,/-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\p{L}\d]|[-/.]\d)/gu;
const packed = /(?:geb[a-z.]{0,14}|geboortedatum|°|\*)[ :]{1,3}(?:op )?(\d{2})[ ]?(\d{2})[ ]?((?:19|20)\d{2})(?!\d)/g;
/** 09-2025. */
const monthly = /(?<![\p{L}\d])(?<!\d ?[.,/-])(\d{1,2})[-/]((?:19|20)\d{2})(?![\p{L}\d]|[-/.]\d)/gu;
const short = /(?<![\p{L}\d])(?<!\d[.,/-])(\d{1,2})[-/](\d{1,2})(?![\p{L}\d]|[-/.,]\d)/gu;
const shortAfter =
  /(?:\bop|\bper|sinds|vanaf|\bd\.?d\.?|datum|tot en met|t\/m|geboren|jarig|\bop (?:ma|di|wo|do|vr|za|zo|\p{L}{2,5}dag)|uiterlijk(?: op)?|deadline|tot en met|(?:mail|mailtje|brief|nota|factuur|bericht|berichtje|notulen|verslag|uitnodiging|appje|memo|rekening|aanvraag|gesprek|afspraak|besluit|overleg|telefoontje) (?:van|d\.d\.))[ :]{1,2}$/u;
/** "8/10 punten", "van 3/4 deel": a part of something. */
const isPart = /^ ?(?:punten|deel|van de|liter|kilo|gram|meter|glas|kop|uur)/;
const noUnit =
  /^ ?(?:uur|u\b|dagen|weken|maanden|jaar|keer|x\b|%|euro|deel|van de|schaal|punten|personen|mensen|minuten|dagdelen|kilo|pagina)/;
const birth =
  /(?:geb\.?|geboren|geboortedatum|geboortedag|gebdat|geb\.? ?dat(?:um)?\.?|jarig|verjaardag|verjaart|°|\*)[ :,]{0,3}(?:(?:is|op|te|in|zijn|haar|hij|zij|ze|\p{Lu}?\p{L}{2,20}) ){0,4}(?:op )?(?:\p{L}{5,9}dag )?$/u;

const real = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

const isBirth = (page: Page, start: number): boolean => birth.test(before(page.lower, start, 60));

/** What could stand there: "het voorjaar van 2025", behind "op" a day in it. */
const instead = (page: Page, start: number, month: number | undefined, year: number | undefined): string => {
  const season = seasonOf(month, year);
  if (season === undefined) return "kort geleden";
  if (month === undefined) return season;
  const preposition = /(?<!\p{L})(op|in|sinds|vanaf|tot|rond|voor|na|van|per|begin|eind|half) $/u.exec(
    before(page.lower, start, 8),
  )?.[1];
  if (preposition === "op" || preposition === "per") return `een dag in ${season}`;
  return preposition === undefined ? `in ${season}` : season;
};

/** A date that was read, with the words for it. */
export const dated = (
  page: Page,
  where: { start: number; end: number },
  month: number | undefined,
  year: number | undefined,
  certainty: Certainty,
  born = isBirth(page, where.start),
): Candidate =>
  born
    ? {
        start: where.start,
        end: where.end,
        category: "birth-date",
        // An old date without "geboren" may be a law's.
        certainty: certainty === "sure" && !isBirth(page, where.start) ? "probable" : certainty,
      }
    : {
        start: where.start,
        end: where.end,
        category: "date",
        // The day a law changes is a date as well.
        certainty: certainty === "sure" ? "probable" : certainty,
        suggestion: instead(page, where.start, month, year),
      };

/** "wo 26/11": with the day of the week before it. */
const withDay = (lower: string, { start, end }: { start: number; end: number }): { start: number; end: number } => {
  const day = /(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\.? $/u.exec(
    before(lower, start, 11),
  );
  return { start: start - (day?.[0].length ?? 0), end };
};

const inDigits = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  const { text, lower } = page;
  for (const match of matches(text, numeric)) {
    const [, one = "", sign = "", two = "", last = ""] = match.groups;
    const [day, month, year] = [Number(one), Number(two), yearOf(last)];
    // 12.30.15 is no date, 1.2.10 is a chapter.
    const padded = one.length === 2 && two.length === 2;
    if (sign.trim() === "." && last.length === 2 && !padded && !isBirth(page, match.start)) continue;
    const fits = real(day, month) || (real(month, day) && last.length === 4);
    if (!fits && last.length === 2) continue;
    const old = last.length === 4 && year !== undefined && year <= lastYearOfBirth && year > 1920;
    found.push(
      dated(page, match, fits ? month : undefined, year, fits ? "sure" : "maybe", old || isBirth(page, match.start)),
    );
  }
  for (const match of matches(text, turned)) {
    const [, year, month, day] = match.groups.map(Number);
    if (!real(day ?? 0, month ?? 0)) continue;
    found.push(dated(page, match, month, year, "sure", (year ?? 0) <= lastYearOfBirth || isBirth(page, match.start)));
  }
  for (const match of matches(lower, packed)) {
    const start = match.start + match.text.search(/\d{2} ?\d{2} ?(?:19|20)/);
    if (real(Number(match.groups[1]), Number(match.groups[2])))
      found.push({ start, end: match.end, category: "birth-date", certainty: "sure" });
  }
  for (const match of matches(text, monthly)) {
    const month = Number(match.groups[1]);
    if (month >= 1 && month <= 12) found.push(dated(page, match, month, Number(match.groups[2]), "probable"));
  }
  for (const match of matches(text, short)) {
    const [, day, month] = match.groups.map(Number);
    if (!real(day ?? 0, month ?? 0) || noUnit.test(lower.slice(match.end, match.end + 12))) continue;
    if (isPart.test(lower.slice(match.end, match.end + 10))) continue;
    const zeroes = /^\d{2}[-/](?:0\d|1[0-2])$/.test(match.text);
    const meeting =
      /(?:afspraak|gesprek|overleg|intake|evaluatie|start|datum|deadline|mdo|ma|di|wo|do|vr|za|zo|dag)[ :]{1,2}$/u;
    const lead = before(lower, match.start, 20);
    if (shortAfter.test(lead) || meeting.test(lead) || (zeroes && match.text.startsWith("0")))
      found.push(dated(page, withDay(lower, match), month, undefined, "probable"));
  }
  return found;
};

const yearBehind = /^,? (?:van )?((?:19|20)\d{2}|['’]\d{2}|\d{2}(?= ?[.,;:)\n]|$))(?![\d%])/u;

/** Month names: with a day, with a year, or behind a word that makes them a time. */
export const monthIn = (page: Page, at: number): number | undefined => {
  const word = page.words[at];
  const behind = word ? /^(\d{1,2})(\p{L}{3,9})$/u.exec(word.folded) : undefined;
  return word ? (monthOf(word.folded) ?? (behind ? monthOf(behind[2] ?? "") : undefined)) : undefined;
};

/** The year behind a word, with where it ends. */
export const yearAfter = (page: Page, end: number): { year: number | undefined; end: number } => {
  const from = page.text.charAt(end) === "." ? end + 1 : end;
  const match = yearBehind.exec(page.text.slice(from, from + 14));
  return match ? { year: yearOf(match[1]), end: from + match[0].length } : { year: undefined, end };
};

/** Dates in digits: 22-11-1985, 2026/03/12, op 12-3. */
export const findDates: Finder = (page) => inDigits(page);
