import { type Door, open } from "../../platform/server/door.ts";
import { agreeToPlanLine } from "./actions/agree-to-plan-line.ts";
import { allowBuddyName } from "./actions/allow-buddy-name.ts";
import { answerOffer } from "./actions/answer-offer.ts";
import { answerStay } from "./actions/answer-stay.ts";
import { askCall } from "./actions/ask-call.ts";
import { beginAgain } from "./actions/begin-again.ts";
import { changePlanLine } from "./actions/change-plan-line.ts";
import { chooseWay } from "./actions/choose-way.ts";
import { closeHelpLink } from "./actions/close-help-link.ts";
import { countStays } from "./actions/count-stays.ts";
import { dropContact } from "./actions/drop-contact.ts";
import { dropPlanLine } from "./actions/drop-plan-line.ts";
import { endAftercare } from "./actions/end-aftercare.ts";
import { endMine } from "./actions/end-mine.ts";
import { listDue } from "./actions/list-due.ts";
import { logContact } from "./actions/log-contact.ts";
import { makeHelpLink } from "./actions/make-help-link.ts";
import { markCalled } from "./actions/mark-called.ts";
import { myAtWork } from "./actions/my-at-work.ts";
import { nameBuddy } from "./actions/name-buddy.ts";
import { nameOwner } from "./actions/name-owner.ts";
import { offerAftercare } from "./actions/offer-aftercare.ts";
import { openHelp } from "./actions/open-help.ts";
import { proposePlanLine } from "./actions/propose-plan-line.ts";
import { putBuddy } from "./actions/put-buddy.ts";
import { saveAftercare } from "./actions/save-aftercare.ts";
import { showAtWork } from "./actions/show-at-work.ts";
import { showHelp } from "./actions/show-help.ts";
import { showOrganisation } from "./actions/show-organisation.ts";
import { showWaiting } from "./actions/show-waiting.ts";
import { startAftercare } from "./actions/start-aftercare.ts";
import { takeBackOffer } from "./actions/take-back-offer.ts";
import { tellAtWork } from "./actions/tell-at-work.ts";
import { tellEmployer } from "./actions/tell-employer.ts";
import { writePlanLine } from "./actions/write-plan-line.ts";
import * as contract from "./contract.ts";

const aboutSupport = { object: ({ supportId }: { supportId: string }) => supportId };
const aboutOffer = { object: ({ offerId }: { offerId: string }) => offerId };
const aboutLink = { object: ({ linkId }: { linkId: string }) => linkId };
const aboutPlacement = { object: ({ placementId }: { placementId: string }) => placementId };
const aboutLine = { object: ({ lineId }: { lineId: string }) => lineId };

export const doors: readonly Door[] = [
  open(contract.myAtWork, myAtWork),
  open(contract.beginAgain, beginAgain),
  open(contract.endMine, endMine),
  open(contract.showOrganisation, showOrganisation),
  open(contract.chooseWay, chooseWay),
  open(contract.listDue, listDue),
  open(contract.aftercareWaiting, showWaiting),
  open(contract.showAtWork, showAtWork),
  open(contract.startAftercare, startAftercare),
  open(contract.saveAftercare, saveAftercare, aboutSupport),
  open(contract.logContact, logContact, aboutSupport),
  open(contract.dropContact, dropContact, { object: ({ contactId }) => contactId }),
  open(contract.endAftercare, endAftercare, aboutSupport),
  open(contract.offerAftercare, offerAftercare, aboutSupport),
  open(contract.takeBackOffer, takeBackOffer, aboutOffer),
  open(contract.answerOffer, answerOffer, aboutOffer),
  open(contract.nameOwner, nameOwner, aboutSupport),
  open(contract.markCalled, markCalled, { object: ({ callId }) => callId }),
  open(contract.makeHelpLink, makeHelpLink, aboutSupport),
  open(contract.closeHelpLink, closeHelpLink, aboutLink),
  open(contract.tellEmployer, tellEmployer, aboutLink),
  open(contract.openHelp, openHelp),
  open(contract.getHelp, showHelp),
  open(contract.askCall, askCall),
  open(contract.nameBuddy, nameBuddy),
  open(contract.answerStay, answerStay, aboutPlacement),
  open(contract.putBuddy, putBuddy, aboutPlacement),
  open(contract.allowBuddyName, allowBuddyName, aboutPlacement),
  open(contract.countStays, countStays),
  open(contract.writePlanLine, writePlanLine),
  open(contract.proposePlanLine, proposePlanLine),
  open(contract.changePlanLine, changePlanLine, aboutLine),
  open(contract.dropPlanLine, dropPlanLine, aboutLine),
  open(contract.agreeToPlanLine, agreeToPlanLine, aboutLine),
  open(contract.tellAtWork, tellAtWork, aboutLine),
];
