import { DomainError, NotFound } from "../../platform/shared/errors.ts";

class Full extends DomainError {
  readonly code = "matching/too-many";
  readonly kind = "conflict";
  readonly detail = "Er staan er al zo veel dat er geen meer bij kan. Haal er eerst een weg.";
}

/** "Ik pak dit op", and a colleague said so before. */
export class PickedUpAlready extends DomainError {
  readonly code = "matching/picked-up-already";
  readonly kind = "conflict";
  readonly detail = "Een collega was je voor en pakt dit al op. Er is niets veranderd.";
}

const refusals: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  too_many_nos: () => new Full(),
  too_many_answers: () => new Full(),
  too_many_interests: () => new Full(),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const known = typeof constraint === "string" ? refusals[constraint] : undefined;
  throw known ? known() : error;
};
