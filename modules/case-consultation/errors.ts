import { DomainError, type FieldError, Invalid } from "../../platform/shared/errors.ts";

/** What the check found, so that the screen can point at it: where, what kind, and the question to the writer. */
export type FoundInField = {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly message: string;
};

/** A text holds what never goes to a group: a number, an address, a name. Take it out and send again. */
export class TextRefused extends Invalid {
  override readonly code = "case-consultation/text-refused";
  override readonly detail = "In de tekst staat iets wat niet naar de groep gaat. Haal het weg en probeer het opnieuw.";
}

/** A text holds what may be a name or number. Look, and send again with `confirmed` when it may stay. */
export class TextNeedsALook extends DomainError {
  readonly code = "case-consultation/text-needs-a-look";
  readonly kind = "invalid";
  readonly detail = "Kijk nog eens naar de woorden die zijn aangewezen. Mag het zo? Bevestig dat dan.";
  override readonly fieldErrors: readonly FieldError[];
  override readonly data: { readonly findings: readonly FoundInField[] };

  constructor(findings: readonly FoundInField[]) {
    super("text needs a look");
    this.fieldErrors = findings.map(({ pointer, message }) => ({ pointer, message }));
    this.data = { findings };
  }
}

/** The person's permission does not reach every organisation at the table. Ask for it; the case stays without a name. */
export class PermissionMissing extends DomainError {
  readonly code = "case-consultation/permission-missing";
  readonly kind = "forbidden";
  readonly detail: string;
  override readonly data: { readonly missing: readonly { organisation: string; task: string }[] };

  constructor(missing: readonly { organisation: string; task: string }[]) {
    super("permission missing");
    this.detail = `De toestemming geldt nog niet voor ${missing.map(({ organisation, task }) => `${organisation} (${task})`).join(", ")}. De casus blijft zonder naam.`;
    this.data = { missing };
  }
}
