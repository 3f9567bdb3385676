import type { DB } from "../../../platform/server/tables.generated.ts"; export type X = DB;
