/** Doors into the rest of the house that a command opens only when it needs them, so that the others start fast. */
import { existsSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { root } from "./children.ts";
import { Outcome } from "./house.ts";

/** What modules/audit/commands/verify.ts finds in the chain of seals. */
export interface AuditFinding {
  lines: number;
  head: string;
  broken: string[];
}

const room = async <Room>(place: string): Promise<Room> => {
  const file = path.join(root, place);
  if (!existsSync(file)) throw new Outcome(1, `${place} ontbreekt in deze versie.`);
  return (await import(file)) as Room;
};

/** Checks the audit chain against its anchors in `journalFolder`; a folder without anchors checks the chain alone. */
export const verifyAudit = async (client: pg.Client, journalFolder: string, day?: string): Promise<AuditFinding> => {
  type Room = { verifyAudit: (client: pg.Client, journalFolder: string, day?: string) => Promise<AuditFinding> };
  return (await room<Room>("modules/audit/commands/verify.ts")).verifyAudit(client, journalFolder, day);
};

export const openApiDocument = async (): Promise<unknown> =>
  (await room<{ openApiDocument: () => unknown }>("apps/server/openapi.ts")).openApiDocument();

/** A one-time link for the first administrator; null when there is an administrator already. */
export const firstAdminLink = async (owner: pg.Client, baseUrl: string): Promise<string | null> => {
  type Room = { firstAdminLink: (owner: pg.Client, baseUrl: string) => Promise<string | null> };
  return (await room<Room>("modules/identity/commands/first-admin.ts")).firstAdminLink(owner, baseUrl);
};
