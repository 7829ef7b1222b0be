import type { Rule } from "../tree.ts";
import { exportedFunctions } from "./source-functions.ts";

/** A manager who reads a little code finds at every function of core what it answers, with an example. */
export const explainedFunctions: Rule = (tree) =>
  tree
    .filter(({ path }) => /^src\/core\/.*\.tsx?$/.test(path))
    .flatMap((file) =>
      exportedFunctions(file)
        .filter(({ comment }) => !/example/i.test(comment))
        .map(({ name, line, comment }) => {
          const lacks = comment === "" ? "a doc comment" : "an example in its doc comment";
          return `${file.path}:${line} ${name} lacks ${lacks}`;
        }),
    );
