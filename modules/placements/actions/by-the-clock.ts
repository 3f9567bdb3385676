import type { Session } from "../../../platform/server/session.ts";
import {
  countsWaiting,
  countUnderEach,
  definitionsCounted,
  deletePassed,
  keepCount,
  tellFirstDays,
} from "../queries/counts.ts";
import { tableOf } from "../rules/counting.ts";

/** Counts, hides what is small, and keeps only what may be seen. */
export const countWhatWasAsked = async (session: Session): Promise<void> => {
  for (const { countId, ...period } of await countsWaiting(session)) {
    const definitions = await definitionsCounted(session, countId);
    await keepCount(session, countId, tableOf(period, definitions, await countUnderEach(session, countId)));
  }
};

export const tellWhoStarts = (session: Session): Promise<number> => tellFirstDays(session);
export const deleteWhatPassed = (session: Session): Promise<number> => deletePassed(session);
