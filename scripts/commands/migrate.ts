import { parseArgs } from "node:util";
import { setClock, tell, withOwnerKey } from "../house.ts";
import { migrate } from "../migrate.ts";
import type { Command } from "../vliegwiel.ts";

/** Brings the database up to date; safe to run twice and from two processes. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  await withOwnerKey(async (ownerUrl, { production, clockShiftMilliseconds }) => {
    const done = await migrate(ownerUrl, { production, onProgress: (line) => tell(`  ${line}`) });
    await setClock(ownerUrl, clockShiftMilliseconds);
    const work = [...done.migrations, ...(done.accessRenewed ? ["toegangsregels"] : []), ...done.reference];
    tell(work.length > 0 ? `De database is bijgewerkt (${work.length}).` : "De database is bij.");
  });
};
