import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { takeBackMessage as door } from "../contract.ts";
import { removeMessage } from "../queries/acts.ts";
import { closed } from "../queries/my-row.ts";

export const takeBackMessage = async (session: PersonSession, { messageId }: z.output<typeof door.input>) => {
  if (!(await removeMessage(session, messageId))) throw new NotFound();
  closed(session, "profile-message", messageId);
  return { personId: session.actor.personId, done: true as const };
};
