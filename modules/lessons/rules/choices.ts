import { Invalid } from "../../../platform/shared/errors.ts";

const netherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar day in the Netherlands. */
export const dayOf = (moment: Date): string => netherlands.format(moment);

/** @throws {Invalid} for a day that has passed, or so far away that nobody looks */
export const assertReviewAhead = (reviewOn: string, now: Date): void => {
  const message =
    reviewOn <= dayOf(now)
      ? "Kies een dag die nog komt."
      : reviewOn > dayOf(new Date(now.getTime() + 3 * 366 * 86_400_000))
        ? "Kies een dag binnen drie jaar: wat niemand bekijkt, veroudert."
        : undefined;
  if (message) throw new Invalid([{ pointer: "/reviewOn", message }]);
};

/** @throws {Invalid} for who does not work in the region */
export const assertOwner = (owner: string, colleagues: readonly { membershipId: string }[]): void => {
  if (!colleagues.some(({ membershipId }) => membershipId === owner))
    throw new Invalid([{ pointer: "/ownerMembershipId", message: "Kies iemand die nu in de regio werkt." }]);
};

/** @throws {Invalid} for a group that is not of the region, or ended */
export const assertAdopter = (group: string, groups: readonly { groupId: string }[], pointer = "/groupId"): void => {
  if (!groups.some(({ groupId }) => groupId === group))
    throw new Invalid([{ pointer, message: "Kies een groep van de regio." }]);
};
