import { randomBytes } from "node:crypto";

// Without 0, 1, i, l, o and u: what is written on paper must be read back.
const letters = "23456789abcdefghjkmnpqrstvwxyz";

/** Ten codes of ten letters, about 49 bits each, to keep on paper. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => code());

const code = (): string => {
  const chosen: string[] = [];
  while (chosen.length < 10)
    for (const byte of randomBytes(16)) {
      // Bytes past the last whole round would make the first letters likelier.
      const letter = byte < 240 ? letters[byte % letters.length] : undefined;
      if (letter && chosen.length < 10) chosen.push(letter);
    }
  return `${chosen.slice(0, 5).join("")}-${chosen.slice(5).join("")}`;
};

/** Typed with or without the dash, in capitals or not. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, "");
export const isTotpCode = (typed: string): boolean => /^\d{6}$/.test(typed.replace(/\s/g, ""));
