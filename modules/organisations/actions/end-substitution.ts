import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { inWords } from "../errors.ts";
import { endSubstitutionRow } from "../queries/people.ts";

/** The colleague is back: whoever stood in sees no more from the next request on. */
export const endSubstitution = async (
  session: ProfessionalSession,
  { substitutionId }: { substitutionId: string },
): Promise<{ done: true }> => {
  await endSubstitutionRow(session, substitutionId).catch(inWords);
  session.journal.write({ kind: "end", of: "substitution", id: substitutionId, at: session.now.toISOString() });
  return { done: true };
};
