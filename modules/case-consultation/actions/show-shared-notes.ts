import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { nothingWritten } from "../../../platform/shared/one-text.ts";
import type { getSharedNotes, SharedNotes } from "../contract.ts";
import { mayNote } from "../policy/verbs.ts";
import { findSharedNotes } from "../queries/shared-notes.ts";
import { lacking } from "../rules/lacking.ts";

/** @throws {NotFound} also for a case one does not see */
export const showSharedNotes = async (
  session: ProfessionalSession,
  { caseId, since }: z.output<typeof getSharedNotes.input>,
): Promise<SharedNotes> => {
  const found = await findSharedNotes(session, caseId);
  if (!found) throw new NotFound();
  const { update, vector } = lacking(found.state ?? nothingWritten, since);
  return { caseId, update, vector, version: found.version, hands: found.hands, may: { write: mayNote(found) } };
};
