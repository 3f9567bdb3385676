import type { Job } from "../../platform/server/job.ts";
import { remindOfEndings } from "./actions/remind-of-endings.ts";

const nobody = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };

/** Six weeks before the end a permission is asked again; the person's page shows it from then on. */
export const remindOfEndingPermissions: Job["run"] = async ({ house }) => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    await remindOfEndings(transaction.session(nobody, house.journal));
    await transaction.commitWith(
      { id: crypto.randomUUID(), activity: "permissions", operation: "write", outcome: "done" },
      [],
    );
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

export const jobs: readonly Job[] = [
  { name: "remind-of-ending-permissions", when: "15 5 * * *", run: remindOfEndingPermissions },
];
