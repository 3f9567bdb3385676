import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { expect, test } from "vitest";
import { floorPlan } from "../../floor-plan.mjs";

const root = join(import.meta.dirname, "../..");
const planted = join(import.meta.dirname, "planted");
const houses = ["modules", "platform", "packages", "apps", "scripts", "database", "tests"];

type Summary = { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };

/** Walks the whole house, or the planted one, with the walls of `.dependency-cruiser.mjs`. */
const cruise = (cwd: string): Summary => {
  const rooms = houses.filter((house) => existsSync(join(cwd, house)));
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [bin, "--config", config, "-T", "json", ...rooms], {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`the walls could not be walked: ${stderr}`);
  return JSON.parse(stdout).summary;
};

const skipped = ["node_modules", "dist", ".tools"];

/** Every file below the houses of a place, without what others wrote or what was planted. */
const filesOf = (place: string): string[] =>
  houses
    .filter((house) => existsSync(join(place, house)))
    .flatMap((house) =>
      readdirSync(join(place, house), { recursive: true, encoding: "utf8" }).map((f) => join(house, f)),
    )
    .filter(
      (file) => !file.split("/").some((part) => skipped.includes(part)) && !file.startsWith("tests/walls/planted"),
    )
    .filter((file) => statSync(join(place, file)).isFile());

const nameless = ["utils", "util", "helpers", "helper", "common", "lib", "misc", "shared-code"];

/** Folders (and files) whose name says nothing. A line that fits nowhere misses a word, not a drawer. */
const namelessPlaces = (place: string): string[] =>
  filesOf(place).filter((file) => file.split("/").some((part) => nameless.includes(part.replace(/\.[^.]+$/, ""))));

const rooms = [
  "ui",
  "api",
  "jobs",
  "actions",
  "index",
  "reference",
  "commands",
  "queries",
  "policy",
  "rules",
  "errors",
  "data",
  "contract",
];

/** Files of a module that stand in no room, so that no wall holds them. */
const roomless = (place: string): string[] =>
  filesOf(place)
    .filter((file) => file.startsWith("modules/") && /\.(ts|tsx|mjs|js)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !rooms.includes((file.split("/")[2] ?? "").replace(/\.tsx?$/, "")));

/** Modules that have a folder and no line in floor-plan.mjs, so that no floor holds them. */
const floorless = (place: string): string[] =>
  existsSync(join(place, "modules"))
    ? readdirSync(join(place, "modules")).filter((module) => !Object.hasOwn(floorPlan, module))
    : [];

