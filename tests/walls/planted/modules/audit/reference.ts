import { query } from "./queries.ts"; export const x = query;
