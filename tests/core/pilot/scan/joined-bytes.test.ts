import { expect, it } from "vitest";
import { joinedBytes } from "../../../../src/core/pilot/scan/joined-bytes.ts";

it("puts a piece behind the start of another, in memory of its own", () => {
  const [start, rest] = [Uint8Array.of(1, 2, 9), Uint8Array.of(3)];
  const joined = joinedBytes(start, 2, rest);
  rest[0] = 8;
  expect([...joined]).toEqual([1, 2, 3]);
});
