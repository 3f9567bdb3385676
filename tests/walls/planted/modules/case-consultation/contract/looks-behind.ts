import { may } from "../../consent/policy.ts"; import { shape } from "../../consent/contract.ts"; export const x = [may, shape];
