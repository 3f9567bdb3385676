import { lastAnchored, writeAnchor } from "../../platform/server/anchors.ts";
import type { House } from "../../platform/server/door.ts";
import type { Job } from "../../platform/server/job.ts";
import type { Session } from "../../platform/server/session.ts";
import { forgetErased } from "./actions/forget-erased.ts";
import { sealLines } from "./actions/seal-lines.ts";

const nobody = { network: "", device: "", baseUrl: "", cookie: () => undefined, setCookie: () => undefined };

const inTransaction = async <Result>(
  house: House,
  activity: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const transaction = await house.database.begin({ as: "job" });
  try {
    const result = await work(transaction.session(nobody, house.journal));
    await transaction.commitWith({ id: crypto.randomUUID(), activity, operation: "write", outcome: "done" }, []);
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
};

/**
 * Seals, and anchors every seal that is not anchored yet: a crash between the commit and the anchor is made good by the
 * next run.
 */
export const sealAudit: Job["run"] = async ({ house, journalFolder }) => {
  const from = lastAnchored(journalFolder);
  const seals = await inTransaction(house, "audit", (session) => sealLines(session, from));
  for (const { sequence, hash, lines, sealed_at } of seals)
    writeAnchor(journalFolder, { sequence, hash, lines, sealedAt: sealed_at.toISOString() });
};

export const eraseKeys: Job["run"] = async ({ house }) => {
  await inTransaction(house, "audit", forgetErased);
};

export const jobs: readonly Job[] = [
  { name: "seal-audit", when: "* * * * *", run: sealAudit },
  { name: "erase-audit-keys", when: "35 3 * * *", run: eraseKeys },
];
