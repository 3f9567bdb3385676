import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { lookAfter } from "./actions/look-after.ts";

export const jobs: readonly Job[] = [
  {
    // Before the mail of the day.
    name: "look-after-employer-events",
    when: "42 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "employer-events", lookAfter)),
  },
];
