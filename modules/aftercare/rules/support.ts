import type { Support } from "../contract.ts";

type People = Pick<Support, "owner" | "backup" | "offer" | "changes" | "served"> & {
  readonly now: string | null;
  readonly isOwner: boolean;
  readonly isBackup: boolean;
};
/** As the database tells it, with which key the reader has. */
export type SupportRow = Omit<Support, keyof People | "someoneNow"> & {
  readonly personId: string;
  readonly people: People;
};

/** As it is shown: without whose it is (that stands above it) and without which key the reader has. */
export const asShown = ({ personId: _, people, ...row }: SupportRow): Support => ({
  ...row,
  owner: people.owner,
  backup: people.backup,
  offer: people.offer,
  changes: people.changes,
  served: people.served,
  someoneNow: people.now !== null,
});
/** What the policies ask about it. */
export const keptAs = (row: SupportRow | undefined) =>
  row ? { ended: row.endedOn !== null, isOwner: row.people.isOwner, isBackup: row.people.isBackup } : null;
