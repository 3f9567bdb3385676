import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listGroupExamples as door } from "../contract.ts";
import { mayStartAnyKind, mayStartGroup } from "../policy/groups.ts";
import { examplesOf } from "../rules/examples.ts";

/** Ways of working from other regions: those one may start oneself. The cursor is how many were shown. */
export const listGroupExamples = async (
  session: ProfessionalSession,
  { limit, cursor = 0 }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const { membership } = session.actor;
  const possible = examplesOf((kind) => mayStartGroup(membership, kind).allowed);
  return {
    items: possible.slice(cursor, cursor + limit),
    next: cursor + limit < possible.length ? String(cursor + limit) : null,
    may: { startGroup: mayStartGroup(membership), startAnyKind: mayStartAnyKind(membership.role) },
  };
};
