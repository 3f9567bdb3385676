import { DomainError, NotFound } from "../../platform/shared/errors.ts";

/** A version with a name is shared by permission, and by nothing else. */
class PermissionFirst extends DomainError {
  readonly code = "profiles/permission-first";
  readonly kind = "conflict";
  readonly detail =
    "Geef eerst toestemming aan deze persoon, voor ‘Werk zoeken’. Er is nog niets gedeeld. Dat kan bij Mijn toestemmingen.";
}

class ApprovedFirst extends DomainError {
  readonly code = "profiles/approved-first";
  readonly kind = "conflict";
  readonly detail =
    "Er zit een zin bij die u nog niet hebt goedgekeurd, of die net is veranderd. Er is niets vrijgegeven. Lees de zinnen nog eens.";
}

class Full extends DomainError {
  readonly code = "profiles/too-many";
  readonly kind = "conflict";
  readonly detail = "Er staan er al zo veel dat er geen meer bij kan. Haal er eerst een weg.";
}

/** What was looked at is no longer what would leave. */
export class MessageChanged extends DomainError {
  readonly code = "profiles/message-changed";
  readonly kind = "conflict";
  readonly detail = "Uw profiel is net veranderd. Er is niets verstuurd. Lees het bericht nog eens.";
}

/** One A4 stays one A4. */
export class TooLong extends DomainError {
  readonly code = "profiles/too-long";
  readonly kind = "conflict";
  readonly detail = "Het past niet op één bladzijde. Er is niets vrijgegeven. Kies minder zinnen, of maak ze korter.";
}

/** Wrong, over and closed are the same to who knocks. */
export class LinkOver extends DomainError {
  readonly code = "profiles/link-over";
  readonly kind = "not-found";
  readonly detail = "Deze link werkt niet (meer). Hij is voorbij of gesloten. Vraag wie u de link gaf om een nieuwe.";
}

const refusals: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  only_the_person: () => new NotFound(),
  permission_first: () => new PermissionFirst(),
  approved_first: () => new ApprovedFirst(),
  too_many_sentences: () => new Full(),
  too_many_links: () => new Full(),
  too_many_messages: () => new Full(),
};

/** The section that has no room for another sentence, when that was the refusal. */
export const fullSection = (error: unknown): string | undefined => {
  const constraint = error instanceof Error && "constraint" in error ? String(error.constraint) : "";
  return constraint.startsWith("full:") ? constraint.slice("full:".length) : undefined;
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const known = typeof constraint === "string" ? refusals[constraint] : undefined;
  throw known ? known() : error;
};
