import { DomainError, Invalid, TooMany } from "../../platform/shared/errors.ts";

export class UnknownMethod extends Invalid {
  constructor() {
    super([{ pointer: "/method", message: "Kies een van de werkvormen uit de lijst." }]);
  }
}

export class UnknownStep extends Invalid {
  constructor() {
    super([{ pointer: "/step", message: "Deze stap bestaat niet in deze werkvorm." }]);
  }
}

/** Another chair pressed first: the screen shows where the group is now, and nothing was done twice. */
export class SomeoneWasFirst extends DomainError {
  readonly code = "live-meetings/someone-was-first";
  readonly kind = "conflict";
  readonly detail = "Een andere voorzitter was je net voor. Je ziet nu waar de groep is.";

  constructor() {
    super("someone was first");
  }
}

/** A code or link that opens nothing: never made, used, or too old. It is counted. */
export class OpensNothing extends Invalid {
  override readonly code = "live-meetings/opens-nothing";
  override readonly keepsWhatWasWritten = true;

  constructor() {
    super([
      {
        pointer: "/code",
        message: "Deze code werkt niet. Misschien is hij al gebruikt of ouder dan een kwartier. Vraag een nieuwe.",
      },
    ]);
  }
}

export class TooManyCodes extends TooMany {
  constructor(seconds: number) {
    super(seconds, "Er is te vaak een verkeerde code getypt. Wacht een kwartier, of open het scherm met de link.");
  }
}

/** A link to look along that was used by another browser, taken back, or is over. */
export class LinkIsOver extends DomainError {
  readonly code = "live-meetings/link-is-over";
  readonly kind = "not-found";
  readonly detail =
    "Deze link werkt niet meer. Misschien is hij al op een ander apparaat geopend, of is de casus besproken. Vraag wie u uitnodigde om een nieuwe.";

  constructor() {
    super("link is over");
  }
}
