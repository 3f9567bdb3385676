import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type { steerMeeting as door } from "../contract.ts";
import { SomeoneWasFirst } from "../errors.ts";
import { mayLead } from "../policy/verbs.ts";
import { findLive, steer } from "../queries/run.ts";
import { firstMethod, secondsOf } from "../rules/methods.ts";

/** @throws {SomeoneWasFirst} when another chair pressed in between: nothing is done twice, no step skipped */
export const steerMeeting = async (
  session: ProfessionalSession,
  { meetingId, version, ...wanted }: z.output<typeof door.input>,
) => {
  const { seated, chair, method } = await findLive(session, meetingId);
  if (!seated) throw new NotFound();
  assertAllowed(mayLead(chair));
  const next = await steer(session, meetingId, version, { ...wanted, ...timeFor(wanted, method ?? firstMethod) });
  if (next === undefined) throw new SomeoneWasFirst();
  return { version: next };
};

type Wanted = Pick<z.output<typeof door.input>, "act" | "step" | "minutes" | "method">;

/** How long the step lasts that this act begins, from the method's own times. */
const timeFor = ({ act, step, minutes, method }: Wanted, current: string): { seconds?: number } => {
  if (act === "open-case" || act === "method") return { seconds: secondsOf(method ?? current, 1) };
  if (act === "step") return { seconds: secondsOf(current, step ?? 0) };
  return act === "more-time" ? { seconds: minutes * 60 } : {};
};
