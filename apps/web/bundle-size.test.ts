import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildSite } from "../../tests/screens/built-site.ts";

type Chunk = { file: string; imports?: string[]; isEntry?: boolean };

/** The entry, the front page, and everything these import before anything can be shown. */
const firstPage = (manifest: Record<string, Chunk>): Set<string> => {
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (!entry) throw new Error("the build has no entry");
  for (const key of [entry, "front-page/FrontPage.tsx"]) {
    expect(manifest).toHaveProperty([key]);
    add(key);
  }
  return files;
};

test("the first page asks for at most 170 kB of JavaScript, so that it opens on an old phone", async () => {
  const outDir = buildSite("production");
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, "utf8"));
  const scripts = [...firstPage(manifest)].filter((file) => file.endsWith(".js"));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`${outDir}/${file}`)).length, 0);
  expect(scripts.length).toBeGreaterThan(1);
  console.log(`first page: ${(bytes / 1000).toFixed(1)} kB of JavaScript (gzip) in ${scripts.length} files`);
  expect(bytes).toBeLessThanOrEqual(170_000);
}, 60_000);
