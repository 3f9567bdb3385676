import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes for a cookie or a link. The database only ever gets its hash. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

const shape = /^[A-Za-z0-9_-]{43}$/;
export const isSecret = (text: string | undefined): text is string => text !== undefined && shape.test(text);

/** A secret of 256 bits needs no slow hash: there is nothing to guess. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
