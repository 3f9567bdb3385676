import { TooMany } from "../shared/errors.ts";
import type { Session } from "./session.ts";

/**
 * Slows down who asks a public door too much, for doors that compute and keep nothing. Counted in memory, by address
 * range, and forgotten at the end of each stretch: nothing about a visit is written down.
 *
 * @returns to be called first in the action
 * @throws {TooMany} with the seconds to wait
 */
export const perNetwork = (times: number, seconds: number): ((session: Pick<Session, "visit" | "now">) => void) => {
  const counted = new Map<string, number>();
  let began = 0;
  return ({ visit, now }) => {
    const passed = now.getTime() - began;
    if (passed < 0 || passed >= seconds * 1000) {
      counted.clear();
      began = now.getTime();
    }
    const asked = (counted.get(visit.network) ?? 0) + 1;
    counted.set(visit.network, asked);
    if (asked > times) throw new TooMany(Math.ceil((began + seconds * 1000 - now.getTime()) / 1000));
  };
};
