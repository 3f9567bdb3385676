import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import type { Finder } from "./finder.ts";
import { before, matches, point } from "./matching.ts";

const kinds =
  "cli[eë]nt|klant|zaak|dossier|casus|polis|verzekerings?|verzekerden?|registratie|pati[eë]nt(?:en)?|deelnemers?|kandidaat|kandidaten|relatie|contract|factuur|order|aanvraag|besluit|beschikkings?|lid|lidmaatschaps?|personeels?|medewerkers?|leerling(?:en)?|student(?:en)?|v|vreemdelingen|paspoort|id-?kaart|identiteits(?:kaart|bewijs)?|rijbewijs|document|inschrijf|inschrijvings?|kvk|big|agb|zorgpas|suwi|werkgevers?|loonheffings?|btw|meldings?|incident|proces-?verbaal|pv|parket|uitkerings?|referentie|sollicitatie|vacature|traject|pas|ov-?chipkaart|ssn|epd|sap|crm|ggz|jeugd|cl|casus|case|ticket|aangifte|dossiers|debiteuren?|crediteuren?|rapport|opdracht|inlog|gebruikers?|kaart|crisiskaart|bon|volg|afspraak|klacht|bezwaar|intake|indicatie|besluit|brief|burger|inwoner|huurders?|abonnee|account|reserverings?|boekings?|bestel|track-?and-?trace|barcode|serie|chassis|zorgverzekerings?|machtigings?|doelgroep|werknemers?|arbeidscontract|bedrijfs|vestigings?|relaties";
const code = "[\\p{L}\\d](?:[\\p{L}\\d]|[/._&-](?=[\\p{L}\\d])){1,40}";
/** "klantnummer 12 34 56": groups of digits belong together. */
const codes = `(#?(?:[A-Z]{1,4} (?=\\d))?${code}(?: ?[/–-]? ?\\d{2,6}(?![\\p{L}\\d:]|[.,-]\\d)){0,4}|[A-Z]{1,4} \\d{1,6}(?: \\d{1,6}){0,4})`;
const numbered = new RegExp(
  `(?<![\\p{L}])(?:${kinds})[ -]?(?:nummer|nr|no|code|id|kenmerk)(?:[ .:#=]|is|van|bij|haar|zijn|de|het|uwv|gemeente){0,6} ?${codes}`,
  "giu",
);
const named = new RegExp(
  `(?<![\\p{L}])(?:kvk|paspoort|rijbewijs|v-nr|epd|relatie|suwi|sonar|melding|aangifte|case|ticket|crisiskaart|pas|debiteur|registratie|inlogcode|toegangscode|lidmaatschap|beschikking|contract|cl\\.?nr|code|registratiecode|kandidaatcode|volgnr|rel\\.?nr|pat\\.?nr|pol\\.?nr|reg\\.?nr|bonnr|pasnr|cli[eë]nt|zaak|dossier|casus|polis|kenmerk|ons kenmerk|uw kenmerk|referentie|ref|zaaknr|dossiernr|cli[eë]ntnr|klantnr|nummer|nr|id)[.:#]? ?:? ?${codes}`,
  "giu",
);
/** "cliëntnr is nog steeds 883.415", "het oude nummer was C 90 5512": words between. */
const later = new RegExp(
  `(?<![\\p{L}])(?:${kinds})?[ -]?(?:nummer|nr|kenmerk)(?: van (?:haar|zijn|mijn) \\p{L}{3,10})? (?:is|was|wordt|werd|blijft)(?: nog(?: steeds| altijd)?| nu)? ((?:[A-Z]{1,2} )?[A-Z]{0,3}\\d[\\d./-]{0,14}\\d(?: \\d{2,6}){0,3})(?![\\p{L}\\d])`,
  "gu",
);
const bareNumber = /(?<![\p{L}\d])(?<!\d[.,:/-])#?\d{6,20}(?![\p{L}\d])(?![.,:/-]\d)/gu;
const lettered =
  /(?<![\p{L}\d/._@&-])(?:[A-Z]{2,5} (?=\d{4}[-/.]\d)|(?=[\p{L}\d/._&-]{0,40}\d{3}))(?:[A-Z\d]{1,14}|[A-Z]{1,4}&[A-Z]{1,4})(?:[-/._][A-Z\d]{1,14}){0,5}(?![\p{L}\d]|[/_&-][\p{L}\d])/gu;

const standards = /^(?:NEN|ISO|EN|BRL|DSM|ICD|COVID|CAO|HTTP|A|N|E|EUR|TL|Q)[-/ ]?\d/;
const dates =
  /^\d{1,4}[-/._]\d{1,2}[-/._]\d{1,4}$|^(?:19|20)\d{2}[-/](?:19|20)?\d{2}$|^\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[.]\d{2}-\d{1,2}[.]\d{2}$/;
const amounts = /^\d{1,3}(?:\.\d{3}){1,4}$/;
const money = /(?:€|eur|euro|bedrag(?: van)?|ruim|circa|ongeveer) ?$/;
const units = /^ ?(?:euro|eur|uur|km|jaar|mensen|inwoners|stuks|dagen|weken|maanden|keer|m2|kilo|gram|mg|procent|%)/;

const ofPerson =
  /^(?:cli[eë]nt|klant|zaak|dossier|pati[eë]nt|polis|deelnemer|kandidaat|paspoort|identiteit|rijbewijs|v-|lid)/i;
