import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const webRoot = fileURLToPath(new URL("../../apps/web", import.meta.url));
const vite = path.join(path.dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");

/**
 * Builds the pages into a new temporary folder, as they are shipped. In a process of its own: a test runner sets
 * NODE_ENV to "test", and React would then be half as large again.
 *
 * @param mode "production", or "gallery" for the pages with all parts on /onderdelen
 */
export const buildSite = (mode: "production" | "gallery"): string => {
  // npm test built them a moment ago, and says where.
  const built = process.env.VLIEGWIEL_TEST_PAGES;
  if (mode === "production" && built) return built;
  const outDir = mkdtempSync(path.join(tmpdir(), "vliegwiel-pages-"));
  execFileSync(process.execPath, [vite, "build", webRoot, "--mode", mode, "--outDir", outDir, "--logLevel", "error"], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
  return outDir;
};