/** The schemas a module names in its SQL that are neither its own nor the platform's. */
const foreignSchemas = (module: string, source: string): string[] => {
  const own = module.replaceAll("-", "_");
  const named = [...source.matchAll(/tablesOf\(\s*"(.+?)"/g)].map((match) => match[1] ?? "");
  const others = Object.keys(floorPlan)
    .map((other) => other.replaceAll("-", "_"))
    .filter((schema) => schema !== own);
  const written = others.filter((schema) =>
    new RegExp(
      `\\b(from|join|into|update|table|selectFrom\\("|insertInto\\("|updateTable\\("|deleteFrom\\(")\\s*"?${schema}\\.`,
      "i",
    ).test(source),
  );
  return [...new Set([...named.filter((schema) => schema !== own), ...written])];
};

const ourHouse = cruise(root);

test("the walls see the whole house", () => {
  const ours = filesOf(root).filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  expect(ours.length).toBeGreaterThan(0);
  expect(ourHouse.totalCruised).toBeGreaterThanOrEqual(ours.length);
});

test("nobody goes through a wall in our own house", () => {
  expect(ourHouse.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

test("every planted wrong door is found, and no honest one is called wrong", () => {
  const found = cruise(planted).violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  expect([...new Set(found)].sort()).toMatchInlineSnapshot(`
    [
      "apps-compose: apps/server/acts.ts",
      "apps-compose: apps/server/loads.ts",
      "browser-side: apps/web/main.tsx",
      "browser-side: modules/case-consultation/contract/looks-behind.ts",
      "browser-side: modules/consent/ui/Reaches.tsx",
      "browser-side: modules/consent/ui/Server.tsx",
      "browser-side: modules/organisations/contract.ts",
      "browser-side: platform/shared/leans.ts",
      "contract-on-contract: modules/case-consultation/contract/looks-behind.ts",
      "fastify-at-the-door: modules/consent/actions/listens.ts",
      "floor-consent: modules/consent/actions/leans-up.ts",
      "floor-organisations: modules/organisations/actions/leans-up.ts",
      "front-door: modules/case-consultation/actions/back-window.ts",
      "front-door: modules/case-consultation/ui/back-window.tsx",
      "no-browser-in-server: platform/server/browses.ts",
      "no-circle: modules/candidates/errors.ts",
      "no-node-in-browser: modules/consent/ui/Disk.tsx",
      "no-node-in-browser: packages/benefit-rules/src/clock.ts",
      "no-node-in-browser: platform/browser/store.ts",
      "no-test-in-production: modules/consent/actions/uses-test.ts",
      "no-test-in-production: scripts/uses-test.ts",
      "nobody-enters-apps: database/starts.ts",
      "nobody-enters-apps: platform/server/knows-app.ts",
      "nothing-unresolved: modules/candidates/rules.ts",
      "package-door: platform/server/opens-package.ts",
      "package-stands-alone: packages/ui-kit/src/Knows.tsx",
      "platform-knows-no-domain: platform/server/knows-app.ts",
      "platform-knows-no-domain: platform/server/knows.ts",
      "pure-packages: packages/benefit-rules/src/clock.ts",
      "pure-packages: packages/deid/src/parses.ts",
      "pure-rooms: modules/work/policy.ts",
      "pure-rooms: modules/work/rules.ts",
      "reference-by-scripts: apps/server/loads.ts",
      "reference-by-scripts: modules/regions/actions/loads.ts",
      "room-actions: modules/consent/actions/calls-action.ts",
      "room-actions: modules/regions/actions/loads.ts",
      "room-api: modules/consent/api.ts",
      "room-contract: modules/organisations/contract.ts",
      "room-data: modules/regions/data/portraits.ts",
      "room-errors: modules/candidates/errors.ts",
      "room-errors: modules/consent/errors.ts",
      "room-index: modules/work/index.ts",
      "room-jobs: modules/consent/jobs.ts",
      "room-policy: modules/consent/policy.ts",
      "room-queries: modules/organisations/queries.ts",
      "room-reference: modules/audit/reference.ts",
      "room-rules: modules/consent/rules.ts",
      "room-ui: modules/consent/ui/Reaches.tsx",
      "shared-stands-alone: platform/shared/browses.ts",
      "shared-stands-alone: platform/shared/leans.ts",
      "sql-in-queries: apps/server/pool.ts",
      "sql-in-queries: modules/consent/actions/selects.ts",
      "sql-in-queries: modules/consent/actions/types-sql.ts",
      "tables-in-queries: modules/consent/actions/knows-tables.ts",
    ]
  `);
});

test("every module speaks only to its own schema", () => {
  for (const file of filesOf(root).filter((f) => /^modules\/[^/]+\/queries(\.ts|\/.*\.ts)$/.test(f))) {
    const [, module = ""] = file.split("/");
    expect.soft(foreignSchemas(module, readFileSync(join(root, file), "utf8")), file).toEqual([]);
  }
});

test("a module that reads another module's tables is noticed, in either way of writing", () => {
  expect(
    foreignSchemas("case-consultation", 'tablesOf("case_consultation"); sql`select 1 from case_consultation.advice`'),
  ).toEqual([]);
  expect(foreignSchemas("case-consultation", 'tablesOf("consent")')).toEqual(["consent"]);
  expect(foreignSchemas("case-consultation", "sql`select 1 from consent.permission`")).toEqual(["consent"]);
  expect(foreignSchemas("consent", 'db.selectFrom("audit.event")')).toEqual(["audit"]);
});

test("every module has a floor, and leans only on floors below it", () => {
  expect(floorless(root)).toEqual([]);
  const order = Object.keys(floorPlan);
  for (const [module, leansOn] of Object.entries(floorPlan)) {
    for (const lower of leansOn)
      expect.soft(order.indexOf(lower), `${module} → ${lower}`).toBeLessThan(order.indexOf(module));
    for (const lower of leansOn) expect.soft(order, module).toContain(lower);
  }
});

test("every file of a module stands in a room", () => {
  expect(roomless(root)).toEqual([]);
});

test("no place in the house is called utils, helpers, common or lib", () => {
  expect(namelessPlaces(root)).toEqual([]);
});

test("planted places without a word, a room or a floor are refused", () => {
  expect(
    namelessPlaces(planted)
      .map((file) => relative("", file))
      .sort(),
  ).toEqual([
    "modules/consent/ui/helpers/format.ts",
    "modules/consent/utils/dates.ts",
    "packages/ui-kit/src/common/x.ts",
    "platform/server/lib/x.ts",
  ]);
  expect(roomless(planted).sort()).toEqual(["modules/consent/manager.ts", "modules/consent/utils/dates.ts"]);
  expect(floorless(planted).map((place) => basename(place))).toEqual(["gossip"]);
});
