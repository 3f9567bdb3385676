import { type Door, open } from "../../platform/server/door.ts";
import { answerMoment } from "./actions/answer-moment.ts";
import { askTalk } from "./actions/ask-talk.ts";
import { cancelTalk } from "./actions/cancel-talk.ts";
import { changeCalculation } from "./actions/change-calculation.ts";
import { declineTalk } from "./actions/decline-talk.ts";
import { deleteCalculation } from "./actions/delete-calculation.ts";
import { endCounsellor } from "./actions/end-counsellor.ts";
import { keepCalculation } from "./actions/keep-calculation.ts";
import { listCounsellors } from "./actions/list-counsellors.ts";
import { myCalculations } from "./actions/my-calculations.ts";
import { myTalks } from "./actions/my-talks.ts";
import { myTalksAhead } from "./actions/my-talks-ahead.ts";
import { nameCounsellor } from "./actions/name-counsellor.ts";
import { proposeMoment } from "./actions/propose-moment.ts";
import { recompute } from "./actions/recompute.ts";
import { saveForPerson } from "./actions/save-for-person.ts";
import { saveMine } from "./actions/save-mine.ts";
import { shareCalculation } from "./actions/share-calculation.ts";
import { showCalculation } from "./actions/show-calculation.ts";
import { showCounselled } from "./actions/show-counselled.ts";
import { stopSharing } from "./actions/stop-sharing.ts";
import * as contract from "./contract.ts";

const aboutCalculation = { object: ({ calculationId }: { calculationId: string }) => calculationId };
const aboutTalk = { object: ({ talkId }: { talkId: string }) => talkId };

export const doors: readonly Door[] = [
  open(contract.myCalculations, myCalculations),
  open(contract.saveMine, saveMine),
  open(contract.showCalculation, showCalculation, aboutCalculation),
  open(contract.changeCalculation, changeCalculation, aboutCalculation),
  open(contract.deleteCalculation, deleteCalculation, aboutCalculation),
  open(contract.keepCalculation, keepCalculation, aboutCalculation),
  open(contract.shareCalculation, shareCalculation, aboutCalculation),
  open(contract.stopSharing, stopSharing, aboutCalculation),
  open(contract.recompute, recompute, aboutCalculation),
  open(contract.askTalk, askTalk),
  open(contract.myTalksAhead, myTalksAhead),
  open(contract.cancelTalk, cancelTalk, aboutTalk),
  open(contract.answerMoment, answerMoment, aboutTalk),
  open(contract.myTalks, myTalks),
  open(contract.showCounselled, showCounselled),
  open(contract.saveForPerson, saveForPerson),
  open(contract.proposeMoment, proposeMoment, aboutTalk),
  open(contract.declineTalk, declineTalk, aboutTalk),
  open(contract.listCounsellors, listCounsellors),
  open(contract.nameCounsellor, nameCounsellor),
  open(contract.endCounsellor, endCounsellor),
];
