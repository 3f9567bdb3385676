import { z } from "zod";

/** A number that may be shown, or why it is not. */
export const Figure = z.union([z.int(), z.enum(["under-5", "hidden"])]);
export type Figure = z.infer<typeof Figure>;

/** What stands where a number is not shown (Dutch, for a table). */
export const notShownInWords = (figure: "under-5" | "hidden"): string =>
  figure === "under-5" ? "minder dan 5" : "niet getoond";

/**
 * Which numbers of a table may be shown. Below five is not shown; and nothing is shown from which such a number could be
 * worked out: in every sum (groups make the region, parts make a total, quarters make a year) at least so much stays
 * hidden that each number that is not shown can still be three different ones.
 */
export const smallest = 5;
/** How far apart the lowest and highest possible value of a hidden number stay. */
const spread = 2;

/** One number in a table, by a key of its own. */
export type Cell = {
  readonly key: string;
  readonly value: number;
  /** When something has to be hidden as well, low goes before high. Totals of a region are kept longest. */
  readonly weight: number;
  /** Already shown or hidden elsewhere, and not to be changed here. */
  readonly fixed?: Figure | undefined;
};
/** `whole` is the sum of `parts`. */
export type Sum = { readonly whole: string; readonly parts: readonly string[] };

type State = "shown" | "under-5" | "hidden";
type Place = { readonly cell: Cell; readonly sums: PlacedSum[]; state: State; low: number; high: number };
type PlacedSum = { readonly whole: Place; readonly parts: readonly Place[] };

const startOf = ({ value, fixed }: Cell): State => {
  if (fixed !== undefined) return typeof fixed === "number" ? "shown" : fixed;
  return value < smallest ? "under-5" : "shown";
};

const place = (cells: readonly Cell[], sums: readonly Sum[]) => {
  const places: Place[] = cells.map((cell) => ({ cell, sums: [], state: startOf(cell), low: 0, high: 0 }));
  const byKey = new Map(places.map((at) => [at.cell.key, at]));
  const placed = sums.flatMap(({ whole, parts }): PlacedSum[] => {
    const at = byKey.get(whole);
    const found = parts.flatMap((key) => byKey.get(key) ?? []);
    // What does not add up tells nothing: nobody can count with it.
    const addsUp = at && found.reduce((total, { cell }) => total + cell.value, 0) === at.cell.value;
    return addsUp ? [{ whole: at, parts: found }] : [];
  });
  for (const sum of placed) for (const at of [sum.whole, ...sum.parts]) at.sums.push(sum);
  return { places, placed };
};

const narrow = (at: Place, low: number, high: number): boolean => {
  if (low <= at.low && high >= at.high) return false;
  at.low = Math.max(at.low, low);
  at.high = Math.min(at.high, high);
  return true;
};

/** Works out of one sum what each number in it can still be. @returns whether anything became known */
const workOut = ({ whole, parts }: PlacedSum): boolean => {
  let lows = 0;
  let highs = 0;
  let endless = 0;
  for (const { low, high } of parts) {
    lows += low;
    if (Number.isFinite(high)) highs += high;
    else endless += 1;
  }
  let changed = narrow(whole, lows, endless > 0 ? Number.POSITIVE_INFINITY : highs);
  for (const at of parts) {
    const othersEndless = endless - (Number.isFinite(at.high) ? 0 : 1);
    const otherHighs = othersEndless > 0 ? Number.POSITIVE_INFINITY : highs - (Number.isFinite(at.high) ? at.high : 0);
    const { low, high } = at;
    if (narrow(at, whole.low - otherHighs, whole.high - (lows - low))) {
      changed = true;
      lows += at.low - low;
      highs += (Number.isFinite(at.high) ? at.high : 0) - (Number.isFinite(high) ? high : 0);
      if (!Number.isFinite(high) && Number.isFinite(at.high)) endless -= 1;
    }
  }
  return changed;
};

/** What a reader who can calculate knows about each number: sums are worked out until nothing changes any more. */
const workEverythingOut = (places: readonly Place[], placed: readonly PlacedSum[], lowest: number): void => {
  for (const at of places) {
    const { value } = at.cell;
    at.low = at.state === "shown" ? value : at.state === "under-5" ? lowest : smallest;
    at.high = at.state === "shown" ? value : at.state === "under-5" ? smallest - 1 : Number.POSITIVE_INFINITY;
  }
  const waiting = new Set(
    placed.filter(({ whole, parts }) => [whole, ...parts].some(({ state }) => state !== "shown")),
  );
  // Every step makes a range smaller; the limit only keeps two numbers from creeping towards each other without end.
  for (let steps = 0; steps < 200_000 && waiting.size > 0; steps += 1) {
    const [sum] = waiting;
    if (!sum) break;
    waiting.delete(sum);
    if (workOut(sum))
      for (const { sums, state } of [sum.whole, ...sum.parts])
        if (state !== "shown") for (const other of sums) if (other !== sum) waiting.add(other);
  }
};

/**
 * The number that is missed least among those beside it in a sum, so that it may go as well; where all of those are
 * hidden already, among those beside them, and so on.
 */
const leastMissed = (from: Place): Place | undefined => {
  const seen = new Set([from]);
  let edge = [from];
  while (edge.length > 0) {
    const beside = [
      ...new Set(edge.flatMap(({ sums }) => sums.flatMap(({ whole, parts }) => [whole, ...parts]))),
    ].filter((at) => !seen.has(at));
    const [best] = beside
      .filter(({ cell, state }) => cell.fixed === undefined && state === "shown")
      .sort((a, b) => inOrder(a.cell, b.cell));
    if (best) return best;
    for (const at of beside) seen.add(at);
    edge = beside.filter(({ state }) => state !== "shown");
  }
  return undefined;
};
const inOrder = (a: Cell, b: Cell): number => a.weight - b.weight || a.value - b.value || (a.key < b.key ? -1 : 1);

/**
 * @param zeroIsShown zeros come in as fixed numbers, so that whoever reads "under-5" knows that it is no zero
 * @returns what is shown for each key: the number, or why not
 */
export const hideSmallNumbers = (
  cells: readonly Cell[],
  sums: readonly Sum[],
  { zeroIsShown = false }: { readonly zeroIsShown?: boolean } = {},
): Map<string, Figure> => {
  const { places, placed } = place(cells, sums);
  for (;;) {
    workEverythingOut(places, placed, zeroIsShown ? 1 : 0);
    const told = places.filter(({ state, low, high }) => state !== "shown" && high - low < spread);
    // Several at once, as long as they are in different sums: hiding for one often hides for its neighbours.
    const touched = new Set<PlacedSum>();
    let hid = false;
    for (const at of told.sort((a, b) => inOrder(a.cell, b.cell))) {
      if (at.sums.some((sum) => touched.has(sum))) continue;
      const also = leastMissed(at);
      if (!also || also.sums.some((sum) => touched.has(sum))) continue;
      also.state = "hidden";
      hid = true;
      for (const sum of [...at.sums, ...also.sums]) touched.add(sum);
    }
    if (!hid) break;
  }
  return new Map(places.map(({ cell, state }) => [cell.key, state === "shown" ? cell.value : state]));
};
