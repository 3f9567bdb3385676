import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { deleteWhatPassed } from "./actions/delete-what-passed.ts";

export const jobs: readonly Job[] = [
  {
    name: "tidy-calculations",
    when: "25 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
];
