import { DomainError, type FieldError, Invalid } from "../../platform/shared/errors.ts";
import type { Mark } from "./contract.ts";

/** Where a mark stands and what it is. The words themselves are not said back: the writer has them. */
export type MarkInField = Omit<Mark, "words" | "never"> & { readonly pointer: string };

/** A citizen service number or an account number is never sent, whoever answers for it. Take it out and send again. */
export class TextRefused extends Invalid {
  override readonly code = "text-help/text-refused";
  override readonly detail =
    "In de tekst staat een BSN of een rekeningnummer. Dat gaat nooit mee. Haal het weg en probeer het opnieuw.";
}

/** Marks that nobody answered. Take out what says who it is, or say for each that it stays, and send again with `left`. */
export class TextNeedsALook extends DomainError {
  readonly code = "text-help/text-needs-a-look";
  readonly kind = "invalid";
  readonly detail = "Kijk nog eens naar wat de teksthulp aanwijst. Haal het weg, of zeg dat het mag blijven staan.";
  override readonly fieldErrors: readonly FieldError[];
  override readonly data: { readonly marks: readonly MarkInField[] };

  constructor(marks: readonly MarkInField[]) {
    super("text needs a look");
    this.fieldErrors = marks.map(({ pointer, reason }) => ({ pointer, message: reason }));
    this.data = { marks };
  }
}
