import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";

type Told = { readonly kind: string; readonly about: string; readonly aboutId: string };

/** For jobs: a session of a person cannot tell anybody anything. Elsewhere a trigger does it, see the README. */
export const tell = async (session: Session, membershipId: string, { kind, about, aboutId }: Told): Promise<void> => {
  await sql`select notifications.tell(${membershipId}, ${kind}, ${about}, ${aboutId})`.execute(
    tablesOf("notifications")(session),
  );
};

/** To the person concerned and who answers for them; bad news waits for a morning on which someone can be reached. */
export const tellPerson = async (session: Session, personId: string, { kind, about, aboutId }: Told): Promise<void> => {
  await sql`select notifications.tell_person(${personId}, ${kind}, ${about}, ${aboutId})`.execute(
    tablesOf("notifications")(session),
  );
};
