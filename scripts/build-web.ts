/** The screens, built when they are older than what they are made of. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root, runNode } from "./children.ts";
import { tell } from "./house.ts";

const sources = ["apps/web", "modules", "packages", "platform/browser", "platform/shared", "package-lock.json"];
const built = path.join(root, "apps/web/dist");

/**
 * Builds apps/web into apps/web/dist, unless it is up to date.
 *
 * @throws when the build fails
 */
export const buildWebWhenOld = async (): Promise<void> => {
  const config = path.join(root, "apps/web/vite.config.ts");
  if (!existsSync(config)) return tell("  geen schermen om te bouwen (apps/web ontbreekt)");
  if (newest(built) > Math.max(...sources.map((source) => newest(path.join(root, source))))) return;
  tell("  schermen bouwen …");
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  const code = await runNode([vite, "build", "--config", config, "--logLevel", "warn"], {
    ...process.env,
    NODE_ENV: "production",
  });
  if (code !== 0) throw new Error("De schermen konden niet worden gebouwd; zie de melding hierboven.");
};

/** When something in this file or folder last changed; 0 when it is not there. */
const newest = (place: string): number => {
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return statSync(place).mtimeMs;
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => place === built || !["node_modules", "dist"].includes(name))
    .filter(({ name }) => !name.endsWith(".test.ts") && !name.endsWith(".test.tsx"))
    .reduce((latest, entry) => Math.max(latest, newest(path.join(place, entry.name))), 0);
};
