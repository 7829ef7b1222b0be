import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const house = "tests/house/**/*.test.ts";
/** Tests that start programs or build a site: seconds each, so only `npm test` runs them. */
const programs = "tests/**/*.program.test.ts";
const elsewhere = ["tests/e2e/**", "tests/bench/**", "tests/house/fixtures/**"];

export default defineConfig({
  root,
  test: {
    maxWorkers: 2, // the default leaves one core of two to nobody
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [house, programs, ...elsewhere],
          // Core keeps no state, so its test files may share a worker: a second less per ten files.
          isolate: false,
          testTimeout: 30_000, // a busy machine is no failure
        },
      },
      { test: { name: "programs", root, include: [programs], testTimeout: 60_000 } },
      { test: { name: "house", root, include: [house], testTimeout: 30_000 } },
    ],
  },
});
