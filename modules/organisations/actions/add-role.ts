import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { addRole as door } from "../contract.ts";
import { inWords } from "../errors.ts";
import { mayGive, mayKeep } from "../policy.ts";
import { addRoleRow, findRole } from "../queries/people.ts";
import { endOfDay, startOfDay } from "../rules.ts";

/** A colleague does one thing more. The roles stay apart: one works in one at a time. */
export const addRole = async (
  session: ProfessionalSession,
  { membershipId, from, until, ...role }: z.output<typeof door.input>,
): Promise<{ membershipId: string }> => {
  const { membership } = session.actor;
  const me = { ...membership, membershipId: membership.id };
  const like = await findRole(session, membershipId);
  if (!like) throw new NotFound();
  assertAllowed(mayKeep(me, like.organisationId));
  assertAllowed(mayGive(me, role.role));
  const id = randomUUID();
  await addRoleRow(session, {
    id,
    like: membershipId,
    ...role,
    from: from ? startOfDay(from) : session.now,
    until: until ? endOfDay(until) : null,
  }).catch(inWords);
  return { membershipId: id };
};
