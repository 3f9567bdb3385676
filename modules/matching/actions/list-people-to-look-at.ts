import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { peopleToLookAt as door } from "../contract.ts";
import { peopleToLookAt } from "../queries/asked.ts";
import { namesFor } from "../queries/names.ts";

/** Of whom something waits, or for whom something new fits: names, in no order that says anything. */
export const listPeopleToLookAt = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await peopleToLookAt(session, { limit, cursor });
  const shown = rows.slice(0, limit);
  const nameOf = await namesFor(
    session,
    shown.map(({ personId }) => personId),
  );
  return {
    items: shown.map((one) => ({ ...one, name: nameOf(one.personId) })),
    next: rows.length > limit ? (shown.at(-1)?.personId ?? null) : null,
  };
};
