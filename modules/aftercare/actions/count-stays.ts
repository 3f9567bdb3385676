import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type { countStays as door } from "../contract.ts";
import { mayCount } from "../policy.ts";
import { stayCounts } from "../queries/staying.ts";
import { asCounts } from "../rules/counting.ts";

export const countStays = async (
  session: ProfessionalSession,
  { from, until }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  if (until < from) throw new Invalid([{ pointer: "/until", message: "Kies een dag na de eerste dag." }]);
  const may = { count: mayCount(session.actor) };
  return { may, from, until, counts: may.count.allowed ? (await stayCounts(session, from, until)).map(asCounts) : [] };
};
