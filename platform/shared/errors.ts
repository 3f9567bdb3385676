/** How the outside world should read a refusal; the HTTP status follows from it in one place. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "too-many"
  | "unavailable";

/** One field that is not right: a JSON pointer to it and the sentence for beside the field (Dutch, B1). */
export type FieldError = { readonly pointer: string; readonly message: string };

/** A refusal the domain expects and can explain. Anything else that is thrown is a defect. */
export abstract class DomainError extends Error {
  /** Stable, for machines: `module/what-went-wrong`. */
  abstract readonly code: `${string}/${string}`;
  abstract readonly kind: ErrorKind;
  /** The sentence for the reader (Dutch, B1): what happened, what was kept, what to do. */
  abstract readonly detail: string;
  readonly fieldErrors: readonly FieldError[] = [];
  /** What the screen needs besides the sentence, such as both versions of a concurrent edit. */
  readonly data: Readonly<Record<string, unknown>> = {};
  /** True for a refusal that must leave a trace, such as a wrong password that was counted: what was written stays. */
  readonly keepsWhatWasWritten: boolean = false;
}

/** Absent, or present but not visible to this actor: the answer is the same on purpose. */
export class NotFound extends DomainError {
  readonly code = "platform/not-found";
  readonly kind = "not-found";
  readonly detail = "Dit bestaat niet, of u mag het niet zien.";
}

/** A policy said no. The reason is a stable word that the screen turns into a sentence. */
export class NotAllowed extends DomainError {
  readonly code = "platform/not-allowed";
  readonly kind = "forbidden";
  readonly detail: string;
  readonly reason: string;
  override readonly data: { readonly reason: string };

  constructor(reason: string, detail = "Dit kan niet met de rol waarin u nu werkt.") {
    super(reason);
    this.reason = reason;
    this.detail = detail;
    this.data = { reason };
  }
}

/** There is no (valid) session where one is needed. */
export class NotLoggedIn extends DomainError {
  readonly code = "platform/not-logged-in";
  readonly kind = "unauthenticated";
  readonly detail = "Log eerst in. Wat u hebt getypt, blijft staan.";
}

/** Fields of the domain that can't be accepted; the pointers match the input. */
export class Invalid extends DomainError {
  readonly code: `${string}/${string}` = "platform/invalid";
  readonly kind = "invalid";
  readonly detail: string = "Er klopt nog iets niet. Kijk bij de velden.";
  override readonly fieldErrors: readonly FieldError[];

  constructor(fieldErrors: readonly FieldError[]) {
    super(fieldErrors.map(({ pointer }) => pointer).join(", "));
    this.fieldErrors = fieldErrors;
  }
}

/** Someone else saved in the meantime. Both versions travel along, so that nothing typed is lost. */
export class ChangedMeanwhile extends DomainError {
  readonly code = "platform/changed-meanwhile";
  readonly kind = "conflict";
  readonly detail = "Iemand anders heeft dit net opgeslagen. Uw tekst staat er nog; kies wat blijft.";
  override readonly data: { readonly saved: unknown; readonly yours: unknown };

  constructor({ saved, yours }: { saved: unknown; yours: unknown }) {
    super("changed meanwhile");
    this.data = { saved, yours };
  }
}

/** Too often in a short time. Wait and try again. */
export class TooMany extends DomainError {
  readonly code = "platform/too-many";
  readonly kind = "too-many";
  readonly detail: string;
  readonly retryAfterSeconds: number;

  constructor(
    retryAfterSeconds: number,
    detail = "Dit ging te vaak achter elkaar. Wacht even en probeer het opnieuw.",
  ) {
    super("too many");
    this.retryAfterSeconds = retryAfterSeconds;
    this.detail = detail;
  }
}

/** Two acts stood in each other's way, and the database let the other one go first. Nothing was changed. */
export class Collided extends DomainError {
  readonly code = "platform/collided";
  readonly kind = "unavailable";
  readonly detail =
    "Iemand anders deed op hetzelfde moment iets dat hiermee botste. Er is niets veranderd. Probeer het nog eens.";

  constructor() {
    super("collided");
  }
}

/** After a restore the house is shut until withdrawals are replayed. */
export class HouseShut extends DomainError {
  readonly code = "platform/house-shut";
  readonly kind = "unavailable";
  readonly detail = "Vliegwiel is even dicht: er wordt een reservekopie teruggezet. Probeer het later opnieuw.";
}
