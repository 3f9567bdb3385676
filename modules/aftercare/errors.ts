import { DomainError, Invalid, NotAllowed, NotFound } from "../../platform/shared/errors.ts";

/** The link of the employer opens nothing (any more). */
export class LinkIsOver extends DomainError {
  readonly code = "aftercare/link-is-over";
  readonly kind = "not-found";
  readonly detail = "Deze link is voorbij of gesloten. Vraag uw aanspreekpunt om een nieuwe link.";
}

/** One person has one owner. */
class HasAnOwner extends DomainError {
  readonly code = "aftercare/has-an-owner";
  readonly kind = "conflict";
  readonly detail = "Iemand anders doet de nazorg van deze persoon al. Er is niets veranderd.";
}

class PermissionFirst extends DomainError {
  readonly code = "aftercare/permission-first";
  readonly kind = "conflict";
  readonly detail =
    "Geef eerst weer toestemming voor ‘Werken en nazorg’. Dat kan bij Mijn toestemmingen. Daarna kunt u hier weer beginnen.";
}

class TooManyCalls extends DomainError {
  readonly code = "aftercare/too-many-calls";
  readonly kind = "too-many";
  readonly detail = "U vroeg al om contact. Wij nemen contact op. Haast? Bel dan zelf het nummer dat hier staat.";
}

class OfferIsOver extends DomainError {
  readonly code = "aftercare/offer-is-over";
  readonly kind = "conflict";
  readonly detail = "Dit kan niet meer: er is intussen iets veranderd. Vraag het je collega.";
}

/** The name of a colleague stands nowhere before the person said yes. */
class PersonFirst extends DomainError {
  readonly code = "aftercare/the-person-first";
  readonly kind = "conflict";
  readonly detail = "De naam kan er nog niet bij. Uw medewerker zegt eerst of dat goed is.";
}

class Full extends DomainError {
  readonly code = "aftercare/too-many";
  readonly kind = "conflict";
  readonly detail = "Er staan er al zo veel dat er geen meer bij kan.";
}

const known: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  owner_only: () => new NotAllowed("owner-only", "Dit doet wie de nazorg heeft. Vraag het daar."),
  aftercare_has_an_owner: () => new HasAnOwner(),
  one_support_per_person: () => new HasAnOwner(),
  aftercare_has_ended: () => new NotAllowed("has-ended", "De nazorg is gestopt. Begin eerst weer."),
  not_a_colleague_who_may: () =>
    new NotAllowed("not-a-colleague-who-may", "Deze collega kan het niet overnemen. Kies iemand uit de lijst."),
  one_offer_at_a_time: () =>
    new NotAllowed("asked-already", "Je hebt het al aan iemand gevraagd. Neem die vraag eerst terug."),
  offer_is_over: () => new OfferIsOver(),
  permission_first: () => new PermissionFirst(),
  too_many_calls: () => new TooManyCalls(),
  the_person_first: () => new PersonFirst(),
  too_many_lines: () => new Full(),
  too_many_plan_lines: () => new Full(),
  only_what_is_for_work: () =>
    new NotAllowed(
      "only-what-is-for-work",
      "Alleen een zin bij ‘Wat mijn werkgever mag weten’ kan naar een werkgever.",
    ),
  not_yet: () => new NotAllowed("not-yet", "Dit moment is er nog niet."),
  a_day_to_come: () =>
    new Invalid([{ pointer: "/nextOn", message: "Kies een dag vanaf vandaag, hoogstens een jaar vooruit." }]),
  a_day_that_was: () =>
    new Invalid([{ pointer: "/day", message: "Kies een dag die geweest is, van het afgelopen jaar." }]),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const words = typeof constraint === "string" ? known[constraint] : undefined;
  throw words ? words() : error;
};
