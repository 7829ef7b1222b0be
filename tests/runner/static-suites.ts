import { globSync } from "node:fs";
import { oneFailed, onePassed } from "./counts.ts";
import { type Ended, runTool } from "./run-program.ts";
import type { Suite } from "./suite.ts";

const biome = "@biomejs/biome/bin/biome";

/** Each of these counts as one check: it holds for the whole tree or it does not. */
export const formatSuite = oneCheck("format", () => [
  runTool(biome, ["format"]),
  ...(globSync("src/**/*.astro").length > 0
    ? [runTool("prettier/bin/prettier.cjs", ["--check", "src/**/*.astro"])]
    : []),
]);

export const lintSuite = oneCheck("lint", () => [
  runTool(biome, ["check", "--formatter-enabled=false"]),
]);

export const typesSuite = oneCheck("types", () => [
  runTool("typescript/bin/tsc", [
    "--incremental",
    "--tsBuildInfoFile",
    "node_modules/.cache/touchstone.tsbuildinfo",
  ]),
  // tsc has the rest; asking Astro's checker for the same files again would double the time.
  runTool("astro/bin/astro.mjs", ["check", "--tsconfig", "tests/tsconfig.astro.json"]),
]);

function oneCheck(name: string, start: () => Promise<Ended>[]): Suite {
  return {
    name,
    async run() {
      const all = await Promise.all(start());
      const bad = all.filter(({ endedWell }) => !endedWell);
      return {
        counts: bad.length === 0 ? onePassed : oneFailed,
        output: bad.map(({ output }) => output).join("\n"),
      };
    },
  };
}
