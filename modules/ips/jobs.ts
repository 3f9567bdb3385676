import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { deleteWhatPassed, remindOfFirstContact } from "./actions/by-the-clock.ts";

export const jobs: readonly Job[] = [
  {
    name: "remind-of-first-employer-contact",
    when: "10 5 * * 1-5",
    run: async ({ house }) => void (await inOwnTransaction(house, "ips", remindOfFirstContact)),
  },
  {
    name: "tidy-ips",
    when: "35 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
];
