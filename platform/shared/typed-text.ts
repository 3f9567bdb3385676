import { z } from "zod";

// Tabs and line ends are text; the other control characters are what keyboards and Word leave behind.
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses a NUL, the others show as nothing
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A text without the characters that nobody sees. */
export const withoutUnseen = (value: string): string => value.replace(unseen, "");
/** Where taking them out would move what others typed (a text by several hands), they are refused instead. */
export const holdsUnseen = (value: string): boolean => withoutUnseen(value) !== value;

/** Everything someone types: edges trimmed, and what nobody sees taken out. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit, `Dit is te lang: houd het bij ${limit} tekens.`)
    .transform((value) => withoutUnseen(value).trim());
/** What may not stay empty. */
export const filled = (limit: number, message: string, atLeast = 1) =>
  text(limit).pipe(z.string().min(atLeast, message));
