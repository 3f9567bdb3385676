import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { namesOf } from "../../candidates/index.ts";
import type { listWaiting as door } from "../contract.ts";
import { clockFor } from "../queries/clock.ts";
import { isKnown, waitingHere } from "../queries/proposals.ts";
import { toCard } from "../rules/cards.ts";

/** By the day somebody looks again; people have no order of their own. */
export const listWaiting = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const rows = (await waitingHere(session)).filter(isKnown);
  const names = await namesOf(
    session,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  const clock = await clockFor(session, []);
  return { items: rows.map((row) => toCard(row, names, clock)) };
};
