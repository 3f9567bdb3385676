import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { endSharing as door } from "../contract.ts";
import { removeSharing } from "../queries/acts.ts";
import { closed } from "../queries/my-row.ts";

export const endSharing = async (session: PersonSession, { sharingId }: z.output<typeof door.input>) => {
  if (!(await removeSharing(session, sharingId))) throw new NotFound();
  closed(session, "profile-sharing", sharingId);
  return { personId: session.actor.personId, done: true as const };
};
