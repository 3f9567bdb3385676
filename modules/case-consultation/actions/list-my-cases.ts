import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { listMyCases as door, MyCase } from "../contract.ts";
import { myCasesPage } from "../queries/cases.ts";
import { pageFrom, readPlace } from "../rules/paging.ts";

/** What one brought oneself, by one's own title. */
export const listMyCases = async (
  session: ProfessionalSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<{ items: MyCase[]; next: string | null }> =>
  pageFrom(await myCasesPage(session, { after: readPlace(cursor), limit }), limit, ({ broughtOn, caseId }) => ({
    day: broughtOn ?? "9999-12-31",
    id: caseId,
  }));
