import { lookups } from "../lists/lookups.ts";
import { numberOf } from "../number-words.ts";
import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches, point } from "./matching.ts";

const written =
  /(?<![\p{L}\d])(?<!\d[.,/-])(?:NL[- ]?)?[1-9]\d{3}([ \u00a0\t]{0,3}| ?[-–_./] ?)([a-z] ?[a-z])(?![\p{L}]|\d{5}|[-/]\p{L})/giu;
const digitsOnly =
  /(?<!\p{L})(?:postcodes?(?:gebied(?:en)?)?|pc|viercijferige postcode)(?: is| van|:| \p{L}{2,10}){0,3} ?(?:[1-9]\d{3},? (?:en|of) )?([1-9]\d{3})(?![\p{L}\d]|[.,]\d)/gu;
/** "postcode 9 7 1 2 n k": digit by digit. */
const apart = /(?<!\p{L})(?:postcode|pc)(?: is|:)? ?([1-9](?:[ .-]\d){3}[ .-]?[a-z] ?[a-z])(?!\p{L})/gu;
/** "1506 Zaandam": without its letters, before the town. */
const beforeTown =
  /(?<![\p{L}\d.,/-]|(?:sinds|in|eind|begin|jaar|van|tot|vanaf|uit) )([1-9]\d{3}),? (?=\p{Lu}\p{Ll}{2,30})/gu;
/** "postcode vierendertig elf a b". */
const saidAloud =
  /(?<!\p{L})((?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|nul|tien|elf|twaalf|\p{L}{3,10}tien|\p{L}{0,12}(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)(?: en(?= \p{L}{3,8}tig))? ){2,5}[a-z][ -]?[a-z])(?!\p{L})/gu;
const named = /(?<!\p{L})postcode(?: is|:)? ((?:\p{L}{3,20} ){1,4}[a-z] ?[a-z])(?!\p{L})/gu;

/** "1811khalkmaar". */
const gluedToTown = /(?<![\p{L}\d])[1-9]\d{3}[a-z]{2}(\p{L}{3,25})(?![\p{L}\d-])/gu;
/** "1506 en dan PA", "1506 met de letters P en A", "15 06 PA", "postcode l506 PA". */
const interrupted =
  /(?<![\p{L}\d.,/-])([1-9]\d{3}(?:,? (?:en dan|en|dan|met|met de letters|met letters|letters))? ?,? ?[A-Z](?: (?:en|van \p{L}{2,12}) )?[A-Z]?)(?![\p{L}\d])/gu;
const broken =
  /(?<=(?:postcode|pc)(?: is| van \p{L}{2,10}|:)? ?)(?:[1-9]\d[ .-]\d{2} ?[a-z]{2}|[li]\d{3} ?[a-z]{2}|[1-9]\d{3} ?[a-z]\. ?[a-z]\.?)(?![\p{L}\d])/gu;
/** "vijftienhonderdzes p a". */
const hundreds = /(?<!\p{L})(?:postcode(?: is|:)? )(\p{L}{3,9}honderd ?(?:en ?)?\p{L}{3,18} [a-z] ?[a-z])(?!\p{L})/gu;
/** "zij heeft 1447", where the talk is of postcodes; no year. */
const fourDigits =
  /(?<![\p{L}\d.,/:€-])(?<!€ )(?!(?:19[3-9]|20[0-4])\d)[1-9]\d{3}(?![\p{L}\d:/-]|[.,]\d| ?(?:euro|uur|km|mensen|inwoners|stuks)(?!\p{L}))/gu;

/** Belgian and German ones carry their country. */
const abroad = /(?<![\p{L}\d])(?:B-[1-9]\d{3}|D-\d{5})(?![\p{L}\d-])/gu;

/** Two letters behind a year or a number that are a word. */
const words = new Set(
  `en in is op de te om na of al zo we ik je ze hij er nu km kg eu cm mm ct ml mg pk st pp ja jl as ca zn bij tm mn ha
  uu ww zw ow cc kw ad me my at we wo vo it ip ow dr mr ir or az do di ma vr za uw an wa or nr ex`
    .split(/\s+/)
    .filter(Boolean),
);
/** Never given out, because of what they stood for. */
const neverGiven = new Set(["SA", "SD", "SS"]);

