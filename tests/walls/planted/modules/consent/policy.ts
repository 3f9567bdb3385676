import { rule } from "./rules.ts"; export const policy = rule;
