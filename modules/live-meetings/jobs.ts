import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { keepNoLonger } from "./actions/keep-no-longer.ts";

/** Safe to repeat: what is gone is gone. */
export const jobs: readonly Job[] = [
  {
    name: "forget-passed-meetings",
    when: "55 1 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", keepNoLonger)),
  },
];
