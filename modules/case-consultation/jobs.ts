import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { settleHandovers } from "./actions/hand-over.ts";
import { announce, deleteDue, deletePassed } from "./actions/keep-no-longer.ts";
import { remind, warn } from "./actions/look-after-meetings.ts";
import { tellWhatIsLate } from "./actions/tell-what-is-late.ts";

/** Each step is safe to repeat: what is gone is gone, what was announced is announced once. */
export const jobs: readonly Job[] = [
  {
    // In the morning, before the mail of the day.
    name: "tell-what-is-late-at-cases",
    when: "30 5 * * *",
    run: async ({ house }) => {
      await inOwnTransaction(house, "case-consultation", tellWhatIsLate);
    },
  },
  {
    name: "settle-handovers",
    when: "5 1 * * *",
    run: ({ house }) => inOwnTransaction(house, "case-consultation", settleHandovers),
  },
  {
    name: "announce-case-deletions",
    when: "15 1 * * *",
    run: ({ house }) => inOwnTransaction(house, "retention", announce),
  },
  {
    name: "delete-cases-that-are-due",
    when: "45 1 * * *",
    run: async ({ house }) => {
      // In parts, so that no transaction holds the house up.
      while ((await inOwnTransaction(house, "retention", deleteDue)) > 0);
      await inOwnTransaction(house, "retention", deletePassed);
    },
  },
  {
    name: "look-after-meetings",
    when: "30 5 * * 1-5",
    run: async ({ house }) => {
      await inOwnTransaction(house, "case-consultation", remind);
      await inOwnTransaction(house, "case-consultation", warn);
    },
  },
];
