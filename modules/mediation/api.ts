import { type Door, open } from "../../platform/server/door.ts";
import { answerProposal } from "./actions/answer-proposal.ts";
import { agree, agreeAtTable, leave, stop } from "./actions/decide-own.ts";
import { finishProposal } from "./actions/finish-proposal.ts";
import { handOver } from "./actions/hand-over.ts";
import { listLate } from "./actions/list-late.ts";
import { listProposals } from "./actions/list-proposals.ts";
import { listSeries } from "./actions/list-series.ts";
import { listWaiting } from "./actions/list-waiting.ts";
import { myProposals } from "./actions/my-proposals.ts";
import { noteTalk, noteWork } from "./actions/note-following.ts";
import { propose } from "./actions/propose.ts";
import {
  actionDone,
  decide,
  planMatching,
  putForward,
  putOffer,
  startSeries,
  takeOff,
  takeOfferOff,
} from "./actions/run-series.ts";
import { showBoard } from "./actions/show-board.ts";
import { showChoices } from "./actions/show-choices.ts";
import { showNextStep } from "./actions/show-next-step.ts";
import { showProposal } from "./actions/show-proposal.ts";
import * as contract from "./contract.ts";

const aboutProposal = { object: ({ proposalId }: { proposalId: string }) => proposalId };
const aboutSeries = { object: ({ seriesId }: { seriesId: string }) => seriesId };

export const doors: readonly Door[] = [
  open(contract.listProposals, listProposals),
  open(contract.listWaiting, listWaiting),
  open(contract.listLate, listLate),
  open(contract.getProposal, showProposal, aboutProposal),
  open(contract.proposalChoices, showChoices),
  open(contract.propose, propose),
  open(contract.nextStep, showNextStep, aboutProposal),
  open(contract.noteWorkFrom, noteWork, aboutProposal),
  open(contract.noteTalkFrom, noteTalk, aboutProposal),
  open(contract.answerProposal, answerProposal, aboutProposal),
  open(contract.handOver, handOver, aboutProposal),
  open(contract.finishProposal, finishProposal, aboutProposal),
  open(contract.myProposals, myProposals),
  open(contract.agreeToProposal, agree),
  open(contract.stopProposal, stop),
  open(contract.agreeToTable, agreeAtTable),
  open(contract.leaveTable, leave),
  open(contract.listSeries, listSeries),
  open(contract.startSeries, startSeries),
  open(contract.planMatching, planMatching, aboutSeries),
  open(contract.getBoard, showBoard, aboutSeries),
  open(contract.putForward, putForward),
  open(contract.takeOff, takeOff),
  open(contract.putOffer, putOffer, aboutSeries),
  open(contract.takeOfferOff, takeOfferOff, aboutSeries),
  open(contract.decide, decide),
  open(contract.actionDone, actionDone),
];
