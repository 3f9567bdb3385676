import { type Door, open } from "../../platform/server/door.ts";
import { answerInvitation, notAskedByLink, openInvitation, showInvitation } from "./actions/by-link.ts";
import { inviteEmployer, renewInvitation } from "./actions/invite.ts";
import { listEvents } from "./actions/list-events.ts";
import { listToInvite } from "./actions/list-to-invite.ts";
import { noteAnswer, noteCame, noteNotAsked, noteOutcome } from "./actions/note.ts";
import {
  answerOrganiser,
  answerTeller,
  askOrganiser,
  cancelEvent,
  giveEvent,
  noteLearned,
  savePeace,
} from "./actions/organise.ts";
import { changeEvent, planEvent } from "./actions/plan-event.ts";
import { showAhead } from "./actions/show-ahead.ts";
import { showAround } from "./actions/show-around.ts";
import { showChoices } from "./actions/show-choices.ts";
import { showEvent } from "./actions/show-event.ts";
import * as contract from "./contract.ts";

const aboutEvent = { object: ({ eventId }: { eventId: string }) => eventId };
const aboutInvitation = { object: ({ invitationId }: { invitationId: string }) => invitationId };

export const doors: readonly Door[] = [
  open(contract.listEvents, listEvents),
  open(contract.eventsAhead, showAhead),
  open(contract.eventChoices, showChoices),
  open(contract.eventsAround, showAround),
  open(contract.planEvent, planEvent),
  open(contract.savePeace, savePeace),
  open(contract.getEvent, showEvent, aboutEvent),
  open(contract.changeEvent, changeEvent, aboutEvent),
  open(contract.askOrganiser, askOrganiser, aboutEvent),
  open(contract.answerOrganiser, answerOrganiser, aboutEvent),
  open(contract.giveEvent, giveEvent, aboutEvent),
  open(contract.answerTeller, answerTeller, aboutEvent),
  open(contract.cancelEvent, cancelEvent, aboutEvent),
  open(contract.noteLearned, noteLearned, aboutEvent),
  open(contract.listToInvite, listToInvite, aboutEvent),
  open(contract.inviteEmployer, inviteEmployer, aboutEvent),
  open(contract.renewInvitation, renewInvitation, aboutInvitation),
  open(contract.noteAnswer, noteAnswer, aboutInvitation),
  open(contract.noteNotAsked, noteNotAsked, aboutInvitation),
  open(contract.noteCame, noteCame, aboutInvitation),
  open(contract.noteOutcome, noteOutcome, aboutInvitation),
  open(contract.openInvitation, openInvitation),
  open(contract.getInvitation, showInvitation),
  open(contract.answerInvitation, answerInvitation),
  open(contract.notAskedByLink, notAskedByLink),
];
