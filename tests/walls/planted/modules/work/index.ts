import { find } from "./actions/find.ts"; export const x = find;
