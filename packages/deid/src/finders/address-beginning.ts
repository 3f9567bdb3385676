import type { Page, Word } from "../page.ts";
import { heads, particles } from "./street-words.ts";

/** Whether a word begins with a capital. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === "capital" || word.shape === "caps" || word.shape === "mixed");

/** The first word of the name: from "Heijdenstraat" back to "Jan" of Jan van der Heijdenstraat. */
export const beginning = ({ words, shouted }: Page, at: number): Word | undefined => {
  let first = at;
  for (let place = at - 1; place >= 0 && at - place < 6; place -= 1) {
    const word = words[place];
    const gap = words[place + 1]?.gap ?? "";
    const short = word !== undefined && word.text.length < 6 && /^\. ?$/.test(gap);
    if (!word || !(gap === " " || short)) break;
    const known = (heads.has(word.folded) && word.folded.length > 1) || (short && word.text.length < 3);
    if (isCapital(word) && !shouted && (!word.opens || known || short)) first = place;
    else if (known && word.shape !== "lower") first = place;
    else if (known && words[at]?.shape === "lower" && !/^(?:jan|onder|boven|achter|in|op)$/.test(word.folded))
      first = place;
    else if (!particles.has(word.folded)) break;
  }
  return words[first];
};

/** In a text without capitals the name begins behind the article or preposition: "in de | anne frankstraat". */
export const smallBeginning = ({ words }: Page, at: number): Word | undefined => {
  for (let place = at - 1; place >= 0 && at - place < 6 && words[place + 1]?.gap === " "; place -= 1) {
    const word = words[place];
    const [before, next] = [words[place - 1], words[place + 1]];
    if (word?.shape !== "lower") return undefined;
    const article = /^(?:de|het)$/.test(word.folded) && /^(?:in|op|aan|naar|bij|uit)$/.test(before?.folded ?? "");
    if (article || /^(?:adres|woont|woonachtig|wonend)$/.test(word.folded)) return next;
  }
  return undefined;
};
