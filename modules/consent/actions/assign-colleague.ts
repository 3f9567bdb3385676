import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { assignColleague as door } from "../contract.ts";
import { assign } from "../queries/acts.ts";
import { worksWith } from "../queries/persons.ts";

/** A colleague of the same organisation and task joins; what the organisation wrote opens for them. */
export const assignColleague = async (
  session: ProfessionalSession,
  { personId, membershipId }: z.output<typeof door.input>,
) => {
  // A coordinator assigns without seeing the person; the database knows for which permission. Others: who works there.
  if (session.actor.membership.role !== "coordinator" && !(await worksWith(session, personId))) throw new NotFound();
  await assign(session, randomUUID(), personId, membershipId);
  return { personId, done: true } as const;
};
