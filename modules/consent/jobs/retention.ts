import { inOwnTransaction, type Job } from "../../../platform/server/job.ts";
import { announce, deleteWhatIsDue, turnMonths } from "../actions/retention-run.ts";

/** Each step is safe to repeat: what is gone is gone, what was announced is announced once. */
export const jobs: readonly Job[] = [
  {
    name: "announce-deletions",
    when: "10 1 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", announce)),
  },
  {
    name: "delete-what-is-due",
    when: "40 1 * * *",
    run: async ({ house }) => {
      // In parts, so that no transaction holds the house up; the journal is written person by person.
      while ((await inOwnTransaction(house, "retention", deleteWhatIsDue)).erased > 0);
    },
  },
  {
    name: "turn-audit-months",
    when: "20 2 1 * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", turnMonths)),
  },
];
