import type { EventPage, Plan } from "../contract.ts";

/** What is typed; every field has a value, so that nothing falls out of a form. */
export type Typed = Omit<Plan, "kind" | "about" | "atMost" | "callDays" | "tellerId" | "welcomeId"> & {
  readonly kind: Plan["kind"] | "";
  readonly about: Plan["about"] | "";
  readonly atMost: string;
  readonly callDays: string;
  readonly tellerId: string;
  readonly welcomeId: string;
};
export const empty: Typed = {
  brings: "",
  kind: "",
  about: "",
  ownAbout: "",
  sectors: [],
  day: "",
  startTime: "09:00",
  endTime: "10:30",
  place: "",
  atMost: "12",
  programme: "",
  tellerId: "",
  nobodyTells: false,
  welcomeId: "",
  callDays: "5",
};
export const typedOf = (event: EventPage): Typed => ({
  brings: event.brings,
  kind: event.kind,
  about: event.about,
  ownAbout: event.ownAbout,
  sectors: event.sectors,
  day: event.day,
  startTime: event.startTime,
  endTime: event.endTime,
  place: event.place,
  atMost: String(event.atMost),
  programme: event.programme,
  tellerId: event.teller?.employerId ?? "",
  nobodyTells: event.nobodyTells,
  welcomeId: event.welcomedBy?.membershipId ?? "",
  callDays: event.callDays === null ? "" : String(event.callDays),
});
/** As it is sent; what was not chosen yet is refused there, with a sentence beside the field. */
export const planOf = ({ kind, about, tellerId, welcomeId, callDays, ...typed }: Typed) => ({
  ...typed,
  kind: kind as Plan["kind"],
  about: about as Plan["about"],
  ownAbout: about === "own" ? typed.ownAbout : "",
  tellerId: typed.nobodyTells ? null : tellerId || null,
  welcomeId: welcomeId || null,
  callDays: callDays.trim() || null,
});
