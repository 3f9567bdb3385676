/**
 * npm test: everything, ending with one line that counts it. npm run check (--check): the same without
 * the browser and the kill test.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWebWhenOld } from "./build-web.ts";
import { root, runNodeHeard, withoutKeys } from "./children.ts";
import { ensureChromium } from "./chromium.ts";
import { answer, tell } from "./house.ts";
import { prepareTestDatabase } from "./test-database.ts";
import { add, notPassed, type RunResult, type Tally, tallyOf, toldAtTheEnd } from "./test-results.ts";

const bin = (name: string) => path.join(root, "node_modules", name);
/** Each counts as one, and is the same as its npm script. The walls are walked by tests/walls. */
const checks: Record<string, string[]> = {
  types: ["scripts/types.ts"],
  lint: [bin("@biomejs/biome/bin/biome"), "check", "."],
  unused: [bin("knip/bin/knip.js")],
  generated: ["scripts/generate.ts", "--check"],
};
const onlyCheck = process.argv.includes("--check");
/** Told once more at the end, each part by its name: of a long run often only the end is read. */
const failures = new Map<string, string[]>();
const reports = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-reports-"));

/**
 * Tests decide their own settings: what the caller's shell says about a house is not about them. The same modules are
 * read by some two hundred processes: the first that compiles one keeps that for the others.
 */
const testEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(withoutKeys(process.env)).filter(
      ([name]) => !/^(PORT|HOST|NODE_ENV|VLIEGWIEL_(?!TEST_).*)$/.test(name),
    ),
  ),
  NODE_COMPILE_CACHE: path.join(root, "node_modules/.cache/node"),
});

const timed = async (name: string, work: () => Promise<Tally>): Promise<Tally> => {
  tell(`\n── ${name}`);
  const begin = performance.now();
  const tally = await work();
  tell(
    `── ${name}: ${tally.failed === 0 ? "goed" : `${tally.failed} fout`} (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
  );
  return tally;
};

const check = (name: string, args: string[], env: NodeJS.ProcessEnv): Promise<Tally> =>
  timed(name, async () => {
    const { code, end } = await runNodeHeard(args, env);
    if (code !== 0) failures.set(name, [end.trim().slice(-2_000)]);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });

/** @param part of the project's files: `1/3` is the first of three, to be run beside the others */
const vitest = (project: string, env: NodeJS.ProcessEnv, { part = "1/1", aside = false } = {}): Promise<Tally> => {
  const name = part === "1/1" ? `tests: ${project}` : `tests: ${project} ${part}`;
  return timed(name, async () => {
    const file = path.join(reports, `${project}-${part.replace("/", "-of-")}.json`);
    const told = ["--reporter=default", "--reporter=./scripts/test-reporter.ts"];
    const { code, end } = await runNodeHeard(
      [bin("vitest/vitest.mjs"), "run", "--project", project, "--shard", part, ...told],
      { ...env, VLIEGWIEL_TEST_REPORT: file },
      { aside },
    );
    const result = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as RunResult) : undefined;
    const lines = notPassed(result);
    if (code !== 0 && lines.length === 0) lines.push(`geëindigd met ${code}: ${end.trim().slice(-2_000)}`);
    failures.set(name, lines);
    return tallyOf(result, code);
  });
};

const run = async (): Promise<Tally> => {
  let total: Tally = { passed: 0, failed: 0 };
  const count = async (tally: Promise<Tally>) => {
    // Several count at the same time: the sum is read after the waiting, or one would write over another.
    const counted = await tally;
    total = add(total, counted);
  };
  const browser = onlyCheck || ensureChromium();
  if (!browser) {
    total = add(total, { passed: 0, failed: 1 });
    failures.set("browser", ["Chromium is er niet en kon niet worden geïnstalleerd: zie de melding bovenaan."]);
  }
  for (const [name, args] of Object.entries(checks)) await count(check(name, args, testEnvironment()));
  const built = await buildWebWhenOld().then(
    () => ({ passed: 1, failed: 0 }),
    (error: Error) => {
      failures.set("schermen bouwen", [error.message]);
      return { passed: 0, failed: 1 };
    },
  );
  total = add(total, built);
  const database = await prepareTestDatabase();
  try {
    const pages = built.failed === 0 ? { VLIEGWIEL_TEST_PAGES: path.join(root, "apps/web/dist") } : {};
    const env = { ...testEnvironment(), ...database.environment, ...pages };
    // A browser leaves a core idle half of the time, and the rest keeps one busy: side by side all is done sooner. Two
    // take what is next, the longest first, so that neither waits for the other at the end.
    const waiting: (readonly [project: string, part?: string])[] = [
      ["kill"],
      ...(browser ? [["screens"] as const, ...["1/3", "2/3", "3/3"].map((part) => ["journeys", part] as const)] : []),
    ];
    const inTurn = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        await count(vitest(next[0], env, { part: next[1], aside: true }));
    };
    const aside = onlyCheck ? [] : [inTurn(), inTurn()];
    await count(vitest("unit", env));
    await Promise.all(aside);
  } finally {
    await database.stop();
  }
  return total;
};

const total = await run().catch((error: Error) => {
  failures.set("npm test zelf", [error.stack ?? error.message]);
  return { passed: 0, failed: 1 };
});
rmSync(reports, { recursive: true, force: true });
const told = toldAtTheEnd(failures);
if (told) tell(`\nNiet goed:\n${told}`);
process.exitCode = total.failed === 0 ? 0 : 1;
answer(`\n${total.passed} passed, ${total.failed} failed`);
