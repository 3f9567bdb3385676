import { passesIbanTest } from "../checksums.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { matches } from "./matching.ts";

/** How long an account number is in the countries that have one (register of ISO 13616, SWIFT). */
const lengths = new Map(
  `NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 CH21 HR21 LI21 LV21
  BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 TL23 OM23 SO23 AD24 CZ24 ES24 MD24 PK24 RO24
  SA24 SE24 SK24 TN24 VG24 PT25 ST25 LY25 IS26 TR26 FR27 GR27 IT27 MC27 MR27 SM27 BI27 DJ27 AL28 AZ28 BY28 CY28 DO28
  GT28 HU28 LB28 NI28 PL28 SV28 JO30 KW30 MU30 QA30 LC32 MT31 SC31 MA28 DZ26 SN28 CI28 CM27 CV25 IR26 MG27 ML28 MZ25 NE28 TG28 BJ28 BF28 GA27 HN28 TD27 CG27 BR29 EG29 PS29 UA29 RU33`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const opening = /(?<![\p{L}\d])[a-z]{2}[ .\u00a0-]?\d[ .]?\d(?=[ .\u00a0-]{0,3}[a-z\d])/giu;
const dutch =
  /(?<![\p{L}\d])nl[ .\u00a0-]{0,2}\d[ .-]?\d[ .\u00a0-]{0,3}[a-z](?:[ .]?[a-z]){2,9}(?:[ .\u00a0-]{0,3}[\do]){6,12}(?![\p{L}\d])/giu;
/** The beginning was left out: 91ABNA0417164300. */
const beheaded =
  /(?<![\p{L}\d])(?:\d{2}[ .-]?)?(?:abna|ingb|rabo|snsb|trio|knab|bunq|asnb|rbrb|fvlb|revo)(?:[ .\u00a0-]{0,3}\d){8,12}(?![\p{L}\d])/giu;
const announced =
  /(?:rekening(?:nummer|nr)?|bankrekening|giro(?:nummer)?|iban)[^\d\n]{0,20}((?:[a-z]{2}[ .-]?\d{2}[ .-]?(?:[a-z]{4}[ .-]?)?)?\d(?:[ .-]{0,2}\d){5,24})(?![\p{L}\d])/giu;
const separators = /[ .\u00a0-]/g;

const forbidden = "Dit is een rekeningnummer. Dat mag hier nooit staan. Haal het weg.";

/** Reads so many letters and digits from a place, with at most one separator between; undefined when there are not. */
const reach = (text: string, start: number, length: number): number | undefined => {
  let [at, read] = [start, 0];
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/[a-z\d]/i.test(sign)) read += 1;
    else if (!/[ .\u00a0-]/.test(sign) || !/[a-z\d]/i.test(text.slice(at + 1, at + 4))) return undefined;
    if (read === length) return /[\p{L}\d]/u.test(text.charAt(at + 1)) ? undefined : at + 1;
  }
  return undefined;
};

/** Most of an account number is digits; "is 24 en woont in Zwolle" is not one. */
const isMostlyDigits = (plain: string): boolean => plain.replace(/\D/g, "").length * 2 > plain.length;

/** Account numbers of every country, with spaces and in lower case. Wrong check digits make one less certain. */
export const findAccounts: Finder = ({ text }) => {
  const found: Candidate[] = [];
  for (const { start } of matches(text, opening)) {
    const length = lengths.get(text.slice(start, start + 2).toUpperCase());
    const end = length === undefined ? undefined : reach(text, start, length);
    if (end === undefined) continue;
    const plain = text.slice(start, end).replace(separators, "").toUpperCase();
    if (!isMostlyDigits(plain)) continue;
    if (passesIbanTest(plain)) found.push({ start, end, category: "iban", certainty: "sure", reason: forbidden });
    else found.push({ start, end, category: "iban", certainty: "probable" });
  }
  for (const { start, end } of matches(text, dutch))
    found.push({ start, end, category: "iban", certainty: "probable" });
  for (const { start, end } of matches(text, beheaded))
    found.push({ start, end, category: "iban", certainty: "probable" });
  for (const { end, groups } of matches(text, announced)) {
    const number = groups[1] ?? "";
    if (isMostlyDigits(number.replace(separators, "")))
      found.push({ start: end - number.length, end, category: "iban", certainty: "probable" });
  }
  return found;
};
