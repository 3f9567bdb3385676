import { numberOf, ordinalOf } from "../number-words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import { lessPreciseAge } from "../suggest/age.ts";
import { ageBefore, duration, followers, lasting, people, pronouns, things, units } from "./age-context.ts";
import type { Finder } from "./finder.ts";

const copulas = new Set("is ben bent was wordt word werd waren zijn worden".split(" "));
const adverbs = new Set(
  "nu net pas al ook inmiddels bijna nog slechts toen zelf intussen ondertussen vandaag morgen gisteren volgend volgende vorig jaar maand week recent onlangs juist rond ongeveer ruim zo'n dan alweer er".split(
    " ",
  ),
);
const possessives = new Set("zijn haar m'n mijn z'n d'r hun haar".split(" "));

const strictly = (page: Page, word: Word): string => page.text.charAt(word.end);

const isAge = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 109;

/** A number that could be an adult's: less is easily an amount, a grade or a time. */
const isGrown = (value: number): boolean => value >= 14 && value <= 99;

const spelled = (word: Word): boolean => word.shape !== "number";

interface Read {
  readonly value: number;
  readonly certainty: Certainty;
  readonly end?: number;
}

/** "29 jaar", "44 jr", "29 jaar oud": unless it lasted so long. */
const withYears = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  const [word, unit, after, previous] = [words[at], words[at + 1], words[at + 2], words[at - 1]];
  if (!word || !unit || !/^(?:jaar|jr|jaren|j|jaartjes|lentes)$/.test(unit.folded) || !/^ ?$/.test(unit.gap))
    return undefined;
  if (after && after.gap === " " && /^(?:oud|jong|oude|jonge)$/.test(after.folded)) return { value, certainty: "sure" };
  if (unit.folded === "jaren") return undefined;
  const closed = /[,.;)!?\n/]/.test(strictly(page, unit)) || unit.end === page.text.length;
  const before = words[at - 2];
  if (previous && word.gap.startsWith(" ") && previous.folded === "van" && before && people.has(before.folded))
    return { value, certainty: "sure" };
  if (previous && (ageBefore.has(previous.folded) || people.has(previous.folded)))
    return { value, certainty: isGrown(value) ? "sure" : "probable" };
  if (!isGrown(value)) return undefined;
  if (unit.folded === "jr") return { value, certainty: "sure" };
  const opened = /[,(/]/.test(word.gap) || word.opens;
  if (opened && closed) return { value, certainty: "sure" };
  const follows = after?.gap === " " ? after.folded : "";
  if (isCalled(page, at) && (closed || !duration.has(follows) || /^(?:met|en|die|als)$/.test(follows)))
    return { value, certainty: "sure" };
  if (
    previous &&
    copulas.has(previous.folded) &&
    (closed || followers.has(follows)) &&
    !things.has(before?.folded ?? "")
  )
    return { value, certainty: "probable" };
  return opened && !duration.has(follows) && value >= 16 ? { value, certainty: "probable" } : undefined;
};

/** Whether somebody is called something before the number: "hij is al", "Kelly wordt". */
function isCalled({ words }: Page, at: number): boolean {
  let verb = at - 1;
  while (verb > at - 5 && adverbs.has(words[verb]?.folded ?? "") && (words[verb + 1]?.gap ?? "") === " ") verb -= 1;
  const copula = words[verb];
  if (!copula || !copulas.has(copula.folded) || words[verb + 1]?.gap !== " ") return false;
  const [subject, next] = [words[verb - 1], words[verb + 1]];
  if (!subject) return pronouns.has(next?.folded ?? "");
  if (things.has(subject.folded)) return false;
  return (
    pronouns.has(subject.folded) ||
    people.has(subject.folded) ||
    subject.shape !== "lower" ||
    pronouns.has(next?.folded ?? "")
  );
}

