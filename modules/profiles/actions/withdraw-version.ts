import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { withdrawVersion as door } from "../contract.ts";
import { removeVersion } from "../queries/acts.ts";
import { closed } from "../queries/my-row.ts";

/** From everyone at once: with it go its sharings and its link. */
export const withdrawVersion = async (session: PersonSession, { versionId }: z.output<typeof door.input>) => {
  if (!(await removeVersion(session, versionId))) throw new NotFound();
  closed(session, "profile-version", versionId);
  return { personId: session.actor.personId, done: true as const };
};
