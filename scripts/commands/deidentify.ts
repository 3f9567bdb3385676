import { parseArgs } from "node:util";
import { deidentify } from "../../packages/deid/src/index.ts";
import { answerLines, type Refused } from "../json-lines.ts";
import type { Command } from "../vliegwiel.ts";

/** @returns what this line's text gives away, or what is wrong with the line */
const answerTo = (line: unknown) => {
  const { id = null, text } = (typeof line === "object" && line !== null ? line : {}) as Record<string, unknown>;
  const refused: Refused = { id, error: { code: "invalid-input", message: "Geef de tekst in het veld text." } };
  return typeof text === "string" ? { id, spans: deidentify(text) } : refused;
};

/** deidentify: one text per line on standard input, what it gives away on standard output. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  await answerLines(answerTo);
};
