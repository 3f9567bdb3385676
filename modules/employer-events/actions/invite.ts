import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { assertAllowed } from "../../../platform/shared/decision.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { dayInWords, hashOf, newSecret } from "../../employers/index.ts";
import type { inviteEmployer as door, renewInvitation as renew } from "../contract.ts";
import { NotInvited, refused } from "../errors.ts";
import { rightsOn } from "../policy.ts";
import { findEvent } from "../queries/events.ts";
import { insertInvitation, putLink } from "../queries/invitations.ts";
import { invitedLine, whyNot } from "../rules/sentences.ts";

const linkTo = (session: ProfessionalSession, secret: string): string =>
  `${session.visit.baseUrl}/uw-uitnodiging#${secret}`;

/** One line in the contact log, and a link that is told once. @throws {NotInvited} with the reason */
export const inviteEmployer = async (
  session: ProfessionalSession,
  { eventId, employerId }: z.output<typeof door.input>,
) => {
  const event = await findEvent(session, eventId);
  if (!event) throw new NotFound();
  assertAllowed(rightsOn(session.actor, event).invite);
  const invitationId = randomUUID();
  const secret = newSecret();
  const became = await insertInvitation(session, {
    id: invitationId,
    eventId,
    employerId,
    opening: hashOf(secret),
    line: invitedLine(event, dayInWords),
  }).catch(refused);
  if (!became) throw new NotFound();
  if (became.reason !== "free") throw new NotInvited(whyNot(became, dayInWords));
  return { invitationId, link: linkTo(session, secret) };
};

/** The link before opens nothing any more. */
export const renewInvitation = async (session: ProfessionalSession, { invitationId }: z.output<typeof renew.input>) => {
  const secret = newSecret();
  await putLink(session, invitationId, hashOf(secret)).catch(refused);
  return { link: linkTo(session, secret) };
};
