const letters = "abcdefghijklmnopqrstuvwxyz";

/** Finds a word of a list that differs by one letter (added, left out, changed or swapped): leewarden, Leeuwarden. */
export const oneLetterOff = (folded: string, has: (word: string) => boolean): string | undefined => {
  if (folded.length > 24) return undefined;
  for (let at = 0; at <= folded.length; at += 1) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at);
    if (tail !== "" && has(head + tail.slice(1))) return head + tail.slice(1);
    if (tail.length > 1 && has(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)))
      return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    for (const letter of letters) {
      if (has(head + letter + tail)) return head + letter + tail;
      if (tail !== "" && has(head + letter + tail.slice(1))) return head + letter + tail.slice(1);
    }
  }
  return undefined;
};
