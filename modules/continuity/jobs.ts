import { randomUUID } from "node:crypto";
import type { Job } from "../../platform/server/job.ts";
import type { Visit } from "../../platform/server/session.ts";
import { tellWhoIsLeanedOn } from "./actions/tell-leaning.ts";

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
    name: "tell-groups-on-whom-they-lean",
    // Monday morning, so that a week is there to do something about it.
    when: "40 5 * * 1",
    run: async ({ house }) => {
      const transaction = await house.database.begin({ as: "job" });
      try {
        await tellWhoIsLeanedOn(transaction.session(noVisit, house.journal));
        await transaction.commitWith(
          { id: randomUUID(), activity: "case-consultation", operation: "write", outcome: "done" },
          [],
        );
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
  },
];
