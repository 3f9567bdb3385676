import { query } from "./queries.ts"; export const api = query;
