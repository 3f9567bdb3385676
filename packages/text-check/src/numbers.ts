import type { Finding, Kind } from "./finding.ts";
import { patterns } from "./patterns.ts";

const messages: Record<Exclude<Kind, "name">, string> = {
  bsn: "Dit is waarschijnlijk een burgerservicenummer. Dat mag hier nooit staan. Haal het weg.",
  number: "Dit is een lang nummer. Kun je het weglaten?",
  phone: "Dit lijkt een telefoonnummer. Haal het weg.",
  email: "Dit is een e-mailadres. Haal het weg.",
  iban: "Dit lijkt een rekeningnummer. Haal het weg.",
  postcode: "Dit lijkt een adres. Schrijf liever alleen de regio.",
  "date-of-birth": "Is dit een geboortedatum? Schrijf liever een leeftijd in stappen van tien jaar.",
  url: "Dit is een link. Wijst die naar een persoon of organisatie?",
};

const seen = (kind: Exclude<Kind, "name">, start: number, text: string, certain: boolean): Finding => ({
  start,
  end: start + text.length,
  text,
  kind,
  certain,
  message: messages[kind],
});

/** The eleven-test of the citizen service number: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11. */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0;
};

/** ISO 13616: the first four to the back, letters as numbers, remainder 1 by 97. */
const passesIbanTest = (iban: string): boolean => {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const remainder = [...turned].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0);
  return remainder === 1;
};

/**
 * The last year in which someone who comes to work could be born. A later date is an appointment, not a birthday.
 * A fixed year and not "fourteen years ago": this package has no clock. To be moved once in a few years.
 */
const lastYearOfBirth = 2012;

const yearOf = (date: string): number => {
  const full = /(?:19|20)\d{2}/.exec(date);
  if (full) return Number(full[0]);
  const short = Number(date.slice(-2));
  return short > 26 ? 1900 + short : 2000 + short;
};

const dates = (text: string): Finding[] =>
  [patterns.numericDate, patterns.writtenDate].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([date]) => yearOf(date) <= lastYearOfBirth)
      .map((match) => {
        const before = text.slice(Math.max(0, match.index - 20), match.index);
        return seen("date-of-birth", match.index, match[0], /geb(?:\.|oren|oortedatum|oortedag)/i.test(before));
      }),
  );

const isPhone = (written: string, digits: string): boolean =>
  /^0[1-9]\d{8}$/.test(digits) || (/^(?:\+|00)/.test(written) && /^(?:00)?31(?:0)?[1-9]\d{8}$/.test(digits));

/** Two years with a dash are a period, a date of this decade is an appointment, 9.00-17.00 are hours: no number of someone. */
const isPeriodOrDay = (written: string): boolean =>
  /^(?:19|20)\d{2} ?- ?(?:19|20)\d{2}$/.test(written) ||
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}$/.test(written) ||
  /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}$/.test(written) ||
  /^\d{1,2}\.\d{2} ?- ?\d{1,2}\.\d{2}$/.test(written);

/** Amounts, "1.250.000": groups of three behind dots. */
const isAmount = (written: string): boolean => /^\d{1,3}(?:\.\d{3}){1,3}$/.test(written);

const longNumbers = (text: string): Finding[] =>
  [...text.matchAll(patterns.digits)].flatMap((match) => {
    const [written] = match;
    const digits = written.replace(/\D/g, "");
    if (passesElevenTest(digits)) return [seen("bsn", match.index, written, true)];
    if (isPhone(written.replace(/\s/g, ""), digits)) return [seen("phone", match.index, written, true)];
    if (isPeriodOrDay(written) || isAmount(written)) return [];
    return [seen("number", match.index, written, false)];
  });

/** Everything with digits, and what stands in the place of a number: mail, links, accounts, addresses. */
export const findNumbers = (text: string): Finding[] => [
  ...[...text.matchAll(patterns.email)].map((match) => seen("email", match.index, match[0], true)),
  ...[...text.matchAll(patterns.url)].map((match) => seen("url", match.index, match[0], true)),
  ...[...text.matchAll(patterns.iban)].map((match) =>
    seen("iban", match.index, match[0], passesIbanTest(match[0].replaceAll(" ", ""))),
  ),
  ...[...text.matchAll(patterns.postcode)].map((match) => seen("postcode", match.index, match[0], true)),
  ...[...text.matchAll(patterns.street)].map((match) => seen("postcode", match.index, match[0], true)),
  ...dates(text),
  ...longNumbers(text),
];
