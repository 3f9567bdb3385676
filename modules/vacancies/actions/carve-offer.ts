import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { carveOffer as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { mayWork } from "../policy.ts";
import { employerOf, insertCarved, tasksOf } from "../queries/tasks.ts";
import { carvedFrom } from "../rules/carve.ts";

/** One place from the chosen tasks. What the tasks say is not asked again. */
export const carveOffer = async (
  session: ProfessionalSession,
  { employerId, taskIds, title, withRegion }: z.output<typeof door.input>,
) => {
  assertAllowed(mayWork(session.actor));
  assertNoForbiddenNumber({ "/title": title });
  const employer = await employerOf(session, employerId);
  if (!employer) throw new NotFound();
  const wanted = new Set(taskIds);
  const chosen = (await tasksOf(session, employerId)).filter(({ taskId }) => wanted.has(taskId));
  if (chosen.length < wanted.size) throw new NotFound();
  const facts = carvedFrom(
    title,
    chosen.map((task) => task.facts),
    employer,
  );
  const offerId = randomUUID();
  await insertCarved(session, offerId, employerId, [...wanted], facts, withRegion).catch(refused);
  return { offerId };
};
