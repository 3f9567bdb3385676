/** Who a passkey is for: this name and this origin. A page that only looks like ours gets nothing. */
export const siteOf = (baseUrl: string) => ({
  name: "Vliegwiel",
  id: new URL(baseUrl).hostname,
  origin: new URL(baseUrl).origin,
});

/** The apps of people run on real time, also where this house's clock was moved (never in production). */
export const realTime = (now: Date, clockShiftMilliseconds: number): Date =>
  new Date(now.getTime() - clockShiftMilliseconds);
