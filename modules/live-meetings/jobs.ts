import { randomUUID } from "node:crypto";
import type { Job } from "../../platform/server/job.ts";
import type { Visit } from "../../platform/server/session.ts";
import { keepNoLonger } from "./actions/keep-no-longer.ts";

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

/** Safe to repeat: what is gone is gone. */
export const jobs: readonly Job[] = [
  {
    name: "forget-passed-meetings",
    when: "55 1 * * *",
    run: async ({ house }) => {
      const transaction = await house.database.begin({ as: "job" });
      try {
        await keepNoLonger(transaction.session(noVisit, house.journal));
        await transaction.commitWith(
          { id: randomUUID(), activity: "retention", operation: "write", outcome: "done" },
          [],
        );
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
  },
];
