import { monthOf } from "../calendar.ts";
import { isClearFirst, isFirst } from "../names/facts.ts";
import { numberOf } from "../number-words.ts";
import type { Page, Word } from "../page.ts";
import type { Candidate } from "../span.ts";
import { besideAges, isName } from "./age-beside.ts";
import { ageBefore, duration, followers, people, pronouns, things, units } from "./age-context.ts";
import { aged, atTheAgeOf, glued, isAge, isGrown, jarig, type Read } from "./age-forms.ts";
import { afterTrade, behindSlip, inFront, inMonths, isAmount, onFeast } from "./age-unusual.ts";
import type { Finder } from "./finder.ts";

const copulas = new Set("is ben bent was wordt word werd waren zijn worden".split(" "));
const adverbs = new Set(
  "nu net pas al ook inmiddels bijna nog slechts toen binnenkort straks zometeen dit deze zomer amper zelf intussen ondertussen vandaag morgen gisteren volgend volgende vorig jaar maand week recent onlangs juist rond ongeveer ruim zo'n dan alweer er dus toch echt precies officieel eigenlijk gewoon immers ineens alsnog weer ze aanstaande komende komend zondag zaterdag weekend".split(
    " ",
  ),
);
const strictly = (page: Page, word: Word): string => page.text.charAt(word.end);

/** "eind dertig" tells no age. */
const roundly = new Set("eind begin midden half achterin".split(" "));

const spelled = (word: Word): boolean => word.shape !== "number";

/** "29 jaar", "44 jr", "29 jaar oud": unless it lasted so long. */
const withYears = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  const [word, unit, after, previous] = [words[at], words[at + 1], words[at + 2], words[at - 1]];
  if (!word || !unit || !/^(?:jaar|jr|jaren|j|jaartjes|lentes)$/.test(unit.folded) || !/^ ?$/.test(unit.gap))
    return undefined;
  if (after && after.gap === " " && /^(?:oud|jong|oude|jonge)$/.test(after.folded))
    return isOfThing(page, at) ? undefined : { value, certainty: isCalled(page, at) ? "sure" : "probable" };
  if (
    unit.folded === "jaren" ||
    /^ (?:of|en) (?:ouder|jonger|meer|minder)|^ ?-? ?(?:plus|grens)/.test(page.lower.slice(unit.end, unit.end + 12))
  )
    return undefined;
  const closed = /[,.;)!?\n/]/.test(strictly(page, unit)) || unit.end === page.text.length;
  const before = words[at - 2];
  if (previous && word.gap.startsWith(" ") && previous.folded === "van" && before && people.has(before.folded))
    return { value, certainty: "probable" };
  if (previous && (ageBefore.has(previous.folded) || people.has(previous.folded)))
    return { value, certainty: isGrown(value) ? "sure" : "probable" };
  if (!isGrown(value)) return undefined;
  if (unit.folded === "jr") return { value, certainty: "sure" };
  const opened = /[,(/]/.test(word.gap) || word.opens;
  if (opened && closed) return { value, certainty: "sure" };
  const follows = after?.gap === " " ? after.folded : "";
  if (isCalled(page, at) && (closed || (followers.has(follows) && !/^(?:in|zonder|geweest)$/.test(follows))))
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

/** "het team is 20", "ons bedrijf bestaat al 20". */
const isOfThing = ({ words }: Page, at: number): boolean =>
  [1, 2, 3, 4].some((back) => things.has(words[at - back]?.folded ?? ""));

/** Whether somebody is called something before the number: "hij is al", "Kelly wordt". */
function isCalled({ words }: Page, at: number): boolean {
  let verb = at - 1;
  const between = (word: Word | undefined) =>
    word !== undefined &&
    (adverbs.has(word.folded) || monthOf(word.folded) !== undefined || /^(?:op|in|\d{1,2})$/.test(word.text));
  while (verb > at - 6 && between(words[verb]) && words[verb + 1]?.gap === " ") verb -= 1;
  const copula = words[verb];
  if (!copula || !copulas.has(copula.folded) || words[verb + 1]?.gap !== " ") return false;
  const [subject, next] = [words[verb - 1], words[verb + 1]];
  if (!subject) return pronouns.has(next?.folded ?? "");
  if (things.has(subject.folded)) return false;
  // "ze is negentien, wordt 28 augustus twintig".
  if (/^wordt?$/.test(copula.folded) && words.slice(verb + 1, at).some(({ folded }) => monthOf(folded) !== undefined))
    return true;
  return (
    pronouns.has(subject.folded) ||
    people.has(subject.folded) ||
    subject.shape !== "lower" ||
    pronouns.has(next?.folded ?? "")
  );
}

/** "ze is vorige week achttien geworden", "hij is 40 voor zijn gevoel": one person, and no number of things. */
const ofOne = (page: Page, at: number): boolean => {
  const { words } = page;
  const next = words[at + 1];
  if (next?.gap !== " ") return false;
  if (next.folded === "geworden")
    return [1, 2, 3, 4, 5, 6].some((back) => /^(?:is|ben|was|bent)$/.test(words[at - back]?.folded ?? ""));
  const [verb, subject] = [words[at - 1], words[at - 2]];
  const one =
    /^(?:hij|zij|ze|ik)$/.test(subject?.folded ?? "") && /^(?:is|ben|was|word|wordt|werd)$/.test(verb?.folded ?? "");
  return (
    one &&
    !units.has(next.folded) &&
    !/^(?:jaar|jr|jaren|j)$/.test(next.folded) &&
    !/(?:en|s|er|ste|de)$/.test(next.folded) &&
    next.shape !== "number"
  );
};

const endsWell = (page: Page, at: number): boolean => {
  const [word, next] = [page.words[at], page.words[at + 1]];
  if (!word) return false;
  if (next?.gap !== " ") return !/^ ?[%€:°]/.test(page.text.slice(word.end, word.end + 2));
  return followers.has(next.folded) && !units.has(next.folded);
};

/** "de jongste is 7.", "Sem is 9 en": the end of a sentence or another clause behind it. */
const isOfChild = (page: Page, at: number): boolean => {
  const [subject, verb, word, next] = [page.words[at - 2], page.words[at - 1], page.words[at], page.words[at + 1]];
  if (!subject || !verb || !word || !copulas.has(verb.folded)) return false;
  const closed = /^(?:[,;)\n]|\.(?:\s|$)|$)/.test(page.text.slice(word.end, word.end + 2)) || next?.folded === "en";
  return closed && (people.has(subject.folded) || isName(subject));
};

