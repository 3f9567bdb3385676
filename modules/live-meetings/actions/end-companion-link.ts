import type { PersonSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { removeLink } from "../queries/table.ts";

export const endCompanionLink = async (session: PersonSession, { linkId }: { linkId: string }) => {
  if (!(await removeLink(session, linkId))) throw new NotFound();
  return { done: true as const };
};
