import { benefitRules } from "./benefit-words.ts";

/** A place in a text that may matter to someone's benefit when Work & Income reads along. */
export interface BenefitMark {
  readonly start: number;
  readonly end: number;
  /** One plain Dutch sentence. */
  readonly reason: string;
}

/** "niet", "geen" or "zonder" just before, in the same part of the sentence. */
const denied =
  /(?<!\p{L})(?:niet|geen|nooit|zonder|noch)(?: (?:meer|te|om|van plan|aan het|eigen|enkele|enige|eens))?(?: te)? $/iu;
/** "woont niet meer samen", "woont niet bij haar vriend". */
const deniesItself = /(?<!\p{L})(?:niet|geen|nooit) /iu;

/** Marks what may have consequences for the benefit of the person. Outside the command's contract, and never complete. */
export const touchesBenefit = (text: string): BenefitMark[] => {
  const marks: BenefitMark[] = [];
  for (const { pattern, reason, unlessDenied } of benefitRules)
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, start - 24), start);
      if (unlessDenied && (denied.test(before) || deniesItself.test(found))) continue;
      marks.push({ start, end: start + found.length, reason });
    }
  const inOrder = marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return inOrder.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
};
