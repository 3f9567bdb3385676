import type { z } from "zod";
import type { Session } from "../../../platform/server/session.ts";
import type { searchMunicipalities as door, FoundMunicipality } from "../contract.ts";
import { municipalitiesPage } from "../queries/regions.ts";
import { pageFrom } from "../rules/paging.ts";

/** Finds the region of someone who only knows the name of a municipality. */
export const searchMunicipalities = async (
  session: Session,
  request: z.output<typeof door.input>,
): Promise<{ items: FoundMunicipality[]; next: string | null }> =>
  pageFrom(await municipalitiesPage(session, request), request.limit, ({ cursor }) => cursor);
