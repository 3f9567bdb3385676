import type { Page, Word } from "../page.ts";
import { isGrown, type Read } from "./age-forms.ts";

const little =
  /^(?:baby|baby'tje|babytje|zuigeling|dochtertje|zoontje|kindje|kleintje|meisje|jongetje|kleinkind|kleinzoon|kleindochter|neefje|nichtje|zusje|broertje|pasgeborene|peuter|dreumes|tweeling|dochter|zoon|kind)$/;
const young = /^(?:maand|maanden|maandjes|mnd|weken|wkn|weekjes|dagen)$/;

/** "haar baby van vijf maanden": only of a small child, whatever else lasts so long. */
export const inMonths = ({ words }: Page, at: number, value: number): Read | undefined => {
  const [someone, van, word, unit] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (!word || van?.folded !== "van" || word.gap !== " " || van.gap !== " " || value > 30) return undefined;
  return little.test(someone?.folded ?? "") && unit?.gap === " " && young.test(unit.folded)
    ? { value, certainty: "probable" }
    : undefined;
};

const feasts =
  /^(?:kerst|kerstmis|pasen|pinksteren|koningsdag|koninginnedag|sinterklaas|bevrijdingsdag|hemelvaart|advent|carnaval|oudjaar|nieuwjaar|suikerfeest|driekoningen|goede|tweede|eerste|vrijdag|paasdag|kerstdag|pinksterdag|sint-maarten|met|op|aan|rond|na|voor|de)$/;
const becoming = /^(?:word|wordt|werd|worden|werden|geworden)$/;
const someone = /^(?:hij|zij|ze|ik|je|jij|u|wij|we|die)$/;

/** "zij wordt met koninginnedag vijftig": a coming birthday, told by a feast. */
export const onFeast = ({ words, text }: Page, at: number, value: number): Read | undefined => {
  let verb = at - 1;
  while (verb > at - 6 && feasts.test(words[verb]?.folded ?? "") && words[verb + 1]?.gap === " ") verb -= 1;
  if (at - verb < 2 || !becoming.test(words[verb]?.folded ?? "") || !isGrown(value)) return undefined;
  const next = words[at + 1];
  const behind = text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 2);
  const ends = /^(?:[.,;!?)\n]|$)/.test(behind) || /^(?:en|maar|dus|jaar)$/.test(next?.folded ?? "");
  return ends ? { value, certainty: "probable" } : undefined;
};

const misspelled = /^(?:bn|bne|bin|ebn|bwn|bem|benn|beb|bennen)$/;

/** "ik bne 31 en": the verb with a slip in it. */
export const behindSlip = ({ words }: Page, at: number, value: number): Read | undefined => {
  const [subject, verb, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (subject?.folded !== "ik" || !misspelled.test(verb?.folded ?? "") || !isGrown(value)) return undefined;
  return next?.gap === " " && /^(?:uur|euro|keer|x|minuten|dagen|weken|maanden|km)$/.test(next.folded)
    ? undefined
    : { value, certainty: "probable" };
};

const copulas = /^(?:is|was|ben|bent|werd|wordt)$/;
const noSubject = /^(?:het|dit|dat|er|wat|prijs|score|cijfer|temperatuur|groep|lijn|bus|kamer|nummer|maat|tafel)$/;

/** "mijn buurman is loodgieter en 53.": what somebody is, and how old, at the end of the sentence. */
export const afterTrade = ({ words, text }: Page, at: number, value: number): Read | undefined => {
  const [word, and, trade] = [words[at], words[at - 1], words[at - 2]];
  if (!word || and?.folded !== "en" || word.gap !== " " || and.gap !== " " || trade?.shape !== "lower")
    return undefined;
  if (
    !isGrown(value) ||
    value < 16 ||
    !/^(?:[.!?;\n]|,? (?:en|maar|ze|hij|die) |$)/.test(text.slice(word.end, word.end + 5))
  )
    return undefined;
  const verb = [3, 4].map((back) => words[at - back]).find((one: Word | undefined) => copulas.test(one?.folded ?? ""));
  const subject = verb && words[verb.at - 1];
  return subject && verb.gap === " " && !noSubject.test(subject.folded) && subject.shape !== "number"
    ? { value, certainty: "probable" }
    : undefined;
};

/** "Achtendertig werd zij, gezond": the number opens the sentence. */
export const inFront = ({ words }: Page, at: number, value: number): Read | undefined => {
  const [word, verb, subject] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.opens || word.shape === "number" || !isGrown(value) || verb?.gap !== " " || subject?.gap !== " ")
    return undefined;
  return copulas.test(verb.folded) && (someone.test(subject.folded) || /^(?:deze|mijn|haar|zijn)$/.test(subject.folded))
    ? { value, certainty: "probable" }
    : undefined;
};

/** "7,45" and "€ 12": the digits of a price or a temperature are nobody's age. */
export const isAmount = ({ words, text }: Page, at: number): boolean => {
  const [word, previous] = [words[at], words[at - 1]];
  if (word?.shape !== "number") return false;
  return (
    (word.gap === "," && previous?.shape === "number" && /\d/.test(text.charAt(word.start - 2))) ||
    /^,\d/.test(text.slice(word.end, word.end + 2)) ||
    /€ ?$/.test(text.slice(Math.max(0, word.start - 2), word.start)) ||
    /^ ?(?:graden|°)/.test(text.slice(word.end, word.end + 8))
  );
};
