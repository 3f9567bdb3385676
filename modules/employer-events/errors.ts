import { DomainError, Invalid, NotAllowed, NotFound } from "../../platform/shared/errors.ts";

/** The link of the invitation opens nothing (any more). */
export class InvitationIsOver extends DomainError {
  readonly code = "employer-events/invitation-is-over";
  readonly kind = "not-found";
  readonly detail = "Deze uitnodiging is voorbij, of er is een nieuwe link. Vraag uw contactpersoon om de nieuwe.";
}

/** An employer who is not invited now, with the reason. */
export class NotInvited extends DomainError {
  readonly code = "employer-events/not-invited";
  readonly kind = "conflict";
  readonly detail: string;

  constructor(why: string) {
    super("not invited");
    this.detail = `Deze werkgever is niet uitgenodigd. ${why}`;
  }
}

const wrong = (pointer: string, message: string) => () => new Invalid([{ pointer, message }]);
const no = (reason: string, detail: string) => () => new NotAllowed(reason, detail);

const known: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  organisers_only: no("organisers-only", "Dit doen de collega's die deze bijeenkomst maken."),
  owner_only: no("owner-only", "Dit doet de eigenaar van de bijeenkomst."),
  region_only: no("region-only", "Deze regel stelt de beheerder van de regio in."),
  cancelled: no("cancelled", "Deze bijeenkomst gaat niet door."),
  begun: no("begun", "De bijeenkomst is begonnen, of geweest. Er is niets veranderd."),
  not_yet: no("not-yet", "Dit kan na de bijeenkomst."),
  not_prepared: no("not-prepared", "Uitnodigen kan als de voorbereiding af is."),
  called_already: no("called-already", "Deze werkgever is al nagebeld."),
  full: no("full", "Alle plekken zijn vergeven. Er is niets veranderd."),
  invited_already: no(
    "invited-already",
    "Er zijn werkgevers uitgenodigd voor deze dag. Zeg de bijeenkomst af, en plan een nieuwe. Er is niets veranderd.",
  ),
  promised_already: no(
    "promised-already",
    "Er zijn werkgevers uitgenodigd. Wat af was, blijft af. Er is niets veranderd.",
  ),
  a_day_to_come: wrong("/plan/day", "Kies een dag die nog komt."),
  more_invited: wrong("/plan/atMost", "Er zijn al meer werkgevers uitgenodigd."),
  not_an_ambassador: wrong("/plan/tellerId", "Kies een werkgever die zei het aan anderen te willen vertellen."),
  an_organiser_welcomes: wrong("/plan/welcomeId", "Kies een collega die meedoet aan deze bijeenkomst."),
  a_day_that_was: wrong("/saidOn", "Kies een dag die geweest is."),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const words = typeof constraint === "string" ? known[constraint] : undefined;
  throw words ? words() : error;
};
