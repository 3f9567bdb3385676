import { inside } from "../../packages/deid/src/inside.ts"; export const x = inside;
