import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { sendMail } from "../../../platform/server/mail.ts";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import type * as doors from "../contract.ts";
import { addMemberInvitation, addPersonInvitation } from "../queries/invitations.ts";
import { invitation as mail } from "../rules/mails.ts";
import { hashOf, newSecret } from "../rules/secrets.ts";

/** To a role at an organisation. Who may give which role, the database decides. */
export const inviteMember = async (
  session: ProfessionalSession,
  input: z.output<typeof doors.inviteMember.input>,
): Promise<{ id: string }> => {
  const id = randomUUID();
  const secret = newSecret();
  await addMemberInvitation(session, { ...input, id, hash: hashOf(secret) });
  sendMail({ to: input.email, ...mail(`${session.visit.baseUrl}/uitnodiging#${secret}`) });
  return { id };
};

/** The person concerned, to their own pages. The mail is the same as for everyone, word for word. */
export const invitePerson = async (
  session: ProfessionalSession,
  input: z.output<typeof doors.invitePerson.input>,
): Promise<{ id: string; personId: string }> => {
  const id = randomUUID();
  const secret = newSecret();
  const personId = await addPersonInvitation(session, { ...input, id, hash: hashOf(secret) });
  if (!personId) throw new NotFound("registration");
  sendMail({ to: input.email, ...mail(`${session.visit.baseUrl}/uitnodiging#${secret}`) });
  return { id, personId };
};
