/** What the group has to discuss, and how soon. */
export type Load = {
  /** Cases on the agenda of the coming meeting. */
  readonly onAgenda: number;
  /** Days until that meeting; null when none is planned. */
  readonly daysUntil: number | null;
  readonly waiting: number;
  readonly casesPerMeeting: number;
};
export type LoadWarning = { readonly kind: "too-few-cases" | "too-many-cases"; readonly sentence: string };

/** Fewer than one for a meeting within a week, or more waiting than two meetings can hold (R-061). */
export const tooFewOrTooMany = ({ onAgenda, daysUntil, waiting, casesPerMeeting }: Load): LoadWarning[] => [
  ...(daysUntil !== null && daysUntil <= 7 && onAgenda < 1
    ? [
        {
          kind: "too-few-cases" as const,
          sentence:
            waiting > 0
              ? `Het overleg is binnen een week en er staat nog niets op de agenda. Er ${waiting === 1 ? "wacht 1 casus" : `wachten ${waiting} casussen`}.`
              : "Het overleg is binnen een week en er is geen casus. Vraag wie ergens op vastloopt, of zeg het overleg af.",
        },
      ]
    : []),
  ...(waiting > 2 * casesPerMeeting
    ? [
        {
          kind: "too-many-cases" as const,
          sentence: `Er wachten ${waiting} casussen: meer dan er in twee overleggen passen (${casesPerMeeting} per keer). Plan vaker, of leg een casus direct aan een of twee mensen voor.`,
        },
      ]
    : []),
];
