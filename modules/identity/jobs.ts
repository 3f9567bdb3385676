import type { Job } from "../../platform/server/job.ts";
import { sweep } from "./actions/sweep.ts";

const nobody = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };

const sweepLogIn: Job["run"] = async ({ house }) => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    await sweep(transaction.session(nobody, house.journal));
    await transaction.commitWith(
      { id: crypto.randomUUID(), activity: "log-in", operation: "write", outcome: "done" },
      [],
    );
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

export const jobs: readonly Job[] = [{ name: "sweep-log-in", when: "17 3 * * *", run: sweepLogIn }];
