import type { Page } from "../page.ts";
import { abbreviations } from "./exceptions.ts";
import { medicalLists } from "./lists.ts";

const trailing = /^(?:nao|nos|type|stadium|graad|gold)$/;

/** Where what belongs to a condition ends: "diabetes type 1", "stoornis NAO", "gebruik in remissie". */
export const endOf = (page: Page, to: number): number => {
  const next = page.words[to];
  if (next?.gap !== " ") return to;
  if (isCluster(page, to - 1)) return to + 1;
  if (trailing.test(next.folded)) {
    const number = page.words[to + 1];
    return number && number.gap === " " && /^(?:\d|i{1,3}|iv|een|twee)$/.test(number.folded)
      ? to + 2
      : /^na|^no/.test(next.folded)
        ? to + 1
        : to;
  }
  if (next.folded === "in" && page.words[to + 1]?.folded === "remissie") return to + 2;
  if (next.folded === "in" && page.words[to + 2]?.folded === "remissie") return to + 3;
  if (
    next.folded === "met" &&
    medicalLists().phrases.at(page, to + 1) &&
    /kenmerken/.test(page.words[to + 2]?.folded ?? "")
  )
    return to + 3;
  const { folded } = page.words[to - 1] ?? next;
  if (next.folded === "aan" && /^versla(?:afd|afde|ving)$/.test(folded) && page.words[to + 1]?.gap === " ")
    return to + 2;
  if (next.folded === "aan" && /^(?:ingreep|operatie|geopereerd)$/.test(folded) && page.words[to + 2]?.gap === " ")
    return to + 3;
  if (next.folded === "van" && /^(?:syndroom|ziekte)$/.test(folded) && /^\p{Lu}/u.test(page.words[to + 1]?.text ?? ""))
    return to + 2;
  return to;
};

/** Where it begins: "zware postnatale depressie", "chronische lage rugklachten". */
export const startOf = (page: Page, from: number): number => {
  let start = from;
  const named = page.words[from - 1];
  if (
    page.words[from]?.folded === "syndroom" &&
    page.words[from]?.gap === " " &&
    named?.shape === "capital" &&
    !named.opens
  )
    start -= 1;
  if (page.words[from - 1]?.folded === "en" && page.words[from - 1]?.gap === "- ") return from - 2;
  if (page.words[from - 1]?.folded === "in" && page.words[from - 2]?.folded === "terugval") return from - 2;
  while (start > 0 && start > from - 4) {
    const word = page.words[start - 1];
    if (page.words[start]?.gap !== " " || !word || !medicalLists().modifiers.has(word.folded)) break;
    start -= 1;
  }
  return start;
};

/** "cluster B", "cluster C-problematiek". */
export const isCluster = (page: Page, index: number): boolean =>
  page.words[index]?.folded === "cluster" && /^[abc](?:-|$)/.test(page.words[index + 1]?.folded ?? "");

/** "syndroom van Marfan", "ziekte van Crohn". */
export const isDiseaseOf = (page: Page, index: number): boolean =>
  /^(?:syndroom|ziekte)$/.test(page.words[index]?.folded ?? "") &&
  page.words[index + 1]?.folded === "van" &&
  /^\p{Lu}/u.test(page.words[index + 2]?.text ?? "");

/** "P.T.S.S.", "a d h d": the letters of an abbreviation one by one. How many words it takes. */
export const spelled = (page: Page, index: number): number => {
  let letters = page.words[index]?.folded ?? "";
  if (letters.length !== 1) return 0;
  let end = index + 1;
  while (end < index + 5 && page.words[end]?.folded.length === 1 && /^[. -]{1,2}$/.test(page.words[end]?.gap ?? "")) {
    letters += page.words[end]?.folded ?? "";
    end += 1;
  }
  return end - index >= 3 && abbreviations.has(letters) ? end - index : 0;
};
