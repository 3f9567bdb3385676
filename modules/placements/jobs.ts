import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { countWhatWasAsked, deleteWhatPassed, tellWhoStarts } from "./actions/by-the-clock.ts";

export const jobs: readonly Job[] = [
  {
    // Asked for by platform.do_soon() when someone wants to count; the clock comes by for what was left lying.
    name: "count-placements",
    when: "40 * * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "placement-counts", countWhatWasAsked)),
  },
  {
    name: "tell-who-starts",
    when: "0 8 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "placement", tellWhoStarts)),
  },
  {
    name: "tidy-placements",
    when: "45 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
];
