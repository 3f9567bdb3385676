import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type * as doors from "../contract.ts";
import { ConfirmFirst } from "../errors.ts";
import { colleaguesIHelp, myLogIn, resetSecondStepOf } from "../queries/own.ts";
import { secondStepTaken } from "../rules/mails.ts";

export const colleaguesToHelp = async (
  session: ProfessionalSession,
): Promise<z.input<typeof doors.colleaguesToHelp.output>> => ({
  confirmed: (await myLogIn(session)).confirmed,
  colleagues: await colleaguesIHelp(session),
});

/** The colleague hears it by mail: whoever did this without being asked is noticed. */
export const resetSecondStep = async (
  session: ProfessionalSession,
  { membershipId }: z.output<typeof doors.resetSecondStep.input>,
): Promise<{ done: true }> => {
  if (!(await myLogIn(session)).confirmed) throw new ConfirmFirst("confirm first");
  const address = await resetSecondStepOf(session, membershipId);
  if (address === null) throw new NotFound("colleague");
  session.journal.write({ kind: "end", of: "second-step", id: membershipId, at: session.now.toISOString() });
  sendMail({ to: address, ...secondStepTaken() });
  return { done: true };
};
