import { before, isCommon, plain } from "../names/facts.ts";
import { isOrdinary } from "../names/ordinary.ts";
import type { Page, Word } from "../page.ts";
import type { Kind } from "./lists.ts";

const dose = /^(?:mg|mcg|microgram|milligram|ml)$/;
const doseInOne = /^\d+(?:mg|mcg|ml)$/;
const swallows = /^(?:slikt|slik|slikte|slikken)$/;

const isUnknown = (word: Word): boolean =>
  word.folded.length > 4 && !isCommon(word) && !isOrdinary(plain(word)) && word.shape !== "number";

/** A medicine before its dose ("blorfil 20 mg"), what someone swallows, and a diagnosis no list knows. */
export const fromContext = (page: Page, index: number): Kind | undefined => {
  const word = page.words[index];
  if (!word || word.folded.length < 4) return undefined;
  const next = page.words[index + 1];
  if (next?.gap === " " && next.shape === "number" && !isCommon(word)) {
    const unit = page.words[index + 2];
    if (doseInOne.test(next.folded) || (unit && dose.test(unit.folded))) return "medicine";
  }
  if (!isUnknown(word)) return undefined;
  const lead = before(page, index)?.folded ?? "";
  if (swallows.test(lead)) return "medicine";
  if (lead === "diagnose" || (lead === "aan" && /^(?:lijdt|leed|lijd)$/.test(before(page, index, 2)?.folded ?? "")))
    return "condition";
  return page.words[index - 1]?.folded === "diagnose" && word.gap === ": " ? "condition" : undefined;
};
