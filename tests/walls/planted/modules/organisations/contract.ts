import { policy } from "./policy.ts"; export const contract = policy;
