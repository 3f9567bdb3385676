export { EmployersWait, useEmployersWaiting } from "../EmployersWait.tsx";
export { Told } from "../Told.tsx";
export { fieldErrorsOf, optionsOf, refusal, sectorWords, whoIs, wholeProblem } from "../wording.ts";
