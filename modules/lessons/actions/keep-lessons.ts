import type { Session } from "../../../platform/server/session.ts";
import { countQuarters, deleteWhatPassed, keepWhatHasNoOwner, remindOfReview } from "../queries/keeping.ts";

/** Who left owns nothing any more, and who owns something is reminded in time. */
export const keepOwned = async (session: Session): Promise<void> => {
  await keepWhatHasNoOwner(session);
  await remindOfReview(session);
};

export const countWhatIsOver = (session: Session) => countQuarters(session);
export const letPass = (session: Session) => deleteWhatPassed(session);