const endsWell = (page: Page, at: number): boolean => {
  const [word, next] = [page.words[at], page.words[at + 1]];
  if (!word) return false;
  if (next?.gap !== " ") return !/^ ?[%€:°]/.test(page.text.slice(word.end, word.end + 2));
  return followers.has(next.folded) && !units.has(next.folded);
};

/** "hij is 29,", "ze wordt 30", "Kelly is net 18 geworden", "is hij 44?". */
const afterCopula = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  if (!isGrown(value) || !endsWell(page, at)) return undefined;
  if (isCalled(page, at)) return { value, certainty: value < 16 ? "probable" : "sure" };
  const [previous, subject] = [words[at - 1], words[at - 2]];
  if (!previous || !copulas.has(previous.folded) || words[at]?.gap !== " ") {
    const asked = previous !== undefined && pronouns.has(previous.folded) && copulas.has(subject?.folded ?? "");
    return asked && words[at]?.gap === " " ? { value, certainty: "sure" } : undefined;
  }
  return things.has(subject?.folded ?? "") ? undefined : { value, certainty: "maybe" };
};

/** "(29)", "(m, 29)", "Sven, 29, uit", "man 44", "m/44". */
const besideSomeone = (page: Page, at: number, value: number): Read | undefined => {
  const { words, text } = page;
  const [word, previous] = [words[at], words[at - 1]];
  if (!word || !previous || value > 99) return undefined;
  const [gap, after] = [word.gap, text.slice(word.end, word.end + 2)];
  const someone = people.has(previous.folded) || (previous.shape !== "lower" && previous.shape !== "number");
  if (/^ ?\($/.test(gap) && /^ ?[),;/]/.test(after)) {
    if (someone && isGrown(value)) return { value, certainty: "sure" };
    if (people.has(previous.folded)) return { value, certainty: "probable" };
    return isGrown(value) ? { value, certainty: "probable" } : undefined;
  }
  if (!isGrown(value)) return undefined;
  const closed = /^(?:[,;)\n/]|\.(?:\s|$)|$)/.test(after);
  if (/^, ?$|^ ?[/|-] ?$/.test(gap) && closed && someone) return { value, certainty: "sure" };
  if (gap === " " && closed && people.has(previous.folded) && !spelled(word)) return { value, certainty: "probable" };
  if (gap === " " && closed && /^(?:hij|zij|ze)$/.test(previous.folded)) return { value, certainty: "probable" };
  const next = words[at + 1];
  const goesOn = next?.gap === " " && /^(?:uit|woont|wonend|woonachtig)$/.test(next.folded);
  return goesOn && /^,? $/.test(gap) ? { value, certainty: "probable" } : undefined;
};

const isVerb = (word: Word | undefined): boolean => /^\p{Ll}{2,}t$/u.test(word?.text ?? "");

/** "een man van 44", "Kelly van 23", "zoon van 4 en dochter van 7". */
const behindVan = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  const [word, van, someone, next] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  if (!word || van?.folded !== "van" || word.gap !== " " || !someone || van.gap !== " ") return undefined;
  if (next?.gap === " " && units.has(next.folded)) return undefined;
  if (next && /^(?:tot|-|–)$/.test(next.gap.trim() || next.folded)) return undefined;
  if (people.has(someone.folded)) return { value, certainty: value > 2 ? "sure" : "probable" };
  const named = someone.shape === "capital" && !spelled(word) && isGrown(value) && (endsWell(page, at) || isVerb(next));
  if (named) return { value, certainty: "probable" };
  return someone.folded === "leeftijd" || ageBefore.has(someone.folded) ? { value, certainty: "sure" } : undefined;
};

