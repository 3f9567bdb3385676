import type { z } from "zod";
import { type ProfessionalSession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeRecord as door } from "../contract.ts";
import { closeOwnRecord, isLastRecord } from "../queries/acts.ts";
import { worksWith } from "../queries/persons.ts";

/** The own part goes from here. With the last registration everything goes; that is in the journal before it is true. */
export const closeRecord = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  if (await isLastRecord(session, personId))
    session.journal.write({ kind: "erasure", personId, at: session.now.toISOString() });
  const erased = await closeOwnRecord(session, personId);
  // Someone who is gone gets no new key in the log.
  if (!erased) saw(session, personId, "written");
  return { done: true } as const;
};
