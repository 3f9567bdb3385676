import { sql } from "kysely";
import { type Session, tablesOf } from "../../../platform/server/session.ts";
import type { NamedPlace, Place } from "../contract.ts";
import type { Answered, Which } from "./answers.ts";

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

/** Since which day nobody heard of what was heard of before it: six weeks, as with vacancies. */
export const longAgo = async (session: Session): Promise<string> =>
  (await sql<{ day: string }>`select (platform.today() - 42)::text as day`.execute(tables(session))).rows[0]?.day ?? "";

type Name = { readonly id: string; readonly title: string; readonly employer: string };
const employerNames = async (session: Session, ids: readonly string[]): Promise<Map<string, Name>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Name>`
    select e.id, e.name as title, e.name as employer from matching.employer_names(${ids}::uuid[]) e`.execute(
    tables(session),
  );
  return new Map(rows.map((row) => [row.id, row]));
};
const offerNames = async (session: Session, ids: readonly string[]): Promise<Map<string, Name>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Name>`
    select o.id, o.title, o.employer_name as employer from matching.shown_offer o where o.id = any (${ids}::uuid[])`.execute(
    tables(session),
  );
  return new Map(rows.map((row) => [row.id, row]));
};

export const openOffer = async (session: Session, offerId: string): Promise<Name | undefined> =>
  (await offerNames(session, [offerId])).get(offerId);

/** Names of places, as far as this session sees them; what it does not see is left out. */
export const namedPlaces = async <One extends Which>(
  session: Session,
  places: readonly One[],
): Promise<(One & { title: string; employer: string })[]> => {
  const idsOf = (kind: Which["of"]) => places.filter(({ of }) => of === kind).map(({ placeId }) => placeId);
  const names = {
    offer: await offerNames(session, idsOf("offer")),
    employer: await employerNames(session, idsOf("employer")),
  };
  return places.flatMap((place) => {
    const name = names[place.of].get(place.placeId);
    return name ? [{ ...place, title: name.title, employer: name.employer }] : [];
  });
};

/** What was answered about places that do not stand in the list. */
export const answeredElsewhere = async (
  session: Session,
  answers: readonly Answered[],
  shown: readonly { readonly placeId: string }[],
): Promise<NamedPlace[]> => {
  const there = new Set(shown.map(({ placeId }) => placeId));
  const rest = answers.filter(({ placeId }) => !there.has(placeId)).slice(0, 100);
  return (await namedPlaces(session, rest)).map(({ of, placeId, title, employer, ...said }) => ({
    of,
    placeId,
    title,
    employer,
    said,
  }));
};
