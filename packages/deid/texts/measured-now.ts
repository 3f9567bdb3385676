import { type Category, deidentify } from "../src/index.ts";
import type { Measured, MeasuredSet, Share } from "../src/measured-shape.ts";
import { readSet, type SetName } from "./read.ts";
import { judge, score } from "./score.ts";
import { tags } from "./tags.ts";

const only = ({ good, of }: Share): Share => ({ good, of });
const none: Share = { good: 0, of: 0 };
const together = (shares: readonly Share[]): Share => ({
  good: shares.reduce((total, { good }) => total + good, 0),
  of: shares.reduce((total, { of }) => total + of, 0),
});
const categories = [...new Set(tags.map(({ category }) => category))] as Category[];
const perCategory = (of: (category: Category) => Share): Record<Category, Share> =>
  Object.fromEntries(categories.map((category) => [category, of(category)])) as Record<Category, Share>;

const setNow = (name: SetName): MeasuredSet => {
  const total = score(readSet(name).map((text) => judge(text, deidentify(text.text))));
  return {
    texts: total.texts,
    harmless: total.harmlessMarkedSure.of,
    found: perCategory((category) =>
      together(total.perTag.filter(({ tag }) => tag.category === category).map(({ found }) => found)),
    ),
    right: perCategory((category) => only(total.perCategory.find((one) => one.category === category)?.right ?? none)),
    precision: only(total.precision),
    direct: only(total.direct),
    withoutDirectLeak: only(total.withoutDirectLeak),
    harmlessMarkedSure: only(total.harmlessMarkedSure),
  };
};

/** What the helper finds today, counted. */
export const measuredNow = (): Measured => ({ measuring: setNow("measuring"), making: setNow("making") });
