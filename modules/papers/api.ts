import { open } from "../../platform/server/door.ts";
import { printCase } from "./actions/print-case.ts";
import { printCatchingUp } from "./actions/print-catching-up.ts";
import { printInvitation } from "./actions/print-invitation.ts";
import { printOwnConsultation } from "./actions/print-own-consultation.ts";
import { printReport } from "./actions/print-report.ts";
import { printRulesOfPlay } from "./actions/print-rules-of-play.ts";
import * as contract from "./contract.ts";

const aboutMeeting = { object: ({ meetingId }: { meetingId: string }) => meetingId };
const aboutCase = { object: ({ caseId }: { caseId: string }) => caseId };
const aboutGroup = { object: ({ groupId }: { groupId: string }) => groupId };

export const doors = [
  open(contract.getInvitation, printInvitation, aboutMeeting),
  open(contract.getReport, printReport, aboutMeeting),
  open(contract.getCasePaper, printCase, aboutCase),
  open(contract.getOwnConsultationPaper, printOwnConsultation, aboutCase),
  open(contract.getRulesOfPlayPaper, printRulesOfPlay, aboutGroup),
  open(contract.getCatchingUpPaper, printCatchingUp, aboutGroup),
];