/** "hij is 29,", "ze wordt 30", "Kelly is net 18 geworden", "is hij 44?". */
const afterCopula = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  if (value > 3 && value < 14 && isCalled(page, at) && isOfChild(page, at)) return { value, certainty: "probable" };
  if (isGrown(value) && ofOne(page, at)) return { value, certainty: "probable" };
  if (!isGrown(value) || !endsWell(page, at)) return undefined;
  if (isCalled(page, at)) return { value, certainty: value < 16 ? "probable" : "sure" };
  const [previous, subject] = [words[at - 1], words[at - 2]];
  if (!previous || !copulas.has(previous.folded) || words[at]?.gap !== " ") {
    const asked = previous !== undefined && pronouns.has(previous.folded) && copulas.has(subject?.folded ?? "");
    return asked && words[at]?.gap === " " ? { value, certainty: "sure" } : undefined;
  }
  return things.has(subject?.folded ?? "") ? undefined : { value, certainty: "maybe" };
};

/** "nu hij 63 is", "toen ik negentien was", "bijna 12". */
const beforeCopula = ({ words }: Page, at: number, value: number): Read | undefined => {
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !previous || next?.gap !== " " || !/^(?:is|was|ben|bent|werd|word|wordt)$/.test(next.folded))
    return undefined;
  const someone = /^(?:hij|zij|ze|ik)$/.test(previous.folded) || (isName(previous) && !previous.opens);
  return someone && word.gap === " " && value > 3 ? { value, certainty: "sure" } : undefined;
};

/** "(29)", "(m, 29)", "(bijna 12)". */
const inBrackets = (page: Page, at: number, value: number): Read | undefined => {
  const { words, text } = page;
  const word = words[at];
  const almost = /^(?:bijna|net|pas|nu)$/.test(words[at - 1]?.folded ?? "") && word?.gap === " ";
  const [first, previous] = almost ? [words[at - 1], words[at - 2]] : [word, words[at - 1]];
  if (
    !word ||
    !first ||
    !previous ||
    !/^\.? ?\($/.test(first.gap) ||
    !/^(?: ?[),;/]| en |-\))/.test(text.slice(word.end, word.end + 4))
  )
    return undefined;
  const someone = people.has(previous.folded) || isName(previous) || isFirst(previous);
  if (someone && isGrown(value)) return { value, certainty: "sure" };
  return someone || isGrown(value) ? { value, certainty: "probable" } : undefined;
};

