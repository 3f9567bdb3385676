import { Worker } from "node:worker_threads";
import { Unreadable } from "../errors.ts";
import { isZip, type Row, readTable, type Table } from "./table.ts";

export type ToThread = { readonly bytes: Uint8Array; readonly atATime: number; readonly most?: number | undefined };
type Head = Omit<Table, "rows"> & { readonly total: number };
export type FromThread =
  | { readonly head: Head }
  | { readonly rows: readonly Row[] }
  | { readonly done: true }
  | { readonly unreadable: string };

/** Longer than any list of 8 MB takes; a file that was made to be slow is let go. */
const mostMilliseconds = 20_000;
const mostMemory = { maxOldGenerationSizeMb: 768 };

/** A text this small is read before a thread has started. A workbook may unfold into anything. */
const small = 100_000;

/**
 * Reads a file in a thread of its own: a list of 8 MB takes a second, and nobody else waits for it. One at a time, so
 * that ten lists at once cost no more memory than one.
 * @param most rows to give; the head says how many there are
 * @throws {Unreadable} with what to do about it
 */
export const readAside = async (bytes: Uint8Array, most?: number): Promise<Head & Pick<Table, "rows">> => {
  if (bytes.length < small && !isZip(bytes)) {
    const table = await readTable(bytes);
    return { ...table, rows: table.rows.slice(0, most), total: table.rows.length };
  }
  // Who brings a list waits with a connection to the database in hand: others need those as well.
  if (most !== undefined && waiting >= mostWaiting)
    throw new Unreadable("Er worden nu al een paar grote lijsten gelezen. Probeer het over een minuut opnieuw.");
  waiting += 1;
  const mine = line
    .then(() => read(bytes, most))
    .finally(() => {
      waiting -= 1;
    });
  line = mine.catch(() => undefined);
  return mine;
};
let line: Promise<unknown> = Promise.resolve();
let waiting = 0;
const mostWaiting = 3;

const read = (bytes: Uint8Array, most: number | undefined): Promise<Head & Pick<Table, "rows">> =>
  new Promise((resolve, reject) => {
    const workerData: ToThread = { bytes, atATime: 1000, most };
    const thread = new Worker(new URL("./table-thread.ts", import.meta.url), {
      workerData,
      resourceLimits: mostMemory,
    });
    const tooLarge = () => reject(new Unreadable("Dit bestand wordt bij het openen te groot. Splits het in delen."));
    const late = setTimeout(() => {
      tooLarge();
      void thread.terminate();
    }, mostMilliseconds);
    let head: Head | undefined;
    const rows: Row[] = [];
    thread.on("message", (message: FromThread) => {
      if ("head" in message) head = message.head;
      else if ("rows" in message) rows.push(...message.rows);
      else if ("unreadable" in message) reject(new Unreadable(message.unreadable));
      else if (head) resolve({ ...head, rows });
    });
    thread.on("error", (error) =>
      "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : reject(error),
    );
    thread.on("exit", () => {
      clearTimeout(late);
      reject(new Error("the thread that read a list ended before it was done"));
    });
  });
