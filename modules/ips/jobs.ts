import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { deleteWhatPassed, remindOfFirstContact } from "./actions/by-the-clock.ts";

import { keepQuarter } from "./actions/keep-quarter.ts";

export const jobs: readonly Job[] = [
  {
    name: "remind-of-first-employer-contact",
    when: "10 5 * * 1-5",
    run: async ({ house }) => void (await inOwnTransaction(house, "ips", remindOfFirstContact)),
  },
  {
    name: "keep-quarter-of-ips",
    when: "15 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "ips-counting", (session) => keepQuarter(session))),
  },
  {
    name: "tidy-ips",
    when: "35 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
];
