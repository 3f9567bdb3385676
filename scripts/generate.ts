/**
 * npm run generate: database/schema.sql and the table types, from a database migrated from nothing.
 * With --check it writes nothing, and fails when what stands there is not what the migrations make.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  createDatabase,
  startEmbeddedPostgres,
  withClient,
  withDatabase,
} from "../platform/server/embedded-postgres.ts";
import { root } from "./children.ts";
import { generateSchema } from "./generate-schema.ts";
import { generateTables } from "./generate-tables.ts";
import { answer } from "./house.ts";
import { migrate } from "./migrate.ts";
import { dropDatabase, testFolder } from "./test-database.ts";

const generated = { "database/schema.sql": generateSchema, "platform/server/tables.generated.ts": generateTables };

const embedded = await startEmbeddedPostgres(testFolder(), { throwAway: true });
const name = `test_${process.pid}_generate`;
try {
  await createDatabase(embedded.adminUrl, name);
  const ownerUrl = withDatabase(embedded.ownerUrl, name);
  await migrate(ownerUrl);
  for (const [place, generate] of Object.entries(generated)) {
    const text = await withClient(ownerUrl, generate);
    const file = path.join(root, place);
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (before === text) continue;
    if (process.argv.includes("--check")) {
      answer(`${place} is niet wat de migraties maken. Draai: npm run generate`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(file, text);
    answer(`${place} is vernieuwd`);
  }
} finally {
  await dropDatabase(embedded.adminUrl, name);
  await embedded.stop();
}
