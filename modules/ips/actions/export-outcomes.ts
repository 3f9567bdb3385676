import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { exportOutcomes as door } from "../contract.ts";
import { mayLook } from "../policy.ts";
import { coachTimes, episodes } from "../queries/counting.ts";
import { keptCounts } from "../queries/quarters.ts";
import { standing } from "../queries/trajectories.ts";
import { asKept } from "../rules/kept.ts";
import { keptRows, outcomeColumns, outcomeRow } from "../rules/outcome-row.ts";
import { countOutcomes } from "../rules/outcomes.ts";

/** The same as on the screen, for a report. */
export const exportOutcomes = async (session: ProfessionalSession, { within }: z.output<typeof door.input>) => {
  const { seat, today } = await standing(session, null);
  assertAllowed(mayLook(seat));
  const rows = await episodes(session);
  const outcomes = countOutcomes({ episodes: rows, times: await coachTimes(session), today }, within);
  const { counts } = await keptCounts(session);
  const lines = [...outcomes.map((one) => outcomeRow(one, today)), ...asKept(counts).flatMap(keptRows)];
  return new File({
    name: `ips-uitkomsten-${today}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: byteOrderMark + csvLine(outcomeColumns) + lines.map(csvLine).join(""),
  });
};
