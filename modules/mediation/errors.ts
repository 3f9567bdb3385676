import { DomainError, NotAllowed, NotFound } from "../../platform/shared/errors.ts";

class ShareFirst extends DomainError {
  readonly code = "mediation/share-first";
  readonly kind = "conflict";
  readonly detail =
    "Deze persoon deelt het profiel niet (meer) met wie je koos. Er is niets verstuurd. Vraag het aan de persoon zelf.";
}

class AlreadyThere extends DomainError {
  readonly code = "mediation/already-there";
  readonly kind = "conflict";
  readonly detail = "Dit loopt al. Kijk bij Bemiddeling hoe het ervoor staat.";
}

const known: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  share_first: () => new ShareFirst(),
  one_open_proposal_at_an_owner: () => new AlreadyThere(),
  once_at_a_table: () => new AlreadyThere(),
  one_meeting_a_day: () => new AlreadyThere(),
  who_mediates: () => new NotAllowed("who-mediates", "Kies iemand die bemiddelt. Zo heeft elk voorstel één eigenaar."),
  over_only_after_an_answer: () =>
    new NotAllowed("answer-first", "Geef eerst een antwoord. Zolang iemand wacht of niets hoorde, blijft dit open."),
  waiting_is_reviewed_within_six_weeks: () =>
    new NotAllowed("within-six-weeks", "Kies een dag binnen zes weken waarop je opnieuw kijkt."),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const words = typeof constraint === "string" ? known[constraint] : undefined;
  throw words ? words() : error;
};
