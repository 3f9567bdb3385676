import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { Content, type showAnonymous as door, factsOf } from "../contract.ts";
import { openAnonymous } from "../queries/reading.ts";

/** Counted for the person; who it is about stays in the database. */
export const showAnonymous = async (
  session: ProfessionalSession,
  { profileId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const found = await openAnonymous(session, profileId);
  if (!found) throw new NotFound();
  const content = Content.parse(found);
  return { profileId, content, facts: factsOf(content.looking) };
};