/** "29-jarige", "29 jarige": unless it is a contract. */
const jarig = (page: Page, at: number): Candidate | undefined => {
  const { words } = page;
  const word = words[at];
  const glued = word ? /^(.{1,22}?)-?(jarige?n?)$/.exec(word.folded) : null;
  const value = glued ? numberOf(glued[1] ?? "") : undefined;
  if (word && isAge(value) && !lasting.has(words[at + 1]?.folded ?? ""))
    return aged(page, word.start, word.start + (glued?.[1] ?? "").length, { value, certainty: "sure" }, true);
  const next = words[at + 1];
  const loose = word && next && /^jarige?n?$/.test(next.folded) ? numberOf(word.folded) : undefined;
  if (!word || !isAge(loose) || !/^[ -]{1,3}$/.test(next?.gap ?? "") || lasting.has(words[at + 2]?.folded ?? ""))
    return undefined;
  return aged(page, word.start, word.end, { value: loose, certainty: "sure" }, true);
};

function aged(page: Page, start: number, end: number, { value, certainty }: Read, years?: boolean): Candidate {
  const beforeYears = years ?? /^[ -]{0,2}(?:jaar|jr|jarig)/.test(page.lower.slice(end, end + 8));
  return { start, end, category: "age", certainty, suggestion: lessPreciseAge(value, beforeYears) };
}

/** "m48", "v34". */
const glued = (page: Page, at: number): Candidate | undefined => {
  const word = page.words[at];
  const digits = /^[mvx](\d{2})$/.exec(word?.folded ?? "")?.[1];
  if (!word || digits === undefined || !isGrown(Number(digits))) return undefined;
  return aged(page, word.start + 1, word.end, { value: Number(digits), certainty: "probable" });
};

/** "op zijn 18e", "sinds haar twintigste". */
const atTheAgeOf = ({ words }: Page, at: number): Read | undefined => {
  const [word, whose, preposition] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !whose || !possessives.has(whose.folded) || word.gap !== " ") return undefined;
  if (!/^(?:op|vanaf|sinds|rond|tot|voor|na)$/.test(preposition?.folded ?? "")) return undefined;
  const value = ordinalOf(word.folded);
  return value !== undefined && value >= 4 && value < 100 ? { value, certainty: "probable" } : undefined;
};

/** "leeftijd: 37", "lft 44". */
const announced = (page: Page, at: number, value: number): Read | undefined => {
  const [word, previous] = [page.words[at], page.words[at - 1]];
  if (!word || !previous || !/^[ :.=]{1,3}$/.test(word.gap)) return undefined;
  return ageBefore.has(previous.folded) ? { value, certainty: "sure" } : undefined;
};

/** "van 4 en 7", "(3, 6 en 9)": the ages beside one that was found, when they are children's. */
const besideAges = (page: Page, found: Map<number, Candidate>): void => {
  for (let at = 0; at < page.words.length; at += 1) {
    const [word, neighbour] = [page.words[at], page.words[at - 1]];
    const value = word ? numberOf(word.folded) : undefined;
    if (!word || found.has(at) || !isAge(value)) continue;
    const linked =
      (/^, ?$/.test(word.gap) && found.has(at - 1)) ||
      (neighbour?.folded === "en" && word.gap === " " && found.has(at - 2));
    const next = page.words[at + 1];
    if (linked && !(next?.gap === " " && units.has(next.folded)))
      found.set(at, aged(page, word.start, word.end, { value, certainty: "probable" }));
  }
};

/** Ages in the ways people write them. Only the number is marked; how long something lasted is left alone. */
export const findAges: Finder = (page) => {
  const found = new Map<number, Candidate>();
  for (const word of page.words) {
    const { at } = word;
    const value = numberOf(word.folded);
    const read =
      (isAge(value)
        ? (withYears(page, at, value) ??
          afterCopula(page, at, value) ??
          besideSomeone(page, at, value) ??
          behindVan(page, at, value) ??
          announced(page, at, value))
        : undefined) ?? atTheAgeOf(page, at);
    const candidate = read ? aged(page, word.start, word.end, read) : (jarig(page, at) ?? glued(page, at));
    if (candidate) found.set(at, candidate);
  }
  besideAges(page, found);
  return [...found.values()];
};
