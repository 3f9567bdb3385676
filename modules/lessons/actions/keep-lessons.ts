import type { Session } from "../../../platform/server/session.ts";
import { keptNumbers, showPeriod, yearsToShow } from "../queries/counts.ts";
import { countQuarters, deleteWhatPassed, keepWhatHasNoOwner, remindOfReview } from "../queries/keeping.ts";
import { countYear } from "../rules/count.ts";

/** Who left owns nothing any more, and who owns something is reminded in time. */
export const keepOwned = async (session: Session): Promise<void> => {
  await keepWhatHasNoOwner(session);
  await remindOfReview(session);
};

/** Counts the quarters that are over, and makes the tables a region reads: small numbers hidden once, and so kept. */
export const countWhatIsOver = async (session: Session): Promise<void> => {
  await countQuarters(session);
  for (const one of await yearsToShow(session))
    for (const period of countYear(one.year, one.quarters, await keptNumbers(session, one)))
      await showPeriod(session, one.region, period);
};
export const letPass = (session: Session) => deleteWhatPassed(session);
