import { expect, it } from "vitest";
import { specialBytes } from "../../../../src/core/pilot/scan/special-bytes.ts";

it("marks the delimiter, quotes, line ends and NUL, and nothing else", () => {
  const marked = [...specialBytes(59).entries()].filter(([, is]) => is === 1);
  expect(marked.map(([byte]) => byte)).toEqual([0, 10, 13, 34, 59]);
});
