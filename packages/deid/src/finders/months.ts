import { isWholeMonth, monthOf, weekdays } from "../calendar.ts";
import { numberOf, ordinalOf } from "../number-words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import { dated, monthIn, yearAfter } from "./dates.ts";
import type { Finder } from "./finder.ts";
import { inside, matches, point } from "./matching.ts";

/** Parts of a month: half maart. They belong to the date. */
const parts = new Set("begin half halverwege medio eind einde".split(" "));
const between = new Set("en of tot t m van de".split(" "));
const prepositions = new Set(
  "maand in sinds vanaf tot rond na per vorige volgende afgelopen komende van voor".split(" "),
);
/** Short forms that are words or names by themselves. */
const doubtful = new Set("jan apr maa mar dec".split(" "));

const shortDays = new Set("ma di wo do vr za zo".split(" "));

const dayOf = (word: Word | undefined): number | undefined => {
  if (!word) return undefined;
  const value = numberOf(word.folded) ?? ordinalOf(word.folded);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
};

const touches = (word: Word | undefined): boolean => word !== undefined && /^(?: |, | ?[-–/] ?|\. )$/.test(word.gap);

/** The days before a month: "12", "de twaalfde", "12 en 13", "12 t/m 14"; the place of the first, or of the month itself. */
const firstDay = ({ words }: Page, month: number): number => {
  let first = month;
  for (let at = month - 1; at >= 0 && month - at < 7 && touches(words[at + 1]); at -= 1) {
    const word = words[at];
    if (dayOf(word) !== undefined) first = at;
    else if (!word || !between.has(word.folded)) break;
  }
  return first;
};

const fromWeekday = ({ words }: Page, first: number): number => {
  const article = words[first - 1]?.folded === "de" ? first - 1 : first;
  const day = words[article - 1];
  const isDay = day !== undefined && (weekdays.has(day.folded) || shortDays.has(day.folded)) && touches(words[article]);
  return isDay ? article - 1 : first;
};

const isName = (page: Page, at: number): boolean => {
  const [word, next, previous] = [page.words[at], page.words[at + 1], page.words[at - 1]];
  if (word?.shape !== "capital" || page.shouted) return false;
  const titled = previous !== undefined && /^(?:mevrouw|meneer|mw|dhr|heer)$/.test(previous.folded);
  return titled || (next?.shape === "capital" && next.gap === " ");
};

/** "negen maart eenenzestig": the year as people say it. */
const saidYear = ({ words }: Page, at: number): { year: number; end: number } | undefined => {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (next?.gap !== " " || next.shape === "number") return undefined;
  const value = numberOf(next.folded);
  if (value === undefined || value < 20) {
    const late =
      next.folded === "negentienhonderd" || next.folded === "tweeduizend" || value === 19 ? after : undefined;
    const rest = late?.gap === " " ? numberOf(late.folded) : undefined;
    if (!late || rest === undefined) return undefined;
    return { year: (next.folded === "tweeduizend" ? 2000 : 1900) + rest, end: late.end };
  }
  return after?.gap === " " && /^(?:uur|jaar|euro|dagen|weken|keer)$/.test(after.folded)
    ? undefined
    : { year: 1900 + value, end: next.end };
};

/** "juli tot en met oktober": a month beside another. */
const inRange = ({ text, words }: Page, at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  const behind = /^ ?(?:tot en met|t\/m|tot|en|of|naar|-|–|\/) ?(\p{L}{3,9})/iu.exec(
    text.slice(word.end, word.end + 24),
  )?.[1];
  if (behind && monthOf(behind.toLowerCase()) !== undefined) return true;
  const lead = /(\p{L}{3,9}) ?(?:tot en met|t\/m|tot|en|of|naar|-|–|\/) ?$/iu.exec(
    text.slice(Math.max(0, word.start - 24), word.start),
  )?.[1];
  return lead !== undefined && monthOf(lead.toLowerCase()) !== undefined;
};

const becomes = ({ words }: Page, at: number): boolean =>
  [2, 3, 4].some((back) => /^(?:wordt|word|worden|werd)$/.test(words[at - back]?.folded ?? ""));

