import { prepareTestDatabase } from "../../scripts/test-database.ts";

/**
 * Gives every vitest run a database: the one `npm test` already started, or else one of its own,
 * so that `npx vitest run modules/consent` works by itself.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.VLIEGWIEL_TEST_ADMIN_URL) return undefined;
  const database = await prepareTestDatabase();
  Object.assign(process.env, database.environment);
  return database.stop;
}
