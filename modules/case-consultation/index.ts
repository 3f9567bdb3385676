export { listOwnConsultations } from "./actions/list-own-consultations.ts";
export { showAttendance } from "./actions/show-attendance.ts";
export { showCase } from "./actions/show-case.ts";
export { showGroup } from "./actions/show-group.ts";
export { showMeeting } from "./actions/show-meeting.ts";
export {
  type AgendaCase,
  type Agreement,
  type Attendance,
  bottlenecks,
  type Case,
  type Colleague,
  type Group,
  getAttendance,
  getCase,
  getGroup,
  getMeeting,
  type LookBack,
  type Meeting,
  type Note,
  OwnConsultation,
  purposes,
  type Theme,
  themes,
} from "./contract.ts";
export { attend, writtenAt } from "./queries/at-the-table.ts";
export { hasQuorum } from "./queries/attendance.ts";
export { type GroupStory, storyOfGroup } from "./queries/catching-up.ts";
export { handedToMe } from "./queries/handed-to-me.ts";
export { groupsAhead, waitingAtCases } from "./queries/waiting.ts";
