import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import type { startSelfCheck as door } from "../contract.ts";
import { refused } from "../errors.ts";
import { coachTimes, episodes } from "../queries/counting.ts";
import { insertSelfCheck, moments } from "../queries/self-check.ts";
import { today } from "../queries/today.ts";
import { plusMonths } from "../rules/days.ts";
import { computeEvidence } from "../rules/evidence.ts";
import { scaleNow } from "../rules/norm.ts";

/** A new look. What the records say today stays with it, whatever is written later. */
export const startSelfCheck = async (session: ProfessionalSession, { months }: z.output<typeof door.input>) => {
  const until = await today(session);
  const from = plusMonths(until, -months);
  const computed = computeEvidence({
    episodes: await episodes(session),
    times: await coachTimes(session),
    moments: await moments(session, from),
    period: { from, until },
  });
  const checkId = randomUUID();
  await insertSelfCheck(session, { checkId, scale: scaleNow, from, until, computed }).catch(refused());
  return { checkId };
};
