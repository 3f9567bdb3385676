import { policy } from "./policy.ts"; export const query = policy;
