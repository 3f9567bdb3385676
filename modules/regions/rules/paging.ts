/**
 * Makes a page of rows that were asked for with one too many.
 * @param place where a row stands in the order; the following page starts after it
 */
export const pageFrom = <Row>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => string,
): { items: Row[]; next: string | null } => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? place(last) : null };
};
