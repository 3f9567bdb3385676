import { weekdays } from "../calendar.ts";
import { numberOf } from "../number-words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";
import { matches } from "./matching.ts";

/** Words that tie a weekday to now. */
const anchors = new Set(
  "afgelopen vorige volgende komende aanstaande aankomende eerstvolgende eerstkomende laatstleden jongstleden verleden gepasseerde volgend vorig".split(
    " ",
  ),
);
const alone = new Set(
  "eergisteren overmorgen eergisteravond eergisterochtend eergistermiddag eergisternacht eergister overmorgenochtend overmorgenmiddag overmorgenavond".split(
    " ",
  ),
);
const weeks = new Set("vorige volgende afgelopen komende deze aankomende aanstaande verleden".split(" "));
const shortDays = new Set("ma di wo do vr za zo".split(" "));
const partsOfDay = new Set("ochtend middag avond nacht morgen".split(" "));
const units = new Set("dag dagen week weken maand maanden".split(" "));

const isDay = (word: Word | undefined): boolean =>
  word !== undefined &&
  (weekdays.has(word.folded) ||
    /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht|morgen)$/.test(word.folded));

const joined = (word: Word | undefined): boolean => word?.gap === " ";

/** The last word of "vorige week (op) donderdag (om)", seen from "vorige". */
const dayOfThatWeek = ({ words }: Page, at: number): number | undefined => {
  if (words[at + 1]?.folded !== "week" || !joined(words[at + 1])) return undefined;
  const day = words[at + 2]?.folded === "op" ? at + 3 : at + 2;
  return isDay(words[day]) && joined(words[day]) ? day : undefined;
};

/** "donderdag jl.", "do a.s.", "maandag over een week". */
const behindDay = (page: Page, at: number): number | undefined => {
  const { text, words } = page;
  const word = words[at];
  if (!word || !(isDay(word) || shortDays.has(word.folded))) return undefined;
  const tail = /^,? (?:jl\.?|j\.l\.|a\.s\.|as\.?|aanstaande|jongstleden|laatstleden|ll\.?|l\.l\.)(?![\p{L}\d])/iu.exec(
    text.slice(word.end, word.end + 16),
  );
  if (tail) return word.end + tail[0].replace(/(?<=\p{L}\p{L})\.$/u, "").length;
  if (!isDay(word)) return undefined;
  const weekly =
    /^ (?:over (?:een|1|twee|2|drie|3) (?:week|weken)|over (?:8|acht|14|veertien) dagen|(?:de )?(?:vorige|afgelopen|komende|volgende) week|(?:een|twee) (?:week|weken) geleden)(?!\p{L})/iu.exec(
      text.slice(word.end, word.end + 30),
    );
  return weekly ? word.end + weekly[0].length : undefined;
};

const span = (
  page: Page,
  first: Word,
  end: number,
  certainty: Certainty,
  said = page.lower.slice(first.start, end),
): Candidate => ({
  start: first.start,
  end,
  category: "date",
  certainty,
  reason: "Wie weet wanneer dit geschreven is, kent hiermee de dag.",
  suggestion: /volgende|komende|aanstaande|overmorgen|a\.?s\.?|over (?:een|twee)/.test(said)
    ? "binnenkort"
    : "kort geleden",
});

/** Said from today: less sure, because many of them say little. */
const fromToday =
  /(?<![\p{L}'’-])(?:gister(?:avond|middag|ochtend|morgen|nacht)|gister(?:en)?(?: (?:om |rond )?\d{1,2}(?:[.:u]\d{2}|u| uur))|van(?:middag|avond|ochtend|morgen|nacht)|morgen(?:ochtend|middag|avond|vroeg)|morgen vroeg|morgen om [\p{L}\d.:]{1,6}(?: (?:[a-z]{2,6}|uur))?|(?:eind|begin) (?:volgende|vorige|deze|komende) (?:week|maand)|(?:afgelopen|komend|vorig|volgend|aankomend|aanstaand) weekend|de eerste (?:maan|dins|woens|donder|vrij|zater|zon)dag van (?:de maand|\p{L}{3,9})|over (?:een|één|twee|drie|vier|vijf|zes|\d{1,2}) (?:week|weken|maand|maanden)|(?<=(?:voor|uiterlijk|vóór|tot) )(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:middag|ochtend|avond)?)(?![\p{L}'’-])/giu;

