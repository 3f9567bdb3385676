import { floorPlan } from "./floor-plan.mjs";

/**
 * The rooms of a module, and the rooms each may enter. Calls go down this list and never back up.
 * A room is a file (`rules.ts`) or, once it has grown, a folder (`rules/`); only `actions` may never
 * enter itself: an action does not call another action, so the staircase has no loops.
 */
const rooms = {
  ui: ["ui", "contract"],
  api: ["actions", "contract"],
  jobs: ["actions", "contract"],
  actions: ["policy", "rules", "queries", "errors", "contract"],
  // What reads may be shown to a higher floor as the screen gets it; what writes is only behind the door.
  index: ["actions/(show|list)-[a-z-]+", "policy", "rules", "queries", "errors", "contract"],
  reference: ["reference", "data", "rules", "contract"],
  commands: ["commands", "rules", "contract"],
  queries: ["queries", "contract"],
  policy: ["policy", "errors", "contract"],
  rules: ["rules", "data", "errors", "contract"],
  errors: ["contract"],
  data: ["data"],
  contract: ["contract"],
};
const room = (name) => `^modules/[^/]+/${name}(/|\\.(tsx?|json)$)`;
const anyRoom = (...names) => `^modules/[^/]+/(${names.join("|")})(/|\\.(tsx?|json)$)`;
const test = "\\.test\\.tsx?$";
const npm = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

/** Packages that only make sense beside the database, the network or the file system. */
const serverOnly = [
  "pg",
  "kysely",
  "fastify",
  "@fastify",
  "graphile-worker",
  "nodemailer",
  "openid-client",
  "@simplewebauthn/server",
  "@opentelemetry/sdk-[^/]+",
  "@opentelemetry/exporter-[^/]+",
  "pdfkit",
];

/** Packages for the server alone: they may read a file of their own, and the browser never reaches them. */
const serverPackages = ["^packages/paper/"];

const roomRules = Object.entries(rooms).map(([name, mayEnter]) => ({
  name: `room-${name}`,
  comment: `${name} may enter: ${mayEnter.join(", ")}`,
  severity: "error",
  from: { path: `^modules/([^/]+)/${name}(/|\\.(tsx?|json)$)`, pathNot: test },
  to: { path: "^modules/$1/", pathNot: mayEnter.map(room) },
}));

const floorRules = Object.entries(floorPlan).map(([module, mayLeanOn]) => ({
  name: `floor-${module}`,
  comment: `${module} may lean on: ${mayLeanOn.join(", ") || "no other module"} (floor-plan.mjs)`,
  severity: "error",
  from: { path: `^modules/${module}/` },
  to: { path: "^modules/", pathNot: [module, ...mayLeanOn].map((m) => `^modules/${m}/`) },
}));

