import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { pickUp as door } from "../contract.ts";
import { PickedUpAlready, refused } from "../errors.ts";
import { mayPickUp } from "../policy.ts";
import { answersOf, hears, markPickedUp } from "../queries/answers.ts";

/** "Ik pak dit op": the first one does, and the person reads who. */
export const pickUp = async (session: ProfessionalSession, { personId, answerId }: z.output<typeof door.input>) => {
  if (!(await hears(session, personId))) throw new NotFound();
  assertAllowed(mayPickUp(session.actor.membership.task));
  if (!(await answersOf(session, personId)).some((one) => one.answerId === answerId)) throw new NotFound();
  if (!(await markPickedUp(session, answerId).catch(refused))) throw new PickedUpAlready();
  return { personId, done: true as const };
};
