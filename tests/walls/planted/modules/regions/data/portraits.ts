import { rule } from "../rules.ts"; export const portraits = rule;
