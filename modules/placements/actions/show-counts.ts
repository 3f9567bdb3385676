import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { showCounts as door } from "../contract.ts";
import { mayCount } from "../policy.ts";
import { dayToday } from "../queries/calls.ts";
import { countsOfRegion } from "../queries/counts.ts";
import { canCountFrom, nextCountOn } from "../rules/counting.ts";

export const showCounts = async (
  session: ProfessionalSession,
  { countId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const counts = await countsOfRegion(session);
  const today = await dayToday(session);
  const count = countId ? counts.find((each) => each.countId === countId) : counts[0];
  if (countId && !count) throw new NotFound();
  return {
    count: count ?? null,
    earlier: counts.map(({ shown: _, ...each }) => each),
    canCountFrom: canCountFrom(today),
    nextOn: nextCountOn(counts[0]?.countedOn, today),
    may: { count: mayCount(session.actor.membership.role) },
  };
};
