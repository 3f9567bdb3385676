/** A place in a text that may matter to someone's benefit when Work & Income reads along. */
export interface BenefitMark {
  readonly start: number;
  readonly end: number;
  /** One plain Dutch sentence. */
  readonly reason: string;
}

const living = /(?<!\p{L})(?:samenwo(?:nen|nend|ont|onde)|woont samen)(?!\p{L})/giu;

/** Marks what may have consequences for the benefit of the person. Outside the command's contract. */
export const touchesBenefit = (text: string): BenefitMark[] =>
  [...text.matchAll(living)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    reason: "Samenwonen kan gevolgen hebben voor de uitkering.",
  }));
