import { DomainError, Invalid, NotAllowed, NotFound } from "../../platform/shared/errors.ts";

/** A file that is no list we can read, with what to do about it. */
export class Unreadable extends DomainError {
  readonly code = "vacancies/unreadable";
  readonly kind = "invalid";
  readonly detail: string;
  override readonly fieldErrors;

  constructor(detail: string) {
    super("unreadable");
    this.detail = detail;
    this.fieldErrors = [{ pointer: "/content", message: detail }];
  }
}

/** @throws {Invalid} beside each field with a number that never stands in this house */
export const assertNoNumbers = (found: readonly { field: string; message: string }[]): void => {
  if (found.length > 0) throw new Invalid(found.map(({ field, message }) => ({ pointer: `/facts/${field}`, message })));
};

/** The list is somewhere else by now: done, cancelled, or at work. */
export class NotNow extends DomainError {
  readonly code = "vacancies/not-now";
  readonly kind = "conflict";
  readonly detail = "Dit kan nu niet meer: de lijst is al verder, of gestopt. Kijk hoe het ervoor staat.";
}

const known: Readonly<Record<string, () => DomainError>> = {
  not_visible: () => new NotFound(),
  keeper_only: () =>
    new NotAllowed("keeper-only", "Dit past de organisatie aan die deze vacature bijhoudt. Laat het daar weten."),
  too_many_imports: () =>
    new NotAllowed("too-many-imports", "Er staan al vijf lijsten open. Rond er eerst een af, of stop er een."),
  nothing_to_import: () => new NotAllowed("nothing-to-import", "Er is geen regel die klopt. Herstel de lijst eerst."),
  too_many_tasks: () =>
    new NotAllowed("too-many-tasks", "Er staan al honderd taken. Haal er eerst een weg die niet meer klopt."),
  task_in_a_place: () =>
    new NotAllowed("task-in-a-place", "Een van deze taken zit al in een open plek. Kies andere taken."),
  offer_municipality_code_fkey: () =>
    new Invalid([{ pointer: "/facts/municipalityCode", message: "Deze gemeente kennen wij niet." }]),
};

/** What the database refused, in the words of this module. */
export const refused = (error: unknown): never => {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  const words = typeof constraint === "string" ? known[constraint] : undefined;
  throw words ? words() : error;
};
