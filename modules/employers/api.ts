import { type Door, open } from "../../platform/server/door.ts";
import { addEmployer } from "./actions/add-employer.ts";
import { addLine } from "./actions/add-line.ts";
import { addQuiet } from "./actions/add-quiet.ts";
import { addRemark } from "./actions/add-remark.ts";
import { answerAgreement } from "./actions/answer-agreement.ts";
import { answerTogether } from "./actions/answer-together.ts";
import { approachByLink } from "./actions/approach-by-link.ts";
import { askTogether } from "./actions/ask-together.ts";
import { changeEmployer } from "./actions/change-employer.ts";
import { closeLink } from "./actions/close-link.ts";
import { endConversation } from "./actions/end-conversation.ts";
import { findLookAlikes } from "./actions/find-look-alikes.ts";
import { followUp } from "./actions/follow-up.ts";
import { giveOwner } from "./actions/give-owner.ts";
import { inviteColleague } from "./actions/invite-colleague.ts";
import { listColleagues } from "./actions/list-colleagues.ts";
import { listContacts } from "./actions/list-contacts.ts";
import { listDoubles } from "./actions/list-doubles.ts";
import { listEmployers } from "./actions/list-employers.ts";
import { listLines } from "./actions/list-lines.ts";
import { listMyEmployers } from "./actions/list-my-employers.ts";
import { makeLink } from "./actions/make-link.ts";
import { mergeEmployers } from "./actions/merge-employers.ts";
import { openLink } from "./actions/open-link.ts";
import { proposeAgreement } from "./actions/propose-agreement.ts";
import { quietByLink } from "./actions/quiet-by-link.ts";
import { removeContact } from "./actions/remove-contact.ts";
import { removeQuiet } from "./actions/remove-quiet.ts";
import { reserve } from "./actions/reserve.ts";
import { saveContact } from "./actions/save-contact.ts";
import { saveRules } from "./actions/save-rules.ts";
import { sayByLink } from "./actions/say-by-link.ts";
import { sayDifferent } from "./actions/say-different.ts";
import { setNotApproached } from "./actions/set-not-approached.ts";
import { showChoices } from "./actions/show-choices.ts";
import { showEmployer } from "./actions/show-employer.ts";
import { showOwnFile } from "./actions/show-own-file.ts";
import { showRules } from "./actions/show-rules.ts";
import { showWaiting } from "./actions/show-waiting.ts";
import { startLead } from "./actions/start-lead.ts";
import { stepLead } from "./actions/step-lead.ts";
import { undoMerge } from "./actions/undo-merge.ts";
import { uninviteColleague } from "./actions/uninvite-colleague.ts";
import * as contract from "./contract.ts";

const aboutEmployer = { object: ({ employerId }: { employerId: string }) => employerId };

export const doors: readonly Door[] = [
  open(contract.listEmployers, listEmployers),
  open(contract.getEmployer, showEmployer, aboutEmployer),
  open(contract.listLines, listLines, aboutEmployer),
  open(contract.employerChoices, showChoices),
  open(contract.lookAlike, findLookAlikes),
  open(contract.addEmployer, addEmployer),
  open(contract.changeEmployer, changeEmployer, aboutEmployer),
  open(contract.reserve, reserve, aboutEmployer),
  open(contract.endConversation, endConversation, { object: ({ reservationId }) => reservationId }),
  open(contract.askTogether, askTogether, aboutEmployer),
  open(contract.answerTogether, answerTogether, { object: ({ requestId }) => requestId }),
  open(contract.addLine, addLine, aboutEmployer),
  open(contract.addRemark, addRemark, aboutEmployer),
  open(contract.followUp, followUp, { object: ({ remarkId }) => remarkId }),
  open(contract.setNotApproached, setNotApproached, aboutEmployer),
  open(contract.addQuiet, addQuiet, aboutEmployer),
  open(contract.removeQuiet, removeQuiet, { object: ({ quietId }) => quietId }),
  open(contract.startLead, startLead, aboutEmployer),
  open(contract.stepLead, stepLead, { object: ({ leadId }) => leadId }),
  open(contract.myEmployers, listMyEmployers),
  open(contract.employersWaiting, showWaiting),
  open(contract.listContacts, listContacts, aboutEmployer),
  open(contract.saveContact, saveContact, aboutEmployer),
  open(contract.removeContact, removeContact, { object: ({ contactId }) => contactId }),
  open(contract.listColleagues, listColleagues, aboutEmployer),
  open(contract.inviteColleague, inviteColleague, aboutEmployer),
  open(contract.uninviteColleague, uninviteColleague, aboutEmployer),
  open(contract.giveOwner, giveOwner, aboutEmployer),
  open(contract.getRules, showRules),
  open(contract.saveRules, saveRules),
  open(contract.proposeAgreement, proposeAgreement),
  open(contract.answerAgreement, answerAgreement, { object: ({ agreementId }) => agreementId }),
  open(contract.listDoubles, listDoubles),
  open(contract.mergeEmployers, mergeEmployers, aboutEmployer),
  open(contract.undoMerge, undoMerge, { object: ({ mergerId }) => mergerId }),
  open(contract.sayDifferent, sayDifferent, aboutEmployer),
  open(contract.makeLink, makeLink, aboutEmployer),
  open(contract.closeLink, closeLink, { object: ({ linkId }) => linkId }),
  open(contract.openLink, openLink),
  open(contract.getOwnFile, showOwnFile),
  open(contract.sayByLink, sayByLink),
  open(contract.approachByLink, approachByLink),
  open(contract.quietByLink, quietByLink),
];
