import { createHash, randomBytes } from "node:crypto";

/** 256 bits that nobody guesses. It is answered once and kept nowhere. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
