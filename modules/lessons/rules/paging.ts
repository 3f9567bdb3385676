import { Invalid } from "../../../platform/shared/errors.ts";

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A place in a list ordered by a word or day and then an id. @throws {Invalid} for a cursor that is none */
export const readPlace = (cursor: string | undefined): { at: string; id: string } | undefined => {
  if (cursor === undefined) return undefined;
  const split = cursor.lastIndexOf("_");
  const place = { at: cursor.slice(0, split), id: cursor.slice(split + 1) };
  if (split < 0 || !id.test(place.id))
    throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return place;
};

/** As `readPlace`, where the list is ordered by day. */
export const readDayPlace = (cursor: string | undefined): { at: string; id: string } | undefined => {
  const place = readPlace(cursor);
  if (place && !/^\d{4}-\d{2}-\d{2}$/.test(place.at))
    throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return place;
};

/** Makes a page of rows that were asked for with one too many. */
export const pageFrom = <Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => { at: string; id: string },
) => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const place = last === undefined ? undefined : placeOf(last);
  return { items, next: rows.length > limit && place ? `${place.at}_${place.id}` : null };
};

/** What someone looks for, as words that must all be there. */
export const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
