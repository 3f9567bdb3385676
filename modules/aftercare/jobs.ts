import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { lookAfter } from "./actions/look-after.ts";
import { passOnCalls } from "./actions/pass-on-calls.ts";

export const jobs: readonly Job[] = [
  {
    name: "look-after-aftercare",
    when: "45 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "aftercare", lookAfter)),
  },
  {
    name: "pass-on-calls",
    when: "*/15 6-17 * * 1-5",
    run: async ({ house }) => void (await inOwnTransaction(house, "aftercare", passOnCalls)),
  },
];
