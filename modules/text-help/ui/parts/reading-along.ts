import type { BenefitMark } from "@vliegwiel/deid";
import type { Mark } from "../../contract.ts";
import { byOneself } from "./by-oneself.ts";

/** What the helper sees in one text, and what it says of itself. */
export type Seen = {
  readonly marks: readonly Mark[];
  readonly benefit: readonly BenefitMark[];
  readonly limits: string;
};
/** `before`: what others see already, and was looked at when it was sent; nothing of it is asked again. */
export type Question = { readonly id: number; readonly text: string; readonly before: string };
export type Answer = { readonly id: number; readonly seen: Seen };

type Waiting = { readonly resolve: (seen: Seen) => void; readonly reject: (reason: Error) => void };
type Running = {
  readonly ask: (text: string, before: string) => Promise<Seen>;
  readonly stop: () => void;
};

/** A helper that is silent for so long does not come any more. */
const patience = 15_000;

const start = (): Running => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken = false;
  const breakDown = () => {
    broken = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error("the text helper stopped"));
    waiting.clear();
  };
  worker.addEventListener("error", breakDown);
  worker.addEventListener("messageerror", breakDown);
  worker.addEventListener("message", ({ data: { id, seen } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(seen);
    waiting.delete(id);
  });
  return {
    ask: (text, before) =>
      new Promise<Seen>((resolve, reject) => {
        if (broken) return reject(new Error("the text helper stopped"));
        asked += 1;
        const id = asked;
        waiting.set(id, { resolve, reject });
        setTimeout(() => waiting.has(id) && breakDown(), patience);
        worker.postMessage({ id, text, before } satisfies Question);
      }),
    stop: breakDown,
  };
};

let running: Running | undefined;

/** One helper for the whole page. @throws when it cannot start or stopped: then nothing may be sent */
export const readText = async (text: string, before: string): Promise<Seen> => {
  running ??= start();
  return running.ask(text, before);
};

/** The same for who writes about themselves. */
export const readOwnText = async (text: string, before: string): Promise<Seen> => {
  const seen = await readText(text, before);
  return { ...seen, marks: seen.marks.map(byOneself) };
};

/** After it stopped: the next text starts a new one. */
export const restartHelper = (): void => {
  running?.stop();
  running = undefined;
};
