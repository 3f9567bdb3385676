import type { z } from "zod";
import type { VisitorSession } from "../../../platform/server/session.ts";
import { hashOf } from "../../employers/index.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type { answerInvitation as answerDoor, notAskedByLink as notAskedDoor } from "../contract.ts";
import { InvitationIsOver, refused } from "../errors.ts";
import { invitationBehind, openBehind, putAnswerBehind, putNotAskedBehind } from "../queries/invitations.ts";

const aDay = 24 * 60 * 60;
const opening = (session: VisitorSession): Buffer | undefined => {
  const secret = session.visit.cookie("vw_invitation");
  return secret ? hashOf(secret) : undefined;
};

/** The employer comes in for a day at most, and again with the same link until it ends. @throws {InvitationIsOver} */
export const openInvitation = async (session: VisitorSession, { secret }: { secret: string }) => {
  const left = await openBehind(session, hashOf(secret));
  if (!left) throw new InvitationIsOver();
  session.visit.setCookie("vw_invitation", secret, Math.min(left, aDay));
  return { done: true as const };
};

/** The invitation; nothing when the link is over. */
export const showInvitation = async (session: VisitorSession) => {
  const key = opening(session);
  return { invitation: (key && (await invitationBehind(session, key))) ?? null };
};

/** They come, do not, or another time: the contact owner hears that there is an answer. @throws {InvitationIsOver} */
export const answerInvitation = async (session: VisitorSession, said: z.output<typeof answerDoor.input>) => {
  assertNoForbiddenNumber({ "/wish": said.wish });
  const key = opening(session);
  if (!key || !(await putAnswerBehind(session, key, said).catch(refused))) throw new InvitationIsOver();
  return { done: true as const };
};

/** "Vraag mij hier niet meer voor", or again. It holds for every organisation, at once. @throws {InvitationIsOver} */
export const notAskedByLink = async (session: VisitorSession, { notAnyMore }: z.output<typeof notAskedDoor.input>) => {
  const key = opening(session);
  const place = key ? await putNotAskedBehind(session, key, notAnyMore) : undefined;
  if (!place) throw new InvitationIsOver();
  if (notAnyMore)
    session.journal.write({ at: session.now.toISOString(), kind: "end", of: "event-invitations", id: place });
  return { done: true as const };
};
