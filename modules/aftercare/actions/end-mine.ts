import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { refused } from "../errors.ts";
import { putEnd, supportOf } from "../queries/support.ts";

/** The person needs no calls now. The employer's link closes; what is written stays for when it begins again. */
export const endMine = async (session: PersonSession) => {
  const { personId } = session.actor;
  const support = await supportOf(session, personId);
  if (!support) throw new NotFound();
  if (await putEnd(session, support.shown.supportId).catch(refused))
    session.journal.write({ at: session.now.toISOString(), kind: "end", of: "aftercare", id: support.shown.supportId });
  return { personId, done: true as const };
};
