import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";

/** What ended for good, by its own id: nothing makes it begin again but a new act. */
export type Ended =
  | "involvement"
  | "representation"
  | "record"
  | "basis"
  | "role"
  | "organisation"
  | "substitution"
  | "seat"
  | "case"
  | "lesson"
  | "calculation"
  | "sharing"
  | "talk"
  | "counsellor"
  | "approach"
  | "employer-contact"
  | "event-invitations"
  | "profile"
  | "profile-version"
  | "profile-sharing"
  | "profile-link"
  | "profile-message"
  | "placement"
  | "interview"
  | "interview-along"
  | "pitch"
  | "aftercare"
  | "help-link"
  | "plan-line"
  | "told-at-work"
  | "buddy-name"
  | "interest"
  | "interest-seen"
  | "work-answer"
  | "proposal"
  | "discussion"
  | "password"
  | "passkey"
  | "code-app"
  | "second-step";

/**
 * What must survive a restore of an older backup: whatever someone closed about a person, or to themselves. Ids only.
 * Nothing that opens is written here, so that replaying it never opens anything (docs/decisions/0020).
 */
export type JournalEntry = { readonly at: string } & (
  | { readonly kind: "withdrawal"; readonly permissionId: string }
  | { readonly kind: "erasure"; readonly personId: string }
  | { readonly kind: "unnaming"; readonly caseId: string }
  /** Out of a case: "ik ken deze persoon". */
  | { readonly kind: "step-out"; readonly caseId: string; readonly accountId: string }
  | { readonly kind: "step-out-from-person"; readonly personId: string; readonly accountId: string }
  | { readonly kind: "shut-out"; readonly shutOutId: string; readonly personId: string; readonly accountId: string }
  | { readonly kind: "reading-end"; readonly caseId: string; readonly membershipId: string }
  /** "Dit wil ik niet", to one vacancy or one employer. */
  | {
      readonly kind: "no-to-work";
      readonly personId: string;
      readonly list: "offers" | "employers";
      readonly id: string;
    }
  | { readonly kind: "end"; readonly of: Ended; readonly id: string }
);

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
