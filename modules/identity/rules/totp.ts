import { Secret, TOTP } from "otpauth";

const period = 30;
const totpOf = (secret: string, label = "") =>
  new TOTP({ issuer: "Vliegwiel", label, secret: Secret.fromBase32(secret), digits: 6, period, algorithm: "SHA1" });

/** 160 bits, as RFC 4226 recommends; SHA-1 because that is what the apps of people understand. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says to the app. The label is the address, so that someone with two accounts can tell them apart. */
export const totpAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

/** @returns the time step the code belongs to (one step of grace on both sides), or null */
export const stepOfCode = (secret: string, typed: string, now: Date): number | null => {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: typed.replace(/\s/g, ""), timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
};
