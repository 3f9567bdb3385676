import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { allow, type Decision, refuse } from "../../../platform/shared/decision.ts";
import { NotAllowed, NotFound } from "../../../platform/shared/errors.ts";
import { assertTextsMayGo } from "../../text-help/index.ts";
import type { sayWorth as door, MeetingWorth } from "../contract.ts";
import { giveWorth, worthOf } from "../queries/looking-back.ts";

const mayAnswer = ({ asked, given }: { asked: boolean; given: boolean }): Decision => {
  if (given) return refuse("already-answered", "Je hebt al geantwoord.");
  return asked ? allow : refuse("not-asked", "Dit vragen we na het overleg, twee maanden lang.");
};

/** Sums, from three answers on. */
export const showWorth = async (
  session: ProfessionalSession,
  { meetingId }: { meetingId: string },
): Promise<MeetingWorth> => {
  const found = await worthOf(session, meetingId);
  if (!found) throw new NotFound();
  const { asked, ...worth } = found;
  return { ...worth, may: { answer: mayAnswer({ asked, given: worth.given }) } };
};

/** Once per person. */
export const sayWorth = async (
  session: ProfessionalSession,
  { meetingId, worth, remark, left }: z.output<typeof door.input>,
) => {
  const found = await worthOf(session, meetingId);
  if (!found) throw new NotFound();
  const decision = mayAnswer(found);
  if (!decision.allowed) throw new NotAllowed(decision.reason, decision.detail);
  assertTextsMayGo(session, { remark }, left);
  if (!(await giveWorth(session, { meetingId, worth, remark })))
    throw new NotAllowed("already-answered", "Je hebt al geantwoord.");
  return { done: true as const };
};
