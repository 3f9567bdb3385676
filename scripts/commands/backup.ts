import { parseArgs } from "node:util";
import { backup } from "../backup.ts";
import { tell, UnusableArguments, withOwnerKey } from "../house.ts";
import type { Command } from "../vliegwiel.ts";

/** backup FILE: a consistent copy while running. */
export const command: Command = async (args) => {
  const [file, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
  if (!file || rest.length > 0) throw new UnusableArguments("Noem één bestand: backup BESTAND");
  const { tables } = await withOwnerKey((ownerUrl, { journalFolder }) => backup(ownerUrl, file, journalFolder));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  tell(`${file}: ${tables.length} tabellen, ${rows} rijen. Bewaar dit bestand versleuteld: alles staat erin.`);
};
