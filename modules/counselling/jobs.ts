import { randomUUID } from "node:crypto";
import type { Job } from "../../platform/server/job.ts";
import type { Visit } from "../../platform/server/session.ts";
import { deleteWhatPassed } from "./actions/delete-what-passed.ts";

/** Nobody visits: the clock came by. */
const noVisit: Visit = {
  network: "",
  device: "",
  baseUrl: "",
  cookie: () => undefined,
  setCookie: () => undefined,
};

export const jobs: readonly Job[] = [
  {
    name: "tidy-calculations",
    when: "25 4 * * *",
    run: async ({ house }) => {
      const transaction = await house.database.begin({ as: "job" });
      try {
        await deleteWhatPassed(transaction.session(noVisit, house.journal));
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
