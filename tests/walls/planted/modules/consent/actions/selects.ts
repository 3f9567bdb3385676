import { sql } from "kysely"; export const x = sql;
