import { DomainError, Invalid, TooMany } from "../../platform/shared/errors.ts";

/** The same for a wrong password, an unknown address and a closed account. */
export class WrongCredentials extends Invalid {
  override readonly code = "identity/wrong-credentials";
  override readonly detail = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.";
  override readonly keepsWhatWasWritten = true;

  constructor() {
    super([{ pointer: "/password", message: "Dit e-mailadres en wachtwoord horen niet bij elkaar." }]);
  }
}

/** A code that is wrong, old, or used before: the same answer. */
export class WrongCode extends Invalid {
  override readonly code = "identity/wrong-code";
  override readonly detail = "Deze code klopt niet of is al gebruikt. Wacht op een nieuwe code en probeer het opnieuw.";
  override readonly keepsWhatWasWritten = true;

  constructor() {
    super([{ pointer: "/code", message: "Deze code klopt niet of is al gebruikt." }]);
  }
}

/** A wait that grows with every wrong attempt. What is being counted stays counted. */
export class WaitBeforeTrying extends TooMany {
  override readonly keepsWhatWasWritten = true;

  constructor(seconds: number) {
    const wait = seconds < 90 ? `${seconds} seconden` : `${Math.ceil(seconds / 60)} minuten`;
    super(seconds, `Dit ging te vaak mis. Wacht ${wait} en probeer het dan opnieuw.`);
  }
}

/** The first step is too long ago, or was done in another browser. */
export class StartAgain extends DomainError {
  readonly code = "identity/start-again";
  readonly kind = "conflict";
  readonly detail = "Dit duurde te lang, of de pagina was al gebruikt. Begin opnieuw met inloggen.";
}

/** A passkey that this house does not know, or that did not sign what was asked. */
export class PasskeyRefused extends DomainError {
  readonly code = "identity/passkey-refused";
  readonly kind = "invalid";
  readonly detail = "Deze passkey kennen wij niet. Log in met uw wachtwoord, of kies een andere passkey.";
  override readonly keepsWhatWasWritten = true;
}

/** Used, withdrawn, past its date or never made: the same answer. */
export class LinkPastUse extends DomainError {
  readonly code = "identity/link-past-use";
  readonly kind = "not-found";
  readonly detail = "Deze link werkt niet meer. Vraag een nieuwe aan.";
}

export class WeakPassword extends Invalid {
  override readonly code = "identity/weak-password";
  override readonly detail: string;

  constructor(message: string, pointer = "/password") {
    super([{ pointer, message }]);
    this.detail = message;
  }
}

/** Work with other people's data takes more than a password. */
export class SecondFactorFirst extends DomainError {
  readonly code = "identity/second-factor-first";
  readonly kind = "forbidden";
  readonly detail = "Stel eerst een tweede stap in, of een passkey. Dat doe je bij Instellingen, Mijn log-in.";
}

/** The present password, asked again before the locks are changed. */
export class WrongPasswordNow extends Invalid {
  override readonly code = "identity/wrong-password";
  override readonly detail = "Dit is niet uw wachtwoord van nu.";
  override readonly keepsWhatWasWritten = true;

  constructor(pointer: string) {
    super([{ pointer, message: "Dit is niet uw wachtwoord van nu." }]);
  }
}

/** Too long ago that someone proved who they are. */
export class ConfirmFirst extends DomainError {
  readonly code = "identity/confirm-first";
  readonly kind = "forbidden";
  readonly detail = "Vul eerst uw wachtwoord in. Daarna kunt u uw log-in een kwartier lang veranderen.";
}

export class LastSecondStep extends DomainError {
  readonly code = "identity/last-second-step";
  readonly kind = "forbidden";
  readonly detail = "Wie met gegevens van anderen werkt, houdt een tweede stap. Stel eerst een andere in.";
}

/** Logs in through the organisation: the keys are kept there. */
export class NoLocalAccount extends DomainError {
  readonly code = "identity/no-local-account";
  readonly kind = "forbidden";
  readonly detail = "U logt in via uw organisatie. Een tweede stap stelt u daar in.";
}

/** The invited address has an account: logging in proves it is theirs. */
export class HasAccountAlready extends DomainError {
  readonly code = "identity/has-account-already";
  readonly kind = "conflict";
  readonly detail = "U hebt al een account met dit e-mailadres. Log eerst in en open de link daarna opnieuw.";
}
