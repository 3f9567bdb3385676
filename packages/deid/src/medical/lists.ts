import { lazy } from "../lists/lazy.ts";
import {
  conditionEndings,
  conditions,
  medicineEndings,
  medicines,
  modifiers,
  phrases,
  treatments,
} from "../lists/medical.ts";
import { slashed, spaced } from "../lists/packed.ts";
import { phraseIndex } from "../lists/phrase-index.ts";

/** What a medical word is about. */
export type Kind = "condition" | "medicine" | "treatment";

/** The medical lists, made on first use. */
export const medicalLists = lazy(() => {
  const words = new Map<string, Kind>();
  for (const word of spaced(treatments)) words.set(word, "treatment");
  for (const word of spaced(medicines)) words.set(word, "medicine");
  for (const word of spaced(conditions)) words.set(word, "condition");
  const long = new Set([...words.keys()].filter((word) => word.length >= 7));
  return {
    words,
    long,
    phrases: phraseIndex(slashed(phrases).map((phrase) => [phrase, true] as const)),
    conditionEndings: spaced(conditionEndings),
    medicineEndings: spaced(medicineEndings),
    modifiers: new Set(spaced(modifiers)),
  };
});
