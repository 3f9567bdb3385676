import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { inWords } from "../errors.ts";
import { closeSeat } from "../queries/groups.ts";

/**
 * Who leaves sees nothing of the group from the next request on, and hands over first; whose seat is taken away leaves
 * what is open to the chair. @throws {NotFound} for a seat that is not theirs to end
 */
export const endSeat = async (session: ProfessionalSession, { seatId }: { seatId: string }) => {
  if (!(await closeSeat(session, seatId).catch(inWords))) throw new NotFound();
  session.journal.write({ kind: "end", of: "seat", id: seatId, at: session.now.toISOString() });
  return { done: true as const };
};
