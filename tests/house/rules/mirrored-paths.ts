import type { Rule } from "../tree.ts";
import { exportedFunctions } from "./source-functions.ts";

/** Whoever reads a file of core finds its tests at the same place, and the other way round. */
export const mirroredPaths: Rule = (tree) => {
  const paths = new Set(tree.map(({ path }) => path));
  const untested = tree
    .filter(({ path }) => /^src\/core\/.*\.tsx?$/.test(path))
    .filter((file) => exportedFunctions(file).length > 0)
    .filter(({ path }) => !paths.has(testOf(path)))
    .map(({ path }) => `${path} has an exported function and no ${testOf(path)}`);
  const orphaned = tree
    .filter(({ path }) => /^tests\/core\/.*\.test\.tsx?$/.test(path))
    .filter(({ path }) => !paths.has(sourceOf(path)))
    .map(({ path }) => `${path} tests no ${sourceOf(path)}`);
  return [...untested, ...orphaned];
};

function testOf(source: string): string {
  return source.replace(/^src\//, "tests/").replace(/\.(tsx?)$/, ".test.$1");
}

function sourceOf(test: string): string {
  return test.replace(/^tests\//, "src/").replace(/\.test\.(tsx?)$/, ".$1");
}
