import { dutchEuros } from "@vliegwiel/ui-kit";

const whole = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

/** € 1.234, for reading; the tables keep the cents. */
export const wholeEuros = (euros: number): string =>
  `${Math.round(euros) < 0 ? "−\u00a0" : ""}${whole.format(Math.abs(Math.round(euros)))}`;

/** € 1.234,56 */
export const exactEuros = (euros: number): string => dutchEuros(Math.round(euros * 100));

/** "€ 189 meer", "€ 20 minder", "bijna evenveel" */
export const moreOrLess = (change: number): string =>
  Math.abs(change) < 1 ? "bijna evenveel" : `${wholeEuros(Math.abs(change))} ${change > 0 ? "meer" : "minder"}`;

/** "+ € 189,00", "− € 20,00" */
export const signed = (change: number): string => `${change > 0 ? "+\u00a0" : ""}${exactEuros(change)}`;

const inHours = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** "12 uur", "7,5 uur" */
export const hoursInWords = (hours: number): string => `${inHours.format(hours)} uur`;

/** Keeps the sign of the euro and its amount on one line. */
export const unbroken = (sentence: string): string => sentence.replaceAll("€ ", "€\u00a0");
