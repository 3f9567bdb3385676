import { give } from "./give.ts"; export const x = give;
