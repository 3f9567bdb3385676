import { isOrdinary, isPlainWord } from "./names/ordinary.ts";
import type { Page, Word } from "./page.ts";
import type { Candidate, Category, Certainty } from "./span.ts";

/** A word of a name that was found, and how it stood there. */
interface Part {
  readonly category: Category;
  readonly certainty: Certainty;
  /** The name was written in lower case, so its repeats may be as well. */
  readonly lower: boolean;
  /** The small words before it: van der, de, el. */
  readonly particles: readonly string[];
  readonly suggestion: string | undefined;
}

const small = new Set("van von de der den het 't ten ter te el al ben bin la le da di dos du op in".split(" "));
/** First words of an organisation that say what it is: they come back without the name. */
const kinds =
  /(?:erij|bedrijf|winkel|garage|stichting|hotel|restaurant|groep|school|centrum|zorg|ggz|fabriek|drukkerij|werf|gemeente|kliniek|ziekenhuis|praktijk|huis|hal|hof|hoeve)$/;

const named: ReadonlySet<Category> = new Set(["person", "employer", "institution"]);

const isPart = (word: Word, category: Category): boolean =>
  word.shape !== "number" &&
  !small.has(word.folded) &&
  word.folded.length >= (category === "person" ? 3 : 5) &&
  (category === "person" || (word.shape !== "lower" && !kinds.test(word.folded)));

/** The words of the names that were found, by how they are written without accents. */
const partsOf = ({ words, wordFrom }: Page, spans: readonly Candidate[]): Map<string, Part> => {
  const parts = new Map<string, Part>();
  for (const { start, end, category, certainty, suggestion } of spans) {
    if (!named.has(category) || certainty === "maybe") continue;
    let particles: string[] = [];
    for (let at = wordFrom(start); (words[at]?.end ?? end + 1) <= end; at += 1) {
      const word = words[at];
      if (!word) break;
      if (small.has(word.folded)) particles.push(word.folded);
      else {
        if (isPart(word, category) && !parts.has(word.folded))
          parts.set(word.folded, { category, certainty, lower: word.shape === "lower", particles, suggestion });
        particles = [];
      }
    }
  }
  return parts;
};

/** A word with one letter left out, in every way. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether two words of at least five letters differ by one letter that is changed, missing or too many, not the first. */
const almost = (one: string, other: string): boolean => {
  if (one === other || one.charAt(0) !== other.charAt(0)) return false;
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
};

interface Slips {
  /** Names by what is left of them when a letter falls away, so that a slip of the pen is found by looking up. */
  readonly names: ReadonlyMap<string, string>;
  /** The beginnings of the names, to pass by most words quickly. */
  readonly beginnings: ReadonlySet<string>;
}

const slipsOf = (names: Iterable<string>): Slips => {
  const found = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const name of names)
    if (name.length >= 5 && name.length <= 30) {
      beginnings.add(name.charAt(0));
      for (const rest of [name, ...shortened(name)]) found.set(rest, name);
    }
  return { names: found, beginnings };
};

const slipOf = (word: string, { names, beginnings }: Slips): string | undefined => {
  if (word.length < 5 || word.length > 30 || !beginnings.has(word.charAt(0))) return undefined;
  for (const rest of [word, ...shortened(word)]) {
    const name = names.get(rest);
    if (name !== undefined && almost(word, name)) return name;
  }
  return undefined;
};

const genitive = (folded: string): string => folded.replace(/['’]?s$|['’]$/, "");

/** Where the name begins: with the small words that stood before it the first time, when they stand here too. */
const beginning = ({ words }: Page, at: number, particles: readonly string[]): number => {
  let first = at;
  for (const particle of [...particles].reverse()) {
    if (words[first - 1]?.folded !== particle || !/^ ?$/.test(words[first]?.gap ?? "")) break;
    first -= 1;
  }
  return first;
};

/** "Oosterhof … oosterhof": a name that is no word comes back without its capital as well. */
const isOnlyName = (part: Part, exact: Part | undefined, { folded }: Word): boolean =>
  exact === part &&
  part.category === "person" &&
  folded.length > 3 &&
  !isPlainWord(folded) &&
  !isOrdinary(folded) &&
  !isOrdinary(genitive(folded));

/** Every further place where a found name stands: a part of it, with an s behind it, or with one letter wrong. */
export const repeats = (page: Page, spans: readonly Candidate[]): Candidate[] => {
  const parts = partsOf(page, spans);
  if (parts.size === 0) return [];
  const slips = slipsOf([...parts].filter(([, { category }]) => category === "person").map(([name]) => name));
  const anyLower = [...parts.values()].some(({ lower }) => lower);
  const covered = new Set<number>();
  for (const { start, end } of spans)
    for (let at = page.wordFrom(start); (page.words[at]?.start ?? end) < end; at += 1) covered.add(at);
  const found: Candidate[] = [];
  for (const word of page.words) {
    if (covered.has(word.at) || word.shape === "number") continue;
    const exact = parts.get(word.folded) ?? parts.get(genitive(word.folded));
    const mayBeSlip = word.shape !== "lower" || anyLower;
    const slip = exact || !mayBeSlip ? undefined : slipOf(word.folded, slips);
    const part = exact ?? (slip === undefined ? undefined : parts.get(slip));
    if (!part || (word.shape === "lower" && !part.lower && !isOnlyName(part, exact, word))) continue;
    const first = beginning(page, word.at, part.particles);
    // "Boer zijn is zwaar" opens with a word, not with Gijs de Boer.
    if (word.opens && part.particles.length > 0 && first === word.at) continue;
    if (slip !== undefined && word.opens && !page.shouted) continue;
    found.push({
      start: page.words[first]?.start ?? word.start,
      end: word.end,
      category: part.category,
      certainty: slip === undefined ? part.certainty : "probable",
      reason:
        slip === undefined
          ? "Deze naam staat ook op een andere plek in de tekst."
          : "Dit lijkt op een naam die op een andere plek in de tekst staat.",
      ...(part.suggestion === undefined ? {} : { suggestion: part.suggestion }),
    });
  }
  return found;
};
