import { passesElevenTest } from "../checksums.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches } from "./matching.ts";

const nine = /(?<![\p{L}\d])(?<!\d[.,])\d(?:[ .-]?\d){8}(?![\p{L}\d])(?![ .-]\d)/gu;
const named = /(?:bsn|burger ?service ?(?:nummer|nr)|sofi)[^\d\n]{0,25}(\d(?:[ .-]{0,2}\d){5,11})(?!\d)/g;
const grouped = /^\d{9}$|^\d{3}[ .-]\d{3}[ .-]\d{3}$|^\d{4}[ .-]\d{2}[ .-]\d{3}$|^\d{2}[ .-]\d{3}[ .-]\d{4}$/;
const money = /(?:€|eur|euro) ?$/;
const ofMoney = /^ ?(?:euro|eur\b|€)/;

const forbidden = "Dit is een burgerservicenummer. Dat mag hier nooit staan. Haal het weg.";

/** Eight digits are a number whose first nought was left out. */
const padded = (digits: string): string => (digits.length === 8 ? `0${digits}` : digits);

/**
 * Citizen service numbers: nine digits that pass the eleven-test, also by chance; behind the word BSN any number of
 * about that length. A number that fails the test is less certain, and still pointed at.
 */
export const findCitizenNumbers: Finder = ({ text, lower }) => {
  const found: Candidate[] = [];
  for (const { text: written, start, end } of matches(text, nine)) {
    const digits = written.replace(/\D/g, "");
    const near = /bsn|burger ?service|sofi/.test(`${before(lower, start, 40)} ${lower.slice(end, end + 40)}`);
    const passes = passesElevenTest(digits);
    // "WI.2025.31746": a year and a number in a file's code, whose digits only happen to fit.
    const ofFile =
      !near &&
      /^(?:19|20)\d{2}[.-]\d/.test(written) &&
      (/\p{Lu}{1,5}[./-]$/u.test(before(text, start, 6)) ||
        /(?:dossier|zaak|kenmerk|referentie|aanvraag|besluit|nummer|nr\.?|code)[ :]{1,2}$/.test(
          before(lower, start, 14),
        ));
    if (ofFile) continue;
    if (near && !passes) found.push({ start, end, category: "bsn", certainty: "probable" });
    const oneSign = new Set(written.replace(/\d/g, "")).size < 2 && !written.startsWith("0");
    if (!passes || !(near || grouped.test(written) || oneSign)) continue;
    if (/(?:\+|00)31\)? ?(?:\(0\) ?)?$/.test(before(lower, start, 12))) continue;
    if (money.test(before(lower, start, 5)) || ofMoney.test(lower.slice(end, end + 6))) continue;
    found.push({ start, end, category: "bsn", certainty: "sure", reason: forbidden });
  }
  for (const { end, groups } of matches(lower, named)) {
    const number = groups[1] ?? "";
    const passes = passesElevenTest(padded(number.replace(/\D/g, "")));
    const span = { start: end - number.length, end, category: "bsn" } as const;
    found.push(passes ? { ...span, certainty: "sure", reason: forbidden } : { ...span, certainty: "probable" });
  }
  return found;
};
