import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runTool } from "../runner/run-program.ts";
import { badTree } from "./tree.ts";

const levels = [
  ["diagnostic", "schema", "stats", "text"],
  ["parse"],
  ["panel", "pilot", "rehearsal", "experience"],
  ["score"],
  ["risk", "cost"],
  ["stages"],
  ["decide"],
  ["report"],
];
const levelOf = new Map(levels.flatMap((rooms, level) => rooms.map((room) => [room, level])));
const coreRooms = levels.flat();
const corePairs = coreRooms.flatMap((from) => coreRooms.map((to) => [from, to] as const));

/** Hand-written offenders, and files that are right and must stay so. */
const offenders = badTree("linter");
const upright = badTree("linter-upright");

const project = fileURLToPath(new URL("../..", import.meta.url));
const tree = mkdtempSync(join(tmpdir(), "touchstone-linter-"));
let rejected: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  cpSync(join(project, ".biome.json"), join(tree, ".biome.json"));
  cpSync(join(project, "tests/lint"), join(tree, "tests/lint"), { recursive: true });
  for (const [from, to] of corePairs) {
    const text = `import { thing } from "../${to}/thing.ts";\n\nexport const own = thing;\n`;
    write(pairFile(from, to), text);
  }
  for (const { path, text } of [...offenders, ...upright]) write(path, text);
  rejected = await rulesThatReject();
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true }));

function pairFile(from: string, to: string): string {
  return `src/core/${from}/imports-${to}.ts`;
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

/** Runs the project's own linter settings over the tree: which rules reject which file? */
async function rulesThatReject(): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
  const { output } = await runTool(join("..", biome()), [...words, `--config-path=${tree}`, tree]);
  const { diagnostics } = JSON.parse(
    output.slice(output.indexOf('{"'), output.lastIndexOf("}") + 1),
  );
  const found = new Map<string, string[]>();
  for (const { category, location, severity } of diagnostics) {
    if (severity !== "error") continue;
    const path = String(location.path).slice(String(location.path).indexOf("src/"));
    found.set(path, [...(found.get(path) ?? []), category]);
  }
  return found;
}

function biome(): string {
  return "node_modules/@biomejs/biome/bin/biome";
}

it.each(corePairs)("core/%s importing core/%s", (from, to) => {
  const isUphill = (levelOf.get(from) ?? 0) < (levelOf.get(to) ?? 0);
  const expected = isUphill ? ["lint/style/noRestrictedImports"] : undefined;
  expect(rejected.get(pairFile(from, to))).toEqual(expected);
});

it.each(offenders.map(({ path, text }) => [path, text] as const))(
  "%s is rejected",
  (path, text) => {
    const expected = /^\/\/ rejected by: (.*)$/m.exec(text)?.[1];
    expect(rejected.get(path)).toContain(expected);
  },
);

it.each(upright.map(({ path }) => path))("%s is let through", (path) => {
  expect(rejected.get(path)).toBeUndefined();
});
