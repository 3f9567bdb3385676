import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { type AnySession, speaksFor, type VisitorSession } from "../../../platform/server/session.ts";
import { Invalid } from "../../../platform/shared/errors.ts";
import type * as doors from "../contract.ts";
import { HasAccountAlready, LinkPastUse, WeakPassword } from "../errors.ts";
import { openSession } from "../queries/door.ts";
import { acceptAsNew, invitationAtTheDoor, acceptAsMe as takeUp } from "../queries/invitations.ts";
import { keysFor } from "../rules/keys.ts";
import { whyTooEasy } from "../rules/password-choice.ts";
import { hashPassword } from "../rules/password-hash.ts";
import { hashOf } from "../rules/secrets.ts";

export const showInvitation = async (session: VisitorSession, { token }: { token: string }) => {
  const invitation = await invitationAtTheDoor(session, hashOf(token));
  if (!invitation) throw new LinkPastUse("invitation");
  return invitation;
};

/** A new account, and at once inside. A role at an organisation asks for a second step first. */
export const acceptInvitation = async (
  session: VisitorSession,
  { token, name, email, password }: z.output<typeof doors.acceptInvitation.input>,
): Promise<doors.NextStep> => {
  const hash = hashOf(token);
  const invitation = await invitationAtTheDoor(session, hash);
  if (!invitation) throw new LinkPastUse("invitation");
  const address = invitation.email || email;
  if (!address) throw new Invalid([{ pointer: "/email", message: "Vul uw e-mailadres in." }]);
  const tooEasy = whyTooEasy(password, [address, name]);
  if (tooEasy) throw new WeakPassword(tooEasy);
  const accountId = randomUUID();
  const passwordHash = await hashPassword(password);
  const taken = { hash, accountId, name, email: address, passwordHash, membershipId: randomUUID() };
  if (!(await acceptAsNew(session, taken))) throw new HasAccountAlready("log in first");
  speaksFor(session, accountId);
  await openSession(session, keysFor(session.visit, accountId, "password"));
  return { next: "in" };
};

/** Another role, or one's own registration, for who is logged in already. */
export const acceptAsMe = async (session: AnySession, { token }: { token: string }): Promise<{ done: true }> => {
  if (!(await takeUp(session, hashOf(token), randomUUID()))) throw new LinkPastUse("invitation");
  return { done: true };
};
