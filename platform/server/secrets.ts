import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { type Configuration, readConfiguration } from "./configuration.ts";

let known: Configuration | undefined;
/** The environment of this house, read once. */
export const ownConfiguration = (): Configuration => {
  known ??= readConfiguration();
  return known;
};

/** Every use has a key of its own, derived from the one secret: what seals a code can't sign a cookie. */
const keyFor = (use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", ownConfiguration().secret, "vliegwiel", use, 32));

/** Encrypts (AES-256-GCM) what must stand in the database and must not be readable from the database alone. */
export const seal = (use: string, text: string): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(use), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", iv, sealed, cipher.getAuthTag()]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
};

/** @throws when it was sealed with another secret or changed since */
export const unseal = (use: string, sealed: string): string => {
  const [version, iv = "", text = "", tag = ""] = sealed.split(".");
  if (version !== "v1") throw new Error("sealed in a way this house does not know");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(use), Buffer.from(iv, "base64url"));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
};

/** A hash that only this house can make: short codes can't be tried out on a stolen database. */
export const keyedHash = (use: string, text: string): Buffer => createHmac("sha256", keyFor(use)).update(text).digest();
