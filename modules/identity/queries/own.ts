import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { Who } from "../contract.ts";
import { ask } from "./door.ts";

export const whoAmI = (session: Session) => ask<Omit<Who, "membership"> | null>(session, sql`identity.who_am_i()`);

export const takeRole = (session: Session, newHash: Buffer, membershipId: string | null, asPerson: string | null) =>
  ask<boolean>(session, sql`identity.choose_role(${newHash}, ${membershipId}, ${asPerson})`);

/** @param which null: every session but this one */
export const endSessions = (session: Session, which: string | null, device: Buffer | null) =>
  ask<number>(session, sql`identity.end_sessions(${which}, ${device})`);
