import { parseArgs } from "node:util";
import { answer } from "../../packages/benefit-rules/src/index.ts";
import { answerLines } from "../json-lines.ts";
import type { Command } from "../vliegwiel.ts";

/** calculate: one question per line on standard input, one answer per line on standard output. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  await answerLines(answer);
};
