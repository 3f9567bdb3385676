import { DomainError } from "../../platform/shared/errors.ts";

/** The receivers, dates or words changed between reading and pressing. Show the new explanation and ask again. */
export class ExplanationChanged extends DomainError {
  readonly code = "consent/explanation-changed";
  readonly kind = "conflict";
  readonly detail = "De uitleg is intussen veranderd. Er is niets gedeeld. Lees de nieuwe uitleg en kies opnieuw.";
  override readonly data: { readonly explanation: string };

  constructor(explanation: string) {
    super("explanation changed");
    this.data = { explanation };
  }
}
