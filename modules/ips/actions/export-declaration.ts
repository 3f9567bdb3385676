import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import type { exportDeclaration as door } from "../contract.ts";
import { mayDeclare, mayMakeFile } from "../policy.ts";
import { declarationOf, declares, fundingMonths } from "../queries/funding.ts";
import { declarationColumns, declarationRow } from "../rules/funding-row.ts";

/** What the organisation asks one payer for a month that was closed; each person in it can read that it was made. */
export const exportDeclaration = async (
  session: ProfessionalSession,
  { month, funder }: z.output<typeof door.input>,
) => {
  assertAllowed(mayDeclare(await declares(session)));
  const period = `${month}-01`;
  const closed = (await fundingMonths(session, period)).some(
    (one) => one.period === period && one.funder === funder && one.closedOn !== null,
  );
  assertAllowed(mayMakeFile(closed));
  const lines = await declarationOf(session, period, funder);
  return new File({
    name: `ips-organisatie-${funder}-${month}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content:
      byteOrderMark +
      csvLine(declarationColumns) +
      lines.map((line) => csvLine(declarationRow(line, funder, month))).join(""),
    madeFrom: lines.map(({ personId }) => ({ personId })),
  });
};
