import { lookups } from "../lists/lookups.ts";
import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";
import { before, inside, matches, point } from "./matching.ts";
import { ordinary } from "./street-words.ts";

const roadEnd = /.{3}(?:dijk|kade|singel|gracht|straat|laan|markt|weg|plein|haven|pad|dreef|steeg|werf|wal)$/;
/** Roads that are nobody's address, whatever town stands behind them. */
const noRoad =
  /^(?:onder|om|snel|autosnel|auto|rijks|spoor|fiets|wandel|voet|loop|heen|terug|uit|vlucht|lucht|leer|zorg|werk|school|speel|parkeer|leerwerk|participatie|wijk|digi|taal|kennis|arbeids|banen|vacature|super|kerst|jaar|week|rommel|boeken|vlooien|invals|toegangs|beroeps|carriere|denk|zoek|doe|halver|ga?ander)(?:weg|pad|plein|markt|haven|straat|laan|werf)$/;

/** "achterom via de Hamrik": the way in, by a word that none is. */
const wayIn =
  /(?<!\p{L})(?:ingang|achterom|deur|poort|verzamelen|melden|toegang|bereikbaar|inrit|parkeren|stallen|lossen|laden|leveren|ophalen|afzetten|bezoek|opgang|entree|post|pakjes|pakketten)[^.\n]{0,24} via (?:de|het|'t) (\p{Lu}\p{Ll}{3,25})(?=[.,;!]?[ \t]*(?:\n|$)|, \d{4} ?[A-Z]{2}(?!\p{L}))/gu;

/** A way in, a desk or a channel, and no street. */
const partOfHouse =
  /(?:ingang|deur|poort|balie|receptie|lift|trap|hal|site|app|link|mail|kantoor|coach|portaal|gang|lijn|dienst|team|centrale|winkel|plaats|kantine|kelder|loket|desk|groep|tuin|box|school|kerk|bieb|bibliotheek|gemeente|markt|buren|zaal|keuken|serre|garage|weg|overkant|zijkant|achterkant|voorkant|tunnel|parkeergarage|intercom|bel|pagina|formulier|lobby|hek|steiger|schuur)$/;

const numbers =
  "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}{3,5}tien|\\p{L}{0,12}(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)";
/** "in de blok zes nummer negen": a quarter and a house, both told in words. */
const toldInWords = new RegExp(
  `(?<!\\p{L})(?:in|op|aan|naar|van|uit|bij)(?: de| het| 't)? (\\p{L}{0,20}(?:blok|sectie|vak|wijk|hof|zone|kwartier|veld|oord|park|kamp|eiland|horst|rij|flat|meent|donk|gang|straat|laan|plantage|hoek) ${numbers} (?:nummer|huis|deur|kamer|unit|nr|huisnummer) ${numbers})(?!\\p{L})`,
  "gu",
);
/** What there must be for the patterns to be worth looking for. */
const numberWord = / (?:nummer|huis|deur|kamer|unit|nr|huisnummer) (?:een|één|[tdvz]\p{L}|ach|neg|elf)/u;
const secondNumber = /\d[a-z]? (?:nr|nummer|no|huis|hs|kamer|unit|deur)\.? ?\d/;
const threeDigits = /\p{L}(?:er|se|che) \p{L}{3,20} \d/u;
const quarter = /^\p{L}{0,20}(?:blok|sectie|wijk|kwartier|plantage|donk|meent|horst|oord|park|hof) /u;
const dwelling =
  /(?<!\p{L})(?:woon|won(?:en|ing)|adres|verhui|slaap|logeer|verblijf|thuis|kamer|flat|huis|zit|zat|ingeschreven|huur|bezoek)/u;

/** "op kolibrie 9 nr 3 dronten", "van de passer 8 naar kompas 21 nr 2": a noun and two numbers. */
const twoNumbers =
  /(?<!\p{L})(?:op|aan|in|naar|van|bij|uit|adres:?|thuis)(?: de| het| 't)? (\p{L}{4,25} \d{1,3}[a-z]? (?:nr|nummer|no|huis|hs|kamer|unit|deur)\.? ?\d{1,4}[a-z]?)(?![\p{L}\d])/gu;

/** "Ransdorper Wal 318": from a place or quarter, a short word for a road, and a number. */
const ofPlace =
  /(?<![\p{L}\d-])(\p{Lu}\p{Ll}{3,20}(?:er|se|mer|sche) (?:[Ww]al|[Rr]ak|[Pp]ad|[Hh]out|[Hh]of|[Kk]aai|[Dd]am|[Vv]est|[Dd]ijkje|[Dd]iep|[Mm]eer|[Vv]liet|[Gg]raft|[Gg]ang|[Ee]nk|[Zz]and|[Vv]aart|[Tt]uin|[Uu]itweg|[Oo]ever|[Zz]oom|[Zz]ijl|\p{Lu}\p{Ll}{2,15}(?:dijk|weg|pad|kade|wal|vaart|wetering|gracht|meent|hof|zand|rak))) \d{1,4}(?: ?[a-zA-Z](?!\p{L})|-[a-z\d]{1,3})?(?![\p{L}\d]|[.,:]\d| ?(?:uur|jaar|dagen|weken|maanden|euro|km|keer|mensen))/gu;

const townBehind = (page: Page, end: number): boolean => {
  const at = page.wordFrom(end);
  return lookups().places.at(page, at) !== undefined;
};

/** "een loods aan de ringdijk in hoogkarspel": a kind of road, and the town behind it. */
const roadInTown = (page: Page, at: number): Candidate | undefined => {
  const [lead, article, road, link] = [page.words[at - 2], page.words[at - 1], page.words[at], page.words[at + 1]];
  if (!road || !link || !/^(?:de|het|'t)$/.test(article?.folded ?? "") || !roadEnd.test(road.folded)) return undefined;
  if (!/^(?:aan|bij|op|langs|achter|vlakbij)$/.test(lead?.folded ?? "") || noRoad.test(road.folded)) return undefined;
  const town = link.gap === ", " ? at + 1 : /^(?:in|te)$/.test(link.folded) && link.gap === " " ? at + 2 : undefined;
  if (town === undefined || lookups().places.at(page, town) === undefined) return undefined;
  return point(road, "address", ordinary.has(road.folded) ? "maybe" : "probable");
};

/** Streets told in ways that other rules do not look for. */
export const unusualAddresses = (page: Page): Candidate[] => {
  const found: Candidate[] = page.words.flatMap(({ at }) => roadInTown(page, at) ?? []);
  for (const match of page.lower.includes(" via ") ? matches(page.text, wayIn) : []) {
    const name = match.groups[1] ?? "";
    const where = inside(match, name, match.text.length - name.length);
    const word = page.words[page.wordFrom(where.start)];
    const posted = /^, \d{4}/.test(page.text.slice(match.end, match.end + 6));
    if (word && (posted || !partOfHouse.test(word.folded)) && lookups().harmless.at(page, word.at) === undefined)
      found.push(point(where, "address", "maybe"));
  }
  for (const match of numberWord.test(page.lower) ? matches(page.lower, toldInWords) : []) {
    const told = match.groups[1] ?? "";
    if (quarter.test(told.toLowerCase()) || dwelling.test(before(page.lower, match.start, 45)))
      found.push(point(inside(match, told, match.text.length - told.length), "address", "maybe"));
  }
  for (const match of secondNumber.test(page.lower) ? matches(page.lower, twoNumbers) : []) {
    const told = match.groups[1] ?? "";
    const behind = /^(?:,| in| te)? ?$/.exec(
      page.lower.slice(match.end, page.words[page.wordFrom(match.end)]?.start ?? match.end),
    );
    const inTown = /^,? (?:in |te )/.test(page.lower.slice(match.end, match.end + 5));
    const town = townBehind(page, match.end + (inTown ? 4 : 0)) && (behind !== null || inTown);
    if (town || dwelling.test(before(page.lower, match.start, 45)))
      found.push(point(inside(match, told, match.text.length - told.length), "address", "maybe"));
  }
  for (const match of threeDigits.test(page.text) ? matches(page.text, ofPlace) : [])
    found.push(point(match, "address", "probable"));
  return found;
};
