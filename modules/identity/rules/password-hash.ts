import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** OWASP Password Storage Cheat Sheet 2025: Argon2id with at least 19 MiB, two passes, one lane. */
const hashCost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
type Cost = { memory: number; passes: number; parallelism: number };

const derive = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    argon2(
      "argon2id",
      // The same letters typed on another keyboard are the same password (NIST 800-63B, 3.1.1.2).
      { message: password.normalize("NFKC"), nonce, memory, passes, parallelism, tagLength: 32 },
      (error, key) => (error ? reject(error) : resolve(Buffer.from(key))),
    ),
  );

const unpadded = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");

/** @returns a PHC string: the parameters stand with the hash, so that they can be raised later */
export const hashPassword = async (password: string, cost: Cost = hashCost): Promise<string> => {
  const nonce = randomBytes(16);
  const key = await derive(password, nonce, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(nonce)}$${unpadded(key)}`;
};

const readHash = (hash: string) => {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash);
  if (!found) return undefined;
  const [, memory = "", passes = "", parallelism = "", nonce = "", key = ""] = found;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    nonce: Buffer.from(nonce, "base64"),
    key: Buffer.from(key, "base64"),
  };
};

// Nobody's password: an unknown address costs as much time as a known one.
const nobody = `$argon2id$v=19$m=${hashCost.memory},t=${hashCost.passes},p=1$${unpadded(Buffer.alloc(16))}$${unpadded(Buffer.alloc(32))}`;

/** Also takes its time when there is no hash; then the answer is no. */
export const passwordFits = async (password: string, hash: string | null): Promise<boolean> => {
  const read = readHash(hash ?? nobody);
  if (!read) return false;
  const key = await derive(password, read.nonce, read.cost);
  return timingSafeEqual(key, read.key) && hash !== null;
};

/** True when the hash was made with less work than we ask today. */
export const needsRehash = (hash: string, cost: Cost = hashCost): boolean => {
  const made = readHash(hash)?.cost;
  return !made || made.memory < cost.memory || made.passes < cost.passes;
};