/** One wall: who stands where, and which door is closed to them. */
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const houseRules = [
  wall(
    "front-door",
    "Another module is entered through its index.ts (server), ui/index.ts or ui/parts/index.ts (browser).",
    { path: "^modules/([^/]+)/(?!contract(/|\\.ts$))" },
    {
      path: "^modules/[^/]+/",
      pathNot: ["^modules/$1/", "^modules/[^/]+/(ui/)?index\\.tsx?$", "^modules/[^/]+/ui/parts/index\\.tsx?$"],
    },
  ),
  wall(
    "contract-on-contract",
    "A contract may build on the contract of a lower floor, so that a fact is described once; on nothing behind it.",
    { path: "^modules/([^/]+)/contract(/|\\.ts$)" },
    { path: "^modules/[^/]+/", pathNot: ["^modules/$1/", "^modules/[^/]+/contract\\.ts$"] },
  ),
  wall(
    "browser-side",
    "What ships to the browser reaches only ui, contract, shared platform code and packages.",
    {
      path: [anyRoom("ui", "contract"), "^platform/(browser|shared)/", "^apps/web/", "^packages/"],
      pathNot: [test, ...serverPackages],
    },
    {
      path: ["^modules/", "^platform/", "^apps/", "^database/", "^scripts/", ...serverPackages, npm(...serverOnly)],
      pathNot: [anyRoom("ui", "contract"), "^platform/(browser|shared)/", "^apps/web/"],
    },
  ),
  wall(
    "no-node-in-browser",
    "A browser has no file system, no sockets and no process: node: modules stay on the server.",
    {
      path: [anyRoom("ui", "contract"), "^platform/(browser|shared)/", "^apps/web/", "^packages/[^/]+/src/"],
      pathNot: [test, "^apps/web/vite\\.config\\.ts$", ...serverPackages],
    },
    { dependencyTypes: ["core"] },
  ),
  wall(
    "shared-stands-alone",
    "platform/shared is the ground of both sides: it knows neither the server nor the browser.",
    { path: "^platform/shared/", pathNot: test },
    { path: "^platform/(server|browser)/" },
  ),
  wall(
    "no-browser-in-server",
    "The server does not reach into code made for the browser, nor into screens.",
    { path: ["^platform/server/", "^apps/server/", "^modules/[^/]+/(?!ui/)[^/]+"], pathNot: test },
    { path: ["^platform/browser/", "^apps/web/", "^modules/[^/]+/ui/"] },
  ),
  wall(
    "sql-in-queries",
    "Only queries, reference, commands, platform/server, database and scripts speak SQL.",
    {
      path: "^(modules|apps|packages|platform)/",
      pathNot: [anyRoom("queries", "reference", "commands"), "^platform/server/", test],
    },
    { path: npm("kysely", "pg") },
  ),
  wall(
    "tables-in-queries",
    "The shape of the tables is known where SQL is spoken and nowhere else.",
    {
      path: "^(modules|apps|packages|platform)/",
      pathNot: [anyRoom("queries", "reference", "commands"), "^platform/server/", test],
    },
    { path: "^platform/server/tables\\.generated\\.ts$" },
  ),
  wall(
    "reference-by-scripts",
    "Reference data and commands use the owner's key: only scripts and tests may open that door.",
    { pathNot: ["^scripts/", "^database/", "^tests/", test, anyRoom("reference", "commands")] },
    { path: anyRoom("reference", "commands") },
  ),
  wall(
    "fastify-at-the-door",
    "HTTP is known in platform/server and apps/server; a module knows contracts and actions.",
    { pathNot: ["^platform/server/", "^apps/server/", "^tests/", "^scripts/", test] },
    { path: npm("fastify", "@fastify") },
  ),
  wall(
    "pure-rooms",
    "policy, rules and errors answer from what they are given: no session, no database, no disk. Types are fine.",
    { path: anyRoom("policy", "rules", "errors"), pathNot: test },
    {
      path: ["^platform/server/", npm(...serverOnly), "^(node:)?(fs|net|http|https|child_process|process|os)(/|$)"],
      dependencyTypesNot: ["type-only"],
    },
  ),
  wall(
    "pure-packages",
    "These packages calculate: no clock, no network, no npm package, no Node.",
    { path: "^packages/(benefit-rules|instruments-guide|matching|deid/src)/", pathNot: test },
    { pathNot: "^packages/(benefit-rules|instruments-guide|matching|deid/src)/" },
  ),
  wall(
    "package-stands-alone",
    "A package knows nothing of our house.",
    { path: "^packages/" },
    { path: "^(platform|modules|apps|database|scripts)/" },
  ),
  wall(
    "package-door",
    "A package is entered through its src/index.ts; style sheets may be linked.",
    { path: "^(modules|platform|apps|scripts|database|tests)/" },
    { path: "^packages/[^/]+/", pathNot: ["^packages/[^/]+/src/index\\.tsx?$", "\\.css$"] },
  ),
  wall(
    "platform-knows-no-domain",
    "The ground carries every module and knows none.",
    { path: "^platform/" },
    {
      path: "^(modules|apps)/",
    },
  ),
  wall(
    "apps-compose",
    "An app only composes: it collects doors, jobs, screens and front doors, and knows no room behind them.",
    { path: "^apps/", pathNot: test },
    {
      path: "^modules/",
      pathNot: [
        "^modules/[^/]+/(api|jobs|index)\\.ts$",
        "^modules/[^/]+/(api|jobs)/[a-z-]+\\.ts$",
        "^modules/[^/]+/ui/index\\.tsx?$",
        "^modules/[^/]+/ui/[a-z-]+/index\\.tsx?$",
      ],
    },
  ),
  wall(
    "nobody-enters-apps",
    "Nothing leans on an app, except the scripts that start it and the tests.",
    { path: "^(modules|platform|packages|database)/", pathNot: test },
    { path: "^apps/" },
  ),
  wall(
    "no-test-in-production",
    "What runs for people never imports a test or the harness.",
    { pathNot: [test, "^tests/"] },
    { path: [test, "^tests/"] },
  ),
  wall("no-circle", "Two files that need each other are one thought in two places.", {}, { circular: true }),
  wall("nothing-unresolved", "An import that leads nowhere.", {}, { couldNotResolve: true }),
];

export default {
  forbidden: [...roomRules, ...floorRules, ...houseRules],
  options: {
    // Type-only imports count too: a type from the wrong room is still knowledge of that room.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // Anchored on purpose: a bare "/dist/" would also hide kysely, which lives in node_modules/kysely/dist.
    exclude: { path: ["^tests/walls/planted/", "^(apps|packages)/[^/]+/dist/"] },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      conditionNames: ["import", "types", "default"],
      exportsFields: ["exports"],
    },
  },
};
