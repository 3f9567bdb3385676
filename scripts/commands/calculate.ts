import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { type Answered, answer } from "../../packages/benefit-rules/src/index.ts";
import type { Command } from "../vliegwiel.ts";

/** An unreadable line has no id to answer to. */
const answerTo = (line: string): Answered => {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return { id: null, error: { code: "invalid-input", message: "Deze regel is geen JSON." } };
  }
  return answer(question);
};

/** So many characters are written at a time: a line at a time is slower than computing it. */
const batch = 64 * 1024;

/** calculate: one question per line on standard input, one answer per line on standard output. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  let waiting = "";
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    waiting += `${JSON.stringify(answerTo(line))}\n`;
    if (waiting.length > batch) await write();
  }
  await write();
};
