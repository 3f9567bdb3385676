import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes, for the link of an employer. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** The database keeps this and never the secret itself. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** What the link of an employer opens, for who came in by it. */
export const openingOf = (visit: { cookie: (name: string) => string | undefined }): Buffer | undefined => {
  const secret = visit.cookie("vw_employer");
  return secret ? hashOf(secret) : undefined;
};
