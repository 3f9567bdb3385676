import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { setSubstitute as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayArrange } from "../policy.ts";
import { findRole, setSubstituteRow } from "../queries/people.ts";
import { endOfDay, startOfDay } from "../rules.ts";

/** Someone stands in, within the same organisation and task, and sees whom the absent colleague may see. */
export const setSubstitute = async (
  session: ProfessionalSession,
  { membershipId, substituteId, from, until }: z.output<typeof door.input>,
): Promise<{ id: string }> => {
  const { membership } = session.actor;
  const absent = await findRole(session, membershipId);
  if (!absent) throw new NotFound();
  const me = { ...membership, membershipId: membership.id };
  assertAllowed(mayArrange(me, { ...absent, mine: membershipId === membership.id }));
  if (until < from) throw new Invalid([{ pointer: "/until", message: "De einddatum ligt voor de begindatum." }]);
  if (endOfDay(until) <= session.now)
    throw new Invalid([{ pointer: "/until", message: "Deze dag is al voorbij. Kies een dag vanaf vandaag." }]);
  const id = randomUUID();
  const row = { id, absentId: membershipId, substituteId, from: startOfDay(from), until: endOfDay(until) };
  await setSubstituteRow(session, row).catch(inWords);
  return { id };
};
