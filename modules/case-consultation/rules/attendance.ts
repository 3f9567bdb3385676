/** How many of the seats were filled at one meeting. */
export type Turnout = { readonly day: string; readonly present: number; readonly seats: number };

/** Where groups stopped, people first stopped coming. These steps are our choice; they say so in their own figures. */
const falls = { overThree: 0.2, overTwo: 0.3 } as const;

const share = ({ present, seats }: Turnout): number => (seats === 0 ? 0 : present / seats);
/** In whole percents, so that 10 to 8 of 10 is a fifth and not a little less. */
const fell = (from: Turnout, to: Turnout): number => Math.round((share(from) - share(to)) * 100) / 100;
const figures = (turnouts: readonly Turnout[]): string =>
  turnouts
    .toReversed()
    .map(({ present, seats }) => `${present} van de ${seats}`)
    .join(", toen ");

/**
 * Does attendance drop? Over three meetings when it falls twice in a row, together by a fifth of the seats;
 * over two when it falls by almost a third at once.
 *
 * @param turnouts the meetings whose attendance is known, newest first
 * @returns the sentence for the chair, with the figures; null when there is nothing to say
 */
export const attendanceDrops = (turnouts: readonly Turnout[]): string | null => {
  const [last, before, earlier] = turnouts.filter(({ seats }) => seats > 0);
  if (!last || !before) return null;
  const twoInRow = fell(before, last);
  if (earlier && fell(earlier, before) > 0 && twoInRow > 0 && fell(earlier, last) >= falls.overThree)
    return `De opkomst daalt al drie keer op rij: ${figures([last, before, earlier])}. Vraag wie wegbleef wat er nodig is.`;
  if (twoInRow >= falls.overTwo)
    return `De opkomst daalde: ${figures([last, before])}. Vraag wie wegbleef wat er nodig is.`;
  return null;
};

/** Enough people to decide something? A group that asks for none always has enough. */
export type Quorum = { readonly needed: number; readonly present: number; readonly has: boolean };
export const quorumOf = (needed: number, present: number): Quorum => ({ needed, present, has: present >= needed });
