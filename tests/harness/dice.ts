/** A small generator with a printed seed, so that a failing history can be played again. */
export const dice = (seed: number) => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[upTo(list.length)];
    if (chosen === undefined) throw new Error("picked from an empty list");
    return chosen;
  };
  return {
    next,
    upTo,
    pick,
    chance: (p: number) => next() < p,
    some: <T>(list: readonly T[], p: number) => list.filter(() => next() < p),
  };
};
export type Dice = ReturnType<typeof dice>;
