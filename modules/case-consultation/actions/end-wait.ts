import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import type { endWait as door } from "../contract.ts";
import { mayTag } from "../policy/bringing.ts";
import { findWait, updateWait } from "../queries/bringing.ts";
import { dayOf } from "../rules/days.ts";

/** It came today, or it still waits after all. */
export const endWait = async (session: ProfessionalSession, { id, version, over }: z.output<typeof door.input>) => {
  const found = await findWait(session, id);
  if (!found) throw new NotFound();
  assertAllowed(mayTag({ mine: true, status: found.status }));
  const next = await updateWait(session, id, version, over ? dayOf(session.now) : null);
  if (next === undefined) throw new ChangedMeanwhile({ saved: found, yours: { over } });
  return { id, version: next };
};
