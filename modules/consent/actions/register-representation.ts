import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type * as doors from "../contract.ts";
import { representationRefused } from "../errors/representation.ts";
import { worksWith } from "../queries/persons.ts";
import { insertRepresentation, representativesOf } from "../queries/representation.ts";
import { speaksForSomeone } from "../rules/mails.ts";

export const representatives = async (
  session: ProfessionalSession,
  { personId }: z.output<typeof doors.representatives.input>,
): Promise<z.input<typeof doors.representatives.output>> => {
  if (!(await worksWith(session, personId))) throw new NotFound();
  return { personId, representatives: await representativesOf(session, personId) };
};

/** Whether the address has an account already is not said: the mail is the same. */
export const registerRepresentation = async (
  session: ProfessionalSession,
  input: z.output<typeof doors.registerRepresentation.input>,
): Promise<z.input<typeof doors.registerRepresentation.output>> => {
  if (!(await worksWith(session, input.personId))) throw new NotFound();
  const id = randomUUID();
  await insertRepresentation(session, { ...input, id, newAccount: randomUUID() }).catch(representationRefused);
  sendMail({ to: input.email, ...speaksForSomeone(`${session.visit.baseUrl}/wachtwoord-vergeten`) });
  return { personId: input.personId, representationId: id };
};
