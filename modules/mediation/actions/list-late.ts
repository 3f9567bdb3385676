import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listLate as door } from "../contract.ts";
import { clockFor } from "../queries/clock.ts";
import { lateHere } from "../queries/proposals.ts";

/** Empty for who does not coordinate the region: the database answers nothing. */
export const listLate = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const rows = await lateHere(session);
  const clock = await clockFor(
    session,
    rows.map(({ dueOn }) => dueOn),
  );
  return { items: rows.map((row) => ({ ...row, workingDays: clock(row.dueOn)?.workingDays ?? 0 })) };
};
