/**
 * npm run types: TypeScript 7 over the server, the browser and the screen tests. It stands beside typescript@6
 * (which dependency-cruiser needs), so it is called by its own path.
 */
import { readdirSync } from "node:fs";
import { root, runNode } from "./children.ts";

const projects = readdirSync(root).filter((name) => /^tsconfig\.(?!base)[a-z]+\.json$/.test(name));
let failed = projects.length === 0;
for (const project of projects) {
  if ((await runNode(["node_modules/typescript7/bin/tsc", "-p", project])) !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
