import { createHash, randomBytes, randomInt } from "node:crypto";

/** No letters or digits that look alike on a projector: no 0 and O, no 1, I and L. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const codeLength = 8;

/** A code to type over, once, within a quarter of an hour. */
export const newCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join("");

/** What people type: lower case, with spaces or a dash in the middle. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** 32 random bytes, for a link or the cookie of a browser without an account. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** The database keeps this and never the secret itself. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
