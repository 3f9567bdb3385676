import type { z } from "zod";
import type { Session } from "../../../platform/server/session.ts";
import type { listRegions as door, Region } from "../contract.ts";
import { regionsPage } from "../queries/regions.ts";
import { pageFrom } from "../rules/paging.ts";

/** The regions of the country, or those whose portrait fits what was chosen. */
export const listRegions = async (
  session: Session,
  { limit, cursor, ...filter }: z.output<typeof door.input>,
): Promise<{ items: Region[]; next: string | null }> =>
  pageFrom(await regionsPage(session, filter, { limit, cursor }), limit, ({ name }) => name);
