import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { tellWhoIsLeanedOn } from "./actions/tell-leaning.ts";

export const jobs: readonly Job[] = [
  {
    name: "tell-groups-on-whom-they-lean",
    // Monday morning, so that a week is there to do something about it.
    when: "40 5 * * 1",
    run: async ({ house }) => void (await inOwnTransaction(house, "case-consultation", tellWhoIsLeanedOn)),
  },
];
