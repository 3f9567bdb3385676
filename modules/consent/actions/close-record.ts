import type { z } from "zod";
import { type ProfessionalSession, saw } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { closeRecord as door } from "../contract.ts";
import { closeOwnRecord } from "../queries/acts.ts";
import { worksWith } from "../queries/persons.ts";

/**
 * The own part goes from here. With the last registration everything goes; that is in the journal before it is true,
 * under every id the person ever had here: an older backup may be of before two registrations were joined.
 */
export const closeRecord = async (session: ProfessionalSession, { personId }: z.output<typeof door.input>) => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  const { closed, erased } = await closeOwnRecord(session, personId);
  const at = session.now.toISOString();
  for (const each of erased) session.journal.write({ kind: "erasure", personId: each, at });
  if (closed) session.journal.write({ kind: "end", of: "record", id: closed, at });
  // Someone who is gone gets no new key in the log.
  if (erased.length === 0) saw(session, personId, "written");
  return { done: true } as const;
};
