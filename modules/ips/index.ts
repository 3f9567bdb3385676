export { computeEvidence } from "./rules/evidence.ts";
export { scaleNow } from "./rules/norm.ts";
