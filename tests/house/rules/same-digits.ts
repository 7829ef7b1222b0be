import type { Rule } from "../tree.ts";

/** What the language lays down to the last bit; of all else in Math it leaves the digits to the engine. */
const exact = new Set(
  "abs ceil clz32 floor fround imul max min round sign sqrt trunc PI SQRT2 LN2 LOG2E".split(" "),
);

const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

/**
 * A report is the same on every machine, so what core computes must not depend on whose logarithm the
 * engine brings: `src/core/stats/elementary` has ours. Of `**` only powers of two are safe.
 */
export const sameDigits: Rule = (tree) =>
  tree
    .filter(({ path }) => path.startsWith("src/core/") && path.endsWith(".ts"))
    .flatMap(({ path, text }) => {
      const bare = text.replaceAll(comments, (comment) => comment.replaceAll(/[^\n]/g, ""));
      return bare
        .split("\n")
        .flatMap((line, at) => faultsOf(line).map((one) => `${path}:${at + 1} ${one}`));
    });

function faultsOf(line: string): string[] {
  const called = [...line.matchAll(/\bMath\.(\w+)/g)].map(([, name]) => name ?? "");
  const raised = [...line.matchAll(/(\S+) \*\* (\S+)/g)].filter(
    ([, base, exponent]) => !/(^|[^\w.])2$/.test(base ?? "") || /[./]/.test(exponent ?? ""),
  );
  return [
    ...called.filter((name) => !exact.has(name)).map((name) => `Math.${name} differs by engine`),
    ...raised.map(([words]) => `${words} differs by engine`),
  ];
}
