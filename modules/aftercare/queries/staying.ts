import { sql } from "kysely";
import type { Session } from "../../../platform/server/session.ts";
import { ask, tables } from "./calls.ts";

/** @returns about whom it is */
export const putStay = (session: Session, placementId: string, months: number, state: string) =>
  ask<string>(session, sql`aftercare.answer_stay(${placementId}, ${months}::integer, ${state})`);
export const putBuddy = (session: Session, placementId: string, thereIs: boolean, agreed: readonly string[]) =>
  ask<string>(session, sql`aftercare.put_buddy(${placementId}, ${thereIs}, ${agreed}::text[])`);
export const putBuddyNameAllowed = (session: Session, placementId: string, yes: boolean) =>
  ask<boolean>(session, sql`aftercare.allow_buddy_name(${placementId}, ${yes})`);

type Counted = {
  readonly months: number;
  readonly organisation: string | null;
  readonly own: boolean;
  readonly placements: number;
  readonly persons: number;
  readonly here: number | null;
  readonly elsewhere: number | null;
  readonly notWorking: number | null;
  readonly unknown: number | null;
};
/** Only numbers; nothing for who does not keep a region or an organisation. */
export const stayCounts = async (session: Session, from: string, until: string): Promise<Counted[]> =>
  (
    await sql<Counted>`select months, of_organisation as organisation, own, placements, persons, here, elsewhere, not_working as "notWorking", unknown
      from aftercare.stay_counts(${from}::date, ${until}::date)`.execute(tables(session))
  ).rows;
