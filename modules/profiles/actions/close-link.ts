import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeLink as door } from "../contract.ts";
import { endLink } from "../queries/acts.ts";
import { closed } from "../queries/my-row.ts";

export const closeLink = async (session: PersonSession, { linkId }: z.output<typeof door.input>) => {
  if (!(await endLink(session, linkId))) throw new NotFound();
  closed(session, "profile-link", linkId);
  return { personId: session.actor.personId, done: true as const };
};
