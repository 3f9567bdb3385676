import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { deleteWhatPassed } from "./actions/delete-what-passed.ts";

export const jobs: readonly Job[] = [
  {
    name: "tidy-profiles",
    when: "35 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
];
