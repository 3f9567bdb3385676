import { inside } from "../../packages/text-check/src/inside.ts"; export const x = inside;
