import { parseArgs } from "node:util";
import { tell, UnusableArguments, withOwnerKey } from "../house.ts";
import { migrate } from "../migrate.ts";
import { restore } from "../restore.ts";
import { verifyAudit } from "../rooms.ts";
import type { Command } from "../vliegwiel.ts";

/** restore FILE: back into an empty database; verifies counts and the audit chain. */
export const command: Command = async (args) => {
  const [file, ...rest] = parseArgs({ args, allowPositionals: true }).positionals;
  if (!file || rest.length > 0) throw new UnusableArguments("Noem één bestand: restore BESTAND");
  await withOwnerKey(async (ownerUrl, { journalFolder, production }) => {
    await migrate(ownerUrl, { production });
    const { manifest, heading, replayed } = await restore(ownerUrl, file, journalFolder, verifyAudit);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    tell(`Teruggezet: de stand van ${heading.at}, ${manifest.tables.length} tabellen, ${rows} rijen, alles nageteld.`);
    tell(
      replayed === null
        ? "Er is geen dagboek bij deze back-up van wat mensen sindsdien dichtdeden. Elke toestemming wacht nu tot de persoon haar opnieuw bevestigt. Kijk zelf na wie uit dienst ging en wie uit een casus stapte."
        : `Nagespeeld wat mensen sindsdien dichtdeden (intrekken, wissen, naam losmaken, eruit stappen): ${replayed}.`,
    );
    tell("Iedereen logt opnieuw in.");
  });
};
