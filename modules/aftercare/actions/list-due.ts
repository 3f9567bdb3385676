import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { listDue as door } from "../contract.ts";
import { duePage } from "../queries/due.ts";
import { cursorOf, placeOf } from "../rules/place-in-list.ts";

export const listDue = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await duePage(session, placeOf(cursor), limit);
  const shown = found.slice(0, limit);
  const names = await namesOf(
    session,
    shown.map(({ personId }) => personId),
  );
  const last = shown.at(-1);
  return {
    items: shown.map((one) => ({ ...one, name: names.get(one.personId)?.name ?? null })),
    next: found.length > limit && last ? cursorOf(last) : null,
  };
};
