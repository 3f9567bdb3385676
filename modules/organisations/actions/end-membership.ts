import type { AnySession } from "../../../platform/server/session.ts";
import { inWords } from "../errors.ts";
import { endMembershipRow } from "../queries/people.ts";
import { endOfDay } from "../rules.ts";

/** Leaving. Without a day it is now, and the next request of whoever left is refused. */
export const endMembership = async (
  session: AnySession,
  { membershipId, on }: { membershipId: string; on?: string | undefined },
): Promise<{ endedAt: string }> => {
  // The function knows who may: also one's own role elsewhere, which this session may not be working in.
  const endedAt = await endMembershipRow(session, membershipId, on ? endOfDay(on) : session.now).catch(inWords);
  session.journal.write({ kind: "end", of: "role", id: membershipId, at: endedAt.toISOString() });
  return { endedAt: endedAt.toISOString() };
};
