import { parseArgs } from "node:util";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { answer, Outcome, UnusableArguments, withOwnerKey } from "../house.ts";
import { verifyAudit } from "../rooms.ts";
import type { Command } from "../vliegwiel.ts";

/** audit verify [--day YYYY-MM-DD]: exit 3 when the chain is broken. */
export const command: Command = async (args) => {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { day: { type: "string" } } });
  const usage = "Gebruik: audit verify [--day JJJJ-MM-DD]";
  if (positionals.join(" ") !== "verify") throw new UnusableArguments(usage);
  if (values.day !== undefined && !isDay(values.day)) throw new UnusableArguments(usage);
  const finding = await withOwnerKey((ownerUrl, { journalFolder }) =>
    withClient(ownerUrl, (owner) => verifyAudit(owner, journalFolder, values.day)),
  );
  answer(JSON.stringify({ lines: finding.lines, head: finding.head, broken: finding.broken }));
  if (finding.broken.length > 0) throw new Outcome(3, `De keten is gebroken:\n${finding.broken.join("\n")}`);
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
