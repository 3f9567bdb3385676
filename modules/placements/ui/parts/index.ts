/** A talk or work written down, for a module on a higher floor that knows what it begins with. */
export { EmployerAndOffer } from "../EmployerAndOffer.tsx";
export { newFrom, nothingTyped } from "../form-state.ts";
export { InterviewForm } from "../InterviewForm.tsx";
export { FirstTime, PlacementForm } from "../PlacementForm.tsx";
