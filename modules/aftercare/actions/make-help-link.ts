import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { makeHelpLink as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLink } from "../queries/help.ts";
import { personOf } from "../queries/support.ts";
import { hashOf, newSecret } from "../rules/opening.ts";

/** Told once, to who sends it; the house keeps a hash. */
export const makeHelpLink = async (
  session: ProfessionalSession,
  { supportId, placementId }: z.output<typeof door.input>,
) => {
  const personId = await personOf(session, supportId);
  if (!personId) throw new NotFound();
  const linkId = randomUUID();
  const secret = newSecret();
  const until = await insertLink(session, linkId, supportId, placementId, hashOf(secret)).catch(refused);
  return { personId, linkId, link: `${session.visit.baseUrl}/hulp#${secret}`, until: until.toISOString() };
};
