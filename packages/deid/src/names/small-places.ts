import { lazy } from "../lists/lazy.ts";
import { lookups } from "../lists/lookups.ts";
import type { Page } from "../page.ts";
import { cues } from "./cues.ts";
import { before, isCareless } from "./facts.ts";
import { place } from "./judge.ts";
import { nearIndex } from "./one-letter.ts";
import { isExactWord, isPlainWord } from "./ordinary.ts";
import { isSmall, type Step } from "./small.ts";

const nearPlace = lazy(() => nearIndex([...lookups().places.singles()].filter((name) => name.length >= 6)));

const islands =
  /^(?:texel|vlieland|terschelling|ameland|schiermonnikoog|goeree|walcheren|marken|urk|wieringen|tholen|schouwen|rottum|bonaire|curacao|aruba|saba|statia)$/;
/** "sint jansteen", "bad boekelo": words that open a village's name of two. */
const heads = /^(?:sint|st|bad|heilig|heilige)$/;
const direction = /^(?:noord|oost|zuid|west|centrum)$/;

/** Where the name ends: "breda noord" takes the direction along. */
const withDirection = (page: Page, to: number): number => {
  const next = page.words[to];
  return next?.gap === " " && direction.test(next.folded) ? to + 1 : to;
};

const livesIn = /^(?:woon|woont|wonen|wonend|woonachtig|woond|woonde|gewoond|geboren|gevestigd)$/;

const afterIn = new Set(
  "dieren leiden landen buiten haven hout poort west oost zuid noord zand stad park hoek dorst winkel huizen heide groet well heel wijk vaart waar handel geest drie putten sloten dalen hem est mol buren hall oude palen enter dorst velden hoeven".split(
    " ",
  ),
);

/** "uit leewarden", "in spijkenisse", "te goor". */
export const smallPlace = (page: Page, index: number): Step | undefined => {
  const word = page.words[index];
  if (!isSmall(page, word)) return undefined;
  const { places, placesThatAreWords } = lookups();
  const known = places.at(page, index);
  const lead = before(page, index)?.folded ?? "";
  const two = before(page, index, 2)?.folded ?? "";
  // "in de jordaan".
  const led = cues().inPlace.has(lead === "de" && !isPlainWord(word.folded) ? two : lead);
  const second = page.words[index + 1];
  if (led && !known && heads.test(word.folded) && isSmall(page, second) && second.gap === " ") {
    const named = lookups().places.has(second.folded) || (second.folded.length > 4 && !isExactWord(second.folded));
    if (named && !isPlainWord(second.folded))
      return { found: place(page, index, index + 2, "probable"), next: index + 2 };
  }
  if (known && lead === "op" && islands.test(word.folded))
    return { found: place(page, index, index + known.length, "probable"), next: index + known.length };
  if (known) {
    const to = led ? withDirection(page, index + known.length) : index + known.length;
    const isWord =
      known.length === 1 &&
      (isExactWord(word.folded) ||
        lookups().placesThatAreWords.has(word.folded) ||
        lookups().wordNames.has(word.folded));
    if (isWord) {
      const surely =
        led &&
        ((lead === "uit" && isCareless(page)) ||
          livesIn.test(two) ||
          ((lead === "uit" || lead === "oet") && /^(?:kom|komt|kwam|jan)$/.test(two)) ||
          lead === "te");
      if (
        led &&
        isCareless(page) &&
        placesThatAreWords.has(word.folded) &&
        word.folded.length > 2 &&
        !afterIn.has(word.folded)
      )
        return { found: place(page, index, to, "maybe"), next: to };
      return surely && word.folded.length > 2 && placesThatAreWords.has(word.folded)
        ? { found: place(page, index, to, "probable"), next: to }
        : undefined;
    }
    const isPhrase = known.length > 1;
    const somePart = page.words.slice(index, to).some((one) => !isPlainWord(one.folded) || one.folded === "den");
    const byItself = led && /^(?:in|uit|te|naar)$/.test(lead) && !/^(?:de|het|den|'t)$/.test(word.folded);
    if (isPhrase && !somePart && !livesIn.test(two) && !byItself) return undefined;
    if (isPhrase || (led && word.folded.length > 2)) return { found: place(page, index, to, "sure"), next: to };
    return isCareless(page) && word.folded.length > 3
      ? { found: place(page, index, to, "probable"), next: to }
      : undefined;
  }
  const loose = lead === "van" && isCareless(page) && word.folded.length > 7;
  if (!(led || loose) || word.folded.length < 6 || isPlainWord(word.folded) || !/^[a-z-]+$/.test(word.folded))
    return undefined;
  return nearPlace()(word.folded) ? { found: place(page, index, index + 1, "probable"), next: index + 1 } : undefined;
};
