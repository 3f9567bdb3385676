import type { z } from "zod";
import { Pieces } from "../../../platform/server/file.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { byteOrderMark, csvLine } from "../../../platform/shared/csv.ts";
import { plainSearch } from "../../employers/index.ts";
import type { exportOffers as door } from "../contract.ts";
import { factsPage } from "../queries/offers.ts";
import { exportColumns, exportLine } from "../rules/export-row.ts";
import { cursorOf, readCursor } from "../rules/paging.ts";

const atATime = 1000;

/** What the list shows with these filters, as one CSV, sent while it is read. */
export const exportOffers = async (_session: ProfessionalSession, asked: z.output<typeof door.input>) =>
  new Pieces({
    name: "vacatures.csv",
    mediaType: "text/csv; charset=utf-8",
    next: async (session, cursor) => {
      const rows = await factsPage(session, {
        ...asked,
        search: plainSearch(asked.search),
        cursor: readCursor(cursor),
        limit: atATime,
      });
      const head = cursor === undefined ? byteOrderMark + csvLine(exportColumns) : "";
      const last = rows.at(-1);
      return {
        text: head + rows.map(exportLine).join(""),
        cursor: rows.length < atATime || !last ? null : cursorOf(last),
      };
    },
  });
