/**
 * Writes voorbeeld-tokens.generated.css: of the 207 kB of NL Design System "Voorbeeld" tokens (EUPL-1.2) only those
 * our components read, straight or through another token. Run: node packages/ui-kit/theme/pick-tokens.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);
const read = (file) => readFileSync(file, "utf8");
const sheets = (file) =>
  [...read(file).matchAll(/@import "([^"]+)"/g)].map(([, target]) =>
    target.startsWith(".") ? here(`../${target}`) : require.resolve(target),
  );
const mentioned = (css) => [...css.matchAll(/var\(\s*(--[a-z0-9-]+)/g)].map(([, name]) => name);

/** The text of the generated sheet; the test compares it with the file that is committed. */
export const pickedTokens = () => {
  const source = read(require.resolve("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"));
  const tokens = new Map(
    [...source.matchAll(/^\s*(--[a-z0-9-]+):\s*(.+?);/gm)].map(([, name, value]) => [name, value]),
  );
  const wanted = new Set();
  const want = (name) => {
    const value = tokens.get(name);
    if (value === undefined || wanted.has(name)) return;
    wanted.add(name);
    for (const next of mentioned(value)) want(next);
  };
  for (const sheet of sheets(here("../styles.css")).filter((file) => !file.endsWith(".generated.css")))
    for (const name of mentioned(read(sheet))) want(name);
  const lines = [...tokens]
    .filter(([name]) => wanted.has(name))
    .map(([name, value]) => `  ${name}: ${value.replaceAll("'", '"')};`);
  return [
    "/* Made by node packages/ui-kit/theme/pick-tokens.mjs from @nl-design-system-unstable/voorbeeld-design-tokens (EUPL-1.2). */",
    ":root {",
    ...lines,
    "}",
    "",
  ].join("\n");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(here("voorbeeld-tokens.generated.css"), pickedTokens());
}
