import type { Rule } from "../tree.ts";

const foreign: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.~-])\/(work|root|tmp|home\/\w+|Users\/\w+)\/\w[^\s"'`)]*/, "a path of one machine"],
  [/\b[A-Z]:\\+Users\\+\w+/, "a path of one machine"],
  [/"resolved": *"/, "a download address"],
  [/https?:\/\/[^\s"'`)]+\.(tgz|tar\.gz|whl|msi|dmg|exe)\b/, "a download address"],
  [/\b_authToken\b/, "a credential"],
];

/** The project reads the same on every machine: no place that exists on one of them only. */
export const noForeignPlaces: Rule = (tree) =>
  tree.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) =>
      foreign
        .map(([pattern, what]) => ({ what, found: pattern.exec(line)?.[0] }))
        .filter(({ found }) => found !== undefined)
        .map(({ what, found }) => `${path}:${index + 1} holds ${what}: ${found}`),
    ),
  );
