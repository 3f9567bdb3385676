import { type Door, open } from "../../platform/server/door.ts";
import { addActivity } from "./actions/add-activity.ts";
import { addMoment } from "./actions/add-moment.ts";
import { addTeam } from "./actions/add-team.ts";
import { changeTrajectory } from "./actions/change-trajectory.ts";
import { closeMonth } from "./actions/close-month.ts";
import { endTeam } from "./actions/end-team.ts";
import { enterPhase } from "./actions/enter-phase.ts";
import { exportDeclaration } from "./actions/export-declaration.ts";
import { exportFunding } from "./actions/export-funding.ts";
import { exportOutcomes } from "./actions/export-outcomes.ts";
import { fillItem } from "./actions/fill-item.ts";
import { finishSelfCheck } from "./actions/finish-self-check.ts";
import { listCouldBegin } from "./actions/list-could-begin.ts";
import { listSelfChecks } from "./actions/list-self-checks.ts";
import { myIps } from "./actions/my-ips.ts";
import { noteOfficial } from "./actions/note-official.ts";
import { removeActivity } from "./actions/remove-activity.ts";
import { removeMoment } from "./actions/remove-moment.ts";
import { removeOfficial } from "./actions/remove-official.ts";
import { setFunder } from "./actions/set-funder.ts";
import { setMyTime } from "./actions/set-my-time.ts";
import { showCaseload } from "./actions/show-caseload.ts";
import { showFunding } from "./actions/show-funding.ts";
import { showOutcomes } from "./actions/show-outcomes.ts";
import { showSelfCheck } from "./actions/show-self-check.ts";
import { showTrajectory } from "./actions/show-trajectory.ts";
import { startSelfCheck } from "./actions/start-self-check.ts";
import { startTrajectory } from "./actions/start-trajectory.ts";
import { takeOver } from "./actions/take-over.ts";
import { undoPhase } from "./actions/undo-phase.ts";
import * as contract from "./contract.ts";

const aboutTrajectory = { object: ({ trajectoryId }: { trajectoryId: string }) => trajectoryId };
const aboutActivity = { object: ({ activityId }: { activityId: string }) => activityId };

export const doors: readonly Door[] = [
  open(contract.caseload, showCaseload),
  open(contract.couldBegin, listCouldBegin),
  open(contract.showTrajectory, showTrajectory),
  open(contract.myIps, myIps),
  open(contract.startTrajectory, startTrajectory),
  open(contract.enterPhase, enterPhase, aboutTrajectory),
  open(contract.undoPhase, undoPhase, aboutTrajectory),
  open(contract.changeTrajectory, changeTrajectory, aboutTrajectory),
  open(contract.takeOver, takeOver, aboutTrajectory),
  open(contract.addActivity, addActivity, aboutTrajectory),
  open(contract.removeActivity, removeActivity, aboutActivity),
  open(contract.setFunder, setFunder, aboutActivity),
  open(contract.setMyTime, setMyTime),
  open(contract.addTeam, addTeam),
  open(contract.endTeam, endTeam),
  open(contract.showFunding, showFunding),
  open(contract.exportFunding, exportFunding),
  open(contract.exportDeclaration, exportDeclaration),
  open(contract.closeMonth, closeMonth),
  open(contract.showOutcomes, showOutcomes),
  open(contract.exportOutcomes, exportOutcomes),
  open(contract.listSelfChecks, listSelfChecks),
  open(contract.startSelfCheck, startSelfCheck),
  open(contract.showSelfCheck, showSelfCheck),
  open(contract.fillItem, fillItem),
  open(contract.finishSelfCheck, finishSelfCheck),
  open(contract.noteOfficial, noteOfficial),
  open(contract.removeOfficial, removeOfficial),
  open(contract.addMoment, addMoment),
  open(contract.removeMoment, removeMoment),
];
