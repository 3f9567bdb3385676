import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import type { exportFunding as door } from "../contract.ts";
import { fundingLines } from "../queries/funding.ts";
import { fundingColumns, fundingRow } from "../rules/funding-row.ts";

/** One payer and one month, with the code of the own file and without a name; each person can read that it was made. */
export const exportFunding = async (session: ProfessionalSession, { month, funder }: z.output<typeof door.input>) => {
  const lines = await fundingLines(session, `${month}-01`, funder);
  return new File({
    name: `ips-${funder}-${month}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: byteOrderMark + csvLine(fundingColumns) + lines.map((line) => csvLine(fundingRow(line))).join(""),
    madeFrom: lines.map(({ personId }) => ({ personId })),
  });
};
