import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Clock, Told } from "../contract.ts";

const tables = tablesOf("live_meetings");

export const insertScreen = (
  session: Session,
  { id, meetingId, code, link }: { id: string; meetingId: string; code: Buffer; link: Buffer },
) => sql`select live_meetings.make_screen(${id}, ${meetingId}, ${code}, ${link})`.execute(tables(session));

export const closeAll = (session: Session, meetingId: string) =>
  sql`select live_meetings.close_screens(${meetingId})`.execute(tables(session));

/** @returns 0 when it opened, seconds to wait after too many wrong codes, null when this opens nothing */
export const openWith = async (
  session: Session,
  { opening, network, secret }: { opening: Buffer; network: Buffer; secret: Buffer },
): Promise<number | null> =>
  (
    await sql<{
      waits: number | null;
    }>`select live_meetings.open_screen(${opening}, ${network}, ${secret}) as waits`.execute(tables(session))
  ).rows[0]?.waits ?? null;

export const leave = (session: Session, secret: Buffer) =>
  sql`select live_meetings.leave_screen(${secret})`.execute(tables(session));

export type WallRow = {
  phase: "arriving" | "case" | "off-screen" | "between" | "closing";
  method: string;
  clock: Clock | null;
  case: Told | null;
  name: string | null;
  /** A person this screen shows for the first time. */
  newly: string | null;
};

/** Undefined: this screen is over, or never was. */
export const findWall = async (session: Session, secret: Buffer): Promise<WallRow | undefined> =>
  (await sql<{ wall: WallRow | null }>`select live_meetings.screen_view(${secret}) as wall`.execute(tables(session)))
    .rows[0]?.wall ?? undefined;
