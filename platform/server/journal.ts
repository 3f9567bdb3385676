import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";

/** What must survive a restore of an older backup: that someone took permission back, or was erased. */
export type JournalEntry =
  | { readonly kind: "withdrawal"; readonly permissionId: string; readonly at: string }
  | { readonly kind: "erasure"; readonly personId: string; readonly at: string };

export type Journal = {
  /** Durable before it returns. An entry whose transaction fails afterwards only closes more, never opens. */
  readonly write: (entry: JournalEntry) => void;
};

/** The journal in a folder outside the database (VLIEGWIEL_JOURNAL). */
export const journalIn = (folder: string): Journal => ({
  write: (entry) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(path.join(folder, "withdrawals.jsonl"), "a", 0o600);
    try {
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
});

/** @returns the entries in the order written; null when there is no journal */
export const readJournal = (folder: string): JournalEntry[] | null => {
  const file = path.join(folder, "withdrawals.jsonl");
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line) as JournalEntry);
};
