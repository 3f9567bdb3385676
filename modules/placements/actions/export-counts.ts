import type { z } from "zod";
import { File } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { exportCounts as door } from "../contract.ts";
import { countsOfRegion } from "../queries/counts.ts";
import { asCsv } from "../rules/csv.ts";

/** A count as it is on the screen: nothing more can be read from the file. */
export const exportCounts = async (session: ProfessionalSession, { countId }: z.output<typeof door.input>) => {
  const count = (await countsOfRegion(session)).find((each) => each.countId === countId);
  if (!count?.shown) throw new NotFound();
  return new File({
    name: `plaatsingen-geteld-${count.countedOn}.csv`,
    mediaType: "text/csv; charset=utf-8",
    content: asCsv(count, count.shown),
  });
};
