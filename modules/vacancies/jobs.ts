import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { tellTheWeek, tidyOffers } from "./actions/by-the-clock.ts";
import { readLists } from "./actions/read-lists.ts";

export const jobs: readonly Job[] = [
  {
    // Asked for by platform.do_soon() when someone brings or confirms a list; the clock comes by for what was left lying.
    name: "read-vacancy-lists",
    when: "*/5 * * * *",
    run: async ({ house }) => void (await readLists((work) => inOwnTransaction(house, "vacancies", work))),
  },
  {
    name: "tidy-vacancies",
    when: "20 2 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", tidyOffers)),
  },
  {
    name: "tell-the-week",
    when: "15 4 * * 1",
    run: async ({ house }) => void (await inOwnTransaction(house, "vacancies", tellTheWeek)),
  },
];
