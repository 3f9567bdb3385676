import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { refreshAll, renewChanged } from "./actions/refresh-region.ts";
import { tellWeek } from "./actions/tell-week.ts";

export const jobs: readonly Job[] = [
  {
    name: "refresh-matches",
    when: "40 2 * * *",
    run: async ({ house }) => refreshAll((work) => inOwnTransaction(house, "matching", work)),
  },
  {
    // Asked for by platform.do_soon() when a profile, an own no or a sharing changes; the clock comes by for what was left lying.
    name: "renew-matches",
    when: "*/5 * * * *",
    run: async ({ house }) => renewChanged((work) => inOwnTransaction(house, "matching", work)),
  },
  {
    name: "tell-new-work",
    when: "25 4 * * 1",
    run: async ({ house }) => void (await inOwnTransaction(house, "matching", tellWeek)),
  },
];
