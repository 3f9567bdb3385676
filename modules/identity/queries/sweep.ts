import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import { ask } from "./door.ts";

export const sweep = (session: Session) => ask(session, sql`identity.sweep()`);
