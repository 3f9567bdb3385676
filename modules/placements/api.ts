import { type Door, open } from "../../platform/server/door.ts";
import { answerNotRight } from "./actions/answer-not-right.ts";
import { askCount } from "./actions/ask-count.ts";
import { changeHours } from "./actions/change-hours.ts";
import { changeKind } from "./actions/change-kind.ts";
import { changePlacement } from "./actions/change-placement.ts";
import { chooseAlong } from "./actions/choose-along.ts";
import { define } from "./actions/define.ts";
import { dropInterview } from "./actions/drop-interview.ts";
import { dropHours, dropKind } from "./actions/drop-lines.ts";
import { endPlacement } from "./actions/end-placement.ts";
import { exportCounts } from "./actions/export-counts.ts";
import { listDefinitions } from "./actions/list-definitions.ts";
import { listOffers } from "./actions/list-offers.ts";
import { listPlacements } from "./actions/list-placements.ts";
import { moveInterview } from "./actions/move-interview.ts";
import { myWork } from "./actions/my-work.ts";
import { noteInterview, noteMyInterview } from "./actions/note-interview.ts";
import { notePlacement } from "./actions/note-placement.ts";
import { putResult } from "./actions/put-result.ts";
import { saveMeans, saveWageValue } from "./actions/save-means.ts";
import { savePitch } from "./actions/save-pitch.ts";
import { sayNotRight } from "./actions/say-not-right.ts";
import { showCounts } from "./actions/show-counts.ts";
import { showInterview } from "./actions/show-interview.ts";
import { showPlacement } from "./actions/show-placement.ts";
import { showWork } from "./actions/show-work.ts";
import { takeAway } from "./actions/take-away.ts";
import * as contract from "./contract.ts";

const aboutPlacement = { object: ({ placementId }: { placementId: string }) => placementId };
const aboutInterview = { object: ({ interviewId }: { interviewId: string }) => interviewId };

export const doors: readonly Door[] = [
  open(contract.myWork, myWork),
  open(contract.sayNotRight, sayNotRight, aboutPlacement),
  open(contract.takeAway, takeAway, aboutPlacement),
  open(contract.listPlacements, listPlacements),
  open(contract.showWork, showWork),
  open(contract.showPlacement, showPlacement, aboutPlacement),
  open(contract.notePlacement, notePlacement),
  open(contract.changePlacement, changePlacement, aboutPlacement),
  open(contract.changeHours, changeHours, aboutPlacement),
  open(contract.dropHours, dropHours),
  open(contract.changeKind, changeKind, aboutPlacement),
  open(contract.dropKind, dropKind),
  open(contract.endPlacement, endPlacement, aboutPlacement),
  open(contract.saveMeans, saveMeans, aboutPlacement),
  open(contract.saveWageValue, saveWageValue, aboutPlacement),
  open(contract.answerNotRight, answerNotRight),
  open(contract.showInterview, showInterview, aboutInterview),
  open(contract.noteMyInterview, noteMyInterview),
  open(contract.noteInterview, noteInterview),
  open(contract.moveInterview, moveInterview, aboutInterview),
  open(contract.chooseAlong, chooseAlong, aboutInterview),
  open(contract.putResult, putResult, aboutInterview),
  open(contract.dropInterview, dropInterview, aboutInterview),
  open(contract.savePitch, savePitch),
  open(contract.listDefinitions, listDefinitions),
  open(contract.define, define),
  open(contract.showCounts, showCounts),
  open(contract.askCount, askCount),
  open(contract.exportCounts, exportCounts),
  open(contract.offersOf, listOffers),
];
