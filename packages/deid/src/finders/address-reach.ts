import type { Page } from "../page.ts";
import type { Candidate } from "../span.ts";

/** "unit 3B, | Havenstraat 70", "nummer 88 van de | Prins Bernhardlaan", "'t | Zand 8". */
const unitBefore =
  /(?<![\p{L}\d])(?:(?:(?:unit|kamer|app(?:artement|\.)?|studio|box|kavel|gebouw|blok|huisje|flat|nummer|nr\.?|no\.?|huisnummer)\.? ?(?:[a-z]?\d{1,4}[a-z]?),? (?:(?:op|aan|in|van) )?)(?:(?:de|het) )?|['’]?t |(?<![\p{L}\d])['’]s[ -])$/u;
/** "17 | Hoge Larenseweg": a number before the name, as in other countries. */
const numberBefore =
  /(?<![\p{L}\d.,:/€-])(?<!(?:km|rond|circa|ongeveer|groep|lijn|bus|tram|fase|week|op|de|die|dag|artikel|buslijn|route|deel|module|stap|met|van|tot|en|of) )\d{1,3}[a-z]?,? (?:van de |van het |aan de |aan het )?$/u;
const unitBehind =
  /^(?:,| \/| -)? ?\(?(?:kamer|unit|app(?:artement|\.)?|bus|etage|kavel|plek|plaats|huisje|chalet|standplaats|nr|no|nummer|huisnummer|huisnr|box|t\/o|tegenover nr|tegenover|blok|ingang|portiek|verdieping)\.? ?(?:[a-z]{1,2}[ -]?)?\d{1,4}(?:[a-z]|-\d{1,3})?(?![\p{L}\d]|[.,:]\d)/iu;
const floorBehind = /^,? ?(?:\d|een|één|twee|drie|vier|i{1,3})[ -]?hoog(?: achter| voor)?(?!\p{L})/iu;
/** Only behind a digit: "8 rood", "12 zwart". */
const doorBehind = /^ (?:rood|zwart|wit|hs|huis|bis|achter|boven|beneden)(?!\p{L})/u;
/** "flat De Hoorn, 3| hoog". */
const restOfFloor = /^[ -]hoog(?: achter| voor)?(?!\p{L})/iu;

const tailOf = (text: string, end: number): number => {
  const rest = text.slice(end, end + 40);
  const behindDigit = /\d/.test(text.charAt(end - 1)) ? (doorBehind.exec(rest) ?? restOfFloor.exec(rest)) : null;
  return (behindDigit ?? unitBehind.exec(rest) ?? floorBehind.exec(rest))?.[0].length ?? 0;
};

const leadOf = ({ lower }: Page, start: number, hasNumber: boolean): number => {
  const head = lower.slice(Math.max(0, start - 34), start);
  return (unitBefore.exec(head) ?? (hasNumber ? null : numberBefore.exec(head)))?.[0].length ?? 0;
};

/** Whether a number stands before a name, or a room, a floor or what is opposite behind it. */
export const hasReach = (page: Page, start: number, end: number): boolean =>
  tailOf(page.text, end) > 0 || leadOf(page, start, false) > 2;

/** Takes to an address what belongs to it: the room, the floor, the number that stands before the street. */
export const withReach = (page: Page, found: Candidate): Candidate => {
  const lead = leadOf(page, found.start, /\d/.test(page.text.slice(found.start, found.end)));
  const first = tailOf(page.text, found.end);
  const tail = first === 0 ? 0 : first + tailOf(page.text, found.end + first);
  return lead + tail === 0 ? found : { ...found, start: found.start - lead, end: found.end + tail };
};
