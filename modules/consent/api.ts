import { type Door, open } from "../../platform/server/door.ts";
import { answerRequest } from "./actions/answer-request.ts";
import { askPermission } from "./actions/ask-permission.ts";
import { assignColleague } from "./actions/assign-colleague.ts";
import { choicesForMe } from "./actions/choices-for-me.ts";
import { closeRecord } from "./actions/close-record.ts";
import { confirmPermission } from "./actions/confirm-permission.ts";
import { endInvolvement } from "./actions/end-involvement.ts";
import { givePermission } from "./actions/give-permission.ts";
import { joinRegistration } from "./actions/join-registration.ts";
import { letInAgain } from "./actions/let-in-again.ts";
import { myPeople } from "./actions/my-people.ts";
import { myPermissions } from "./actions/my-permissions.ts";
import { objectToProcessing } from "./actions/object-to-processing.ts";
import { objectToRepresentation } from "./actions/object-to-representation.ts";
import { recordPaperPermission } from "./actions/record-paper-permission.ts";
import { registerRepresentation, representatives } from "./actions/register-representation.ts";
import { seePhoto } from "./actions/see-photo.ts";
import { shutOut } from "./actions/shut-out.ts";
import { stepOut } from "./actions/step-out.ts";
import { withdrawOnWord } from "./actions/withdraw-on-word.ts";
import { withdrawPermission } from "./actions/withdraw-permission.ts";
import { workTogether } from "./actions/work-together.ts";
import * as contract from "./contract.ts";

export const doors: readonly Door[] = [
  open(contract.myPermissions, myPermissions),
  open(contract.choicesForMe, choicesForMe),
  open(contract.givePermission, givePermission),
  open(contract.withdrawPermission, withdrawPermission, { object: ({ permissionId }) => permissionId }),
  open(contract.confirmPermission, confirmPermission, { object: ({ permissionId }) => permissionId }),
  open(contract.seePhoto, seePhoto, { object: ({ permissionId }) => permissionId }),
  open(contract.answerRequest, answerRequest),
  open(contract.myPeople, myPeople),
  open(contract.shutOut, shutOut),
  open(contract.letInAgain, letInAgain),
  open(contract.joinRegistration, joinRegistration),
  open(contract.objectToRepresentation, objectToRepresentation),
  open(contract.objectToProcessing, objectToProcessing),
  open(contract.workTogether, workTogether),
  open(contract.assignColleague, assignColleague),
  open(contract.endInvolvement, endInvolvement),
  open(contract.stepOut, stepOut),
  open(contract.askPermission, askPermission),
  open(contract.recordPaperPermission, recordPaperPermission),
  open(contract.withdrawOnWord, withdrawOnWord, { object: ({ permissionId }) => permissionId }),
  open(contract.closeRecord, closeRecord),
  open(contract.representatives, representatives),
  open(contract.registerRepresentation, registerRepresentation),
];
