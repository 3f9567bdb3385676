import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Where the journal of withdrawals stood when a backup was made. Lets a restore see whether a journal is the one of
 * that house: an empty journal of another house would open it without replaying anything.
 */
export interface JournalPlace {
  id: string;
  entries: number;
  sha256: string;
}

/** Notes the place, and gives the journal its name when it has none yet. */
export const journalPlace = (folder: string): JournalPlace => {
  const idFile = path.join(folder, "journal.id");
  if (!existsSync(idFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(idFile, randomUUID(), { flag: "wx", mode: 0o600 });
  }
  const entries = entriesIn(folder);
  return { id: readFileSync(idFile, "utf8"), entries: entries.length, sha256: sumOf(entries) };
};

/** Whether this folder holds the same journal, further on: nothing taken away, nothing changed. */
export const continues = (folder: string, from: JournalPlace): boolean => {
  const idFile = path.join(folder, "journal.id");
  if (!existsSync(idFile) || readFileSync(idFile, "utf8") !== from.id) return false;
  return sumOf(entriesIn(folder).slice(0, from.entries)) === from.sha256;
};

/** Whole lines only: the last may have been cut off by a crash before its act was confirmed to anyone. */
const entriesIn = (folder: string): string[] => {
  const file = path.join(folder, "withdrawals.jsonl");
  return existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((entry) => entry.endsWith("}"))
    : [];
};

const sumOf = (entries: string[]): string => createHash("sha256").update(entries.join("\n")).digest("hex");