const candidateAt = (page: Page, at: number): Candidate | undefined => {
  const { words } = page;
  const word = words[at];
  const month = monthIn(page, at);
  if (!word || month === undefined || isName(page, at)) return undefined;
  const said = saidYear(page, at) ?? yearAfter(page, word.end);
  // "wordt in mei 30": her age, not the year.
  const { year, end } =
    becomes(page, at) && !/^.{0,6}(?:19|20)\d\d/.test(page.text.slice(word.end, said.end))
      ? { year: undefined, end: word.end }
      : said;
  const glued = monthOf(word.folded) === undefined;
  const first = glued ? at : firstDay(page, at);
  const from = words[fromWeekday(page, first)] ?? word;
  if (first < at || glued) return dated(page, { start: from.start, end }, month, year, "sure");
  const previous = words[at - 1];
  if (doubtful.has(word.folded) && year === undefined) return undefined;
  if (word.folded === "jan" && word.shape === "capital" && year === undefined) return undefined;
  const part = previous !== undefined && parts.has(previous.folded) && touches(word);
  if (part) return dated(page, { start: previous.start, end }, month, year, "probable");
  if (year !== undefined) return dated(page, { start: word.start, end }, month, year, "sure");
  const told = /^,? (?:jl\.?|dit jaar|vorig jaar|volgend jaar|afgelopen jaar)(?!\p{L})/iu.exec(
    page.text.slice(word.end, word.end + 18),
  );
  if (told && isWholeMonth(word.folded))
    return dated(page, { start: word.start, end: word.end + told[0].length }, month, year, "probable");
  const after = previous !== undefined && prepositions.has(previous.folded) && word.gap === " ";
  if (!after && isWholeMonth(word.folded) && inRange(page, at)) return dated(page, word, month, year, "probable");
  if (!after || !isWholeMonth(word.folded)) return undefined;
  const spoken = /^(?:vorige|volgende|afgelopen|komende)$/.test(previous.folded);
  return dated(page, { start: spoken ? previous.start : word.start, end }, month, year, "probable");
};

const seasonal =
  /(?<![\p{L}\d])(?:(?:begin|eind|half|hartje) )?(?:zomer|winter|voorjaar|najaar|herfst|lente|kerst|kerstmis|pasen|pinksteren|koningsdag|oud en nieuw)(?: van)? (?:(?:19|20)\d{2}|['’]\d{2})(?!\d)/giu;
const numberedWeek =
  /(?<!\p{L})(?:in|vanaf|tot|sinds|rond|eind|begin|van) (week (?:[1-9]|[1-4]\d|5[0-3])(?: (?:en|t\/m|tot) \d{1,2})?)(?! ?(?:van|uur|\d|x))(?![\p{L}\d])/giu;

/** "dinsdag 14", "vrijdag de 13e": the month is this one. */
const dayOfMonth =
  /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za) (?:de )?(?:[1-9]|[12]\d|3[01])(?:e|ste|de)?(?![\p{L}\d]|[.,:/-]\d)(?! ?(?:uur|u|x|keer|minuten|uren|tot|t\/m|en \d|mensen|kandidaten|man|cliënten|dagen|weken)(?!\p{L}))/giu;
const onTheDay =
  /(?<!\p{L})(?:op|vanaf|tot|voor|rond|per|sinds) (de (?:[1-9]|[12]\d|3[01])(?:e|ste|de))(?=[.,;)!?\n]| om | komt | hoor | is |$)/giu;
const holidays =
  /(?<!\p{L})(?:met|na|voor|rond|op|sinds|tot|tussen|tijdens|vóór) ((?:de )?(?:(?:eerste|tweede) )?(?:kerst(?:mis|dag|dagen|vakantie)?|oudejaars(?:dag|avond)|oud en nieuw|nieuwjaar(?:sdag)?|koningsdag|pasen|paasmaandag|hemelvaart(?:sdag)?|pinksteren|pinksterdag|sinterklaas|suikerfeest|offerfeest|carnaval|bevrijdingsdag|moederdag|vaderdag|dodenherdenking|valentijnsdag))(?!\p{L})/giu;

/** Days with a name of their own, also without a word before them. */
const namedDays =
  /(?<!\p{L})(?:(?:eerste|tweede|1e|2e|1ste|2de) (?:kerstdag|paasdag|pinksterdag)|goede vrijdag|hemelvaartsdag|paasmaandag|pinkstermaandag|witte donderdag|oudejaars(?:dag|avond)|nieuwjaarsdag|koningsdag|bevrijdingsdag|kerstavond|aswoensdag|prinsjesdag|paaszondag|paaszaterdag)(?: (?:19|20)\d{2})?(?!\p{L})/giu;

/** Dates with the name of a month: 12 maart, half maart, februari 2026, zaterdag de twaalfde van mei. */
export const findMonths: Finder = (page) => {
  const found: Candidate[] = [
    ...matches(page.text, dayOfMonth).map((match) => point(match, "date", "probable")),
    ...[...matches(page.text, onTheDay), ...matches(page.text, holidays)].map((match) =>
      point(inside(match, match.groups[1] ?? "", match.text.indexOf(" ")), "date", "maybe"),
    ),
    ...matches(page.text, namedDays).map((match) => point(match, "date", "maybe")),
    ...matches(page.text, seasonal).map((match) => point(match, "date", "probable")),
    ...matches(page.text, numberedWeek).map((match) => point(inside(match, match.groups[1] ?? ""), "date", "maybe")),
  ];
  for (let at = 0; at < page.words.length; at += 1) {
    const candidate = candidateAt(page, at);
    if (candidate) found.push(candidate);
  }
  return found;
};
