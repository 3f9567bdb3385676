import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import type { HelpPage } from "../contract.ts";
import { ask, tables } from "./calls.ts";

/** @returns the moment it ends */
export const insertLink = (session: Session, id: string, supportId: string, placementId: string, opening: Buffer) =>
  ask<Date>(session, sql`aftercare.make_link(${id}, ${supportId}, ${placementId}, ${opening})`);
/** @returns whose it was */
export const putClosed = (session: Session, linkId: string) =>
  ask<string | null>(session, sql`aftercare.close_link(${linkId})`);
export const putTold = (session: Session, linkId: string) =>
  ask<string | null>(session, sql`aftercare.tell_employer(${linkId})`);

/** Counts the look. Null: wrong, over or closed. */
export const openBehind = (session: Session, opening: Buffer) =>
  ask<{ person: string; seconds: number } | null>(session, sql`aftercare.open_link(${opening})`);
export const pageBehind = (session: Session, opening: Buffer) =>
  ask<(HelpPage & { person: string }) | null>(session, sql`aftercare.page_behind(${opening})`);
type Call = { readonly name: string; readonly phone: string; readonly suits: string; readonly way: string };
/** @returns about whom; null when the link is over */
export const insertCall = (session: Session, opening: Buffer, id: string, { name, phone, suits, way }: Call) =>
  ask<string | null>(session, sql`aftercare.ask_call(${opening}, ${id}, ${name}, ${phone}, ${suits}, ${way})`);
export const putBuddyName = (session: Session, opening: Buffer, name: string) =>
  ask<string | null>(session, sql`aftercare.name_buddy(${opening}, ${name})`);

type CallRow = {
  readonly callId: string;
  readonly personId: string | null;
  readonly employer: string;
  readonly caller: string;
  readonly phone: string;
  readonly suits: HelpPage["calls"][number]["suits"];
  readonly way: HelpPage["calls"][number]["way"];
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly passedOn: boolean;
  readonly ownerName: string | null;
};
/** Who waits for a call from the reader, the longest first. */
export const callsForMe = async (session: Session): Promise<CallRow[]> =>
  (
    await sql<CallRow>`select id as "callId", person_id as "personId", employer, caller, phone, suits, way, asked_at as "askedAt", due_at as "dueAt",
      passed_on as "passedOn", owner_name as "ownerName" from aftercare.calls_for_me()`.execute(tables(session))
  ).rows;
/** @returns about whom, for who may know that */
export const putCalled = (session: Session, callId: string, contactId: string) =>
  ask<string | null>(session, sql`aftercare.mark_called(${callId}, ${contactId})`);