/** "Sven, 29, uit", "man 44", "m/44", "Roos 29 uit Heiloo". */
const besideSomeone = (page: Page, at: number, value: number): Read | undefined => {
  const { words, text } = page;
  const [word, previous, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !previous || !isGrown(value)) return undefined;
  const [gap, after] = [word.gap, text.slice(word.end, word.end + 2)];
  const called = previous.shape === "lower" && isClearFirst(previous);
  const someone =
    people.has(previous.folded) || (isName(previous) && !previous.opens) || called || previous.text.length === 1;
  const closed = /^(?:[,:;)\n/]|\.(?:\s|$)|$)/.test(after) && !/^:\d/.test(after);
  const follows = next?.gap === " " ? next.folded : "";
  const goesOn = /^(?:uit|woont|wonend|woonachtig|en)$/.test(follows);
  if (/^[.)]?, ?$|^ ?[/|-] ?$/.test(gap)) {
    if (someone && closed) return { value, certainty: "sure" };
    // "Tamara is marketeer, 36, uit": between commas, with no number before it.
    const alone = closed && previous.shape !== "number" && value > 15 && !things.has(previous.folded);
    return alone || (goesOn && someone) ? { value, certainty: "probable" } : undefined;
  }
  if (/^, (?:man|vrouw|m|v|jongen|meisje)(?!\p{L})/u.test(text.slice(word.end, word.end + 12)) && value > 15)
    return { value, certainty: "probable" };
  if (gap !== " ") return undefined;
  if (/^(?:geworden|lentes)$/.test(follows)) return { value, certainty: "sure" };
  if (closed && people.has(previous.folded) && !spelled(word)) return { value, certainty: "probable" };
  if (closed && /^(?:hij|zij|ze|toen)$/.test(previous.folded)) return { value, certainty: "probable" };
  return goesOn && follows !== "en" ? { value, certainty: "probable" } : undefined;
};

const isVerb = (word: Word | undefined): boolean => /^\p{Ll}{2,}t$/u.test(word?.text ?? "");

const orOlder = /^ (?:jaar )?(?:of|en) (?:ouder|jonger)/;

/** "een man van 44", "Kelly van 23", "zoon van 4 en dochter van 7". */
const behindVan = (page: Page, at: number, value: number): Read | undefined => {
  const { words } = page;
  const almost = /^(?:bijna|net|pas|nu|amper)$/.test(words[at - 1]?.folded ?? "") ? 1 : 0;
  const [word, van, someone, next] = [words[at], words[at - 1 - almost], words[at - 2 - almost], words[at + 1]];
  if (!word || van?.folded !== "van" || word.gap !== " " || !someone || van.gap !== " ") return undefined;
  if (next?.gap === " " && units.has(next.folded)) return undefined;
  if (
    next &&
    (/^(?:tot|-|–)$/.test(next.gap.trim() || next.folded) || orOlder.test(page.lower.slice(word.end, word.end + 16)))
  )
    return undefined;
  // "moeder van drie": how many children.
  if (value < 14 && /^(?:moeder|vader|mama|papa|oma|opa|ouders?)$/.test(someone.folded)) return undefined;
  if (people.has(someone.folded)) return { value, certainty: "probable" };
  // "dochter Emma van 6".
  const called = isName(someone) && people.has(words[someone.at - 1]?.folded ?? "");
  if (called) return { value, certainty: "probable" };
  const named = someone.shape === "capital" && !spelled(word) && isGrown(value) && (endsWell(page, at) || isVerb(next));
  if (named) return { value, certainty: "probable" };
  return someone.folded === "leeftijd" || ageBefore.has(someone.folded) ? { value, certainty: "probable" } : undefined;
};

/** "leeftijd: 37", "lft 44". */
const announced = (page: Page, at: number, value: number): Read | undefined => {
  const [word, previous] = [page.words[at], page.words[at - 1]];
  if (!word || !previous || !/^[ :.=]{1,3}$/.test(word.gap)) return undefined;
  return ageBefore.has(previous.folded) ? { value, certainty: "sure" } : undefined;
};

/** Ages in the ways people write them. Only the number is marked; how long something lasted is left alone. */
export const findAges: Finder = (page) => {
  const found = new Map<number, Candidate>();
  for (const word of page.words) {
    const { at } = word;
    const value = numberOf(word.folded);
    const read =
      (isAge(value) && !roundly.has(page.words[at - 1]?.folded ?? "") && !isAmount(page, at)
        ? (withYears(page, at, value) ??
          inMonths(page, at, value) ??
          onFeast(page, at, value) ??
          behindSlip(page, at, value) ??
          afterTrade(page, at, value) ??
          inFront(page, at, value) ??
          afterCopula(page, at, value) ??
          beforeCopula(page, at, value) ??
          inBrackets(page, at, value) ??
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
