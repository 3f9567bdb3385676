import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Colour, Letterhead } from "../contract.ts";

const tables = tablesOf("profiles");

/** The style of the region one works for; before somebody chose, what stands there then. */
export const letterheadHere = async (session: Session): Promise<Letterhead> =>
  ((await tables(session).selectFrom("profiles.letterhead").select(["name", "colour", "version"]).executeTakeFirst()) as
    | Letterhead
    | undefined) ?? { name: "", colour: "blue", version: 0 };

/** @returns false when someone else saved first */
export const putLetterhead = async (session: Session, { version, name, colour }: Letterhead): Promise<boolean> =>
  (
    await sql<{
      first: boolean;
    }>`select profiles.save_letterhead(${version}::integer, ${name}, ${colour}) as first`.execute(tables(session))
  ).rows[0]?.first ?? false;

/** What stands above a profile of this region; nothing: our own name. */
export const letterheadOf = async (
  session: Session,
  region: string,
): Promise<{ name: string; colour: Colour } | undefined> => {
  const { rows } = await sql<{
    name: string | null;
    colour: Colour;
  }>`select l.name, l.colour from profiles.letterhead_of(${region}) l`.execute(tables(session));
  const [found] = rows;
  return found?.name ? { name: found.name, colour: found.colour } : undefined;
};
