import { query } from "./queries.ts"; export const jobs = query;
