import type { Calculation } from "../contract.ts";
import { amountsOn, versionOf } from "./amounts.ts";

/** What a row of a calculation is, as far as the screen is concerned. */
type Row = Omit<Calculation, "may" | "otherAmountsToday"> & {
  readonly amounts: unknown;
  readonly own: boolean;
  readonly mine: boolean;
};

/** Whether other amounts hold today than when it was kept; false on a day we have no amounts for. */
const otherAmounts = (amountsVersion: string, today: string): boolean => {
  const now = amountsOn(today);
  return Object.keys(now).length > 0 && versionOf(now) !== amountsVersion;
};

/** As the screen gets it: without the amounts, which only recomputing needs. */
export const asShown = (
  { amounts: _, own: _own, mine: _mine, ...row }: Row,
  may: Calculation["may"],
  today: string,
): Calculation => ({ ...row, otherAmountsToday: otherAmounts(row.amountsVersion, today), may });
