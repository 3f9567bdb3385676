import type { z } from "zod";
import type { AnySession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeHelpLink as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { putClosed } from "../queries/help.ts";

/** It opens nothing any more, also not in a copy that is put back. */
export const closeHelpLink = async (session: AnySession, { linkId }: z.output<typeof door.input>) => {
  const personId = await putClosed(session, linkId).catch(refused);
  if (!personId) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "help-link", id: linkId });
  return { personId, done: true as const };
};
