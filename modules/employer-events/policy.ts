import { allOf, allow, type Decision, refuse } from "../../platform/shared/decision.ts";
import type { EventPage } from "./contract.ts";

type Actor = { readonly membership: { readonly task: string; readonly role: string } };

/** Coordination looks along; who begeleidt or bemiddelt acts. */
export const mayPlan = ({ membership: { task } }: Actor): Decision =>
  task === "begeleiding" || task === "bemiddeling"
    ? allow
    : refuse("looks-along", "Je kijkt mee. Bijeenkomsten plant wie begeleidt of bemiddelt.");
export const maySetRule = ({ membership: { role } }: Actor): Decision =>
  role === "region-admin" ? allow : refuse("region-only", "Deze regel stelt de beheerder van de regio in.");

type Known = Pick<EventPage, "mine" | "mineToOwn" | "ownerIsGone" | "cancelled" | "begun" | "missing" | "organisers">;

/** What the reader may do with an event they see; each no with its reason. */
export const rightsOn = (actor: Actor, event: Known) => {
  const open = event.cancelled ? refuse("cancelled", "Deze bijeenkomst gaat niet door.") : allow;
  const toCome = event.begun ? refuse("begun", "De bijeenkomst is begonnen, of geweest.") : allow;
  const organiser = event.mine
    ? allow
    : refuse("organisers-only", "Dit doen de collega's die deze bijeenkomst maken. Vraag of je mee mag doen.");
  const mine = allOf(mayPlan(actor), open, organiser);
  return {
    change: allOf(mine, toCome),
    organise: allOf(mine, toCome),
    cancel: allOf(mine, toCome),
    invite: allOf(
      mayPlan(actor),
      open,
      toCome,
      event.missing.length > 0
        ? refuse("not-prepared", "Uitnodigen kan als de voorbereiding af is. Een werkgever vraag je één keer.")
        : allow,
    ),
    handOver: allOf(
      mine,
      event.mineToOwn || event.ownerIsGone ? allow : refuse("owner-only", "Dit doet de eigenaar van de bijeenkomst."),
    ),
    learn: allOf(mine, event.begun ? allow : refuse("not-yet", "Dit kan na de bijeenkomst.")),
  };
};
