import { randomUUID } from "node:crypto";
import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { findPersonView, insertLink } from "../queries/table.ts";
import { hashOf, newSecret } from "../rules/opening.ts";

/** Told once, to the person; the house keeps a hash. */
export const makeCompanionLink = async (session: PersonSession, { caseId }: { caseId: string }) => {
  if (!(await findPersonView(session, caseId))) throw new NotFound();
  const linkId = randomUUID();
  const secret = newSecret();
  const endsAt = await insertLink(session, { id: linkId, caseId, opening: hashOf(secret) });
  return {
    linkId,
    link: `${session.visit.baseUrl}/meekijken#${secret}`,
    endsAt: (endsAt ?? session.now).toISOString(),
  };
};
