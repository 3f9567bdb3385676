/**
 * How fast the text helper is on one core, how long the first text takes, and how large it is in the browser. The texts
 * are those its rules were made on, without their labels.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { deidentify, touchesBenefit } from "../../packages/deid/src/index.ts";
import { root } from "../../scripts/children.ts";

const entry = path.join(root, "packages/deid/src/index.ts");

const readTexts = (): string[] => {
  const folder = path.join(root, "packages/deid/texts/making");
  return readdirSync(folder)
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"))
    .filter((line) => line.length > 200)
    .map((line) => line.replaceAll(/\[[a-z]{1,2}\|/g, "").replaceAll("]", ""));
};

const wordsIn = (texts: readonly string[]): number => texts.join(" ").split(/\s+/).length;

/** The processor's time for 100 words: what the machine does beside it does not count. */
const per100Words = (look: (text: string) => unknown, seconds: number): number => {
  const texts = readTexts();
  for (let n = 0; n < 10; n += 1) texts.forEach(look);
  const [from, before] = [performance.now(), process.cpuUsage()];
  let rounds = 0;
  for (; performance.now() - from < seconds * 1_000; rounds += 1) texts.forEach(look);
  return Number((process.cpuUsage(before).user / 1_000 / rounds / (wordsIn(texts) / 100)).toFixed(3));
};

/** The package as a page loads it: one file, minified. */
const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["es"] }, minify: true },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("vite built nothing");
  return bundle.output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
};

/** In a process of its own: from nothing to the first marked text, and the memory that takes. */
const firstText = (code: string): { load: number; memory: number } => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-deid-"));
  const file = path.join(folder, "deid.mjs");
  writeFileSync(file, code);
  const script = `const [before, rss] = [process.cpuUsage(), process.memoryUsage().rss];
    const { deidentify } = await import(${JSON.stringify(file)});
    deidentify("Noor (29) uit Heiloo, bij Lentis in behandeling voor borderline.");
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ load: (user + system) / 1_000, memory: process.memoryUsage().rss - rss }));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(stdout) as { load: number; memory: number };
};

const hundredKb = (): number => {
  const long = readTexts().join(" ");
  const text = long.repeat(Math.ceil(100_000 / long.length)).slice(0, 100_000);
  const before = process.cpuUsage();
  deidentify(text);
  return Math.round(process.cpuUsage(before).user / 1_000);
};

export const measureDeid = async (seconds: number) => {
  const code = await bundled();
  const { load, memory } = firstText(code);
  return {
    "ms per 100 words": per100Words(deidentify, seconds),
    "ms per 100 words, benefit marks": per100Words(touchesBenefit, seconds / 3),
    "ms for 100 kB": hundredKb(),
    "ms to the first marked text": Math.round(load),
    "MB of memory": Math.round(memory / 2 ** 20),
    "kB compressed": Number((gzipSync(code, { level: 9 }).length / 1_024).toFixed(1)),
  };
};
