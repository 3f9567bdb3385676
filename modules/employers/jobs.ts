import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { deleteWhatPassed } from "./actions/delete-what-passed.ts";
import { findDoubles } from "./actions/find-doubles.ts";

export const jobs: readonly Job[] = [
  {
    name: "tidy-employers",
    when: "40 4 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", deleteWhatPassed)),
  },
  {
    name: "find-double-employers",
    when: "50 3 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "employers", findDoubles)),
  },
];
