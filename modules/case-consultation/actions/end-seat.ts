import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { closeSeat } from "../queries/groups.ts";

/** Who leaves sees nothing of the group from the next request on. @throws {NotFound} for a seat that is not theirs to end */
export const endSeat = async (session: ProfessionalSession, { seatId }: { seatId: string }) => {
  if (!(await closeSeat(session, seatId))) throw new NotFound();
  return { done: true as const };
};
