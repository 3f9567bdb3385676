import { parentPort, workerData } from "node:worker_threads";
import { Unreadable } from "../errors.ts";
import { readTable } from "./table.ts";
import type { FromThread, ToThread } from "./table-aside.ts";

/** Runs beside the server: reads one file, and gives its rows a few at a time. */
const { bytes, atATime, most }: ToThread = workerData;
const say = (message: FromThread) => parentPort?.postMessage(message);

try {
  const { rows, ...head } = await readTable(bytes);
  say({ head: { ...head, total: rows.length } });
  const given = most === undefined ? rows : rows.slice(0, most);
  for (let from = 0; from < given.length; from += atATime) say({ rows: given.slice(from, from + atATime) });
  say({ done: true });
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  say({ unreadable: error.detail });
}
