import { defineConfig } from "vitest/config";

/** Two cores is what a contributor's smallest machine and the CI have; each test file makes a database of its own. */
const maxWorkers = 2;

const globalSetup = ["tests/harness/global-setup.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    // What is waited for comes when it comes: a busy machine is no finding.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "{packages,platform,modules,apps,scripts,database}/**/*.test.{ts,tsx}",
            "tests/{walls,property,attacks,live}/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "tests/walls/planted/**"],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          maxConcurrency: 2,
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One browser beside one server in each of these two: more of them on two cores only wait for each other.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          maxConcurrency: 2,
          include: ["tests/screens/**/*.test.ts"],
          globalSetup,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One browser beside one server in each of these two: more of them on two cores only wait for each other.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "kill",
          include: ["tests/kill/**/*.test.ts"],
          globalSetup,
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
