import { Invalid } from "../../../platform/shared/errors.ts";

/** A place in the list: the moment to the microsecond, and which notice of that moment. */
export type Place = { readonly at: string; readonly id: string };

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}-[0-9a-f-]{27})$/;

/** @throws {Invalid} for a cursor that is not one of ours */
export const readPlace = (cursor: string | undefined): Place | undefined => {
  if (cursor === undefined) return undefined;
  const [, at, id] = shape.exec(cursor) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at)))
    throw new Invalid([{ pointer: "/cursor", message: "Deze plek in de lijst bestaat niet." }]);
  return { at, id };
};

/** Makes a page of rows that were asked for with one too many. */
export const pageFrom = <Row extends Place>(rows: readonly Row[], limit: number) => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.at}_${last.id}` : null };
};
