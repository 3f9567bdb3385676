import { Invalid } from "../../../platform/shared/errors.ts";

/** A place in a list by day and id; the id is random, so it says nothing about order within the day. */
export type Place = { readonly day: string; readonly id: string };

const shape = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

export const readPlace = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined;
  const [, day, id] = shape.exec(cursor) ?? [];
  if (!day || !id) throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return { day, id };
};

/** Makes a page of rows that were asked for with one too many. */
export const pageFrom = <Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place) => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const place = last === undefined ? undefined : placeOf(last);
  return { items, next: rows.length > limit && place ? `${place.day}_${place.id}` : null };
};
