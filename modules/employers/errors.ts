import { DomainError, Invalid, NotAllowed, NotFound } from "../../platform/shared/errors.ts";
import type { Standing } from "./contract.ts";

/** Someone else talks to this employer. The other one is named as far as the reader may know them, with the end. */
export class Taken extends DomainError {
  readonly code = "employers/taken";
  readonly kind = "conflict";
  readonly detail: string;
  override readonly data: { readonly conversation: Standing["conversation"] };

  constructor(conversation: Standing["conversation"], who: string) {
    super("taken");
    this.data = { conversation };
    this.detail = `${who} Er is niets veranderd.`;
  }
}

/** The same establishment has a file one sees: write there. */
export class KnownAlready extends DomainError {
  readonly code = "employers/known-already";
  readonly kind = "conflict";
  readonly detail = "Deze werkgever staat er al. Wat je typte, staat er nog. Open de werkgever die er al is.";
  override readonly data: { readonly employerId: string };

  constructor(employerId: string) {
    super("known already");
    this.data = { employerId };
  }
}

/** The link of the employer opens nothing (any more). */
export class LinkIsOver extends DomainError {
  readonly code = "employers/link-is-over";
  readonly kind = "not-found";
  readonly detail = "Deze link is voorbij of ingetrokken. Vraag uw contactpersoon om een nieuwe.";
}

class TwoConversations extends DomainError {
  readonly code = "employers/two-conversations";
  readonly kind = "conflict";
  readonly detail =
    "Met allebei loopt nu een gesprek. Samenvoegen kan als een van de twee gesprekken klaar is. Er is niets veranderd.";
}

const ownerOnly = () => new NotAllowed("owner-only", "Dit doet het aanspreekpunt van deze werkgever. Vraag het daar.");
const known: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  owner_only: ownerOnly,
  keeper_decides: () =>
    new NotAllowed("keeper-decides", "Wie deze werkgever ziet, bepaalt de organisatie die hem bijhoudt."),
  admin_only: () => new NotAllowed("admin-only", "Dit regelt de beheerder van een organisatie."),
  region_only: () => new NotAllowed("region-only", "Dit regelt de beheerder van de regio."),
  two_conversations: () => new TwoConversations(),
  too_many_contacts: () =>
    new NotAllowed("too-many-contacts", "Er staan al twintig contactpersonen. Haal er eerst een weg."),
  too_many_remarks: () =>
    new NotAllowed("too-many-remarks", "Dat is genoeg voor vandaag. Bel anders uw contactpersoon."),
  lead_is_closed: () =>
    new NotAllowed("lead-is-closed", "Deze lead is afgerond. Begin een nieuwe als er weer iets speelt."),
  one_open_lead_each: () => new NotAllowed("lead-runs", "Je volgt deze werkgever al."),
  one_open_agreement: () =>
    new NotAllowed("agreement-runs", "Er is al een afspraak of een voorstel met deze organisatie."),
  a_day_that_was: () =>
    new Invalid([{ pointer: "/day", message: "Kies een dag die geweest is, van het afgelopen jaar." }]),
  quiet_ends_after_it_begins: () =>
    new Invalid([{ pointer: "/untilDay", message: "Kies een dag op of na de eerste dag, hoogstens een jaar later." }]),
  a_motive_was_asked_some_day: () =>
    new Invalid([{ pointer: "/facts/motivesAskedOn", message: "Vul in wanneer je dit vroeg." }]),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const words = typeof constraint === "string" ? known[constraint] : undefined;
  throw words ? words() : error;
};
