export { type Candidate, candidateMessage, readCandidate } from "./candidate.ts";
export type { CandidateMessage } from "./candidate-message.ts";
export type { MessageProblem, Read } from "./read.ts";
export { readVacancy, type Vacancy, vacancyMessage } from "./vacancy.ts";
export type { VacancyMessage } from "./vacancy-message.ts";
