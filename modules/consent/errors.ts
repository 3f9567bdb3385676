import { DomainError, Invalid } from "../../platform/shared/errors.ts";

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

/** @throws {Invalid} beside the last day, when the database says that parents can't decide that far ahead */
export const lastDayRefused = (error: unknown): never => {
  if (error instanceof Error && "constraint" in error && error.constraint === "authority_ends_at_sixteen")
    throw new Invalid([
      { pointer: "/until", message: "Ouders beslissen tot de 16e verjaardag. Kies een dag daarvoor." },
    ]);
  throw error;
};
