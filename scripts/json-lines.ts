/** What the commands that answer line by line share. */
import { createInterface } from "node:readline";

/** A line that can't be used gets its answer too, and the run goes on. */
export type Refused = { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } };

/** So many characters are written at a time: a line at a time is slower than computing it. */
const batch = 64 * 1024;

/** One question per line on standard input, one answer per line on standard output. */
export const answerLines = async (answerTo: (question: unknown) => unknown): Promise<void> => {
  let waiting = "";
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    waiting += `${JSON.stringify(answerOf(line, answerTo))}\n`;
    if (waiting.length > batch) await write();
  }
  await write();
};

const answerOf = (line: string, answerTo: (question: unknown) => unknown): unknown => {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    const refused: Refused = { id: null, error: { code: "invalid-input", message: "Deze regel is geen JSON." } };
    return refused;
  }
  return answerTo(question);
};
