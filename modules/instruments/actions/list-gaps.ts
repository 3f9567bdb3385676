import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { type listGaps as door, Gap } from "../contract.ts";
import { gapsSince } from "../queries/gaps.ts";
import { shownTimes, twelveMonthsBefore } from "../rules/gaps.ts";

/** What falls short in one's own region; what an older version of the guide knew and this one does not, is left out. */
export const listGaps = async (session: ProfessionalSession): Promise<z.input<typeof door.output>> => {
  const since = twelveMonthsBefore(session.now.toISOString().slice(0, 10));
  const rows = await gapsSince(session, since);
  return {
    gaps: rows.flatMap(({ times, ...gap }) => {
      const read = Gap.safeParse({ ...gap, times: shownTimes(times) });
      return read.success ? [read.data] : [];
    }),
  };
};
