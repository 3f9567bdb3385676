import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { aftercareWaiting as door } from "../contract.ts";
import { today } from "../queries/calls.ts";
import { offersToMe, withoutOwner } from "../queries/handing-over.ts";
import { callsForMe } from "../queries/help.ts";

/** What waits for an answer. Who coordinates reads whom to call, and not about whom. */
export const showWaiting = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const calls = await callsForMe(session);
  const names = await namesOf(
    session,
    calls.flatMap(({ personId }) => personId ?? []),
  );
  return {
    calls: calls.map(({ personId, askedAt, dueAt, ...call }) => ({
      ...call,
      about: personId ? { personId, name: names.get(personId)?.name ?? null } : null,
      askedAt: askedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      late: dueAt <= session.now,
    })),
    offers: await offersToMe(session),
    withoutOwner: await withoutOwner(session),
    today: await today(session),
  };
};
