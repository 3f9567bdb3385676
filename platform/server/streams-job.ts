import { sql } from "kysely";
import type { Job } from "./job.ts";
import { tablesOf } from "./session.ts";

const nobody = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };

/** What live screens no longer need goes. */
const cleanStreams: Job["run"] = async ({ house }) => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    await sql`select platform.clean_streams()`.execute(
      tablesOf("platform")(transaction.session(nobody, house.journal)),
    );
    await transaction.commitWith(
      { id: crypto.randomUUID(), activity: "retention", operation: "write", outcome: "done" },
      [],
    );
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

export const jobs: readonly Job[] = [{ name: "clean-streams", when: "40 * * * *", run: cleanStreams }];
