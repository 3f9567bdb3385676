/** A role as the keeper of the keys looks at it. */
type Key = { readonly role: string; readonly until: string | null; readonly from: string };

/** Is this the only one who keeps the organisation, while others still work there? */
export const isLastAdmin = (people: readonly (Key & { membershipId: string })[], membershipId: string): boolean => {
  const one = people.find((person) => person.membershipId === membershipId);
  if (one?.role !== "organisation-admin") return false;
  const others = people.filter((person) => person.membershipId !== membershipId);
  return others.length > 0 && !others.some(({ role }) => role === "organisation-admin");
};

/** What threatens the keys of an organisation, in words. */
export const warningsAbout = (people: readonly Key[], now: Date): string[] => {
  const admins = people.filter(({ role }) => role === "organisation-admin");
  if (admins.length === 0)
    return ["Deze organisatie heeft geen beheerder. Vraag de beheerder van Vliegwiel er een uit te nodigen."];
  const soon = now.getTime() + 42 * 24 * 60 * 60 * 1000;
  const lasting = admins.filter(({ until }) => until === null || Date.parse(until) > soon);
  if (lasting.length === 0)
    return ["De rol van de laatste beheerder stopt binnen zes weken. Nodig nu een opvolger uit."];
  return admins.length === 1 ? ["Er is één beheerder. Met een tweede kan er altijd iemand bij."] : [];
};

/** The moment a role or substitution starts or ends, from a calendar day in the Netherlands: the day counts in full. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00${offsetOn(day)}`);
export const endOfDay = (day: string): Date => {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return startOfDay(next.toISOString().slice(0, 10));
};

/** +01:00 or +02:00, as Amsterdam has it on that day. */
const offsetOn = (day: string): string => {
  const name = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" })
    .formatToParts(new Date(`${day}T00:30:00Z`))
    .find(({ type }) => type === "timeZoneName")?.value;
  return name?.replace("GMT", "") || "+00:00";
};
