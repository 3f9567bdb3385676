import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { namesOf } from "../../candidates/index.ts";
import type { showPlacement as door } from "../contract.ts";
import { mayKeepMeans, mayKeepWageValue, mayWrite } from "../policy.ts";
import { dayToday } from "../queries/calls.ts";
import { findPlacement, rightsFor } from "../queries/jobs.ts";
import { organisationsNamed } from "../queries/organisations.ts";

export const showPlacement = async (
  session: ProfessionalSession,
  { placementId }: z.output<typeof door.input>,
): Promise<z.input<typeof door.output>> => {
  const placement = await findPlacement(session, placementId);
  if (!placement) throw new NotFound();
  const { personId } = placement;
  const rights = await rightsFor(session, personId);
  return {
    personId,
    name: (await namesOf(session, [personId])).get(personId)?.name ?? null,
    placement,
    may: {
      write: mayWrite(rights.write),
      means: mayKeepMeans(rights.income),
      wageValue: mayKeepWageValue(rights.income, session.actor.membership.task),
    },
    organisations: rights.write ? await organisationsNamed(session) : [],
    today: await dayToday(session),
  };
};
