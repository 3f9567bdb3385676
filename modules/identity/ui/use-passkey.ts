import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { call } from "../../../platform/browser/call.ts";
import { Problem } from "../../../platform/browser/problem.ts";
import * as contract from "../contract.ts";

/** Someone closed the browser's own window, or it took too long: no defect, and nothing happened. */
const brokenOff = (): Problem =>
  new Problem({
    status: 0,
    code: "identity/passkey-broken-off",
    title: "Er is geen passkey gebruikt",
    detail: "U hebt het venster gesloten, of het duurde te lang. Probeer het opnieuw, of kies een andere manier.",
  });

const asked = <Answer>(asking: Promise<Answer>): Promise<Answer> =>
  asking.catch(() => {
    throw brokenOff();
  });

export const canUsePasskeys = (): boolean => typeof window.PublicKeyCredential === "function";

/** Asks the browser for a passkey of this house, and logs in with it. */
export const logInWithPasskey = async (): Promise<contract.NextStep> => {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const { options } = await call(contract.passkeyOptions, {});
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const answer = await asked(startAuthentication({ optionsJSON }));
  return call(contract.passkeyLogIn, { answer: { ...answer } });
};

/** Lets the browser make a passkey and keeps it. @returns recovery codes when this is the first key */
export const makePasskey = async (name: string): Promise<string[]> => {
  const { startRegistration } = await import("@simplewebauthn/browser");
  const { options } = await call(contract.newPasskeyOptions, {});
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const answer = await asked(startRegistration({ optionsJSON }));
  return (await call(contract.addPasskey, { name, answer: { ...answer } })).codes;
};
