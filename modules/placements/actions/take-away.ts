import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { takeAway as door } from "../contract.ts";
import { removePlacement } from "../queries/acts.ts";
import { closed } from "../queries/closing.ts";

/** For everyone at once; an organisation's own file is not here. */
export const takeAway = async (session: PersonSession, { placementId }: z.output<typeof door.input>) => {
  if (!(await removePlacement(session, placementId))) throw new NotFound();
  closed(session, "placement", placementId);
  return { personId: session.actor.personId, done: true as const };
};
