import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { mayWork } from "../policy.ts";
import { myConversations, myLeads, openRequests, saidToMe } from "../queries/approach.ts";
import { today } from "../queries/file.ts";

/** What one has running with employers. */
export const listMyEmployers = async (session: ProfessionalSession) => ({
  conversations: await myConversations(session),
  requests: await openRequests(session, null),
  leads: await myLeads(session),
  said: await saidToMe(session),
  today: await today(session),
  may: { write: mayWork(session.actor) },
});
