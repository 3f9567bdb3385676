import { type Count, type Score, share } from "./score.ts";

/** One figure of a score, and what we want it to be. */
export interface Figure {
  readonly name: string;
  readonly count: Count;
  readonly aim: number;
  /** The figure should stay under the aim, not above it. */
  readonly atMost: boolean;
  readonly reached: boolean;
}

const sum = (counts: readonly Count[]): Count => ({
  of: counts.reduce((total, { of }) => total + of, 0),
  good: counts.reduce((total, { good }) => total + good, 0),
});

/** The figures we promise ourselves, on texts the makers of the rules have not seen. */
export const figures = (score: Score): Figure[] => {
  const found = (...names: readonly string[]) =>
    sum(score.perTag.filter(({ tag }) => names.includes(tag.name)).map((one) => one.found));
  const figure = (name: string, count: Count, aim: number, atMost = false): Figure => ({
    name,
    count,
    aim,
    atMost,
    reached: atMost ? share(count) <= aim || count.of === 0 : share(count) >= aim,
  });
  return [
    figure("direct, alle soorten samen", score.direct, 0.95),
    figure("persoon", found("persoon"), 0.93),
    figure("telefoon", found("telefoon"), 0.99),
    figure("e-mail", found("email"), 0.99),
    figure("iban", found("iban"), 0.99),
    figure("bsn", found("bsn"), 0.99),
    figure("postcode", found("postcode"), 0.99),
    figure("plaats", found("plaats"), 0.9),
    figure("leeftijd en datum", found("leeftijd", "datum", "datum_relatief"), 0.93),
    figure("instelling", found("instelling"), 0.8),
    figure("werkgever", found("werkgever"), 0.65),
    figure("medisch", found("medisch"), 0.9),
    figure(
      "quasi, geraakt",
      sum(score.perTag.filter(({ tag }) => tag.name === "quasi").map((one) => one.touched)),
      0.6,
    ),
    figure("precisie, alle merken", score.precision, 0.88),
    figure("onschuldige teksten met een zeker merk", score.harmlessMarkedSure, 0.06, true),
    figure("teksten zonder enig direct lek", score.withoutDirectLeak, 0.85),
  ];
};

/** The bounds a later measurement may not cross: a hundredth below what is reached, or above it where less is better. */
export const floorsOf = (reached: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(
    reached
      .filter(({ count }) => count.of > 0)
      .map(({ name, count, atMost }) => {
        const bound = atMost ? Math.ceil(share(count) * 100) + 1 : Math.max(0, Math.floor(share(count) * 100) - 1);
        return [name, bound / 100];
      }),
  );
