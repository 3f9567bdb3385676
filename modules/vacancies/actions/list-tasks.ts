import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { listTasks as door } from "../contract.ts";
import { mayWork, rightsOn } from "../policy.ts";
import { employerOf, tasksOf } from "../queries/tasks.ts";

/** The tasks of one company, with what may be done with each. */
export const listTasks = async (
  session: ProfessionalSession,
  { employerId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const employer = await employerOf(session, employerId);
  if (!employer) throw new NotFound();
  const items = (await tasksOf(session, employerId)).map(({ ownOrganisation, ...task }) => ({
    ...task,
    may: { change: rightsOn(session.actor, { ownOrganisation, keptBy: task.keptBy, closed: false }).change },
  }));
  return { employer: { employerId, name: employer.name }, items, may: { add: mayWork(session.actor) } };
};
