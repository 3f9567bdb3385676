import type { z } from "zod";
import type { ProfessionalSession } from "../../../platform/server/session.ts";
import { NotFound } from "../../../platform/shared/errors.ts";
import { dayInWords } from "../../employers/index.ts";
import { assertNoForbiddenNumber } from "../../text-help/index.ts";
import type {
  noteAnswer as answerDoor,
  noteCame as cameDoor,
  noteNotAsked as notAskedDoor,
  noteOutcome as outcomeDoor,
} from "../contract.ts";
import { refused } from "../errors.ts";
import { eventOf, putCame, putNotAsked, putNotedAnswer, putOutcome } from "../queries/invitations.ts";
import { calledLine } from "../rules/sentences.ts";

const done = { done: true as const };

/** They phoned with their answer. */
export const noteAnswer = async (
  session: ProfessionalSession,
  { invitationId, ...said }: z.output<typeof answerDoor.input>,
) => {
  assertNoForbiddenNumber({ "/wish": said.wish });
  await putNotedAnswer(session, invitationId, said).catch(refused);
  return done;
};

/** "Vraag mij hier niet meer voor", said to a colleague. A restore keeps it. */
export const noteNotAsked = async (
  session: ProfessionalSession,
  { invitationId }: z.output<typeof notAskedDoor.input>,
) => {
  const place = await putNotAsked(session, invitationId).catch(refused);
  if (!place) throw new NotFound();
  session.journal.write({ at: session.now.toISOString(), kind: "end", of: "event-invitations", id: place });
  return done;
};

/** Who was there. */
export const noteCame = async (
  session: ProfessionalSession,
  { invitationId, came }: z.output<typeof cameDoor.input>,
) => {
  await putCame(session, invitationId, came).catch(refused);
  return done;
};

/** Called after it: one line in the contact log, and what came of it goes on where that belongs. */
export const noteOutcome = async (
  session: ProfessionalSession,
  { invitationId, outcome }: z.output<typeof outcomeDoor.input>,
) => {
  const event = await eventOf(session, invitationId);
  if (!event) throw new NotFound();
  await putOutcome(session, invitationId, outcome, calledLine(event, outcome, dayInWords)).catch(refused);
  return done;
};
