import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** One file of a tree that the rules look at; the path is relative and written with `/`. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/** A rule of the house: the sentences about what breaks it, none where it holds. */
export type Rule = (tree: readonly TreeFile[]) => string[];

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const fixtures = "tests/house/fixtures/";

/** Every file of the project that is, or is about to be, under version control. */
export function projectTree(): TreeFile[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", words, { cwd: projectFolder, encoding: "utf8" });
  const paths = listed.split("\0").filter((path) => path !== "" && !path.startsWith(fixtures));
  return read(projectFolder, [...new Set(paths)]);
}

/** A small tree that breaks one rule on purpose; files of source end in `.txt`, so no tool minds. */
export function badTree(rule: string): TreeFile[] {
  const folder = join(projectFolder, fixtures, rule);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return read(
    folder,
    paths.map((path) => path.replaceAll(sep, "/")),
  ).map(({ path, text }) => ({ path: path.replace(/\.txt$/, ""), text }));
}

function read(folder: string, paths: readonly string[]): TreeFile[] {
  return paths
    .filter((path) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }))
    .filter(({ text }) => !text.includes("\0"));
}
