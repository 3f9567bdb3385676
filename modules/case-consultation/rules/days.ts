import { Invalid } from "../../../platform/shared/errors.ts";

const netherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar day in the Netherlands. */
export const dayOf = (moment: Date): string => netherlands.format(moment);

/** @throws {Invalid} for a day that has passed */
export const assertDayToCome = (day: string, now: Date): void => {
  if (day < dayOf(now)) throw new Invalid([{ pointer: "/day", message: "Kies een dag die nog komt." }]);
};
