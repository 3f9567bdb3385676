import { parseArgs } from "node:util";
import { answerFor, readFacts } from "../../packages/instruments-guide/src/index.ts";
import { answerLines, type Refused } from "../json-lines.ts";
import type { Command } from "../vliegwiel.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @returns what can help the person on this line, or what is wrong with the line */
const answerTo = (line: unknown) => {
  const { id = null, facts } = isRecord(line) ? line : {};
  const refuse = (code: string, message: string): Refused => ({ id, error: { code, message } });
  if (!isRecord(facts)) return refuse("invalid-input", "Noem de feiten in het veld facts.");
  const reading = readFacts(facts);
  if ("problems" in reading)
    return refuse("invalid-facts", reading.problems.map(({ fact, message }) => `${fact}: ${message}`).join(" "));
  return { id, ...answerFor(reading.facts) };
};

/** instruments: the facts of one person per line on standard input, what can help on standard output. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  await answerLines(answerTo);
};