/** Laws, court cases and papers of parliament have numbers too. */
const published =
  /(?:ecli[:a-z\d.]{0,20}|staatsblad|staatscourant|stb\.?|stcrt\.?|kamerstuk(?:ken)?|kst|trb\.?|artikel|art\.|isbn|issn)[^\p{L}\n]{0,12}(?:ii?|nr\.?|no\.?)?[^\p{L}\n]{0,12}$/u;

/** "09.30 10.15": times, and years beside each other. */
const clock = /^(?:[01]\d|2[0-3])[ .][0-5]\d[ .]|^(?:19|20)\d{2}[ .](?:19|20)\d{2}/;

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;

/** "4402 817 33", "12.34.56.789": groups of digits that are no date, amount or telephone number. */
const grouped = /(?<![\p{L}\d€])(?<![€\d][ .,/:-])\d{2,4}(?:([ .·])\d{2,4})(?:\1\d{2,4}){1,4}(?![\p{L}\d]|[.,:/-]\d)/gu;

/** A code in a text without capitals: ips-2025-00417. */
const smallLettered = /(?<![\p{L}\d/._@&-])[a-z]{1,6}[-/](?:\d{1,4}[-/])?\d{4,12}(?![\p{L}\d]|[/_&-][\p{L}\d])/gu;

/** "merkteken van de kraam: GO-2215", "romp beschilderd met WR-3071", "de kraam heeft nummer MK-118". */
const marked =
  /(?<!\p{L})(?:merk(?:teken)?|kenmerk|romp|boot|schip|kraam|zeil(?:nummer)?|beschilderd|geverfd|registratie|sticker|machine|nummer|plaatje|opschrift|label)(?:[ :]{1,2}\p{L}{2,12}){0,5}[ :]{1,2}([A-Z]{2,3}[- ]?\d{2,5})(?![\p{L}\d-])/gu;
/** "WI.2025.31746": letters, a year and a number with points between. */
const pointed = /(?<![\p{L}\d/._@&-])(?:[A-Z]{1,5}[./-])?(?:19|20)\d{2}\.\d{2,8}(?:\.\d{1,6})?(?![\p{L}\d]|[.,/-]\d)/gu;
const fileWord =
  /(?:dossier|zaak|kenmerk|referentie|aanvraag|besluit|nummer|nr\.?|code|beschikking|casus)(?: van)?[ :(]{1,3}$/;

/** Enough digits to be somebody's, and letters or signs between them. */
const isCode = (text: string): boolean =>
  /[A-Z]/.test(text) ? digitsIn(text) > 3 : digitsIn(text) > 6 && /\D/.test(text);

const isOrdinary = ({ lower }: Page, { start, end, text }: { start: number; end: number; text: string }): boolean =>
  dates.test(text) ||
  amounts.test(text) ||
  standards.test(text) ||
  /ecli:/.test(lower.slice(start, end + 5)) ||
  published.test(before(lower, start, 40)) ||
  money.test(before(lower, start, 12)) ||
  units.test(lower.slice(end, end + 10));

/** Numbers under which someone is known: client, case, policy, file. Surer behind the word for it. */
export const findReferences: Finder = (page) => {
  const found: Candidate[] = [];
  const tail = (match: { end: number; groups: readonly (string | undefined)[] }) => {
    const text = match.groups[1] ?? "";
    return { start: match.end - text.length, end: match.end, text };
  };
  for (const match of matches(page.text, numbered)) {
    const where = tail(match);
    if (digitsIn(where.text) >= 2) found.push(point(where, "id", ofPerson.test(match.text) ? "sure" : "probable"));
  }
  for (const match of matches(page.text, named)) {
    const where = tail(match);
    const years = /^(?:19|20)\d{2}$/.test(where.text);
    const bare = /^(?:nummer|nr|id)/i.test(match.text);
    if (digitsIn(where.text) >= (bare ? 5 : 3) && !years && !isOrdinary(page, where))
      found.push(point(where, "id", "probable"));
  }
  for (const match of matches(page.text, later)) {
    const where = tail(match);
    if (digitsIn(where.text) > 3 && (amounts.test(where.text) || !isOrdinary(page, where)))
      found.push(point(where, "id", "probable"));
  }
  for (const match of matches(page.text, bareNumber))
    if (!isOrdinary(page, match)) found.push(point(match, "id", digitsIn(match.text) > 6 ? "probable" : "maybe"));
  for (const match of matches(page.text, grouped))
    if (
      digitsIn(match.text) > 6 &&
      !/^(?:0|(?:\d{1,3}[ .])(?:\d{3}[ .]?)+$)/.test(match.text) &&
      !isOrdinary(page, match) &&
      !clock.test(match.text)
    )
      found.push(point(match, "id", "maybe"));
  for (const match of matches(page.text, smallLettered))
    if (digitsIn(match.text) > 4 && !isOrdinary(page, match)) found.push(point(match, "id", "probable"));
  for (const match of matches(page.text, lettered))
    if (!isOrdinary(page, match) && isCode(match.text)) found.push(point(match, "id", "probable"));
  for (const match of matches(page.text, marked)) {
    const where = tail(match);
    if (digitsIn(where.text) > 2 || !/nummer/.test(match.text)) found.push(point(where, "id", "maybe"));
  }
  for (const match of matches(page.text, pointed))
    if (/^[A-Z]/.test(match.text) || fileWord.test(before(page.lower, match.start, 20)))
      found.push(point(match, "id", "probable"));
  return found;
};
