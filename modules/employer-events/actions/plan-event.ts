import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { ChangedMeanwhile, NotFound } from "../../../platform/shared/errors.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { changeEvent as change, planEvent as door, Plan } from "../contract.ts";
import { refused } from "../errors.ts";
import { mayPlan } from "../policy.ts";
import { findEvent, insertEvent, putEvent } from "../queries/events.ts";

const assertTexts = ({ brings, programme, ownAbout, place }: Plan) =>
  assertNoForbiddenNumber({
    "/plan/brings": brings,
    "/plan/programme": programme,
    "/plan/ownAbout": ownAbout,
    "/plan/place": place,
  });

/** Who plans it, owns it. */
export const planEvent = async (session: ProfessionalSession, { plan }: z.output<typeof door.input>) => {
  assertAllowed(mayPlan(session.actor));
  assertTexts(plan);
  const eventId = randomUUID();
  await insertEvent(session, eventId, plan).catch(refused);
  return { eventId };
};

/** Changed or completed by who organises it. @throws {ChangedMeanwhile} */
export const changeEvent = async (
  session: ProfessionalSession,
  { eventId, version, plan }: z.output<typeof change.input>,
) => {
  assertTexts(plan);
  const saved = await findEvent(session, eventId);
  if (!saved) throw new NotFound();
  if (!(await putEvent(session, eventId, version, plan).catch(refused)))
    throw new ChangedMeanwhile({ saved, yours: plan });
  return { done: true as const };
};
