import { call } from "../browser/call.ts"; export const x = call;
