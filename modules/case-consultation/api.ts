import { open } from "../../platform/server/door.ts";
import { acceptAgreement } from "./actions/accept-agreement.ts";
import { addWait } from "./actions/add-wait.ts";
import { answerEscalation } from "./actions/answer-escalation.ts";
import { answerOwnLookBack } from "./actions/answer-own-look-back.ts";
import { askToSharpen } from "./actions/ask-to-sharpen.ts";
import { bringCase } from "./actions/bring-case.ts";
import { cancelMeeting } from "./actions/cancel-meeting.ts";
import { changeAdvice } from "./actions/change-advice.ts";
import { changeAgreement } from "./actions/change-agreement.ts";
import { changeGroup } from "./actions/change-group.ts";
import { changeMeeting } from "./actions/change-meeting.ts";
import { changeNote } from "./actions/change-note.ts";
import { changeSeat } from "./actions/change-seat.ts";
import { closeCase } from "./actions/close-case.ts";
import { confirmAttendance } from "./actions/confirm-attendance.ts";
import { copyForOwnFile } from "./actions/copy-for-own-file.ts";
import { endCalendarLink } from "./actions/end-calendar-link.ts";
import { endGroup } from "./actions/end-group.ts";
import { endReading } from "./actions/end-reading.ts";
import { endSeat } from "./actions/end-seat.ts";
import { endWait } from "./actions/end-wait.ts";
import { escalate } from "./actions/escalate.ts";
import { finishAgreement } from "./actions/finish-agreement.ts";
import { giveBackPromise } from "./actions/give-back-promise.ts";
import { giveSeat } from "./actions/give-seat.ts";
import * as handover from "./actions/hand-over.ts";
import * as rules from "./actions/keep-rules-of-play.ts";
import { listCases } from "./actions/list-cases.ts";
import { listFreeDays } from "./actions/list-free-days.ts";
import { listGroupExamples } from "./actions/list-group-examples.ts";
import { listGroups } from "./actions/list-groups.ts";
import { listGroupsToBringTo } from "./actions/list-groups-to-bring-to.ts";
import { listMandates } from "./actions/list-mandates.ts";
import { listMyCases } from "./actions/list-my-cases.ts";
import { listNameable } from "./actions/list-nameable.ts";
import { listOrganisationsToWaitFor } from "./actions/list-organisations-to-wait-for.ts";
import { listOwnConsultations } from "./actions/list-own-consultations.ts";
import { listRelatedCases } from "./actions/list-related-cases.ts";
import { listToAsk } from "./actions/list-to-ask.ts";
import { listToAskDirectly } from "./actions/list-to-ask-directly.ts";
import { lookBack } from "./actions/look-back.ts";
import { showLookBackFirst } from "./actions/look-back-first.ts";
import { makeAgreement } from "./actions/make-agreement.ts";
import { makeCalendarLink } from "./actions/make-calendar-link.ts";
import { markDiscussed } from "./actions/mark-discussed.ts";
import { sayWorth, showWorth } from "./actions/meeting-worth.ts";
import { nameCase } from "./actions/name-case.ts";
import { planAhead } from "./actions/plan-ahead.ts";
import { planMeeting } from "./actions/plan-meeting.ts";
import { proposeDays } from "./actions/propose-days.ts";
import { runMeeting } from "./actions/run-meeting.ts";
import { saveCase } from "./actions/save-case.ts";
import { sayWhoComes } from "./actions/say-who-comes.ts";
import { setAgenda } from "./actions/set-agenda.ts";
import { setGoal } from "./actions/set-goal.ts";
import { setOwnTitle } from "./actions/set-own-title.ts";
import { setRhythm } from "./actions/set-rhythm.ts";
import { sharpenQuestion } from "./actions/sharpen-question.ts";
import { showAttendance } from "./actions/show-attendance.ts";
import { showCalendar } from "./actions/show-calendar.ts";
import { showCase } from "./actions/show-case.ts";
import { showCoverage } from "./actions/show-coverage.ts";
import { showEscalation } from "./actions/show-escalation.ts";
import { showGroup } from "./actions/show-group.ts";
import { showMeeting } from "./actions/show-meeting.ts";
import { showMeetingForCalendar } from "./actions/show-meeting-for-calendar.ts";
import { showOwnAgenda } from "./actions/show-own-agenda.ts";
import { showOwnPromise } from "./actions/show-own-promise.ts";
import { showRhythm } from "./actions/show-rhythm.ts";
import { showSharedNotes } from "./actions/show-shared-notes.ts";
import { startDraft } from "./actions/start-draft.ts";
import { startGroup } from "./actions/start-group.ts";
import { stepOut } from "./actions/step-out.ts";
import { tagBottleneck } from "./actions/tag-bottleneck.ts";
import { takeToGroup } from "./actions/take-to-group.ts";
import { talkOver } from "./actions/talk-over.ts";
import { throwAwayDraft } from "./actions/throw-away-draft.ts";
import { unnameCase } from "./actions/unname-case.ts";
import { writeAdvice } from "./actions/write-advice.ts";
import { writeNote } from "./actions/write-note.ts";
import { writeSharedNotes } from "./actions/write-shared-notes.ts";
import * as contract from "./contract.ts";

