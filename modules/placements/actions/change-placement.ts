import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changePlacement as door } from "../contract.ts";
import { refusedAt } from "../errors.ts";
import { updatePlacement } from "../queries/acts.ts";
import { findPlacement } from "../queries/jobs.ts";

export const changePlacement = async (
  session: ProfessionalSession,
  { placementId, version, ...facts }: z.output<typeof door.input>,
) => {
  assertNoForbiddenNumber({ "/employerName": facts.employerName, "/title": facts.title, "/tasks": facts.tasks });
  const saved = await findPlacement(session, placementId);
  if (!saved) throw new NotFound();
  if (saved.endsOn && facts.startsOn > saved.endsOn)
    throw new Invalid([
      { pointer: "/startsOn", message: "De eerste werkdag ligt na de laatste. Kies een eerdere dag." },
    ]);
  const first = await updatePlacement(session, placementId, version, facts).catch(refusedAt("/startsOn"));
  if (!first) throw new ChangedMeanwhile({ saved, yours: facts });
  return { personId: saved.personId, done: true as const };
};
