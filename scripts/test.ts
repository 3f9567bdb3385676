/**
 * npm test: everything, ending with one line that counts it. npm run check (--check): the same without
 * the browser and the kill test.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildWebWhenOld } from "./build-web.ts";
import { root, runNode, runNodeAside, withoutKeys } from "./children.ts";
import { ensureChromium } from "./chromium.ts";
import { answer, tell } from "./house.ts";
import { prepareTestDatabase } from "./test-database.ts";
import { add, notPassed, type Tally, tallyOf, type VitestReport } from "./test-results.ts";

const bin = (name: string) => path.join(root, "node_modules", name);
/** Each counts as one. `walls` and the others are the same as their npm scripts. */
const checks: Record<string, string[]> = {
  types: ["scripts/types.ts"],
  walls: [
    bin("dependency-cruiser/bin/dependency-cruiser.mjs"),
    "--config",
    ".dependency-cruiser.mjs",
    ...["modules", "platform", "packages", "apps", "scripts"],
  ],
  lint: [bin("@biomejs/biome/bin/biome"), "check", "."],
  unused: [bin("knip/bin/knip.js")],
  generated: ["scripts/generate.ts", "--check"],
};
const onlyCheck = process.argv.includes("--check");
/** Told once more at the end: of a long run often only the end is read. */
const failures: string[] = [];
const reports = mkdtempSync(path.join(os.tmpdir(), "vliegwiel-reports-"));

/** Tests decide their own settings: what the caller's shell says about a house is not about them. */
const testEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(withoutKeys(process.env)).filter(
      ([name]) => !/^(PORT|HOST|NODE_ENV|VLIEGWIEL_(?!TEST_).*)$/.test(name),
    ),
  );

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
  timed(name, async () => ((await runNode(args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

/** @param part of the project's files: `1/3` is the first of three, to be run beside the others */
const vitest = (project: string, env: NodeJS.ProcessEnv, run = runNode, part = "1/1"): Promise<Tally> =>
  timed(part === "1/1" ? `tests: ${project}` : `tests: ${project} ${part}`, async () => {
    const file = path.join(reports, `${project}-${part.replace("/", "-of-")}.json`);
    const told = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run([bin("vitest/vitest.mjs"), "run", "--project", project, "--shard", part, ...told], env);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VitestReport) : undefined;
    failures.push(...notPassed(report));
    return tallyOf(report, code);
  });

const run = async (): Promise<Tally> => {
  let total: Tally = { passed: 0, failed: 0 };
  const count = async (tally: Promise<Tally>) => {
    // Several count at the same time: the sum is read after the waiting, or one would write over another.
    const counted = await tally;
    total = add(total, counted);
  };
  const browser = onlyCheck || ensureChromium();
  if (!browser) total = add(total, { passed: 0, failed: 1 });
  for (const [name, args] of Object.entries(checks)) await count(check(name, args, testEnvironment()));
  const built = await buildWebWhenOld().then(
    () => ({ passed: 1, failed: 0 }),
    () => ({ passed: 0, failed: 1 }),
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
        await count(vitest(next[0], env, runNodeAside, next[1]));
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
  tell(error.stack ?? error.message);
  return { passed: 0, failed: 1 };
});
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) tell(`\nNiet goed:\n${failures.slice(0, 40).join("\n")}`);
process.exitCode = total.failed === 0 ? 0 : 1;
answer(`\n${total.passed} passed, ${total.failed} failed`);
