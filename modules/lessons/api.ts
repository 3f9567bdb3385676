import { open } from "../../platform/server/door.ts";
import { adoptVersion } from "./actions/adopt-version.ts";
import { answerQuestion } from "./actions/answer-question.ts";
import { askGroup } from "./actions/ask-group.ts";
import { changeProposal } from "./actions/change-proposal.ts";
import { closeQuestion } from "./actions/close-question.ts";
import { dropLesson } from "./actions/drop-lesson.ts";
import { dropProposal } from "./actions/drop-proposal.ts";
import { dropVersion } from "./actions/drop-version.ts";
import { expireAgreement } from "./actions/expire-agreement.ts";
import { exportCounts } from "./actions/export-counts.ts";
import { giveOwner } from "./actions/give-owner.ts";
import { listLessons } from "./actions/list-lessons.ts";
import { listProposals } from "./actions/list-proposals.ts";
import { listQuestions } from "./actions/list-questions.ts";
import { listWorkingAgreements } from "./actions/list-working-agreements.ts";
import { proposeAgreement } from "./actions/propose-agreement.ts";
import { proposeLesson } from "./actions/propose-lesson.ts";
import { proposeVersion } from "./actions/propose-version.ts";
import { publishLesson } from "./actions/publish-lesson.ts";
import { reviewAgreement } from "./actions/review-agreement.ts";
import { showAgreementChoices } from "./actions/show-agreement-choices.ts";
import { showCounts } from "./actions/show-counts.ts";
import { showLesson } from "./actions/show-lesson.ts";
import { showLessonStart } from "./actions/show-lesson-start.ts";
import { showProposal } from "./actions/show-proposal.ts";
import { showQuestionChoices } from "./actions/show-question-choices.ts";
import { showWorkingAgreement } from "./actions/show-working-agreement.ts";
import * as contract from "./contract.ts";

const aboutLesson = { object: ({ lessonId }: { lessonId: string }) => lessonId };
const aboutProposal = { object: ({ proposalId }: { proposalId: string }) => proposalId };
const aboutAgreement = { object: ({ agreementId }: { agreementId: string }) => agreementId };
const aboutQuestion = { object: ({ questionId }: { questionId: string }) => questionId };

export const doors = [
  open(contract.listLessons, listLessons),
  open(contract.getLesson, showLesson, aboutLesson),
  open(contract.dropLesson, dropLesson, aboutLesson),
  // The line of a start or a proposal names no case: beside the line of its publication it would lead back.
  open(contract.getLessonStart, showLessonStart),
  open(contract.proposeLesson, proposeLesson),
  open(contract.listProposals, listProposals),
  open(contract.getProposal, showProposal, aboutProposal),
  open(contract.changeProposal, changeProposal, aboutProposal),
  open(contract.dropProposal, dropProposal, aboutProposal),
  open(contract.publishLesson, publishLesson, aboutProposal),
  open(contract.listWorkingAgreements, listWorkingAgreements),
  open(contract.getAgreementChoices, showAgreementChoices),
  open(contract.proposeAgreement, proposeAgreement),
  open(contract.getWorkingAgreement, showWorkingAgreement, aboutAgreement),
  open(contract.proposeVersion, proposeVersion, aboutAgreement),
  open(contract.adoptVersion, adoptVersion, aboutAgreement),
  open(contract.dropVersion, dropVersion, aboutAgreement),
  open(contract.giveOwner, giveOwner, aboutAgreement),
  open(contract.reviewAgreement, reviewAgreement, aboutAgreement),
  open(contract.expireAgreement, expireAgreement, aboutAgreement),
  open(contract.listQuestions, listQuestions),
  open(contract.getQuestionChoices, showQuestionChoices),
  open(contract.askGroup, askGroup, { object: ({ groupId }) => groupId }),
  open(contract.answerQuestion, answerQuestion, aboutQuestion),
  open(contract.closeQuestion, closeQuestion, aboutQuestion),
  open(contract.getCounts, showCounts),
  open(contract.exportCounts, exportCounts),
];
