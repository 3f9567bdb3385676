import { findCodes } from "../medical/codes.ts";
import { explainedAway, isOnlyWord, vague } from "../medical/exceptions.ts";
import { fromContext } from "../medical/from-context.ts";
import { medicalInWords } from "../medical/in-words.ts";
import { type Kind, medicalLists } from "../medical/lists.ts";
import { endOf, isCluster, isDiseaseOf, spelled, startOf } from "../medical/reach.ts";
import { kindOfWord } from "../medical/words.ts";
import { before, plain } from "../names/facts.ts";
import type { Page } from "../page.ts";
import type { Candidate, Certainty } from "../span.ts";
import type { Finder } from "./finder.ts";

const aboutSomeone =
  /^(?:heeft|had|hebt|heb|diagnose|diagnosen|lijdt|lijd|leed|slikt|slik|slikte|gebruikt|gebruikte|neemt|zijn|haar|mijn|vanwege|wegens|krijgt|kreeg|volgt|volgde|clean|bouwt|bouw)$/;
const between = /^(?:een|de|het|ook|of|en|nu|al|nog)$/;

/** "heeft een", "haar": what follows is about somebody, not about a subject. */
const isAboutSomeone = (page: Page, from: number): boolean => {
  const lead = before(page, from)?.folded ?? "";
  if (aboutSomeone.test(lead)) return true;
  return between.test(lead) && aboutSomeone.test(before(page, from, 2)?.folded ?? "");
};

/** Diagnoses, complaints, medicines, drugs, treatments and the codes of diagnoses. */
export const findMedical: Finder = (page) => {
  const found: Candidate[] = [];
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index];
    if (!word || word.shape === "number") continue;
    const letters = spelled(page, index);
    const phrase = letters > 0 ? { length: letters } : medicalLists().phrases.at(page, index);
    const isWhole = phrase !== undefined || isDiseaseOf(page, index) || isCluster(page, index);
    const kind: Kind | undefined = isWhole ? "condition" : (kindOfWord(word) ?? fromContext(page, index));
    if (kind === undefined) continue;
    if (!isWhole && (isOnlyWord(page, word) || explainedAway(page, index, plain(word)))) continue;
    const to = endOf(page, index + (phrase?.length ?? 1));
    const from = kind === "condition" ? startOf(page, index) : index;
    const certainty: Certainty =
      !isWhole && vague.has(plain(word)) ? "maybe" : isAboutSomeone(page, from) ? "sure" : "probable";
    const start = page.words[from]?.start ?? word.start;
    const end = page.words[to - 1]?.end ?? word.end;
    const last = found.at(-1);
    const joins = last !== undefined && start < last.end;
    if (joins) found.pop();
    found.push({
      start: joins ? Math.min(start, last.start) : start,
      end: joins ? Math.max(end, last.end) : end,
      category: "medical",
      certainty: joins ? last.certainty : certainty,
      ...medicalInWords[kind],
    });
    index = to - 1;
  }
  return [...found, ...findCodes(page)];
};
