import pg from "pg"; export const x = pg;
