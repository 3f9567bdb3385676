import type { Job } from "../../platform/server/job.ts";
import { readAgain } from "./actions/read-again.ts";

export const jobs: readonly Job[] = [
  // After what is due was deleted, and before the morning's mail.
  { name: "read-texts-again", when: "20 3 * * *", run: ({ house }) => readAgain(house) },
];
