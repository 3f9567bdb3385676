/** A place in a text. */
type Place = { readonly start: number; readonly end: number };

/**
 * Where places of a text stand after one stroke of the keyboard, until the helper has read it again. What was touched
 * is dropped: it may be something else now.
 */
export const moved = <P extends Place>(places: readonly P[], before: string, after: string): readonly P[] => {
  if (before === after) return places;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const shift = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= head) return [place];
    if (place.start >= before.length - tail) return [{ ...place, start: place.start + shift, end: place.end + shift }];
    return [];
  });
};
