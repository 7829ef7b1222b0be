import type { Rule } from "../tree.ts";

const vagueWords = ["util", "utils", "helper", "helpers", "common", "manager", "misc"];

/** A name says which noun or question a file holds; these words say nothing. */
export const tellingNames: Rule = (tree) =>
  tree
    .filter(({ path }) => /^(src|tests)\/.*\.[jt]sx?$/.test(path))
    .flatMap(({ path }) =>
      [...path.split(/[/.-]/).filter((word) => vagueWords.includes(word)), ...barrel(path)].map(
        (word) => `${path}: "${word}" does not say what is inside`,
      ),
    );

/** A random index is a thing; a file that is called nothing but index is a barrel. */
function barrel(path: string): string[] {
  return /\/index\.[jt]sx?$/.test(path) ? ["index"] : [];
}
