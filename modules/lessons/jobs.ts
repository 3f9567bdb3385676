import { inOwnTransaction, type Job } from "../../platform/server/job.ts";
import { countWhatIsOver, keepOwned, letPass } from "./actions/keep-lessons.ts";

export const jobs: readonly Job[] = [
  {
    name: "keep-working-agreements-owned",
    when: "10 2 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "lessons", keepOwned)),
  },
  {
    name: "count-quarters-that-are-over",
    when: "20 2 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "lessons", countWhatIsOver)),
  },
  {
    name: "delete-questions-that-passed",
    when: "30 2 * * *",
    run: async ({ house }) => void (await inOwnTransaction(house, "retention", letPass)),
  },
];
