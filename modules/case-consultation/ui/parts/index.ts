import "../case-consultation.css";

/** What the page of a running meeting shows of a case, a meeting and who sits there. Loaded with that page, not before. */
export {
  type AgendaCase,
  getMeeting,
  type Meeting,
  markDiscussed,
  stepOut,
} from "../../contract.ts";
export { Agenda } from "../Agenda.tsx";
export { Agreements } from "../Agreements.tsx";
export { Attendance } from "../Attendance.tsx";
export { Bottlenecks } from "../Bottlenecks.tsx";
export { ChangeMeeting } from "../ChangeMeeting.tsx";
export { ComingOrNot } from "../ComingOrNot.tsx";
export { focusOn, useKeys } from "../keyboard.ts";
export { LookBackFirst } from "../LookBackFirst.tsx";
export { WorthIt } from "../WorthIt.tsx";
export { Notes, Writings } from "../Writings.tsx";
export { byLine, errorFor, wholeProblem } from "../wording.ts";
