import { type Door, open } from "../../platform/server/door.ts";
import { answerBrought } from "./actions/answer-brought.ts";
import { approveSentence } from "./actions/approve-sentence.ts";
import { arrangeProposals } from "./actions/arrange-proposals.ts";
import { arrangeSentences } from "./actions/arrange-sentences.ts";
import { bringMessage } from "./actions/bring-message.ts";
import { changeProposal } from "./actions/change-proposal.ts";
import { closeLink } from "./actions/close-link.ts";
import { dropProposal } from "./actions/drop-proposal.ts";
import { dropSentence } from "./actions/drop-sentence.ts";
import { endSharing } from "./actions/end-sharing.ts";
import { fetchMessage } from "./actions/fetch-message.ts";
import { listAnonymous } from "./actions/list-anonymous.ts";
import { listProfiles } from "./actions/list-profiles.ts";
import { makeLink } from "./actions/make-link.ts";
import { myPaper } from "./actions/my-paper.ts";
import { myProfile } from "./actions/my-profile.ts";
import { paperByLink } from "./actions/paper-by-link.ts";
import { previewMessage } from "./actions/preview-message.ts";
import { profilePaper } from "./actions/profile-paper.ts";
import { proposeSentence } from "./actions/propose-sentence.ts";
import { readByLink } from "./actions/read-by-link.ts";
import { releaseAnonymous } from "./actions/release-anonymous.ts";
import { releaseNamed } from "./actions/release-named.ts";
import { rewriteSentence } from "./actions/rewrite-sentence.ts";
import { saveLetterhead } from "./actions/save-letterhead.ts";
import { saveLooking } from "./actions/save-looking.ts";
import { saveOwnNo } from "./actions/save-own-no.ts";
import { saveScreening } from "./actions/save-screening.ts";
import { sayYesToMessage } from "./actions/say-yes-to-message.ts";
import { shareByName } from "./actions/share-by-name.ts";
import { shareWithoutName } from "./actions/share-without-name.ts";
import { showAnonymous } from "./actions/show-anonymous.ts";
import { showLetterhead } from "./actions/show-letterhead.ts";
import { showProfile } from "./actions/show-profile.ts";
import { showScreening } from "./actions/show-screening.ts";
import { startProfile } from "./actions/start-profile.ts";
import { stopProfile } from "./actions/stop-profile.ts";
import { takeBackBrought } from "./actions/take-back-brought.ts";
import { takeBackMessage } from "./actions/take-back-message.ts";
import { withdrawVersion } from "./actions/withdraw-version.ts";
import { writeSentence } from "./actions/write-sentence.ts";
import * as contract from "./contract.ts";

const aboutProfile = { object: ({ profileId }: { profileId: string }) => profileId };

export const doors: readonly Door[] = [
  open(contract.answerBrought, answerBrought),
  open(contract.approveSentence, approveSentence),
  open(contract.arrangeProposals, arrangeProposals),
  open(contract.arrangeSentences, arrangeSentences),
  open(contract.bringMessage, bringMessage),
  open(contract.changeProposal, changeProposal),
  open(contract.closeLink, closeLink),
  open(contract.dropProposal, dropProposal),
  open(contract.dropSentence, dropSentence),
  open(contract.endSharing, endSharing),
  open(contract.fetchMessage, fetchMessage),
  open(contract.listAnonymous, listAnonymous),
  open(contract.listProfiles, listProfiles),
  open(contract.makeLink, makeLink),
  open(contract.myPaper, myPaper),
  open(contract.myProfile, myProfile),
  open(contract.paperByLink, paperByLink),
  open(contract.previewMessage, previewMessage),
  open(contract.profilePaper, profilePaper),
  open(contract.getLetterhead, showLetterhead),
  open(contract.saveLetterhead, saveLetterhead),
  open(contract.proposeSentence, proposeSentence),
  open(contract.readByLink, readByLink),
  open(contract.releaseAnonymous, releaseAnonymous),
  open(contract.releaseNamed, releaseNamed),
  open(contract.rewriteSentence, rewriteSentence),
  open(contract.saveLooking, saveLooking),
  open(contract.saveOwnNo, saveOwnNo),
  open(contract.saveScreening, saveScreening),
  open(contract.sayYesToMessage, sayYesToMessage),
  open(contract.shareByName, shareByName),
  open(contract.shareWithoutName, shareWithoutName),
  open(contract.showAnonymous, showAnonymous, aboutProfile),
  open(contract.showProfile, showProfile),
  open(contract.showScreening, showScreening),
  open(contract.startProfile, startProfile),
  open(contract.stopProfile, stopProfile),
  open(contract.takeBackBrought, takeBackBrought),
  open(contract.takeBackMessage, takeBackMessage),
  open(contract.withdrawVersion, withdrawVersion),
  open(contract.writeSentence, writeSentence),
];
