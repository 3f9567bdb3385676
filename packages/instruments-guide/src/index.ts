export { answerFor } from "./answer.ts";
export { type Assessment, assess } from "./assess.ts";
export { type FactName, type Facts, facts } from "./facts.ts";
export { fundingOn, fundingSchemes, isGap } from "./funding.ts";
export { type InstrumentId, instruments } from "./instruments/index.ts";
export { questionsFor } from "./questions.ts";
export { readFacts } from "./read-facts.ts";
export { type ReasonKey, reasons } from "./reasons.ts";
export { sources } from "./sources.ts";
