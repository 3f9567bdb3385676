import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, Invalid, NotFound } from "../../../platform/shared/errors.ts";
import type { endWait as door } from "../contract.ts";
import { mayTag } from "../policy/bringing.ts";
import { findWait, updateWait } from "../queries/bringing.ts";
import { assertPast } from "../rules/texts.ts";

/** It came, or it still waits after all. */
export const endWait = async (session: ProfessionalSession, { id, version, until }: z.output<typeof door.input>) => {
  const found = await findWait(session, id);
  if (!found) throw new NotFound();
  assertAllowed(mayTag({ mine: true, status: found.status }));
  assertPast({ until }, session.now);
  if (until !== null && until < found.since)
    throw new Invalid([{ pointer: "/until", message: "Dit is voor de dag waarop het begon te wachten." }]);
  const next = await updateWait(session, id, version, until);
  if (next === undefined) throw new ChangedMeanwhile({ saved: found, yours: { until } });
  return { id, version: next };
};
