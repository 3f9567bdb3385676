import type { z } from "zod";
import type { Session } from "../../../platform/server/session.ts";
import type { listPortraits as door, PortraitSummary } from "../contract.ts";
import { portraitsPage } from "../queries/portraits.ts";
import { pageFrom } from "../rules/paging.ts";

/** How regions did it, for who wants to copy what works. */
export const listPortraits = async (
  session: Session,
  { limit, cursor, ...filter }: z.output<typeof door.input>,
): Promise<{ items: PortraitSummary[]; next: string | null }> =>
  pageFrom(await portraitsPage(session, filter, { limit, cursor }), limit, ({ name }) => name);
