import type { StayCount } from "../contract.ts";

/** As the database counts; without a split where that would say something about one person. */
type Counted = {
  readonly months: number;
  readonly organisation: string | null;
  readonly own: boolean;
  readonly placements: number;
  readonly persons: number;
  readonly here: number | null;
  readonly elsewhere: number | null;
  readonly notWorking: number | null;
  readonly unknown: number | null;
};
/** Below this many people a percentage says more about one person than about the work. */
const enough = 10;

/** What was counted, with a percentage where there are people enough for one. */
export const asCounts = ({ here, elsewhere, notWorking, unknown, ...counted }: Counted): StayCount => {
  const split = here !== null && elsewhere !== null && notWorking !== null && unknown !== null;
  return {
    ...counted,
    states: split ? { here, elsewhere, not: notWorking, unknown } : null,
    percentAtWork:
      split && counted.persons >= enough ? Math.round((100 * (here + elsewhere)) / counted.placements) : null,
  };
};
