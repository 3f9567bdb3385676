/**
 * Money is whole euro cents and always per something: a yearly amount does not fit in a monthly one by accident.
 * Between two rounding steps of the law an amount may hold a fraction of a cent; what leaves a rule never does.
 */
export type Cents<Per extends string = string> = number & { readonly per: Per };

export type CentsPerHour = Cents<"hour">;
export type CentsPerDay = Cents<"day">;
export type CentsPerMonth = Cents<"month">;
export type CentsPerQuarter = Cents<"quarter">;
export type CentsPerYear = Cents<"year">;
/** An amount of a moment: savings, a gift, a limit on assets. */
export type CentsOnce = Cents<"once">;

/** Euros as people write them to cents: 12.34 becomes 1234. */
export const cents = <C extends Cents>(euros: number): C => Math.round(euros * 100) as C;

/** Twelve months. */
export const yearOf = (month: CentsPerMonth): CentsPerYear => (month * 12) as CentsPerYear;

/** A twelfth of a year; holds fractions of a cent until it is rounded. */
export const monthOf = (year: CentsPerYear): CentsPerMonth => (year / 12) as CentsPerMonth;

/** Binary fractions make 1.005 × 100 a hair less than 100.5: a millionth of a cent sets that right. */
const hair = 1e-6;

/** Down to whole units of so many cents. */
export const roundedDown = <C extends Cents>(amount: C, unit = 1): C =>
  (Math.floor((amount + hair) / unit) * unit) as C;

/** Up to whole units of so many cents. */
export const roundedUp = <C extends Cents>(amount: C, unit = 1): C => (Math.ceil((amount - hair) / unit) * unit) as C;

/** To the nearest unit, half upwards. */
export const rounded = <C extends Cents>(amount: C, unit = 1): C =>
  (Math.floor((amount + hair) / unit + 0.5) * unit) as C;
