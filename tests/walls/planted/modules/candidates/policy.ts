import { a } from "./errors.ts"; export const b = a;