/** "in Borger, 9531 kw": behind the town and a comma two letters are no power and no volume. */
const isBehindTown = (page: Page, at: number): boolean => {
  const [first, town] = [page.words[at], page.words[at - 1]];
  if (!town || !first || !/^ ?[,(|/-] ?$/.test(first.gap) || town.shape === "number") return false;
  if ([1, 2, 3].some((back) => lookups().places.at(page, at - back)?.length === back)) return true;
  const lead = (back: number) => /^(?:in|te|uit|naar|vanuit|woonplaats)$/.test(page.words[at - back]?.folded ?? "");
  return lead(2) || (town.shape === "capital" && (!town.opens || lead(3)));
};

/** Postcodes, also in lower case and without the space. */
export const findPostcodes: Finder = (page) => {
  const { text, lower, shouted } = page;
  const found: Candidate[] = [];
  for (const match of matches(text, written)) {
    const [, space = "", written = ""] = match.groups;
    const letters = written.replace(" ", "");
    const isUpper = letters === letters.toUpperCase() && !shouted;
    const named = /(?:postcode|(?<!\p{L})pc)[ :]{0,3}(?:is |van \p{L}{2,10} )?$/u.test(before(lower, match.start, 24));
    const behindHouse = /(?:\d[a-z]?|straat|laan|weg|plein|hof|kade),? $/.test(before(lower, match.start, 8));
    const behindTown = isBehindTown(page, page.wordFrom(match.start));
    const town =
      behindTown ||
      (lookups().places.at(page, page.wordFrom(match.end)) !== undefined &&
        /^[ ,]/.test(text.slice(match.end, match.end + 1)));
    const word = words.has(letters.toLowerCase()) && !behindHouse && !town;
    if (!isUpper && !named && space !== "" && word) continue;
    if (
      !isUpper &&
      !named &&
      space === "" &&
      !behindHouse &&
      !behindTown &&
      /^(?:km|kg|cm|mm|mg|ml|kw|wh)$/i.test(letters)
    )
      continue;
    const loose = /[-–_./]/.test(space) || written.length > 2;
    // "1506 a b", "1506-ab": only when no other reading is near.
    if (
      loose &&
      !named &&
      (/[-./]$/.test(before(lower, match.start, 1)) || (!isUpper && (word || words.has(letters.toLowerCase()))))
    )
      continue;
    if (loose && !isUpper && !named && written.length > 2 && space === "") continue;
    const doubtful =
      loose || neverGiven.has(letters.toUpperCase()) || (letters !== letters.toUpperCase() && space !== "");
    found.push(point(match, "postcode", doubtful && !named ? "probable" : "sure"));
  }
  for (const { end } of matches(lower, digitsOnly)) found.push(point({ start: end - 4, end }, "postcode", "probable"));
  for (const { end, groups } of [...matches(lower, named), ...matches(lower, saidAloud)]) {
    const said = groups[1] ?? "";
    const joined = /[a-z]{2}$/.test(said.slice(-3)) && !/ [a-z]$/.test(said.slice(-2));
    if (
      joined &&
      (words.has(said.slice(-2)) || !/postcode|straat|laan|weg|nummer/.test(before(lower, end - said.length, 40)))
    )
      continue;
    const digits = said
      .split(" ")
      .map((word) => numberOf(word) ?? "")
      .join("");
    if (/^[1-9]\d{3}$/.test(digits)) found.push(point({ start: end - said.length, end }, "postcode", "probable"));
  }
  for (const { end, groups } of matches(lower, apart))
    found.push(point({ start: end - (groups[1] ?? "").length, end }, "postcode", "probable"));
  for (const match of matches(text, beforeTown)) {
    const digits = match.groups[1] ?? "";
    const year =
      /^(?:19|20)/.test(digits) &&
      !/(?:\d[a-z]?|straat|laan|weg|plein|hof|kade|:),? $/.test(before(lower, match.start, 8));
    if (
      !year &&
      page.words[page.wordFrom(match.end)] !== undefined &&
      lookups().places.at(page, page.wordFrom(match.end))
    )
      found.push(point({ start: match.start, end: match.start + 4 }, "postcode", "maybe"));
  }
  if (/postcode/.test(lower))
    for (const match of matches(lower, fourDigits)) {
      const near = lower.slice(Math.max(0, match.start - 160), match.end + 60);
      if (
        /postcode/.test(near) &&
        !/(?:sinds|in|jaar|vanaf|tot|uit|eind|begin|€|euro) ?$/.test(before(lower, match.start, 8))
      )
        found.push(point(match, "postcode", "maybe"));
    }
  for (const match of matches(lower, broken)) found.push(point(match, "postcode", "probable"));
  for (const { end, groups } of matches(lower, hundreds))
    found.push(point({ start: end - (groups[1] ?? "").length, end }, "postcode", "probable"));
  for (const match of matches(text, interrupted))
    if (/ (?:dan|met|letters) /.test(match.text) && /[A-Z](?: en )?[A-Z]$/.test(match.text))
      found.push(point(match, "postcode", "maybe"));
  for (const match of matches(lower, gluedToTown))
    if (lookups().places.has(match.groups[1] ?? ""))
      found.push(point({ start: match.start, end: match.start + 6 }, "postcode", "probable"));
  return [...found, ...matches(text, abroad).map((match) => point(match, "postcode", "probable"))];
};
