/** From six weeks of silence someone is asked to ask again; after twelve it is closed (close_passed in the database). */
const askAgainAfter = 42;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

type Heard = { readonly heardOn: string; readonly closedOn: string | null };

/** How long nobody heard of it, and what that means. */
export const freshnessOf = ({ heardOn, closedOn }: Heard, today: string) => {
  const daysSilent = daysBetween(heardOn, today);
  return {
    daysSilent,
    freshness: closedOn !== null ? "closed" : daysSilent >= askAgainAfter ? "ask-again" : "fresh",
  } as const;
};
