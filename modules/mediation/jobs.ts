import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { lookAfter } from "./actions/look-after.ts";

export const jobs: readonly Job[] = [
  {
    // After profiles closed what ended in the night, and before the mail of the day.
    name: "look-after-proposals",
    when: "45 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "mediation", lookAfter)),
  },
];
