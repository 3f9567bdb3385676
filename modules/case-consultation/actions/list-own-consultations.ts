import type { z } from "zod";
import type { PersonSession } from "../../../platform/server/session.ts";
import type { listOwnConsultations as door, OwnConsultation } from "../contract.ts";
import { ownConsultations } from "../queries/person.ts";
import { pageFrom, readPlace } from "../rules/paging.ts";

/** What was asked, advised and agreed about the person, for the person. */
export const listOwnConsultations = async (
  session: PersonSession,
  { limit, cursor }: z.output<typeof door.input>,
): Promise<{ items: OwnConsultation[]; next: string | null }> =>
  pageFrom(await ownConsultations(session, { after: readPlace(cursor), limit }), limit, ({ namedOn, caseId }) => ({
    day: namedOn,
    id: caseId,
  }));
