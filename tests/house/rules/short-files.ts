import type { Rule } from "../tree.ts";

const mostLines = 250;

/** A longer file holds two things: split it by what they are. (The linter measures functions.) */
export const shortFiles: Rule = (tree) =>
  tree
    .filter(({ path }) => /^src\/.*\.(ts|tsx|js|astro)$/.test(path))
    .filter(({ path }) => !path.startsWith("src/core/text/")) // a list of words is one thing
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines; at most ${mostLines}`);
