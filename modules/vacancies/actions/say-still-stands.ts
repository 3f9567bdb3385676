import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { stillStands as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putStillStands } from "../queries/offers.ts";

/** Heard today: it still stands. */
export const sayStillStands = async (session: ProfessionalSession, { offerId }: z.output<typeof door.input>) => {
  await putStillStands(session, offerId).catch(refused);
  return { done: true as const };
};