const aboutGroup = { object: ({ groupId }: { groupId: string }) => groupId };
const aboutCase = { object: ({ caseId }: { caseId: string }) => caseId };
const aboutMeeting = { object: ({ meetingId }: { meetingId: string }) => meetingId };
const aboutHandover = { object: ({ handoverId }: { handoverId: string }) => handoverId };
const aboutEscalation = { object: ({ escalationId }: { escalationId: string }) => escalationId };
const aboutIt = { object: ({ id }: { id: string }) => id };

export const doors = [
  open(contract.listGroups, listGroups),
  open(contract.listGroupExamples, listGroupExamples),
  open(contract.startGroup, startGroup),
  open(contract.getGroup, showGroup, aboutGroup),
  open(contract.changeGroup, changeGroup, aboutGroup),
  open(contract.endGroup, endGroup, aboutGroup),
  open(contract.giveSeat, giveSeat, aboutGroup),
  open(contract.changeSeat, changeSeat, { object: ({ seatId }) => seatId }),
  open(contract.endSeat, endSeat, { object: ({ seatId }) => seatId }),
  open(contract.listRules, rules.listRules, aboutGroup),
  open(contract.proposeRules, rules.proposeRules, aboutGroup),
  open(contract.changeProposal, rules.changeProposal, aboutGroup),
  open(contract.withdrawProposal, rules.withdrawProposal, aboutGroup),
  open(contract.adoptRules, rules.adoptRules, aboutGroup),
  open(contract.markRulesRead, rules.markRulesRead, aboutGroup),
  open(contract.getOpenThings, handover.showOpenThings),
  open(contract.offerHandover, handover.offerHandover, { object: ({ toMembershipId }) => toMembershipId }),
  open(contract.listHandovers, handover.listHandovers),
  open(contract.getHandover, handover.showHandover, aboutHandover),
  open(contract.answerHandover, handover.answerHandover, aboutHandover),
  open(contract.takeBackHandover, handover.takeBackHandover, aboutHandover),
  open(contract.listCases, listCases, aboutGroup),
  open(contract.listMyCases, listMyCases),
  open(contract.startDraft, startDraft, aboutGroup),
  open(contract.getCase, showCase, aboutCase),
  open(contract.saveCase, saveCase, aboutCase),
  open(contract.throwAwayDraft, throwAwayDraft, aboutCase),
  open(contract.bringCase, bringCase, aboutCase),
  open(contract.setOwnTitle, setOwnTitle, aboutCase),
  open(contract.stepOut, stepOut, aboutCase),
  open(contract.closeCase, closeCase, aboutCase),
  open(contract.listNameable, listNameable),
  open(contract.getCoverage, showCoverage, aboutCase),
  open(contract.nameCase, nameCase, aboutCase),
  open(contract.unnameCase, unnameCase, aboutCase),
  open(contract.writeNote, writeNote, aboutCase),
  open(contract.getSharedNotes, showSharedNotes, aboutCase),
  open(contract.writeSharedNotes, writeSharedNotes, aboutCase),
  open(contract.changeNote, changeNote, aboutIt),
  open(contract.writeAdvice, writeAdvice, aboutCase),
  open(contract.changeAdvice, changeAdvice, aboutIt),
  open(contract.makeAgreement, makeAgreement, aboutCase),
  open(contract.changeAgreement, changeAgreement, aboutIt),
  open(contract.acceptAgreement, acceptAgreement, aboutIt),
  open(contract.getOwnPromise, showOwnPromise, aboutIt),
  open(contract.giveBackPromise, giveBackPromise, aboutIt),
  open(contract.finishAgreement, finishAgreement, aboutIt),
  open(contract.lookBack, lookBack, aboutCase),
  open(contract.copyForOwnFile, copyForOwnFile, aboutCase),
  open(contract.planMeeting, planMeeting, aboutGroup),
  open(contract.getMeeting, showMeeting, aboutMeeting),
  open(contract.changeMeeting, changeMeeting, aboutMeeting),
  open(contract.setAgenda, setAgenda, aboutMeeting),
  open(contract.runMeeting, runMeeting, aboutMeeting),
  open(contract.markDiscussed, markDiscussed, aboutMeeting),
  open(contract.setGoal, setGoal, aboutMeeting),
  open(contract.cancelMeeting, cancelMeeting, aboutMeeting),
  open(contract.listFreeDays, listFreeDays, aboutMeeting),
  open(contract.getAttendance, showAttendance, aboutMeeting),
  open(contract.confirmAttendance, confirmAttendance, aboutMeeting),
  open(contract.sayWhoComes, sayWhoComes, aboutMeeting),
  open(contract.getMeetingForCalendar, showMeetingForCalendar, aboutMeeting),
  open(contract.getRhythm, showRhythm, aboutGroup),
  open(contract.setRhythm, setRhythm, aboutGroup),
  open(contract.proposeDays, proposeDays, aboutGroup),
  open(contract.planAhead, planAhead, aboutGroup),
  open(contract.getOwnAgenda, showOwnAgenda),
  open(contract.makeCalendarLink, makeCalendarLink),
  open(contract.endCalendarLink, endCalendarLink),
  open(contract.getCalendar, showCalendar),
  open(contract.listOwnConsultations, listOwnConsultations),
  open(contract.listGroupsToBringTo, listGroupsToBringTo),
  open(contract.listRelatedCases, listRelatedCases),
  open(contract.listToAsk, listToAsk),
  open(contract.listToAskDirectly, listToAskDirectly, aboutGroup),
  open(contract.askToSharpen, askToSharpen, aboutCase),
  open(contract.endReading, endReading, aboutCase),
  open(contract.sharpenQuestion, sharpenQuestion, aboutCase),
  open(contract.takeToGroup, takeToGroup, aboutCase),
  open(contract.talkedOver, talkOver, aboutCase),
  open(contract.tagBottleneck, tagBottleneck, aboutCase),
  open(contract.addWait, addWait, aboutCase),
  open(contract.endWait, endWait, aboutIt),
  open(contract.listOrganisationsToWaitFor, listOrganisationsToWaitFor),
  open(contract.listMandates, listMandates, aboutCase),
  open(contract.escalate, escalate, aboutCase),
  open(contract.getEscalation, showEscalation, aboutEscalation),
  open(contract.answerEscalation, answerEscalation, aboutEscalation),
  open(contract.getLookBackFirst, showLookBackFirst, aboutMeeting),
  open(contract.answerOwnLookBack, answerOwnLookBack, aboutCase),
  open(contract.getMeetingWorth, showWorth, aboutMeeting),
  open(contract.sayWorth, sayWorth, aboutMeeting),
];
