import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { makeLink as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { insertLink } from "../queries/link.ts";
import { hashOf, newSecret } from "../rules/opening.ts";

/** Told once, to who sends it; the house keeps a hash. */
export const makeLink = async (session: ProfessionalSession, { employerId, days }: z.output<typeof door.input>) => {
  const linkId = randomUUID();
  const secret = newSecret();
  const endsAt = await insertLink(session, linkId, employerId, hashOf(secret), days).catch(refused);
  return {
    linkId,
    link: `${session.visit.baseUrl}/mijn-bedrijf#${secret}`,
    endsAt: (endsAt ?? session.now).toISOString(),
  };
};
