import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endConversation as door } from "../contract.ts";
import { closeReservation } from "../queries/approach.ts";

/** The conversation is over: someone else may call. */
export const endConversation = async (session: ProfessionalSession, { reservationId }: z.output<typeof door.input>) => {
  if (!(await closeReservation(session, reservationId))) throw new NotFound();
  return { done: true as const };
};