/** "de woensdag na de kerstvakantie", "twee dagen na Pinksteren", "de avond voor Sint-Maarten". */
const aroundFeast =
  /(?<![\p{L}\d])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|(?:de |het )?(?<=de |het )(?:dag|avond|ochtend|middag|nacht|week|weekend|maand)|(?:een|één|twee|drie|vier|vijf|zes|\d) (?:dag|dagen|week|weken))(?: (?:net|vlak|meteen|direct|kort))? (?:voor|na) (?:de |het )?(?:eerste |tweede )?(?:kerst(?:mis|vakantie|dagen|dag)?|(?:herfst|voorjaars|krokus|mei|zomer|bouw|carnavals|kerst|paas)vakantie|pasen|paasdag|pinksteren|hemelvaart(?:sdag)?|sinterklaas|sint[- ]maarten|koningsdag|bevrijdingsdag|carnaval|oud en nieuw|oudjaar|nieuwjaar|suikerfeest|offerfeest|ramadan|moederdag|vaderdag|dierendag|valentijn(?:sdag)?|prinsjesdag|driekoningen|divali|jom kipoer|chanoeka)(?![\p{L}-])/gu;
const feast =
  /(?:voor|na) (?:de |het )?(?:eerste |tweede )?(?:\p{L}{3,10}vakantie|kerst|pa[as]|pink|hemel|sint|koning|bevrij|carna|oud|nieuw|suiker|offer|rama|moeder|vader|dieren|valent|prins|drie|div|jom|chan)/u;

/** "drie weken geleden": seen from the number. */
const ago = (page: Page, at: number): Candidate | undefined => {
  const { words } = page;
  const [word, unit, last] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !unit || !last || !units.has(unit.folded) || last.folded !== "geleden") return undefined;
  const value = numberOf(word.folded.replace("één", "een"));
  if (value === undefined || !joined(unit) || !joined(last)) return undefined;
  return span(page, word, last.end, "maybe");
};

const candidateAt = (page: Page, at: number): Candidate | undefined => {
  const { words } = page;
  const word = words[at];
  if (!word) return undefined;
  const abbreviated = /^a\.?s\.? (?:maan|dins|woens|donder|vrij|zater|zon)dag(?!\p{L})/u.exec(
    page.lower.slice(word.start, word.start + 16),
  );
  if (abbreviated) return span(page, word, word.start + abbreviated[0].length, "probable");
  if (alone.has(word.folded)) return span(page, word, word.end, "probable");
  const end = behindDay(page, at);
  if (end !== undefined) return span(page, word, end, "probable");
  if (weeks.has(word.folded)) {
    const day = dayOfThatWeek(page, at);
    const last = day === undefined ? undefined : words[day];
    if (last) return span(page, word, last.end, "probable");
  }
  const next = words[at + 1];
  if (!next || !joined(next)) return undefined;
  if (!anchors.has(word.folded) || !isDay(next)) return ago(page, at);
  const part = words[at + 2];
  return span(page, word, part && partsOfDay.has(part.folded) && joined(part) ? part.end : next.end, "probable");
};

/** Days that are told from now: afgelopen maandag, volgende week donderdag, do a.s., eergisteren. */
export const findRelativeDates: Finder = (page) => {
  const found: Candidate[] = matches(page.text, fromToday).map(({ start, end, text }) => ({
    start,
    end,
    category: "date",
    certainty: "maybe",
    reason: "Wie weet wanneer dit geschreven is, kent hiermee de dag.",
    suggestion: /^(?:gister|vanm|vanoch|begin vorige|eind vorige)/i.test(text) ? "kort geleden" : "binnenkort",
  }));
  for (const { start, end } of feast.test(page.lower) ? matches(page.lower, aroundFeast) : [])
    found.push({
      start,
      end,
      category: "date",
      certainty: "probable",
      reason: "Wie weet wanneer dit geschreven is, kent hiermee de dag.",
      suggestion: "rond die tijd",
    });
  for (let at = 0; at < page.words.length; at += 1) {
    const candidate = candidateAt(page, at);
    if (candidate) found.push(candidate);
  }
  return found;
};
