import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { MyAtWork } from "../contract.ts";
import { whoSpeaks } from "../queries/calls.ts";
import { planOf, readersOfMine } from "../queries/plan.ts";
import { callsAbout, contactsWith, jobsOf, supportOf } from "../queries/support.ts";

/** Everything about staying at work, for the person; who represents them sees what is in their domain. */
export const myAtWork = async (session: PersonSession): Promise<MyAtWork> => {
  const { person: personId, plan, today } = await whoSpeaks(session);
  if (!personId) throw new NotFound();
  const support = await supportOf(session, personId);
  const planned = plan === personId;
  return {
    personId,
    support: support?.shown ?? null,
    jobs: await jobsOf(session, personId),
    contacts: (await contactsWith(session, personId)).map(({ mayDrop: _, ...contact }) => contact),
    calls: await callsAbout(session, personId),
    plan: planned ? await planOf(session, personId) : [],
    readers: planned ? await readersOfMine(session) : [],
    today,
  };
};
