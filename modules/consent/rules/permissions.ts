import type { Permission } from "../contract.ts";
import { addMonths, maximumMonths, reminderWeeks } from "../contract.ts";

type Moments = { startsAt: string; endsAt: string; withdrawnAt: string | null; awaitsConfirmation: boolean };

/** What a permission is today. Withdrawn stays withdrawn, whatever its dates say. */
export const stateOf = (permission: Moments, now: Date): Permission["state"] => {
  if (permission.withdrawnAt) return "withdrawn";
  if (new Date(permission.endsAt) <= now) return "ended";
  if (permission.awaitsConfirmation) return "awaits-confirmation";
  return new Date(permission.startsAt) > now ? "future" : "in-force";
};

/** Asked again from six weeks before the end. */
export const endsSoon = ({ endsAt }: { endsAt: string }, now: Date): boolean => {
  const left = new Date(endsAt).getTime() - now.getTime();
  return left > 0 && left <= reminderWeeks * 7 * 86_400_000;
};

/** @returns the sentence for beside the field, or null when the last day is fine */
export const problemWithLastDay = (until: string, today: string): string | null => {
  if (until < today) return "Kies een dag die nog komt.";
  if (until > addMonths(today, maximumMonths)) return "Toestemming duurt hoogstens 12 maanden.";
  return null;
};

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A code one can read over the phone: no I, L, O or U, and nothing about who, where or in what order. */
export const referenceFrom = (random: Uint8Array): string =>
  [...random.slice(0, 12)].map((byte) => letters[byte % 32]).join("");
