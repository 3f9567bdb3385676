import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { Place } from "../contract.ts";
import type { Which } from "./answers.ts";

const tables = tablesOf("matching");

type Details = Pick<Place, "text" | "agreement" | "salary" | "startsOn" | "expiresOn" | "isNew">;
/** What one reads of offers beside the reasons, as far as the session sees them. */
export const offerDetails = async (session: Session, ids: readonly string[]): Promise<Map<string, Details>> => {
  const { rows } = await sql<Details & { id: string }>`
    select o.id, o.words as text, o.agreement, o.salary, o.starts_on::text as "startsOn", o.expires_on::text as "expiresOn",
      o.added_on > (select platform.today()) - 7 as "isNew"
    from matching.shown_offer o where o.id = any (${ids}::uuid[])`.execute(tables(session));
  return new Map(rows.map(({ id, ...details }) => [id, details]));
};

type Name = { readonly id: string; readonly title: string; readonly employer: string };
/** By their ids: offers as far as the session sees them, employers as far as the region shares them. */
const namesOf = async (session: Session, offers: string[], employers: string[]): Promise<Map<string, Name>> => {
  if (offers.length + employers.length === 0) return new Map();
  const { rows } = await sql<Name>`
    select o.id, o.title, o.employer_name as employer from matching.shown_offer o where o.id = any (${offers}::uuid[])
    union all select e.id, e.name, e.name from matching.employer_names(${employers}::uuid[]) e`.execute(
    tables(session),
  );
  return new Map(rows.map((row) => [row.id, row]));
};

export const openOffer = async (session: Session, offerId: string): Promise<Name | undefined> =>
  (await namesOf(session, [offerId], [])).get(offerId);

/** Names of places, as far as this session sees them; what it does not see is left out. */
export const namedPlaces = async <One extends Which>(
  session: Session,
  places: readonly One[],
): Promise<(One & { title: string; employer: string })[]> => {
  const idsOf = (kind: Which["of"]) => places.filter(({ of }) => of === kind).map(({ placeId }) => placeId);
  const names = await namesOf(session, idsOf("offer"), idsOf("employer"));
  return places.flatMap((place) => {
    const name = names.get(place.placeId);
    return name ? [{ ...place, title: name.title, employer: name.employer }] : [];
  });
};
