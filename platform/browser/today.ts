/** The day in the Netherlands on the clock of this computer, as "2026-03-12": for pages that ask the server nothing. */
export const today = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
