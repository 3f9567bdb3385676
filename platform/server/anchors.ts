import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** A seal of the audit, written down outside the database: whoever cuts the tail of the log can't reach this. */
export type Anchor = {
  readonly sequence: number;
  readonly hash: string;
  readonly lines: number;
  readonly sealedAt: string;
};
/** A backup was put back that knew the seals up to this one; later anchors are of lines that are gone with it. */
export type Restored = { readonly restored: string; readonly sequence: number };

const fileIn = (folder: string): string => path.join(folder, "anchors.jsonl");

/** Appends and is durable before it returns. A line torn by a crash ends first, so that it spoils no other. */
const append = (folder: string, line: Anchor | Restored): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(fileIn(folder), "a+", 0o600);
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(file, last, 0, 1, size - 1);
    writeSync(file, `${size > 0 && last.toString() !== "\n" ? "\n" : ""}${JSON.stringify(line)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
export const writeAnchor = (folder: string, anchor: Anchor): void => append(folder, anchor);
/** @param sequence the last seal the backup knew, 0 for none */
export const writeRestored = (folder: string, at: Date, sequence: number): void =>
  append(folder, { restored: at.toISOString(), sequence });

const parse = (line: string): Anchor | Restored | undefined => {
  try {
    return JSON.parse(line) as Anchor | Restored;
  } catch {
    return undefined; // torn by a crash: its seal is anchored again by the next run
  }
};

/**
 * The anchors that should still hold, by sequence; anchors of before a restore that the backup did not know are left out.
 * @returns null when there is no file: "missing" unless the folder is empty, which has nothing to say
 */
export const readAnchors = (folder: string): ReadonlyMap<number, Anchor> | "missing" | "empty-folder" => {
  if (!existsSync(fileIn(folder)))
    return existsSync(folder) && readdirSync(folder).length === 0 ? "empty-folder" : "missing";
  const anchors = new Map<number, Anchor>();
  for (const line of readFileSync(fileIn(folder), "utf8").split("\n")) {
    const entry = parse(line);
    if (!entry) continue;
    if ("hash" in entry) anchors.set(entry.sequence, entry);
    else for (const sequence of [...anchors.keys()]) if (sequence > entry.sequence) anchors.delete(sequence);
  }
  return anchors;
};

/** The sequence up to which seals are anchored, from the end of the file only: the file may be long. */
export const lastAnchored = (folder: string): number => {
  if (!existsSync(fileIn(folder))) return 0;
  const file = openSync(fileIn(folder), "r");
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, 4096));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return (
      tail
        .toString("utf8")
        .split("\n")
        .map(parse)
        .findLast((entry) => entry !== undefined)?.sequence ?? 0
    );
  } finally {
    closeSync(file);
  }
};
