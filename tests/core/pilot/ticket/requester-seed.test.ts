import { expect, it } from "vitest";
import { requesterSeed } from "../../../../src/core/pilot/ticket/requester-seed.ts";

it("differs from salt to salt and is the same each time", () => {
  expect(requesterSeed("pepper")).toBe(requesterSeed("pepper"));
  expect(requesterSeed("pepper")).not.toBe(requesterSeed("salt"));
  expect(requesterSeed("")).toBe(1);
});
