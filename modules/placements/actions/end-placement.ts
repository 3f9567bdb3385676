import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { endPlacement as door } from "../contract.ts";
import { refusedAt } from "../errors.ts";
import { putEnd } from "../queries/acts.ts";
import { findPlacement } from "../queries/jobs.ts";
import { assertEnds } from "../rules/periods.ts";

/** A job that ended is experience; without a day it goes on after all. */
export const endPlacement = async (session: ProfessionalSession, end: z.output<typeof door.input>) => {
  const saved = await findPlacement(session, end.placementId);
  if (!saved) throw new NotFound();
  assertEnds({ ...end, startsOn: saved.startsOn });
  if (!(await putEnd(session, end).catch(refusedAt("/endsOn")))) throw new ChangedMeanwhile({ saved, yours: end });
  return { personId: saved.personId, done: true as const };
};
