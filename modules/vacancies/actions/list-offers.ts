import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { plainSearch } from "../../employers/index.ts";
import type { listOffers as door } from "../contract.ts";
import { offersPage } from "../queries/offers.ts";
import { freshnessOf } from "../rules/freshness.ts";
import { cursorOf, readCursor } from "../rules/paging.ts";

const week = 7 * 86_400_000;

/** Vacancies and possibilities one may see. */
export const listOffers = async (
  session: ProfessionalSession,
  { search, limit, cursor, ...asked }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const rows = await offersPage(session, {
    ...asked,
    search: plainSearch(search),
    cursor: readCursor(cursor),
    limit: limit + 1,
  });
  const items = rows.slice(0, limit).map(({ today, addedOn, closedOn, ...row }) => ({
    ...row,
    ...freshnessOf({ heardOn: row.heardOn, closedOn }, today),
    isNew: Date.parse(today) - Date.parse(addedOn) < week,
  }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorOf(last) : null };
};
