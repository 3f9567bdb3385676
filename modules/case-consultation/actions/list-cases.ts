import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { CaseSummary, listCases as door } from "../contract.ts";
import { casesPage } from "../queries/groups.ts";
import { pageFrom, readPlace } from "../rules/paging.ts";

const statuses = { open: ["waiting", "planned", "discussed"], done: ["looked-back", "closed"] } as const;

/** Cases of a group, those that wait longest first. Of a group one does not sit in: none. */
export const listCases = async (
  session: ProfessionalSession,
  { groupId, status, limit, cursor }: z.output<typeof door.input>,
): Promise<{ items: CaseSummary[]; next: string | null }> =>
  pageFrom(
    await casesPage(session, groupId, { statuses: statuses[status], after: readPlace(cursor), limit }),
    limit,
    ({ broughtOn, caseId }) => ({ day: broughtOn, id: caseId }),
  );
