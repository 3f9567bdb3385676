import type { Page } from "./page.ts";
import { repeats } from "./repeats.ts";
import type { Candidate, Category, Certainty, Span } from "./span.ts";
import { inWords } from "./suggest/in-words.ts";

const weight: Readonly<Record<Certainty, number>> = { sure: 3, probable: 2, maybe: 1 };

/** Numbers and addresses that are what they are, whatever stands around them. */
const firm: ReadonlySet<Category> = new Set([
  "bsn",
  "iban",
  "email",
  "url",
  "phone",
  "postcode",
  "plate",
  "birth-date",
]);

const accounts: ReadonlySet<Category> = new Set(["bsn", "iban"]);

/** What stays meaningful when a piece of it is claimed by something surer. */
const divisible: ReadonlySet<Category> = new Set(["person", "employer", "institution", "quasi", "address"]);

const length = ({ start, end }: Candidate): number => end - start;

const rank = (one: Candidate): number =>
  (accounts.has(one.category) && one.certainty === "sure" ? 10_000_000 : 0) +
  (firm.has(one.category) && (one.certainty === "sure" || accounts.has(one.category)) ? 1_000_000 : 0) +
  (one.certainty === "maybe" ? 0 : 100_000) +
  Math.min(length(one), 999) * 10 +
  weight[one.certainty];

const finished = (one: Candidate): Span => ({
  start: one.start,
  end: one.end,
  category: one.category,
  certainty: one.certainty,
  reason: one.reason ?? inWords[one.category].reason,
  suggestion: one.suggestion ?? inWords[one.category].suggestion,
});

/** More than an article or a preposition. */
const speaks = (text: string): boolean =>
  /[\p{L}\d].?[\p{L}\d]/u.test(text) && !/^(?:de|het|een|van|in|bij|en|als|op|aan|te|der|den)$/i.test(text);

/** What is left of a span beside what was chosen already, without the spaces and signs at its ends. */
const remains = (text: string, one: Candidate, chosen: readonly Candidate[]): Candidate[] => {
  let parts = [{ start: one.start, end: one.end }];
  for (const other of chosen)
    parts = parts.flatMap(({ start, end }) =>
      other.start >= end || other.end <= start
        ? [{ start, end }]
        : [
            { start, end: Math.min(end, other.start) },
            { start: Math.max(start, other.end), end },
          ].filter((part) => part.start < part.end),
    );
  return parts.flatMap((part) => {
    const found = text.slice(part.start, part.end);
    const start = part.start + (found.length - found.trimStart().length);
    const end = part.end - (found.length - found.trimEnd().length);
    return end > start && speaks(text.slice(start, end)) ? [{ ...one, start, end }] : [];
  });
};

/** Spans that do not overlap, in order; what overlaps a new one is found without walking past all of them. */
const inOrder = () => {
  const spans: Candidate[] = [];
  const placeOf = (start: number): number => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    spans,
    add: (one: Candidate) => spans.splice(placeOf(one.start), 0, one),
    overlapping: ({ start, end }: Candidate): Candidate[] => {
      const found: Candidate[] = [];
      for (let at = Math.max(0, placeOf(start) - 1); at < spans.length; at += 1) {
        const other = spans[at];
        if (!other || other.start >= end) break;
        if (other.end > start) found.push(other);
      }
      return found;
    },
  };
};

/** Of spans that overlap the firm numbers win, then the longest; what nobody else claims of the others stays. */
const settle = (text: string, cluster: Candidate[]): Candidate[] => {
  if (cluster.length < 2) return cluster;
  const chosen = inOrder();
  for (const one of cluster.sort((a, b) => rank(b) - rank(a))) {
    const overlaps = chosen.overlapping(one);
    if (overlaps.length === 0) chosen.add(one);
    else if (divisible.has(one.category)) for (const part of remains(text, one, overlaps)) chosen.add(part);
  }
  return chosen.spans;
};

/** Of everything that was pointed at, what stays: in the order of the text, without overlaps. */
const withoutOverlap = (text: string, candidates: readonly Candidate[]): Candidate[] => {
  const byPlace = candidates.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let end = -1;
  for (const one of byPlace) {
    if (one.start >= end) {
      kept.push(...settle(text, cluster));
      cluster = [];
    }
    cluster.push(one);
    end = Math.max(end, one.end);
  }
  kept.push(...settle(text, cluster));
  return kept.sort((a, b) => a.start - b.start);
};

const plan =
  /(?<!\p{L})(?:begroting|gemeenteraad|raad|inschrijv\p{L}{2,6}|regeling|subsidie\p{L}{0,10}|wet|wetsvoorstel|beleid\p{L}{0,10}|aanbesteding|verordening|jaarplan|jaarcijfers|cijfers|kwartaal|aanvraagronde|loket|tarieven|begrotingsronde|rooster)(?!\p{L})/u;
const anybody =
  /(?<!\p{L})(?:ik|hij|zij|ze|haar|hem|mij|me|mijn|jij|je|u|uw|wie|iemand|kandida\p{L}{2,5}|cli[eë]nt\p{L}{0,4}|deelne\p{L}{3,7}|klant\p{L}{0,4}|medewerk\p{L}{2,6}|collega\p{L}{0,2}|man|vrouw|jongen|meisje|zoon|dochter|moeder|vader|mevrouw|meneer|dhr|mw|patiënt\p{L}{0,3}|werknemer|leerling|student\p{L}{0,2})(?!\p{L})/u;

/** "oktober voor de cijfers", "inschrijven van 3 oktober tot 9 december": dates of a plan, in a text about nobody. */
const ofNobody = ({ lower }: Page, found: readonly Candidate[]): boolean =>
  plan.test(lower) &&
  !anybody.test(lower) &&
  !found.some(({ category }) => category !== "date" && category !== "place");

/** Brings what all finders saw to spans in the order of the text, without overlaps, with every repeat of a found name. */
export const resolve = (page: Page, candidates: readonly Candidate[]): Span[] => {
  const all = withoutOverlap(page.text, candidates);
  const first = ofNobody(page, all) ? all.filter(({ category }) => category !== "date") : all;
  const again = repeats(page, first);
  return (again.length === 0 ? first : withoutOverlap(page.text, [...first, ...again])).map(finished);
};
