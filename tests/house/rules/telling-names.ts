import type { Rule } from "../tree.ts";

const vagueWords = ["util", "utils", "helper", "helpers", "common", "manager", "misc", "index"];

/** A name says which noun or question a file holds; these words say nothing. */
export const tellingNames: Rule = (tree) =>
  tree
    .filter(({ path }) => /^(src|tests)\/.*\.[jt]sx?$/.test(path))
    .flatMap(({ path }) =>
      path
        .split(/[/.-]/)
        .filter((word) => vagueWords.includes(word))
        .map((word) => `${path}: "${word}" does not say what is inside`),
    );
